package org.gezinscoach.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;

class AmountTest {

    @Test
    void anUnknownAmountIsAGainUnlessNegated() {
        Unknown gain = Amount.unknown("not printed");
        assertThat(gain).isEqualTo(new Unknown("not printed", false));
        assertThat(gain.isNegative()).isFalse();
        assertThat(gain.negated()).isEqualTo(new Unknown("not printed", true));
        assertThat(gain.negated().isNegative()).isTrue();
        assertThat(gain.negated().negated()).isEqualTo(gain);
    }

    @Test
    void anUnknownAmountIsNotZero() {
        assertThat(Amount.unknown("not printed").isKnown()).isFalse();
        assertThat((Amount) Amount.unknown("not printed")).isNotEqualTo(Euro.ZERO);
    }

    @Test
    void anUnknownAmountFoldsToItsReason() {
        Amount amount = Amount.unknown("regional cost");
        assertThat(amount.<String>fold(Euro::toString, Unknown::reason)).isEqualTo("regional cost");
    }

    @Test
    void anUnknownAmountHidesItsReasonWhenPrinted() {
        assertThat(Amount.unknown("regional cost")).hasToString("unknown");
        assertThat(Amount.unknown("regional cost").negated()).hasToString("-unknown");
    }

    @Test
    void anUnknownAmountNeedsAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.unknown(" "))
                .withMessage("reason must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.unknown("not printed "))
                .withMessage("reason must not begin or end with a blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.unknown("x".repeat(501)))
                .withMessage("reason must have at most 500 characters, but had 501");
        assertThatNullPointerException().isThrownBy(() -> Amount.unknown(null)).withMessage("reason");
    }

    @Test
    void equalUnknownAmountsAreEqual() {
        EqualsVerifier.forClass(Unknown.class).suppress(Warning.NULL_FIELDS).verify();
    }
}
