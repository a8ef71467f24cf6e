package org.gezinscoach.money;

import java.util.function.Function;
import org.gezinscoach.internal.Checks;

/**
 * An amount that nobody knows (onbekend, pro memorie): a gain or, when negative, a cost.
 *
 * <p>Its size is open; its sign is not, since a care that ended saves something and a care that started costs something.
 * A {@link Total} counts the two apart and never lets them cancel.
 *
 * @param reason why the amount is not known, such as {@code "regional cost"}; never left blank, and never printed by
 *     {@link #toString()}, since it is free text
 * @param negative whether it is a cost
 */
public record Unknown(String reason, boolean negative) implements Amount {

    /**
     * Checks the reason.
     *
     * @throws IllegalArgumentException if the reason is blank, has blanks around it, or is longer than 500 characters
     */
    public Unknown {
        Checks.text("reason", reason);
    }

    @Override
    public Unknown negated() {
        return new Unknown(reason, !negative);
    }

    @Override
    public boolean isNegative() {
        return negative;
    }

    @Override
    public <R> R fold(Function<? super Euro, ? extends R> known, Function<? super Unknown, ? extends R> unknown) {
        return unknown.apply(this);
    }

    /** {@code unknown}, or {@code -unknown} for a cost. */
    @Override
    public String toString() {
        return negative ? "-unknown" : "unknown";
    }
}
