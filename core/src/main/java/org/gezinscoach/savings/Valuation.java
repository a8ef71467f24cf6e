package org.gezinscoach.savings;

/** How a price becomes a saving (waardering). */
public enum Valuation {
    /** The price counts once, as it is printed, in the year of the change. */
    FULL_PRICE("volle prijs, eenmaal"),
    /** The price accrues, day by day, from the change to the horizon or the end of the indication. */
    ACCRUED("naar tijd");

    private final String label;

    Valuation(String label) {
        this.label = label;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }
}
