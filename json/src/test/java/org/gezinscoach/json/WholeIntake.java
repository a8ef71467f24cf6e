package org.gezinscoach.json;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Map;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.household.Characteristic;
import org.gezinscoach.household.Household;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.household.LifeDomain;
import org.gezinscoach.household.SelfReliance;
import org.gezinscoach.intake.CoachChoice;
import org.gezinscoach.intake.Escalation;
import org.gezinscoach.intake.EscalationOutcome;
import org.gezinscoach.intake.IntakeCase;
import org.gezinscoach.intake.IntakeDecision;
import org.gezinscoach.intake.IntakeOutcome;
import org.gezinscoach.intake.Pathway;
import org.gezinscoach.intake.PathwayState;
import org.gezinscoach.intake.PathwayStep.Closed;
import org.gezinscoach.intake.PathwayStep.Discussed;
import org.gezinscoach.intake.PathwayStep.Eased;
import org.gezinscoach.intake.PathwayStep.Relapsed;
import org.gezinscoach.intake.PathwayStep.Started;
import org.gezinscoach.intake.PathwayStep.Stated;
import org.gezinscoach.intake.Priority;
import org.gezinscoach.intake.Referral;
import org.gezinscoach.intake.Referrer;
import org.gezinscoach.intake.TargetGroup;
import org.gezinscoach.intervention.Source;
import org.threeten.extra.LocalDateRange;

/** What {@link Documents#WHOLE} holds of intake. */
final class WholeIntake {
    static final String TEXT = """
              "pathways": [
                {
                  "household": {
                    "scope": "Cases 2021",
                    "label": "A"
                  },
                  "steps": [
                    {
                      "step": "REFERRED",
                      "on": "2021-01-04",
                      "referrer": "YOUTH_TEAM"
                    },
                    {
                      "step": "DISCUSSED",
                      "on": "2021-01-11"
                    },
                    {
                      "step": "DECIDED",
                      "on": "2021-01-11",
                      "decision": "COACHING",
                      "reasons": [
                        "stapeling",
                        "lange geschiedenis"
                      ]
                    },
                    {
                      "step": "STARTED",
                      "on": "2021-02-01"
                    },
                    {
                      "step": "EASED",
                      "on": "2021-12-01"
                    },
                    {
                      "step": "RELAPSED",
                      "on": "2022-02-01"
                    },
                    {
                      "step": "CLOSED",
                      "on": "2022-06-01",
                      "because": "verhuisd"
                    }
                  ]
                },
                {
                  "household": {
                    "scope": "Cases 2021",
                    "label": "B"
                  },
                  "steps": [
                    {
                      "step": "STATED",
                      "on": "2022-08-01",
                      "state": "WAITING",
                      "source": {
                        "document": "Report",
                        "table": "8",
                        "row": "row 1",
                        "standing": "READING"
                      }
                    }
                  ]
                }
              ],
              "intake": {
                "targetGroup": {
                  "leastProblemDomains": 2,
                  "required": [
                    "STACKED",
                    "PASSED_ON"
                  ],
                  "attention": [
                    "SAFETY_CONCERN"
                  ]
                },
                "priorities": [
                  {
                    "priority": "COMPLEXITY_FIRST"
                  },
                  {
                    "priority": "WEIGHTED",
                    "complexityWeight": 2,
                    "costWeight": 1
                  }
                ],
                "choices": [
                  {
                    "household": {
                      "scope": "Cases 2021",
                      "label": "B"
                    },
                    "coaches": [
                      "C-1",
                      "C-2"
                    ]
                  }
                ]
              },
              "escalations": [
                {
                  "household": {
                    "scope": "Cases 2021",
                    "label": "A"
                  },
                  "coach": "C-1",
                  "raised": {
                    "from": "2021-05-03",
                    "until": "2021-05-04"
                  },
                  "outcome": "COMPROMISE",
                  "decidedOn": "2021-05-17",
                  "breakthroughForced": true,
                  "source": {
                    "document": "Report",
                    "table": "7",
                    "row": "row 1",
                    "standing": "MADE_UP"
                  }
                }
              ]
            """;

    private WholeIntake() {}

    /** A household with all that may be said of it. */
    static Household described(HouseholdId id) {
        return Household.builder()
                .id(id)
                .adults(2)
                .children(0)
                .selfReliance(SelfReliance.of(Map.of(LifeDomain.TIME_USE, 2, LifeDomain.JUSTICE, 4)))
                .characteristics(HashMap.of(Characteristic.STACKED, true, Characteristic.PASSED_ON, false))
                .build();
    }

    static List<Pathway> pathways(HouseholdId a, HouseholdId b) {
        return List.of(
                Pathway.replay(
                                a,
                                List.of(
                                        new Referral(LocalDate.of(2021, 1, 4), Referrer.YOUTH_TEAM),
                                        new Discussed(LocalDate.of(2021, 1, 11)),
                                        IntakeDecision.of(
                                                LocalDate.of(2021, 1, 11),
                                                IntakeOutcome.COACHING,
                                                "stapeling",
                                                "lange geschiedenis"),
                                        new Started(LocalDate.of(2021, 2, 1)),
                                        new Eased(LocalDate.of(2021, 12, 1)),
                                        new Relapsed(LocalDate.of(2022, 2, 1)),
                                        new Closed(LocalDate.of(2022, 6, 1), "verhuisd")))
                        .get(),
                Pathway.open(
                        b,
                        new Stated(
                                LocalDate.of(2022, 8, 1),
                                PathwayState.WAITING,
                                Source.reading("Report", "8", "row 1"))));
    }

    static IntakeCase intake(HouseholdId b) {
        return new IntakeCase(
                Option.some(TargetGroup.builder()
                        .leastProblemDomains(2)
                        .required(Characteristic.STACKED, Characteristic.PASSED_ON)
                        .attention(Characteristic.SAFETY_CONCERN)
                        .build()),
                List.of(new Priority.ComplexityFirst(), new Priority.Weighted(2, 1)),
                List.of(new CoachChoice(b, List.of(new CoachId("C-1"), new CoachId("C-2")))));
    }

    static Escalation escalation(HouseholdId a) {
        return Escalation.builder()
                .household(a)
                .coach(new CoachId("C-1"))
                .raised(LocalDateRange.of(LocalDate.of(2021, 5, 3), LocalDate.of(2021, 5, 4)))
                .outcome(EscalationOutcome.COMPROMISE)
                .decidedOn(LocalDate.of(2021, 5, 17))
                .breakthroughForced(true)
                .source(Source.madeUp("Report", "7", "row 1"))
                .build();
    }
}
