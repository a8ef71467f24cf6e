package org.gezinscoach.outcome;

/** Which way a score went (richting). New constants are only added at the end. */
public enum Direction {
    /** It is higher. */
    IMPROVED("vooruitgegaan"),
    /** It is the same. */
    STAYED("gelijk gebleven"),
    /** It is lower. */
    FELL("achteruitgegaan"),
    /** There is one score, so nobody knows. */
    SCORED_ONCE("eenmaal gescoord");

    private final String label;

    Direction(String label) {
        this.label = label;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }
}
