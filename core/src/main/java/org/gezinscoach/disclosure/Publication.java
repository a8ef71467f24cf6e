package org.gezinscoach.disclosure;

import java.util.Objects;

/**
 * What was published of a table, and by which rules (publicatie). It is for whoever keeps the figures: only the
 * {@linkplain #published() published table} leaves the house.
 *
 * @param table the figures
 * @param rules the rules
 * @param published what is published
 */
public record Publication(CrossTable table, DisclosureRules rules, PublishedTable published) {
    /** Checks that all are there. */
    public Publication {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(published, "published");
    }

    /** What is published, and no more. */
    @Override
    public String toString() {
        return "Publication{" + published + "}";
    }
}
