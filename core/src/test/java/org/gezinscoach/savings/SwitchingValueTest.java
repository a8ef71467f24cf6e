package org.gezinscoach.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gezinscoach.money.Euro;
import org.gezinscoach.savings.SwitchingValue.AtLeast;
import org.gezinscoach.savings.SwitchingValue.NothingUnknown;
import org.gezinscoach.savings.SwitchingValue.Open;
import org.junit.jupiter.api.Test;

class SwitchingValueTest {
    @Test
    void eachCaseFoldsToItsOwn() {
        assertThat(caseOf(new AtLeast(Euro.of(63_016)))).isEqualTo("at least EUR 63016.00");
        assertThat(caseOf(new Open(2))).isEqualTo("open for 2");
        assertThat(caseOf(new NothingUnknown())).isEqualTo("nothing unknown");
    }

    @Test
    void eachCasePrintsWhatAReportShows() {
        assertThat(new AtLeast(Euro.of(63_016))).hasToString("EUR 63016.00");
        assertThat(new Open(2)).hasToString("open");
        assertThat(new NothingUnknown()).hasToString("nothing unknown");
    }

    @Test
    void aNegativeAmountIsRefused() {
        assertThat(new AtLeast(Euro.ZERO).amount()).isEqualTo(Euro.ZERO);
        assertThatThrownBy(() -> new AtLeast(Euro.ofCents(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("switching value must not be negative, but was EUR -0.01");
    }

    @Test
    void nothingIsOpenWithoutAnUnknownCost() {
        assertThat(new Open(1).unknownCosts()).isEqualTo(1);
        assertThatThrownBy(() -> new Open(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown costs must be at least 1, but was 0");
    }

    private static String caseOf(SwitchingValue value) {
        return value.fold(
                atLeast -> "at least " + atLeast.amount(),
                open -> "open for " + open.unknownCosts(),
                nothingUnknown -> "nothing unknown");
    }
}
