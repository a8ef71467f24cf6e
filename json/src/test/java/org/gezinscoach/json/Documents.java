package org.gezinscoach.json;

import java.time.LocalDate;
import org.gezinscoach.programme.Programme;
import org.threeten.extra.LocalDateRange;

/** Documents as text, and what they say. */
final class Documents {
    /** A document with every field of the format, as it is written. */
    static final String WHOLE =
            """
            {
              "format": "gezinscoach",
              "version": 1,
              "municipality": "Súdwest-Fryslân",
              "period": {
                "from": "2020-12-01",
                "until": "2023-01-01"
              },
              "years": [
                {
                  "year": 2021,
                  "status": "FINAL",
                  "asOf": "2022-08-31"
                },
                {
                  "year": 2022
                }
              ],
              "households": [
                {
                  "id": {
                    "scope": "Cases 2021",
                    "label": "A"
                  },
                  "adults": 2,
                  "children": 0,
                  "selfReliance": {
                    "TIME_USE": 2,
                    "JUSTICE": 4
                  },
                  "characteristics": {
                    "STACKED": true,
                    "PASSED_ON": false
                  }
                },
                {
                  "id": {
                    "scope": "Cases 2021",
                    "label": "B"
                  }
                }
              ],
              "interventions": [
                {
                  "id": "I-1",
                  "household": {
                    "scope": "Cases 2021",
                    "label": "A"
                  },
                  "care": "Jeugdteam",
                  "price": {
                    "amount": {
                      "unknown": "onbekend"
                    }
                  },
                  "source": {
                    "document": "Report",
                    "table": "1",
                    "row": "row 1",
                    "standing": "READING"
                  }
                },
                {
                  "id": "I-2",
                  "household": {
                    "scope": "Cases 2021",
                    "label": "A"
                  },
                  "care": "Coördinatie \\"thuis\\"",
                  "category": "YOUTH_SUPPORT",
                  "provider": "Stichting Één",
                  "payer": "MUNICIPALITY",
                  "price": {
                    "amount": "5000.00",
                    "basis": "YEAR"
                  },
                  "priceAfter": {
                    "amount": "1519.95",
                    "basis": "YEAR"
                  },
                  "change": "REDUCED",
                  "year": 2021,
                  "changedOn": "2021-06-01",
                  "plannedUntil": "2022-06-01",
                  "threat": {
                    "evidence": "vonnis tot ontruiming",
                    "on": "2021-03-01"
                  },
                  "continues": "I-1",
                  "taskField": {
                    "year": 2021,
                    "code": "6.72"
                  },
                  "budgetEffect": "CASHABLE",
                  "source": {
                    "document": "Report",
                    "table": "1",
                    "row": "row 2",
                    "standing": "PRINTED"
                  }
                },
                {
                  "id": "I-3",
                  "household": {
                    "scope": "Cases 2021",
                    "label": "B"
                  },
                  "care": "Begeleiding",
                  "price": {
                    "amount": "60.00",
                    "basis": "HOUR",
                    "hoursAWeek": "PT3H"
                  },
                  "source": {
                    "document": "Report",
                    "table": "1",
                    "row": "row 3",
                    "standing": "PRINTED"
                  }
                }
              ],
              "savings": [
                {
                  "household": {
                    "scope": "Cases 2021",
                    "label": "B"
                  },
                  "year": 2022,
                  "kind": "DIRECT",
                  "amount": "-3480.00",
                  "payer": "STATE",
                  "category": "FOSTER_CARE",
                  "netting": "GROSS",
                  "method": "DECLARED",
                  "budgetEffect": "SOCIETAL",
                  "taskField": {
                    "year": 2022,
                    "code": "6.82"
                  },
                  "source": {
                    "document": "Report",
                    "table": "2",
                    "row": "row 3",
                    "standing": "MADE_UP"
                  }
                },
                {
                  "household": {
                    "scope": "Cases 2021",
                    "label": "B"
                  },
                  "amount": {
                    "unknown": "p.m.",
                    "negative": true
                  },
                  "method": "PRINTED",
                  "source": {
                    "document": "Report",
                    "table": "2",
                    "row": "row 4",
                    "standing": "PRINTED"
                  }
                }
              ],
              "coachingCosts": [
                {
                  "year": 2021,
                  "amount": "167096.00",
                  "source": {
                    "document": "Report",
                    "table": "3",
                    "row": "row 5",
                    "standing": "PRINTED"
                  },
                  "coachBudgets": "APART"
                }
              ],
              "team": {
                "on": "2022-08-01",
                "coaches": [
                  {
                    "id": "C-1",
                    "contracts": [
                      {
                        "period": {
                          "from": "2021-01-01",
                          "until": "2022-12-01"
                        },
                        "weeklyHours": "PT32H",
                        "employment": "SECONDED"
                      },
                      {
                        "period": {
                          "from": "2022-12-02"
                        },
                        "weeklyHours": "PT28H30M"
                      }
                    ],
                    "absences": [
                      {
                        "period": {
                          "from": "2021-09-01",
                          "until": "2022-01-01"
                        },
                        "weeklyHours": "PT45M",
                        "reason": "LEAVE"
                      },
                      {
                        "period": {
                          "from": "2022-02-01"
                        }
                      }
                    ]
                  },
                  {
                    "id": "C-2"
                  }
                ],
                "assignments": [
                  {
                    "household": {
                      "scope": "Cases 2021",
                      "label": "A"
                    },
                    "coach": "C-1",
                    "period": {
                      "from": "2021-01-15",
                      "until": "2022-04-01"
                    },
                    "intensity": "LOW"
                  },
                  {
                    "household": {
                      "scope": "Cases 2021",
                      "label": "B"
                    },
                    "coach": "C-2",
                    "period": {
                      "from": "2021-02-15"
                    }
                  }
                ],
                "norms": [
                  {
                    "from": "2021-01-02",
                    "norm": {
                      "min": 6,
                      "max": 10,
                      "week": "PT36H",
                      "weights": {
                        "FULL": 90,
                        "LOW": 50
                      }
                    }
                  },
                  {
                    "from": "2022-01-02",
                    "norm": {
                      "max": 5,
                      "week": "PT168H"
                    }
                  }
                ],
                "ceiling": 9,
                "intakeStops": [
                  {
                    "from": "2021-10-01",
                    "until": "2021-11-01"
                  },
                  {
                    "from": "2022-10-01"
                  }
                ],
                "source": {
                  "document": "Report",
                  "table": "5",
                  "row": "row 6",
                  "standing": "READING"
                }
              },
              "scenarios": [
                {
                  "label": "uitbreiding 2,35 fte",
                  "households": 68,
                  "with": {
                    "fte": "7.57",
                    "norm": {
                      "min": 6,
                      "max": 10,
                      "week": "PT36H"
                    }
                  },
                  "without": {
                    "fte": "5.22",
                    "norm": {
                      "max": 8,
                      "week": "PT36H",
                      "weights": {
                        "LOW": 0
                      }
                    }
                  },
                  "cost": "185000.00",
                  "source": {
                    "document": "Report",
                    "table": "6",
                    "row": "row 7",
                    "standing": "PRINTED"
                  }
                },
                {
                  "label": "een coach minder",
                  "households": 0,
                  "with": {
                    "team": {
                      "coaches": [
                        {
                          "id": "C-3"
                        }
                      ],
                      "ceiling": 4
                    },
                    "on": "2021-12-31"
                  },
                  "without": {
                    "team": { },
                    "on": "2022-12-31"
                  },
                  "cost": {
                    "unknown": "nog niet begroot"
                  },
                  "source": {
                    "document": "Report",
                    "table": "6",
                    "row": "row 8",
                    "standing": "MADE_UP"
                  }
                }
              ],
            """ + WholeBudget.TEXT + WholeOutcomes.TEXT + """
              "payerSplit": {
                "kind": "THREAT_BASED",
                "shares": {
                  "MUNICIPALITY": 75,
                  "STATE_OR_INSURER": 25
                },
                "source": {
                  "document": "Report",
                  "table": "4",
                  "row": "€ 17.600 per casus",
                  "standing": "PRINTED"
                }
              },
            """ + WholeSavings.TEXT + WholeIntake.TEXT + """
            }
            """;

    /** A document with no field that may be absent, as it is written. */
    static final String BARE = """
            {
              "format": "gezinscoach",
              "version": 1,
              "municipality": "Almelo",
              "period": {
                "from": "2018-03-01"
              }
            }
            """;

    private Documents() {}

    /** What {@link #BARE} says. */
    static Programme bare() {
        return Programme.builder()
                .municipality("Almelo")
                .period(LocalDateRange.ofUnboundedEnd(LocalDate.of(2018, 3, 1)))
                .build();
    }

    /** What {@link #WHOLE} says. */
    static Programme whole() {
        return WholeProgramme.programme();
    }
}
