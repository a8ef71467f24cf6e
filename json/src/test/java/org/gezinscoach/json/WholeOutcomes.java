package org.gezinscoach.json;

import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.household.LifeDomain;
import org.gezinscoach.household.SelfReliance;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.outcome.Attainment;
import org.gezinscoach.outcome.Attribution;
import org.gezinscoach.outcome.DeEscalation;
import org.gezinscoach.outcome.Goal;
import org.gezinscoach.outcome.GoalId;
import org.gezinscoach.outcome.GoalTerm;
import org.gezinscoach.outcome.Measurement;
import org.gezinscoach.outcome.Observation;
import org.gezinscoach.outcome.Outcomes;
import org.gezinscoach.outcome.Reach;
import org.gezinscoach.outcome.ReportedCases;
import org.gezinscoach.outcome.ReportedReach;

/** The outcomes that {@link Documents#WHOLE} holds. */
final class WholeOutcomes {
    /** Their field of the document, as it is written. */
    static final String TEXT = """
              "outcomes": {
                "goals": [
                  {
                    "id": "G-1",
                    "label": "Werkrelatie",
                    "term": "SHORT"
                  },
                  {
                    "id": "G-2",
                    "label": "Steunend netwerk",
                    "term": "LONG"
                  }
                ],
                "observations": [
                  {
                    "household": {
                      "scope": "Cases 2021",
                      "label": "A"
                    },
                    "goal": "G-1",
                    "on": "2021-05-01",
                    "attainment": "REACHED"
                  },
                  {
                    "household": {
                      "scope": "Cases 2021",
                      "label": "B"
                    },
                    "goal": "G-1",
                    "on": "2021-05-02",
                    "attainment": "NOT_YET"
                  }
                ],
                "measurements": [
                  {
                    "household": {
                      "scope": "Cases 2021",
                      "label": "A"
                    },
                    "on": "2021-05-03",
                    "selfReliance": {
                      "FINANCES": 1,
                      "HOUSING": 3
                    }
                  }
                ],
                "deEscalations": [
                  {
                    "household": {
                      "scope": "Cases 2021",
                      "label": "A"
                    },
                    "on": "2021-05-04",
                    "category": "YOUTH_PROTECTION"
                  },
                  {
                    "household": {
                      "scope": "Cases 2021",
                      "label": "B"
                    },
                    "on": "2021-05-05"
                  }
                ],
                "reportedReaches": [
                  {
                    "goal": "G-1",
                    "reach": {
                      "all": true
                    },
                    "source": {
                      "document": "Report",
                      "table": "8",
                      "row": "row 13",
                      "standing": "PRINTED"
                    }
                  },
                  {
                    "goal": "G-2",
                    "counted": "netwerk betrokken",
                    "reach": {
                      "exactly": 4,
                      "of": 8
                    },
                    "source": {
                      "document": "Report",
                      "table": "8",
                      "row": "row 14",
                      "standing": "PRINTED"
                    }
                  },
                  {
                    "goal": "G-2",
                    "reach": {
                      "atLeast": 3
                    },
                    "source": {
                      "document": "Report",
                      "table": "8",
                      "row": "row 15",
                      "standing": "READING"
                    }
                  },
                  {
                    "goal": "G-2",
                    "reach": {
                      "notCounted": "in meer en mindere mate",
                      "of": 7
                    },
                    "source": {
                      "document": "Report",
                      "table": "8",
                      "row": "row 16",
                      "standing": "PRINTED"
                    }
                  }
                ],
                "reportedCases": [
                  {
                    "reporter": "Gecertificeerde instelling",
                    "category": "YOUTH_PROTECTION",
                    "year": 2021,
                    "area": "regio",
                    "before": 25,
                    "after": 17,
                    "attribution": "PARTLY",
                    "source": {
                      "document": "Report",
                      "table": "8",
                      "row": "row 17",
                      "standing": "PRINTED"
                    }
                  },
                  {
                    "reporter": "Veilig Thuis",
                    "before": 0,
                    "after": 1,
                    "source": {
                      "document": "Report",
                      "table": "8",
                      "row": "row 18",
                      "standing": "MADE_UP"
                    }
                  }
                ]
              },
            """;

    private static final GoalId RELATION = new GoalId("G-1");
    private static final GoalId NETWORK = new GoalId("G-2");

    private WholeOutcomes() {}

    static Outcomes outcomes(HouseholdId one, HouseholdId other) {
        return Outcomes.builder()
                .goals(
                        new Goal(RELATION, "Werkrelatie", GoalTerm.SHORT),
                        new Goal(NETWORK, "Steunend netwerk", GoalTerm.LONG))
                .observations(
                        new Observation(one, RELATION, may(1), Attainment.REACHED),
                        new Observation(other, RELATION, may(2), Attainment.NOT_YET))
                .measurements(new Measurement(
                        one, may(3), SelfReliance.of(Map.of(LifeDomain.HOUSING, 3, LifeDomain.FINANCES, 1))))
                .deEscalations(
                        new DeEscalation(one, may(4), CareCategory.YOUTH_PROTECTION),
                        new DeEscalation(other, may(5), CareCategory.UNSTATED))
                .reportedReaches(
                        reached(RELATION, Reach.all(), Source.printed("Report", "8", "row 13"))
                                .build(),
                        reached(NETWORK, Reach.exactly(4).outOf(8), Source.printed("Report", "8", "row 14"))
                                .counted("netwerk betrokken")
                                .build(),
                        reached(NETWORK, Reach.atLeast(3), Source.reading("Report", "8", "row 15"))
                                .build(),
                        reached(
                                        NETWORK,
                                        Reach.notCounted("in meer en mindere mate")
                                                .outOf(7),
                                        Source.printed("Report", "8", "row 16"))
                                .build())
                .reportedCases(youthProtection(), domesticSafety())
                .build();
    }

    private static ReportedCases youthProtection() {
        return ReportedCases.builder()
                .reporter("Gecertificeerde instelling")
                .category(CareCategory.YOUTH_PROTECTION)
                .year(Year.of(2021))
                .area("regio")
                .before(25)
                .after(17)
                .attribution(Attribution.PARTLY)
                .source(Source.printed("Report", "8", "row 17"))
                .build();
    }

    private static ReportedCases domesticSafety() {
        return ReportedCases.builder()
                .reporter("Veilig Thuis")
                .before(0)
                .after(1)
                .source(Source.madeUp("Report", "8", "row 18"))
                .build();
    }

    private static ReportedReach.Builder reached(GoalId goal, Reach reach, Source source) {
        ReportedReach.Builder reached = ReportedReach.builder();
        reached.goal(goal).reach(reach).source(source);
        return reached;
    }

    private static LocalDate may(int day) {
        return LocalDate.of(2021, 5, day);
    }
}
