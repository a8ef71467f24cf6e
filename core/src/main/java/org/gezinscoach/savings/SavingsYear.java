package org.gezinscoach.savings;

/** In which year an accrued saving is booked (toerekening aan jaren). */
public enum SavingsYear {
    /** In the calendar year, which is the budget year, in which it accrues. */
    BUDGET_YEAR("begrotingsjaar"),
    /**
     * In the coaching year in which it accrues: twelve months from the coach's start, and so on. It bears the number of the
     * calendar year in which it begins: the first after a start on 2020-12-01 is 2020.
     */
    COACHING_YEAR("coachingjaar");

    private final String label;

    SavingsYear(String label) {
        this.label = label;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }
}
