package org.gezinscoach.budget;

import java.util.Objects;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.money.Euro;

/**
 * The figures of a coach budget at one moment (stand van het budget). None is negative, and
 * {@code available + outstanding + absorbed + handed back = granted}.
 *
 * <p>EUR 5000.00 granted, EUR 3200.00 advanced, of which EUR 2400.00 came back and EUR 800.00 was absorbed: available
 * EUR 4200.00, outstanding nothing, absorbed EUR 800.00, handed back nothing.
 *
 * @param granted what was put in: the opening and the top-ups
 * @param available what the coach can spend
 * @param outstanding what was advanced and is not settled yet
 * @param absorbed what no other funding was found for: a cost of the coaching
 * @param handedBack what went back to the municipality
 */
public record BudgetFigures(Euro granted, Euro available, Euro outstanding, Euro absorbed, Euro handedBack) {
    /** The figures before anything happened. */
    public static final BudgetFigures NONE = new BudgetFigures(Euro.ZERO, Euro.ZERO, Euro.ZERO, Euro.ZERO, Euro.ZERO);

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException if one is negative, or they do not add up to what was granted
     */
    public BudgetFigures {
        notNegative("granted", granted);
        notNegative("available", available);
        notNegative("outstanding", outstanding);
        notNegative("absorbed", absorbed);
        notNegative("handed back", handedBack);
        Euro sum = available.plus(outstanding).plus(absorbed).plus(handedBack);
        Checks.require(
                sum.equals(granted), "granted", () -> "must be " + sum + ", the sum of the others, but was " + granted);
    }

    private static void notNegative(String name, Euro amount) {
        Objects.requireNonNull(amount, name);
        Checks.require(!amount.isNegative(), name, () -> "must not be negative, but was " + amount);
    }

    /** What is available and outstanding together, which the ceiling limits. */
    public Euro held() {
        return available.plus(outstanding);
    }

    BudgetFigures absorb(Euro amount) {
        return new BudgetFigures(granted, available, outstanding.minus(amount), absorbed.plus(amount), handedBack);
    }

    /** {@code granted EUR 5000.00: available EUR 4200.00, outstanding EUR 0.00, absorbed EUR 800.00, handed back EUR 0.00}. */
    @Override
    public String toString() {
        return "granted " + granted + ": available " + available + ", outstanding " + outstanding + ", absorbed "
                + absorbed + ", handed back " + handedBack;
    }
}
