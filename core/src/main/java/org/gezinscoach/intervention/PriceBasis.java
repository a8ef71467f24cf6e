package org.gezinscoach.intervention;

/**
 * What a price is for (prijsgrondslag).
 */
public enum PriceBasis {
    /** An hour of care. */
    HOUR("per uur"),
    /** A calendar day, or the night that belongs to it. */
    DAY("per dag"),
    /** Seven days. */
    WEEK("per week"),
    /** A month. */
    MONTH("per maand"),
    /** Twelve months. */
    YEAR("per jaar"),
    /** The whole of a care, however long it lasts. */
    TRAJECTORY("per traject"),
    /** The source does not say, or says "per year or per trajectory". */
    UNSTATED("niet vermeld");

    private final String label;

    PriceBasis(String label) {
        this.label = label;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }
}
