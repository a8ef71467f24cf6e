package org.gezinscoach.outcome;

/**
 * How far a household is with a goal (mate van bereiken), from little to much. That nobody looked is not among them. New
 * constants are only added at the end.
 */
public enum Attainment {
    /** It is not there yet. */
    NOT_YET("nog niet bereikt"),
    /** It is there in part. */
    PARTLY("deels bereikt"),
    /** It is there. */
    REACHED("bereikt");

    private final String label;

    Attainment(String label) {
        this.label = label;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }
}
