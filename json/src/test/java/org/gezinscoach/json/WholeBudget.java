package org.gezinscoach.json;

import io.vavr.collection.List;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import org.gezinscoach.budget.Booking;
import org.gezinscoach.budget.BudgetEvent.Absorbed;
import org.gezinscoach.budget.BudgetEvent.Advanced;
import org.gezinscoach.budget.BudgetEvent.Claimed;
import org.gezinscoach.budget.BudgetEvent.Closed;
import org.gezinscoach.budget.BudgetEvent.Opened;
import org.gezinscoach.budget.BudgetEvent.Recovered;
import org.gezinscoach.budget.BudgetEvent.Reimbursed;
import org.gezinscoach.budget.BudgetEvent.Returned;
import org.gezinscoach.budget.BudgetEvent.Reversed;
import org.gezinscoach.budget.BudgetEvent.ToppedUp;
import org.gezinscoach.budget.BudgetHolder;
import org.gezinscoach.budget.BudgetPot;
import org.gezinscoach.budget.CoachBudget;
import org.gezinscoach.budget.CoverCase;
import org.gezinscoach.budget.EventId;
import org.gezinscoach.budget.PotId;
import org.gezinscoach.budget.PotTerm;
import org.gezinscoach.budget.YearCost;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.intervention.TaskField;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Shares;

/** The coach budgets and the cover that {@link Documents#WHOLE} holds. */
final class WholeBudget {
    /** Their fields of the document, as they are written. */
    static final String TEXT = """
              "coachBudgets": [
                {
                  "events": [
                    {
                      "event": "OPENED",
                      "id": "E-1",
                      "bookedOn": "2022-01-03",
                      "effectiveOn": "2022-01-03",
                      "voucher": "bon 1",
                      "holder": {
                        "coach": "C-1"
                      },
                      "ceiling": "6000.00",
                      "amount": "5000.00"
                    },
                    {
                      "event": "ADVANCED",
                      "id": "E-2",
                      "bookedOn": "2022-01-12",
                      "effectiveOn": "2022-01-10",
                      "voucher": "bon \\"waarborg\\"",
                      "household": {
                        "scope": "Cases 2021",
                        "label": "A"
                      },
                      "purpose": "waarborgsom",
                      "amount": "3200.50"
                    },
                    {
                      "event": "CLAIMED",
                      "id": "E-3",
                      "bookedOn": "2022-01-13",
                      "effectiveOn": "2022-01-13",
                      "voucher": "bon 3",
                      "advance": "E-2",
                      "payer": "MUNICIPALITY"
                    },
                    {
                      "event": "REIMBURSED",
                      "id": "E-4",
                      "bookedOn": "2022-01-14",
                      "effectiveOn": "2022-01-14",
                      "voucher": "bon 4",
                      "advance": "E-2",
                      "payer": "MUNICIPALITY",
                      "amount": "2000.00"
                    },
                    {
                      "event": "RETURNED",
                      "id": "E-5",
                      "bookedOn": "2022-01-15",
                      "effectiveOn": "2022-01-15",
                      "voucher": "bon 5",
                      "advance": "E-2",
                      "amount": "0.50"
                    },
                    {
                      "event": "ABSORBED",
                      "id": "E-6",
                      "bookedOn": "2022-01-16",
                      "effectiveOn": "2022-01-16",
                      "voucher": "bon 6",
                      "advance": "E-2",
                      "amount": "1200.00"
                    },
                    {
                      "event": "RECOVERED",
                      "id": "E-7",
                      "bookedOn": "2022-01-17",
                      "effectiveOn": "2022-01-17",
                      "voucher": "bon 7",
                      "advance": "E-2",
                      "payer": "HOUSING_ASSOCIATION",
                      "amount": "200.00"
                    },
                    {
                      "event": "TOPPED_UP",
                      "id": "E-8",
                      "bookedOn": "2022-01-18",
                      "effectiveOn": "2022-01-18",
                      "voucher": "bon 8",
                      "amount": "1000.00"
                    },
                    {
                      "event": "REVERSED",
                      "id": "E-9",
                      "bookedOn": "2022-01-19",
                      "effectiveOn": "2022-01-19",
                      "voucher": "bon 9",
                      "reverses": "E-8"
                    },
                    {
                      "event": "CLOSED",
                      "id": "E-10",
                      "bookedOn": "2022-01-20",
                      "effectiveOn": "2022-01-20",
                      "voucher": "bon 10"
                    }
                  ]
                },
                {
                  "events": [
                    {
                      "event": "OPENED",
                      "id": "E-1",
                      "bookedOn": "2022-01-03",
                      "effectiveOn": "2022-01-03",
                      "voucher": "bon 1",
                      "holder": {
                        "household": {
                          "scope": "Cases 2021",
                          "label": "B"
                        }
                      },
                      "ceiling": "5000.00",
                      "amount": "0.00"
                    }
                  ]
                },
                {
                  "events": [
                    {
                      "event": "OPENED",
                      "id": "E-1",
                      "bookedOn": "2022-01-04",
                      "effectiveOn": "2022-01-04",
                      "voucher": "bon 1",
                      "holder": {
                        "team": "team Zuid"
                      },
                      "ceiling": "5000.00",
                      "amount": "5000.00"
                    }
                  ]
                }
              ],
              "cover": {
                "costs": [
                  {
                    "year": 2022,
                    "amount": "185000.00",
                    "source": {
                      "document": "Report",
                      "table": "7",
                      "row": "row 9",
                      "standing": "PRINTED"
                    }
                  },
                  {
                    "year": 2023,
                    "amount": {
                      "unknown": "p.m."
                    },
                    "source": {
                      "document": "Report",
                      "table": "7",
                      "row": "row 10",
                      "standing": "READING"
                    }
                  }
                ],
                "pots": [
                  {
                    "id": "innovation",
                    "label": "Innovatiebudget",
                    "term": {
                      "years": [
                        2022,
                        2023
                      ]
                    },
                    "amount": "185000.01",
                    "source": {
                      "document": "Report",
                      "table": "7",
                      "row": "row 11",
                      "standing": "PRINTED"
                    }
                  },
                  {
                    "id": "task fields",
                    "label": "Taakvelden",
                    "term": {
                      "from": 2023
                    },
                    "amount": {
                      "unknown": "nader te bepalen"
                    },
                    "taskFields": [
                      {
                        "year": 2022,
                        "code": "6.72"
                      },
                      {
                        "year": 2022,
                        "code": "6.2"
                      }
                    ],
                    "taskFieldShares": [
                      3,
                      0
                    ],
                    "source": {
                      "document": "Report",
                      "table": "7",
                      "row": "row 12",
                      "standing": "READING"
                    }
                  }
                ],
                "shares": [
                  60,
                  40
                ]
              },
            """;

    private static final EventId ADVANCE = new EventId("E-2");
    private static final TaskField TEAMS = new TaskField(Year.of(2022), "6.2");
    private static final TaskField YOUTH = new TaskField(Year.of(2022), "6.72");

    private WholeBudget() {}

    /** One in which everything happens that can. */
    static CoachBudget ofCoach(HouseholdId household) {
        Booking late = new Booking(
                new EventId("E-2"), LocalDate.of(2022, 1, 12), LocalDate.of(2022, 1, 10), "bon \"waarborg\"");
        return CoachBudget.replay(List.of(
                        new Opened(
                                booking(1, 3),
                                new BudgetHolder.OfCoach(new CoachId("C-1")),
                                Euro.of(6000),
                                Euro.of(5000)),
                        new Advanced(late, household, "waarborgsom", Euro.ofCents(320_050)),
                        new Claimed(booking(3, 13), ADVANCE, Payer.MUNICIPALITY),
                        new Reimbursed(booking(4, 14), ADVANCE, Payer.MUNICIPALITY, Euro.of(2000)),
                        new Returned(booking(5, 15), ADVANCE, Euro.ofCents(50)),
                        new Absorbed(booking(6, 16), ADVANCE, Euro.of(1200)),
                        new Recovered(booking(7, 17), ADVANCE, Payer.HOUSING_ASSOCIATION, Euro.of(200)),
                        new ToppedUp(booking(8, 18), Euro.of(1000)),
                        new Reversed(booking(9, 19), new EventId("E-8")),
                        new Closed(booking(10, 20))))
                .get();
    }

    static CoachBudget ofHousehold(HouseholdId household) {
        return CoachBudget.open(new Opened(
                booking(1, 3), new BudgetHolder.OfHousehold(household), CoachBudget.USUAL_CEILING, Euro.ZERO));
    }

    static CoachBudget ofTeam() {
        return CoachBudget.open(booking(1, 4), new BudgetHolder.OfTeam("team Zuid"));
    }

    static CoverCase cover() {
        PotId innovation = new PotId("innovation");
        PotId fields = new PotId("task fields");
        return new CoverCase(
                List.of(
                        new YearCost(Year.of(2022), Euro.of(185_000), Source.printed("Report", "7", "row 9")),
                        new YearCost(Year.of(2023), Amount.unknown("p.m."), Source.reading("Report", "7", "row 10"))),
                List.of(
                        BudgetPot.builder()
                                .id(innovation)
                                .label("Innovatiebudget")
                                .term(new PotTerm.Incidental(List.of(Year.of(2022), Year.of(2023))))
                                .amount(Euro.ofCents(18_500_001))
                                .source(Source.printed("Report", "7", "row 11"))
                                .build(),
                        BudgetPot.builder()
                                .id(fields)
                                .label("Taakvelden")
                                .term(new PotTerm.Structural(Year.of(2023)))
                                .amount(Amount.unknown("nader te bepalen"))
                                .taskFields(YOUTH, TEAMS)
                                .taskFieldShares(new Shares<>(TreeMap.of(TEAMS, 0L, YOUTH, 3L)))
                                .source(Source.reading("Report", "7", "row 12"))
                                .build()),
                Option.some(new Shares<>(TreeMap.of(fields, 40L, innovation, 60L))));
    }

    private static Booking booking(int number, int day) {
        return Booking.of("E-" + number, LocalDate.of(2022, 1, day), "bon " + number);
    }
}
