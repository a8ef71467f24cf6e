package org.gezinscoach.intervention;

/**
 * What a saving does to a budget (budgeteffect): money that comes free is not the same as a society that is better off.
 */
public enum BudgetEffect {
    /** Money that a budget no longer spends. */
    CASHABLE("verzilverbaar"),
    /** Time or places that others now use; the bill stays. */
    CAPACITY_FREED("vrijgekomen capaciteit"),
    /** A gain to society that stands in no single budget. */
    SOCIETAL("maatschappelijk"),
    /** The source does not say. */
    UNSTATED("niet vermeld");

    private final String label;

    BudgetEffect(String label) {
        this.label = label;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }
}
