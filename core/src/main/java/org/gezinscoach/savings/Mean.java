package org.gezinscoach.savings;

import io.vavr.control.Option;
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
 * <p>{@code EUR 176025.00} over Almelo's 10 cases is {@code EUR 17602.50}; of how many households these are a selection is
 * not stated. Nothing here multiplies a mean by others than it was taken of.
 *
 * @param of the total
 * @param households over how many households, at least 1: the sample
 * @param population of how many households these are a selection, at least as many; none if not stated
 */
public record Mean(Total of, int households, Option<Integer> population) {
    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if there are no households, or more than the population
     */
    public Mean {
        Objects.requireNonNull(of, "of");
        Checks.require(households >= 1, "households", () -> "must be at least 1, but was " + households);
        Checks.option("population", population)
                .forEach(all -> Checks.require(
                        households <= all, "population", () -> "must be at least " + households + ", but was " + all));
    }

    /** The known part of the total divided by the households, rounded to the cent, half up. */
    public Euro value() {
        return Euro.ofCents(BigDecimal.valueOf(of.known().cents())
                .divide(BigDecimal.valueOf(households), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** {@code EUR 17602.50 over 10}, then of how many if that is stated, and how many amounts in the total are unknown. */
    @Override
    public String toString() {
        return value() + " over " + households
                + population.map(all -> " of " + all).getOrElse("")
                + (of.isComplete() ? "" : ", " + of.unknowns() + " unknown");
    }
}
