package org.gezinscoach.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.control.Option;
import java.time.Duration;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PriceTest {

    @Test
    void equalPricesAreEqual() {
        Price price = Price.hourly(Euro.of(60), Duration.ofHours(3));
        assertThat(price)
                .isEqualTo(new Price(Euro.of(60), PriceBasis.HOUR, Option.some(Duration.ofHours(3))))
                .hasSameHashCodeAs(Price.hourly(Euro.of(60), Duration.ofMinutes(180)))
                .isNotEqualTo(Price.hourly(Euro.of(61), Duration.ofHours(3)))
                .isNotEqualTo(Price.hourly(Euro.of(60), Duration.ofHours(4)))
                .isNotEqualTo(Price.of(Euro.of(60), PriceBasis.HOUR));
        assertThat(Price.of(Euro.of(60), PriceBasis.DAY)).isNotEqualTo(Price.of(Euro.of(60), PriceBasis.WEEK));
    }

    @Test
    void aPriceSaysWhatItIsFor() {
        Price price = Price.of(Euro.of(1500), PriceBasis.TRAJECTORY);
        assertThat(price.amount()).isEqualTo(Euro.of(1500));
        assertThat(price.basis()).isEqualTo(PriceBasis.TRAJECTORY);
        assertThat(price).hasToString("EUR 1500.00 (TRAJECTORY)");
    }

    @Test
    void anUnknownPriceHidesItsReasonWhenPrinted() {
        assertThat(Price.of(Amount.unknown("regional cost"), PriceBasis.UNSTATED))
                .hasToString("unknown (UNSTATED)");
    }

    @ParameterizedTest
    @EnumSource(PriceBasis.class)
    void aPriceMayBeZeroOnAnyBasis(PriceBasis basis) {
        assertThat(Price.of(Euro.ZERO, basis)).hasToString("EUR 0.00 (" + basis.name() + ")");
    }

    @Test
    void aNegativePriceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Price.of(Euro.ofCents(-1), PriceBasis.YEAR))
                .withMessage("price must not be negative, but was EUR -0.01");
    }

    @Test
    void anUnknownPriceBelowZeroIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Price.of(Amount.unknown("not printed").negated(), PriceBasis.YEAR))
                .withMessage("price must not be negative, but was -unknown");
    }

    @Test
    void aNullPartIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> Price.of(Euro.ZERO, null))
                .withMessage("basis");
        assertThatNullPointerException()
                .isThrownBy(() -> Price.of(null, PriceBasis.YEAR))
                .withMessage("amount");
    }
}
