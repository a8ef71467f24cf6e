package org.gezinscoach.intake;

/** A figure by which households are ranked (rangcijfer). New constants are only added at the end. */
public enum RankFigure {
    /** The points of complexity, the most first. */
    COMPLEXITY("complexiteit"),
    /** What is known of the yearly cost, the most first. */
    KNOWN_COST("bekende jaarlijkse kosten"),
    /** How many costs are unknown, the most first: what hides more may be dearer. */
    UNKNOWN_COSTS("onbekende kosten"),
    /** The weighted sum of complexity and known cost, the highest first. */
    SCORE("gewogen som"),
    /** Since when a household waits, the longest first. */
    WAITING_SINCE("wacht sinds"),
    /** The identifier of the household, so that no two are equal. */
    HOUSEHOLD("gezin");

    private final String label;

    RankFigure(String label) {
        this.label = label;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }
}
