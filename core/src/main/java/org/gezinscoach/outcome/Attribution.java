package org.gezinscoach.outcome;

/**
 * How far somebody ascribes a change to the coaches (toeschrijving). It is carried as said: no share of a figure is computed
 * from it. New constants are only added at the end.
 */
public enum Attribution {
    /** All of it. */
    FULLY("geheel"),
    /** Part of it; how much is not said. */
    PARTLY("deels"),
    /** None of it. */
    NOT("niet"),
    /** The source does not say. */
    UNSTATED("niet vermeld");

    private final String label;

    Attribution(String label) {
        this.label = label;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }
}
