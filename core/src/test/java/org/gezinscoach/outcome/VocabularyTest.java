package org.gezinscoach.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    @Test
    void termsOfAGoal() {
        assertThat(Stream.of(GoalTerm.values()).map(term -> term + ": " + term.label()))
                .containsExactly("SHORT: korte termijn", "LONG: lange termijn");
    }

    @Test
    void attainmentsFromLittleToMuch() {
        assertThat(Stream.of(Attainment.values()).map(attainment -> attainment + ": " + attainment.label()))
                .containsExactly("NOT_YET: nog niet bereikt", "PARTLY: deels bereikt", "REACHED: bereikt");
    }

    @Test
    void directions() {
        assertThat(Stream.of(Direction.values()).map(direction -> direction + ": " + direction.label()))
                .containsExactly(
                        "IMPROVED: vooruitgegaan",
                        "STAYED: gelijk gebleven",
                        "FELL: achteruitgegaan",
                        "SCORED_ONCE: eenmaal gescoord");
    }

    @Test
    void attributions() {
        assertThat(Stream.of(Attribution.values()).map(attribution -> attribution + ": " + attribution.label()))
                .containsExactly("FULLY: geheel", "PARTLY: deels", "NOT: niet", "UNSTATED: niet vermeld");
    }
}
