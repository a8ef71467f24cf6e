package org.gezinscoach.programme;

/** Whether a coaching cost includes what coach budgets absorbed (inbegrepen of apart). */
public enum BudgetInclusion {
    /** It is in the figure already. */
    INCLUDED("inbegrepen"),
    /** It comes on top of the figure. */
    APART("apart"),
    /** The source does not say. */
    UNSTATED("niet vermeld");

    private final String label;

    BudgetInclusion(String label) {
        this.label = label;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }
}
