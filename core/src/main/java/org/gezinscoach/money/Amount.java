package org.gezinscoach.money;

import java.util.function.Function;

/**
 * An amount of money (bedrag): known to the cent, or unknown for a stated reason.
 *
 * <p>The sign has one meaning throughout the library: in a saving, positive is a gain and negative an extra cost. A case
 * whose care became {@code EUR 3480.00} dearer is a saving of {@code EUR -3480.00}.
 */
public sealed interface Amount permits Euro, Unknown {

    /** An amount that nobody knows, not below zero, such as the price of a youth team that stopped. */
    static Unknown unknown(String reason) {
        return new Unknown(reason, false);
    }

    /** The same amount with the other sign: {@code EUR 1.00} gives {@code EUR -1.00}. */
    Amount negated();

    /** Whether this amount lies below zero; of an unknown amount, whether it is a cost. */
    boolean isNegative();

    /** The one case or the other: {@code amount.fold(Euro::toString, Unknown::reason)}. */
    <R> R fold(Function<? super Euro, ? extends R> known, Function<? super Unknown, ? extends R> unknown);

    /** Whether this is a {@link Euro}. */
    default boolean isKnown() {
        return fold(euro -> true, unknown -> false);
    }
}
