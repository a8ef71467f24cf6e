package org.gezinscoach.outcome;

/** When a goal should come within sight (termijn). New constants are only added at the end. */
public enum GoalTerm {
    /** After about a year. */
    SHORT("korte termijn"),
    /** Later. */
    LONG("lange termijn");

    private final String label;

    GoalTerm(String label) {
        this.label = label;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }
}
