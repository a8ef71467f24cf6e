package org.gezinscoach.savings;

import java.util.Objects;
import org.gezinscoach.money.Total;
import org.threeten.extra.LocalDateRange;

/**
 * What was declared for a household over some time.
 *
 * @param range over which days
 * @param declared what was paid, and how many amounts are unknown
 * @param complete whether every declaration of these days is known
 */
public record DeclaredWindow(LocalDateRange range, Total declared, boolean complete) {
    /** Checks that all are there. */
    public DeclaredWindow {
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(declared, "declared");
    }
}
