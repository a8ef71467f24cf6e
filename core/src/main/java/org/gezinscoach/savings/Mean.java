package org.gezinscoach.savings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;

/**
 * A mean a household (gemiddelde per huishouden) that keeps what it was taken of. It says nothing of households outside the
 * sample.
 *
 * <p>{@code EUR 176025.00} over Almelo's 10 cases is {@code EUR 17602.50}; Almelo helps 68 households.
 *
 * @param of the total
 * @param households over how many households, at least 1
 */
public record Mean(Total of, int households) {
    /**
     * Checks the count.
     *
     * @throws IllegalArgumentException if there are no households
     */
    public Mean {
        Objects.requireNonNull(of, "of");
        Checks.require(households >= 1, "households", "must be at least 1, but was " + households);
    }

    /** The known part of the total divided by the households, rounded to the cent, half up. */
    public Euro value() {
        return Euro.ofCents(BigDecimal.valueOf(of.known().cents())
                .divide(BigDecimal.valueOf(households), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** {@code EUR 17602.50 over 10}, and how many amounts in the total are unknown. */
    @Override
    public String toString() {
        return value() + " over " + households + (of.isComplete() ? "" : ", " + of.unknowns() + " unknown");
    }
}
