package org.gezinscoach.json;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.gezinscoach.json.Marked.refusal;
import static org.gezinscoach.json.Marked.whole;
import static org.gezinscoach.json.ProblemCode.TOO_LARGE;
import static org.gezinscoach.json.ProblemCode.UNKNOWN_FIELD;
import static org.gezinscoach.json.ProblemCode.WRONG_TYPE;
import static org.gezinscoach.json.ProblemCode.WRONG_VALUE;
import static org.gezinscoach.json.ProblemCode.WRONG_VERSION;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.gezinscoach.money.Euro;
import org.gezinscoach.programme.Programme;
import org.junit.jupiter.api.Test;

class ValueRulesTest {
    private static final String AMOUNT = "\"-3480.00\"";
    private static final String AMOUNT_AT = "/savings/0/amount";
    private static final String FORM = "amount must be written as 5000, 5000.00 or -3480.00";
    private static final String RANGE =
            "amount must be between EUR -92233720368547758.07 and EUR 92233720368547758.07, but was ";

    @Test
    void anAmountWithThreeDecimalsIsRefused() {
        amount("▸\"1.005\"").isRefused(WRONG_VALUE, AMOUNT_AT, "amount must have at most two decimals, but was 1.005");
        amount("▸1.005").isRefused(WRONG_VALUE, AMOUNT_AT, "amount must have at most two decimals, but was 1.005");
        amount("▸-1e-3").isRefused(WRONG_VALUE, AMOUNT_AT, "amount must have at most two decimals, but was -0.001");
    }

    @Test
    void anAmountOfAnotherFormIsRefused() {
        for (String text : new String[] {
            "1,00", "", " ", "abc", " 1.00", "1.00 ", "1.", ".5", "+1.00", "--1", "1e3", "1_000", "€ 1.00", "0x1", "٥",
            "NaN"
        }) {
            amount("▸\"" + text + "\"").isRefused(WRONG_VALUE, AMOUNT_AT, FORM);
        }
    }

    @Test
    void anAmountWithItsCurrencyIsRefused() {
        amount("▸\"EUR 1.00\"").isRefused(WRONG_VALUE, AMOUNT_AT, "amount must be written without EUR, as 5000.00");
        amount("▸\"EUR\"").isRefused(WRONG_VALUE, AMOUNT_AT, "amount must be written without EUR, as 5000.00");
    }

    @Test
    void anAmountOutOfRangeIsRefused() {
        amount("▸\"92233720368547758.08\"").isRefused(WRONG_VALUE, AMOUNT_AT, RANGE + "92233720368547758.08");
        amount("▸-92233720368547758.08").isRefused(WRONG_VALUE, AMOUNT_AT, RANGE + "-92233720368547758.08");
        amount("▸1e17").isRefused(WRONG_VALUE, AMOUNT_AT, RANGE + "1E+17");
    }

    @Test
    void anAmountWithAnEnormousExponentIsAnsweredAtOnce() {
        assertTimeout(ofSeconds(2), () -> {
            amount("▸1e400000000").isRefused(WRONG_VALUE, AMOUNT_AT, RANGE + "1E+400000000");
            amount("▸1e-400000000")
                    .isRefused(WRONG_VALUE, AMOUNT_AT, "amount must have at most two decimals, but was 1E-400000000");
            amount("▸1e99999999999").isRefused(WRONG_VALUE, AMOUNT_AT, FORM);
            amount("▸-1e-99999999999").isRefused(WRONG_VALUE, AMOUNT_AT, FORM);
            amount("▸\"1e400000000\"").isRefused(WRONG_VALUE, AMOUNT_AT, FORM);
        });
    }

    @Test
    void anAmountOfManyDigitsIsAnsweredAtOnce() {
        amount("▸\"" + "9".repeat(77) + "\"").isRefused(WRONG_VALUE, AMOUNT_AT, RANGE + "9".repeat(77));
        amount("▸\"" + "9".repeat(80) + "\"")
                .isRefused(WRONG_VALUE, AMOUNT_AT, "amount must be written in at most 77 digits");
        amount("▸\"" + "9".repeat(81) + "\"").isRefused(WRONG_VALUE, AMOUNT_AT, FORM);
        amount("▸" + "9".repeat(100)).isRefused(WRONG_VALUE, AMOUNT_AT, "amount must be written in at most 77 digits");
        assertTimeout(ofSeconds(2), () -> {
            for (int digits : new int[] {101, 1000, 1_000_000}) {
                assertTooLarge(amount("9".repeat(digits)).document(), AMOUNT_AT, line(AMOUNT));
                assertTooLarge(amount("0." + "9".repeat(digits)).document(), AMOUNT_AT, line(AMOUNT));
                assertTooLarge(amount("1e" + "9".repeat(digits)).document(), AMOUNT_AT, line(AMOUNT));
            }
            assertTooLarge(amount("\"" + "9".repeat(1_000_000) + "\"").document(), AMOUNT_AT, line(AMOUNT));
        });
    }

    @Test
    void anAmountMayBeANumberOfAtMostTwoDecimals() {
        assertAmount("5000", 500_000);
        assertAmount("5000.5", 500_050);
        assertAmount("-5000.05", -500_005);
        assertAmount("5000.050", 500_005);
        assertAmount("5e3", 500_000);
        assertAmount("0.1E2", 1_000);
        assertAmount("-0", 0);
        assertAmount("-0.0", 0);
        assertAmount("0e400000000", 0);
        assertAmount("92233720368547758.07", Long.MAX_VALUE);
        assertAmount("-92233720368547758.07", -Long.MAX_VALUE);
    }

    @Test
    void anAmountMayBeTextOfAtMostTwoDecimals() {
        assertAmount("\"5000\"", 500_000);
        assertAmount("\"5000.5\"", 500_050);
        assertAmount("\"-5000.05\"", -500_005);
        assertAmount("\"5000.050\"", 500_005);
        assertAmount("\"007\"", 700);
        assertAmount("\"-0.00\"", 0);
        assertAmount("\"92233720368547758.07\"", Long.MAX_VALUE);
        assertAmount("\"-92233720368547758.07\"", -Long.MAX_VALUE);
    }

    @Test
    void anUnknownAmountNeedsAReason() {
        amount("▸{\"unknown\": \"\"}").isRefused(WRONG_VALUE, AMOUNT_AT, "reason must not be blank");
        amount("▸{\"unknown\": \"p.m. \"}")
                .isRefused(WRONG_VALUE, AMOUNT_AT, "reason must not begin or end with a blank");
        amount("▸{\"unknown\": \"a\\u0007b\"}")
                .isRefused(WRONG_VALUE, AMOUNT_AT, "reason must not contain control characters");
        amount("▸{}").isRefused(ProblemCode.MISSING_FIELD, AMOUNT_AT + "/unknown", "unknown must be given");
    }

    @Test
    void anUnknownGainMaySayThatItIsNoCost() {
        assertThat(GezinscoachJson.write(GezinscoachJson.read(
                        Programme.class, Documents.WHOLE.replace("\"negative\": true", "\"negative\": false"))))
                .isEqualTo(Documents.WHOLE.replace(",\n        \"negative\": true", ""));
    }

    @Test
    void aPriceAndACostMustNotBeNegative() {
        whole("\"price\": {\n        \"amount\": \"5000.00\"", "\"price\": ▸{\n        \"amount\": \"-0.01\"")
                .isRefused(WRONG_VALUE, "/interventions/1/price", "price must not be negative, but was EUR -0.01");
        whole(
                        "{\n      \"year\": 2021,\n      \"amount\": \"167096.00\"",
                        "▸{\n      \"year\": 2021,\n      \"amount\": {\"unknown\": \"p.m.\", \"negative\": true}")
                .isRefused(WRONG_VALUE, "/coachingCosts/0", "coaching cost must not be negative, but was -unknown");
    }

    @Test
    void aDateThatIsNoDayOfTheCalendarIsRefused() {
        for (String date : new String[] {"2021-02-30", "2021-02-29", "2021-13-01", "2021-00-10", "2021-06-31"}) {
            changedOn("▸\"" + date + "\"")
                    .isRefused(
                            WRONG_VALUE,
                            "/interventions/1/changedOn",
                            "date must be a day of the calendar, but was " + date);
        }
    }

    @Test
    void aDateOfAnotherFormIsRefused() {
        for (String date : new String[] {
            "2021-2-3",
            "2021/02/03",
            "03-02-2021",
            "20210203",
            "2021-02-3a",
            "+12021-01-01",
            "-021-01-01",
            "",
            " ",
            "2021-06-01 ",
            "2021-06-01T00:00",
            "٢٠٢١-٠٦-٠١",
            "2021-W22-2"
        }) {
            changedOn("▸\"" + date + "\"")
                    .isRefused(WRONG_VALUE, "/interventions/1/changedOn", "date must be written as 2021-09-01");
        }
    }

    @Test
    void aDateOutsideTheYearsThatTheLibraryKnowsIsRefused() {
        whole("{\n      \"year\": 2021,\n      \"status\"", "▸{\n      \"year\": 2021,\n      \"status\"")
                .and("2022-08-31", "0000-01-01")
                .isRefused(WRONG_VALUE, "/years/0", "as of must lie in the years 1900 to 2199, but was 0000-01-01");
        whole("\"threat\": {", "\"threat\": ▸{")
                .and("2021-03-01", "9999-12-31")
                .isRefused(
                        WRONG_VALUE,
                        "/interventions/1/threat",
                        "evidence date must lie in the years 1900 to 2199, but was 9999-12-31");
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsOrAtOnceIsRefused() {
        whole("\n  \"period\": {", "\n  \"period\": ▸{")
                .and("2023-01-01", "2020-11-30")
                .isRefused(WRONG_VALUE, "/period", "until must be after from, 2020-12-01, but was 2020-11-30");
        whole("\n  \"period\": {", "\n  \"period\": ▸{")
                .and("2023-01-01", "2020-12-01")
                .isRefused(WRONG_VALUE, "/period", "until must be after from, 2020-12-01, but was 2020-12-01");
    }

    @Test
    void aPeriodOfOneDayIsRead() {
        String document = Documents.BARE.replace("\"2018-03-01\"", "\"2018-03-01\",\n    \"until\": \"2018-03-02\"");
        assertThat(GezinscoachJson.write(GezinscoachJson.read(Programme.class, document)))
                .isEqualTo(document);
    }

    @Test
    void aYearOutsideTheYearsThatTheLibraryKnowsIsRefused() {
        for (int year : new int[] {1899, 2200, 0, -1, 999_999_999, -999_999_999}) {
            year("    ▸{\n", String.valueOf(year))
                    .isRefused(WRONG_VALUE, "/years/1", "year must be between 1900 and 2199, but was " + year);
        }
    }

    @Test
    void aNumberThatIsNoYearIsRefused() {
        for (String year : new String[] {
            "1000000000", "-1000000000", "2147483647", "-2147483648", "2147483648", "9".repeat(19), "9".repeat(100)
        }) {
            year("    {\n", "▸" + year).isRefused(WRONG_VALUE, "/years/1/year", "year must be a year, as 2021");
        }
    }

    @Test
    void aCountOutOfBoundsIsRefused() {
        household("▸{", "51").isRefused(WRONG_VALUE, "/households/0", "adults must be between 0 and 50, but was 51");
        household("▸{", "-1").isRefused(WRONG_VALUE, "/households/0", "adults must be between 0 and 50, but was -1");
        household("▸{", "0")
                .isRefused(
                        WRONG_VALUE,
                        "/households/0",
                        "household must have at least one person, but had 0 adults and 0 children");
    }

    @Test
    void aCountOfTooManyDigitsIsRefused() {
        for (String count : new String[] {"2147483648", "-2147483649", "9".repeat(19), "9".repeat(100)}) {
            household("{", "▸" + count)
                    .isRefused(WRONG_VALUE, "/households/0/adults", "adults must be a whole number of fewer digits");
        }
        assertTimeout(ofSeconds(2), () -> {
            assertTooLarge(household("{", "9".repeat(101)).document(), "/households/0/adults", line("\"adults\""));
            assertTooLarge(
                    household("{", "9".repeat(1_000_000)).document(), "/households/0/adults", line("\"adults\""));
        });
    }

    @Test
    void aConstantIsItsNameToTheLetter() {
        for (String status : new String[] {"", " ", "final", "Final", "definitief", " FINAL", "FINAL ", "0", "DONE"}) {
            whole("\"FINAL\"", "▸\"" + status + "\"")
                    .isRefused(
                            WRONG_VALUE,
                            "/years/0/status",
                            "status must be one of FINAL, PROVISIONAL, FORECAST, UNSTATED");
        }
    }

    @Test
    void anUnstatedConstantMayBeWritten() {
        assertThat(GezinscoachJson.read(
                        Programme.class,
                        Documents.WHOLE.replace("\"year\": 2022\n", "\"year\": 2022, \"status\": \"UNSTATED\"\n")))
                .isEqualTo(Documents.whole());
    }

    @Test
    void aPayerThatIsNoneIsRefusedAsAKeyOfShares() {
        for (String payer : new String[] {"", " ", "municipality", " MUNICIPALITY", "gemeente", "0", "PAYER"}) {
            whole("\"MUNICIPALITY\": 75", "▸\"" + payer + "\": 75")
                    .isRefused(
                            UNKNOWN_FIELD,
                            "/payerSplit/shares",
                            "shares must have no fields but MUNICIPALITY, STATE, HEALTH_INSURER, STATE_OR_INSURER, REGION,"
                                    + " HOUSING_ASSOCIATION, POLICE_AND_JUSTICE, EDUCATION, OTHER, UNSTATED");
        }
    }

    @Test
    void aShareIsAWholeNumberNotBelowZero() {
        whole("\"MUNICIPALITY\": 75", "\"MUNICIPALITY\": ▸75.5")
                .isRefused(WRONG_TYPE, "/payerSplit/shares/MUNICIPALITY", "MUNICIPALITY must be a whole number");
        whole("\"MUNICIPALITY\": 75", "\"MUNICIPALITY\": ▸9223372036854775808")
                .isRefused(
                        WRONG_VALUE,
                        "/payerSplit/shares/MUNICIPALITY",
                        "MUNICIPALITY must be a whole number of fewer digits");
        whole("\"payerSplit\": {", "\"payerSplit\": ▸{")
                .and("75,", "-75,")
                .isRefused(WRONG_VALUE, "/payerSplit", "weight must not be negative, but was -75");
        whole("\"payerSplit\": {", "\"payerSplit\": ▸{")
                .and("75,", "0,")
                .and("INSURER\": 25", "INSURER\": 0")
                .isRefused(WRONG_VALUE, "/payerSplit", "weights must have at least one above zero");
    }

    @Test
    void aCitizenNumberAsLabelIsRefused() {
        whole(
                        "\"id\": {\n        \"scope\": \"Cases 2021\",\n        \"label\": \"B\"",
                        "\"id\": ▸{\n        \"scope\": \"Cases 2021\",\n        \"label\": \"111222333\"")
                .isRefused(
                        WRONG_VALUE,
                        "/households/1/id",
                        "household label must not be a citizen number, and it passes the eleven-test of one: put a"
                                + " prefix before it, or use a pseudonym");
        whole("      \"id\": \"I-2\"", "      \"id\": \"1112.22.333\"")
                .and("    {\n      \"id\": \"1112", "    ▸{\n      \"id\": \"1112")
                .isRefused(
                        WRONG_VALUE,
                        "/interventions/1",
                        "intervention id must not be a citizen number, and it passes the eleven-test of one: put a"
                                + " prefix before it, or use a pseudonym");
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        whole("\"threat\": {", "\"threat\": ▸{")
                .and("vonnis tot ontruiming", "v".repeat(501))
                .isRefused(
                        WRONG_VALUE,
                        "/interventions/1/threat",
                        "evidence must have at most 500 characters, but had 501");
        String longer = whole("vonnis tot ontruiming", "v".repeat(10_001)).document();
        assertTooLarge(longer, "/interventions/1/threat/evidence", line("vonnis tot"));
        assertTimeout(
                ofSeconds(2),
                () -> assertTooLarge(
                        whole("vonnis tot ontruiming", "v".repeat(5_000_000)).document(),
                        "/interventions/1/threat/evidence",
                        line("vonnis tot")));
    }

    @Test
    void anotherFormatOrVersionIsRefused() {
        whole("\"gezinscoach\"", "▸\"Gezinscoach\"")
                .isRefused(WRONG_VERSION, "/format", "format must be \"gezinscoach\"");
        for (int version : new int[] {0, 2, -1, Integer.MAX_VALUE}) {
            whole("\"version\": 1", "\"version\": ▸" + version)
                    .isRefused(WRONG_VERSION, "/version", "version must be 1, but was " + version);
        }
    }

    @Test
    void noMessageOfAnExceptionFromElsewhereComesThrough() {
        Throwable refusal = catchThrowable(() ->
                GezinscoachJson.read(Programme.class, amount("1e99999999999").document()));

        assertThat(refusal).isExactlyInstanceOf(InvalidDocumentException.class).hasNoCause();
        assertThat(refusal.getSuppressed()).isEmpty();
    }

    private static Marked amount(String value) {
        return whole(AMOUNT, value);
    }

    private static Marked changedOn(String value) {
        return whole("\"2021-06-01\"", value);
    }

    private static Marked year(String opening, String value) {
        return whole("    {\n      \"year\": 2022\n", opening + "      \"year\": " + value + "\n");
    }

    private static Marked household(String opening, String adults) {
        return whole("\"households\": [\n    {", "\"households\": [\n    " + opening)
                .and("\"adults\": 2", "\"adults\": " + adults);
    }

    private static int line(String text) {
        String before = Documents.WHOLE.substring(0, Documents.WHOLE.indexOf(text));
        return before.split("\n", -1).length;
    }

    private static void assertTooLarge(String document, String pointer, int line) {
        assertThat(refusal(document).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(TOO_LARGE);
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.column()).isPositive();
            assertThat(problem.message()).isEqualTo("nothing must be so long or so deeply nested");
        });
    }

    private static void assertAmount(String written, long cents) {
        assertThat(GezinscoachJson.read(Programme.class, amount(written).document())
                        .savings()
                        .head()
                        .amount())
                .as(written)
                .isEqualTo(new Euro(cents));
    }
}
