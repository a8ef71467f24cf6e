package org.gezinscoach.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.Tuple;
import io.vavr.collection.List;
import java.time.Year;
import org.gezinscoach.intervention.InterventionId;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.programme.Finding.MixedNetting;
import org.gezinscoach.programme.Finding.ProvisionalYears;
import org.gezinscoach.programme.Finding.SeveralScopes;
import org.gezinscoach.savings.Netting;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final Finding YEARS = new ProvisionalYears(List.of(Year.of(2022), Year.of(2023)));
    private static final Finding SCOPES = new SeveralScopes(List.of("Wormerland 2021", "Wormerland 2022"));
    private static final Finding NETTINGS =
            new MixedNetting(List.of(Netting.GROSS, Netting.NET_OF_COACHING, Netting.UNSTATED));

    @Test
    void provisionalYears() {
        assertThat(YEARS.code()).isEqualTo("provisional-years");
        assertThat(YEARS.message())
                .isEqualTo("figures of 2022, 2023 are provisional, and so are figures over all years");
    }

    @Test
    void severalScopes() {
        assertThat(SCOPES.code()).isEqualTo("several-scopes");
        assertThat(SCOPES.message())
                .isEqualTo("households are labelled in 2 scopes and never joined, so double counting between the"
                        + " scopes cannot be excluded");
    }

    @Test
    void mixedNetting() {
        assertThat(NETTINGS.code()).isEqualTo("mixed-netting");
        assertThat(NETTINGS.message())
                .isEqualTo("savings are partly GROSS, partly NET_OF_COACHING, partly UNSTATED, so their sum has no"
                        + " single meaning");
    }

    @Test
    void looksAlike() {
        Finding alike = new Finding.LooksAlike(List.of(
                Tuple.of(new InterventionId("a"), new InterventionId("b")),
                Tuple.of(new InterventionId("a"), new InterventionId("c"))));
        assertThat(alike.code()).isEqualTo("looks-alike");
        assertThat(alike.message())
                .isEqualTo("interventions a and b, a and c look like the same care, so double counting cannot be"
                        + " excluded");
    }

    @Test
    void declarationsNotCompared() {
        Finding notCompared = new Finding.NotCompared(2);
        assertThat(notCompared.code()).isEqualTo("declarations-not-compared");
        assertThat(notCompared.message())
                .isEqualTo("declarations of households whose coach's start is not stated are not compared: 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Finding.NotCompared(0))
                .withMessage("households must be at least 1, but was 0");
    }

    @Test
    void budgetsNotAdded() {
        Finding budgets = new Finding.BudgetsNotAdded(List.of(Year.of(2021), Year.of(2022)));
        assertThat(budgets.code()).isEqualTo("budgets-not-added");
        assertThat(budgets.message())
                .isEqualTo(
                        "whether the coaching cost of 2021, 2022 includes what coach budgets absorbed is not stated, so"
                                + " that is not added");
    }

    @Test
    void boundsIndexed() {
        Source index = Source.madeUp("Prices", "index", "all");
        Finding indexed = new Finding.BoundsIndexed(2, index);
        assertThat(indexed.code()).isEqualTo("bounds-indexed");
        assertThat(indexed.message())
                .isEqualTo(
                        "lines bounded by prices of another year: 2, brought to theirs by the index Prices: index: all"
                                + " (MADE_UP)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Finding.BoundsIndexed(0, index))
                .withMessage("lines must be at least 1, but was 0");
    }
}
