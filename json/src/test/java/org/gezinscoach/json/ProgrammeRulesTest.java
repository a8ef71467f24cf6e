package org.gezinscoach.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gezinscoach.json.Marked.refusal;
import static org.gezinscoach.json.Marked.whole;
import static org.gezinscoach.json.ProblemCode.BROKEN_REFERENCE;
import static org.gezinscoach.json.ProblemCode.WRONG_VALUE;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgrammeRulesTest {
    private static final String HOUSEHOLD = "household must name a household of the programme";
    private static final String TWICE = "must not stand twice";
    private static final String CONTINUES =
            "continues must name an intervention of the same household in the programme";
    private static final String CIRCLE = "continues must not lead into a circle";
    private static final String PERIOD = "year must lie within the period of the programme";

    @Test
    void aReferenceToAHouseholdThatIsNotThereIsRefused() {
        whole(
                        "{\n      \"household\": {\n        \"scope\": \"Cases 2021\",\n        \"label\": \"B\"\n      },\n      \"year\"",
                        "{\n      \"household\": ▸{\n        \"scope\": \"Cases 2021\",\n        \"label\": \"C\"\n      },\n      \"year\"")
                .isRefused(BROKEN_REFERENCE, "/savings/0/household", HOUSEHOLD);
    }

    @Test
    void fiveReferencesToHouseholdsThatAreNotThereAreFiveProblems() {
        Marked document = new Marked("""
                {
                  "format": "gezinscoach", "version": 1, "municipality": "Almelo",
                  "period": {"from": "2018-03-01"},
                  "savings": [
                    {"household": ▸{"scope": "Almelo", "label": "1"}, "amount": 1, "method": "PRINTED", "source": @},
                    {
                      "amount": 1, "method": "PRINTED", "source": @,
                      "household":
                        ▸{"scope": "Almelo", "label": "2"}
                    },
                    {"household": ▸{"scope": "Almelo", "label": "1"}, "amount": 1, "method": "PRINTED", "source": @}
                  ],
                  "interventions": [
                    {"id": "€", "household": ▸{"scope": "Almelo", "label": "3"}, "care": "IAG",
                     "price": {"amount": 1}, "source": @}, {"id": "ö", "household": ▸{"scope": "Almelo",
                     "label": "4"}, "care": "IAG", "price": {"amount": 1}, "source": @}
                  ]
                }
                """)
                .and("@", "{\"document\": \"d\", \"table\": \"t\", \"row\": \"r\", \"standing\": \"PRINTED\"}");

        List<DocumentProblem> problems = refusal(document.document()).problems().asJava();

        assertThat(problems)
                .containsExactly(
                        new DocumentProblem(BROKEN_REFERENCE, "/interventions/0/household", 14, 30, HOUSEHOLD),
                        new DocumentProblem(BROKEN_REFERENCE, "/interventions/1/household", 15, 134, HOUSEHOLD),
                        new DocumentProblem(BROKEN_REFERENCE, "/savings/0/household", 5, 19, HOUSEHOLD),
                        new DocumentProblem(BROKEN_REFERENCE, "/savings/1/household", 9, 9, HOUSEHOLD),
                        new DocumentProblem(BROKEN_REFERENCE, "/savings/2/household", 11, 19, HOUSEHOLD));
        assertThat(refusal(document.document())).hasMessage("""
                        line 14, column 30 (/interventions/0/household): household must name a household of the programme
                        line 15, column 134 (/interventions/1/household): household must name a household of the programme
                        line 5, column 19 (/savings/0/household): household must name a household of the programme
                        line 9, column 9 (/savings/1/household): household must name a household of the programme
                        line 11, column 19 (/savings/2/household): household must name a household of the programme\
                        """);
    }

    @Test
    void everyRuleThatTheProgrammeBreaksIsListed() {
        Marked document = new Marked("""
                {
                  "format": "gezinscoach",
                  "version": 1,
                  "municipality": "Almelo",
                  "period": {"from": "2018-03-01", "until": "2020-01-01"},
                  "years": [{"year": 2018}, {"year": ▸2018}, {"year": ▸2020}],
                  "households": [
                    {"id": {"scope": "Almelo", "label": "1"}},
                    {"id": {"scope": "Almelo", "label": "2"}},
                    {"id": ▸{"scope": "Almelo", "label": "1"}}
                  ],
                  "interventions": [
                    {"id": "a", "household": 1, "care": "IAG", "price": 1, "source": @},
                    {"id": ▸"a", "household": 1, "care": "IAG", "price": 1, "source": @},
                    {"id": "b", "household": 1, "care": "IAG", "price": 1, "continues": ▸"z", "source": @},
                    {"id": "c", "household": 2, "care": "IAG", "price": 1, "continues": ▸"a", "source": @},
                    {"id": "d", "household": 1, "care": "IAG", "price": 1, "continues": ▸"e", "source": @},
                    {"id": "e", "household": 1, "care": "IAG", "price": 1, "continues": ▸"d", "source": @},
                    {"id": "f", "household": ▸3, "care": "IAG", "price": 1, "year": ▸2017, "continues": ▸"f2", "source": @},
                    {"id": "g", "household": 1, "care": "IAG", "price": 1, "continues": "a", "source": @}
                  ],
                  "savings": [{"household": ▸3, "year": ▸2021, "amount": 1, "method": "PRINTED", "source": @}],
                  "coachingCosts": [
                    {"year": 2018, "amount": 1, "source": @},
                    {"year": 2018, "amount": 2, "source": @},
                    ▸{"year": 2018, "amount": "1.00", "source": @},
                    {"year": ▸2022, "amount": 1, "source": @}
                  ]
                }
                """)
                .and("\"household\": 1", "\"household\": {\"scope\": \"Almelo\", \"label\": \"1\"}")
                .and("\"household\": 2", "\"household\": {\"scope\": \"Almelo\", \"label\": \"2\"}")
                .and("\"household\": ▸3", "\"household\": ▸{\"scope\": \"Almelo\", \"label\": \"3\"}")
                .and("\"price\": 1", "\"price\": {\"amount\": 1}")
                .and("@", "{\"document\": \"d\", \"table\": \"t\", \"row\": \"r\", \"standing\": \"PRINTED\"}");

        document.isRefused(
                java.util.Collections.nCopies(15, BROKEN_REFERENCE),
                List.of(
                        "/years/1/year",
                        "/years/2/year",
                        "/households/2/id",
                        "/interventions/1/id",
                        "/interventions/2/continues",
                        "/interventions/3/continues",
                        "/interventions/4/continues",
                        "/interventions/5/continues",
                        "/interventions/6/household",
                        "/interventions/6/year",
                        "/interventions/6/continues",
                        "/savings/0/household",
                        "/savings/0/year",
                        "/coachingCosts/2",
                        "/coachingCosts/3/year"),
                List.of(
                        "year " + TWICE,
                        PERIOD,
                        "id " + TWICE,
                        "id " + TWICE,
                        CONTINUES,
                        CONTINUES,
                        CIRCLE,
                        CIRCLE,
                        HOUSEHOLD,
                        PERIOD,
                        CONTINUES,
                        HOUSEHOLD,
                        PERIOD,
                        "entry 2 of coachingCosts " + TWICE,
                        PERIOD));
    }

    @Test
    void anInterventionThatContinuesItselfIsRefused() {
        whole("    {\n      \"id\": \"I-2\"", "    ▸{\n      \"id\": \"I-2\"")
                .and("\"continues\": \"I-1\"", "\"continues\": \"I-2\"")
                .isRefused(
                        WRONG_VALUE, "/interventions/1", "continues must name another intervention, but was this one");
    }

    @Test
    void aPriceAfterAReductionThatIsNoReductionIsRefused() {
        Marked line = whole("    {\n      \"id\": \"I-2\"", "    ▸{\n      \"id\": \"I-2\"");

        line.and("1519.95", "5000.01")
                .isRefused(
                        WRONG_VALUE,
                        "/interventions/1",
                        "price after must be at most EUR 5000.00, but was EUR 5000.01");
        line.and("REDUCED", "ENDED")
                .isRefused(
                        WRONG_VALUE, "/interventions/1", "price after must stand with change REDUCED, but was ENDED");
        line.and("\"1519.95\",\n        \"basis\": \"YEAR\"", "\"1519.95\",\n        \"basis\": \"MONTH\"")
                .isRefused(WRONG_VALUE, "/interventions/1", "price after must be on the basis YEAR, but was MONTH");
    }

    @Test
    void aMunicipalityWithoutANameIsRefused() {
        new Marked("▸" + Documents.BARE).and("Almelo", "").isRefused(WRONG_VALUE, "", "municipality must not be blank");
        new Marked("▸" + Documents.BARE)
                .and("Almelo", "Almelo ")
                .isRefused(WRONG_VALUE, "", "municipality must not begin or end with a blank");
    }

    @Test
    void whatFollowsADocumentWhosePartsDoNotFitDoesNotMatter() {
        Marked document = whole("\"year\": 2022,\n      \"kind\"", "\"year\": ▸2024,\n      \"kind\"");
        for (String rest : new String[] {"}", "]", "x", "{", "\"", "\u0000"}) {
            new Marked(document.text() + rest).isRefused(BROKEN_REFERENCE, "/savings/0/year", PERIOD);
        }
    }

    @Test
    void thousandsOfBrokenReferencesAreListedAtOnce() {
        int count = 20_000;
        String lines = IntStream.range(0, count)
                .mapToObj(i -> "{\"household\": {\"scope\": \"S\", \"label\": \"h" + i + "\"}, \"amount\": 1,"
                        + " \"method\": \"PRINTED\", \"source\": {\"document\": \"d\", \"table\": \"t\","
                        + " \"row\": \"r\", \"standing\": \"PRINTED\"}}")
                .collect(Collectors.joining(",\n"));
        String document = Documents.BARE.replace("  \"period\"", "  \"savings\": [\n" + lines + "],\n  \"period\"");

        assertTimeout(
                Duration.ofSeconds(60),
                () -> { // a guard against hanging, no measure
                    List<DocumentProblem> problems =
                            refusal(document).problems().asJava();

                    assertThat(problems).hasSize(count);
                    assertThat(problems.get(count - 1))
                            .isEqualTo(new DocumentProblem(
                                    BROKEN_REFERENCE, "/savings/19999/household", 20_005, 15, HOUSEHOLD));
                });
    }
}
