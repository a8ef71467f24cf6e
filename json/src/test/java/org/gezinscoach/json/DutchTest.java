package org.gezinscoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gezinscoach.programme.ProgrammeProblem.Rule;
import org.junit.jupiter.api.Test;

class DutchTest {
    @Test
    void aProblemIsSaidInDutch() {
        assertDutch("adults must be between 0 and 50, but was 51", "adults moet tussen 0 en 50 liggen, maar was 51");
        assertDutch("entry 0 of households must be an object", "onderdeel 0 van households moet een object zijn");
        assertDutch(
                "entry 2 of entry 0 of coachBudgets must have no fields but id, event",
                "onderdeel 2 van onderdeel 0 van coachBudgets mag geen andere velden hebben dan id, event");
        assertDutch("the document must be an object", "het document moet een object zijn");
        assertDutch("version must be 1, but was 2", "version moet 1 zijn, maar was 2");
        assertDutch(
                "amount must be an amount, as \"5000.00\" or {\"unknown\": \"the reason\"}",
                "amount moet een bedrag zijn, zoals \"5000.00\" of {\"unknown\": \"de reden\"}");
        assertDutch(
                "amount must be written as 5000, 5000.00 or -3480.00",
                "amount moet worden geschreven als 5000, 5000.00 of -3480.00");
        assertDutch(
                "household must name a household of the programme",
                "household moet een huishouden van het programma noemen");
    }

    @Test
    void aRuleThatIsKnownInEnglishOnlyIsSaidAfterItsKind() {
        assertDutch("x must y", "een waarde breekt een regel: x must y");
    }

    @Test
    void everyRuleOfAProgrammeIsSaidInDutch() {
        assertThat(Stream.of(Rule.values())
                        .map(rule -> problem("household " + rule.text()).messageInDutch()))
                .noneMatch(said -> said.contains("must"));
    }

    @Test
    void everyCodeHasItsOwnDutchTerm() {
        assertThat(Stream.of(ProblemCode.values()).map(ProblemCode::label).collect(Collectors.toSet()))
                .hasSameSizeAs(ProblemCode.values())
                .noneMatch(String::isBlank);
    }

    private static void assertDutch(String english, String dutch) {
        assertThat(problem(english).messageInDutch()).isEqualTo(dutch);
    }

    private static DocumentProblem problem(String message) {
        return new DocumentProblem(ProblemCode.WRONG_VALUE, "", 1, 1, message);
    }
}
