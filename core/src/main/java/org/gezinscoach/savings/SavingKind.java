package org.gezinscoach.savings;

/**
 * How a saving comes about (soort besparing). Direct and threat-based savings are disjoint, and adding them needs saying so.
 */
public enum SavingKind {
    /** Care that ran and stopped or became cheaper once the coach had started. */
    DIRECT("directe besparing"),
    /** A cost that a concrete threat would have brought and that was averted. */
    THREAT_BASED("reële besparing"),
    /** The source does not say. */
    UNSTATED("niet vermeld");

    private final String label;

    SavingKind(String label) {
        this.label = label;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }
}
