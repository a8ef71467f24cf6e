package org.gezinscoach.json;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gezinscoach.json.Marked.refusal;
import static org.gezinscoach.json.Marked.whole;
import static org.gezinscoach.json.ProblemCode.TOO_LARGE;
import static org.gezinscoach.json.ProblemCode.WRONG_TYPE;
import static org.gezinscoach.json.ProblemCode.WRONG_VALUE;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.gezinscoach.coach.Coach;
import org.gezinscoach.coach.Fte;
import org.gezinscoach.programme.Programme;
import org.gezinscoach.programme.Staffing;
import org.junit.jupiter.api.Test;

/** Hours a week and establishments, as text. */
class HoursTest {
    private static final String HOURS_FORM = "hours must be written as PT32H or PT28H30M";
    private static final String FTE_FORM = "fte must be written as 5 or 5.22";
    private static final String CONTRACT = "/team/coaches/0/contracts/0";
    private static final String HOURS_AT = CONTRACT + "/weeklyHours";

    @Test
    void hoursOfAnotherFormAreRefused() {
        for (String hours : new String[] {
            "32",
            "32.5",
            "",
            " ",
            "PT",
            "P",
            "P1D",
            "P4DT2H",
            "PT1H1H",
            "PT1M1H",
            "pt32h",
            "PT32h",
            "PT-32H",
            "-PT32H",
            "+PT32H",
            "PT+32H",
            "PT32H ",
            " PT32H",
            "PT32",
            "PT32.5H",
            "PT1.5S",
            "PTH",
            "PT32H30",
            "P1W",
            "PT٣H",
            "32:00",
            "PT" + "9".repeat(16) + "H",
            "PT1H" + "9".repeat(16) + "M",
            "PT" + "9".repeat(5000) + "H",
            "PT" + "0".repeat(20) + "1H"
        }) {
            weeklyHours("▸\"" + hours + "\"").isRefused(WRONG_VALUE, HOURS_AT, HOURS_FORM);
        }
    }

    @Test
    void hoursThatAreNoTextAreRefused() {
        for (String hours : new String[] {"32", "32.0", "115200", "{\"hours\": 32}", "[32]", "true"}) {
            weeklyHours("▸" + hours).isRefused(WRONG_TYPE, HOURS_AT, "weeklyHours must be hours, as \"PT32H\"");
        }
    }

    @Test
    void hoursThatNoWeekHasAreRefused() {
        contract("PT99999999999999H", "PT99999999999999H");
        contract("PT999999999999999H999999999999999M", "PT1016666666666665H39M");
        contract("PT169H", "PT169H");
        contract("PT168H1M", "PT168H1M");
        contract("PT168H1S", "PT168H1S");
        contract("PT0H", "PT0S");
        contract("PT0S", "PT0S");
    }

    @Test
    void hoursAreWholeMinutes() {
        refusedContract("PT1H30S")
                .isRefused(WRONG_VALUE, CONTRACT, "weekly hours must be whole minutes, but was PT1H30S");
        refusedContract("PT59S").isRefused(WRONG_VALUE, CONTRACT, "weekly hours must be whole minutes, but was PT59S");
    }

    @Test
    void hoursMayBeWrittenInAnyUnitsAndAreWrittenInTheLargest() {
        assertHours("PT60M", 60, "PT1H");
        assertHours("PT1920M", 1920, "PT32H");
        assertHours("PT28H30M", 1710, "PT28H30M");
        assertHours("PT27H90M", 1710, "PT28H30M");
        assertHours("PT102600S", 1710, "PT28H30M");
        assertHours("PT08H", 480, "PT8H");
        assertHours("PT0H1M", 1, "PT1M");
        assertHours("PT168H", 10080, "PT168H");
    }

    @Test
    void hoursOfAbsenceAndOfANormKeepTheSameRules() {
        whole("\"PT45M\"", "▸\"45M\"").isRefused(WRONG_VALUE, "/team/coaches/0/absences/0/weeklyHours", HOURS_FORM);
        whole("        \"absences\": [\n          {", "        \"absences\": [\n          ▸{")
                .and("PT45M", "PT0M")
                .isRefused(
                        WRONG_VALUE,
                        "/team/coaches/0/absences/0",
                        "hours of absence must be more than PT0S and at most PT168H, but was PT0S");
        whole("\"max\": 5,\n          \"week\": \"PT168H\"", "\"max\": 5,\n          \"week\": ▸\"P7D\"")
                .isRefused(WRONG_VALUE, "/team/norms/1/norm/week", HOURS_FORM);
        norm("5", "PT168H1M")
                .isRefused(
                        WRONG_VALUE,
                        "/team/norms/1/norm",
                        "week must be more than PT0S and at most PT168H, but was PT168H1M");
    }

    @Test
    void hoursThatAreTooLongAreAnsweredAtOnce() {
        assertTimeout(ofSeconds(2), () -> {
            InvalidDocumentException refusal =
                    refusal(weeklyHours("\"PT" + "9".repeat(5_000_000) + "H\"").document());
            assertThat(refusal.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.code()).isEqualTo(TOO_LARGE));
        });
    }

    @Test
    void fteOfAnotherFormIsRefused() {
        for (String fte : new String[] {
            "",
            " ",
            "5,22",
            "5.",
            ".5",
            "5.222",
            "-5",
            "+5",
            "5e1",
            "1e9",
            "NaN",
            "5.22 FTE",
            "5.22 fte",
            "5fte",
            "fte",
            "123456",
            "٥",
            " 5",
            "5 ",
            "9".repeat(9000)
        }) {
            fte("▸\"" + fte + "\"").isRefused(WRONG_VALUE, "/scenarios/0/without/fte", FTE_FORM);
        }
    }

    @Test
    void fteOutOfBoundsIsRefused() {
        fte("▸\"10000.01\"")
                .isRefused(
                        WRONG_VALUE,
                        "/scenarios/0/without/fte",
                        "hundredths of an fte must be between 0 and 1000000, but was 1000001");
        fte("▸\"99999.99\"")
                .isRefused(
                        WRONG_VALUE,
                        "/scenarios/0/without/fte",
                        "hundredths of an fte must be between 0 and 1000000, but was 9999999");
    }

    @Test
    void fteIsWrittenWithTwoDecimals() {
        assertFte("5.22", 522, "5.22");
        assertFte("5.2", 520, "5.20");
        assertFte("5", 500, "5.00");
        assertFte("0", 0, "0.00");
        assertFte("0.01", 1, "0.01");
        assertFte("00005.20", 520, "5.20");
        assertFte("10000", 1_000_000, "10000.00");
    }

    private static void contract(String written, String said) {
        refusedContract(written)
                .isRefused(
                        WRONG_VALUE,
                        CONTRACT,
                        "weekly hours must be more than PT0S and at most PT168H, but was " + said);
    }

    private static Marked refusedContract(String weeklyHours) {
        return whole("        \"contracts\": [\n          {", "        \"contracts\": [\n          ▸{")
                .and("\"PT32H\"", "\"" + weeklyHours + "\"");
    }

    private static Marked weeklyHours(String value) {
        return whole("\"PT32H\"", value);
    }

    private static Marked fte(String value) {
        return whole("\"5.22\"", value);
    }

    private static void assertHours(String written, int minutes, String again) {
        Programme programme = GezinscoachJson.read(
                Programme.class, weeklyHours("\"" + written + "\"").document());
        Coach coach = programme.team().get().team().coaches().head();

        assertThat(coach.contracts().head().weeklyHours()).as(written).isEqualTo(Duration.ofMinutes(minutes));
        assertThat(GezinscoachJson.write(programme))
                .isEqualTo(weeklyHours("\"" + again + "\"").document());
    }

    private static void assertFte(String written, int hundredths, String again) {
        Programme programme =
                GezinscoachJson.read(Programme.class, fte("\"" + written + "\"").document());
        Staffing without = programme.scenarios().head().without();

        assertThat(without.<Fte>fold(Staffing.OfFte::fte, ofTeam -> new Fte(0)).hundredths())
                .as(written)
                .isEqualTo(hundredths);
        assertThat(GezinscoachJson.write(programme))
                .isEqualTo(fte("\"" + again + "\"").document());
    }

    private static Marked norm(String max, String week) {
        return whole("\"norm\": {\n          \"max\": 5,", "\"norm\": ▸{\n          \"max\": " + max + ",")
                .and("PT168H", week);
    }
}
