package org.gezinscoach.savings;

/**
 * Whether a saving still has to bear the cost of coaching (bruto of netto).
 */
public enum Netting {
    /** The cost of coaching is not deducted. */
    GROSS("bruto"),
    /** The cost of coaching is deducted already. */
    NET_OF_COACHING("netto, na aftrek van de gezinscoach"),
    /** The source does not say. */
    UNSTATED("niet vermeld");

    private final String label;

    Netting(String label) {
        this.label = label;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }
}
