package org.gezinscoach.savings;

/**
 * How the amount of a saving was found (methode).
 */
public enum Method {
    /** From the price of a care that changed. */
    ESTIMATED("geraamd"),
    /** From what providers claimed before and after. */
    DECLARED("gedeclareerd"),
    /** As a finished figure of a source. */
    PRINTED("zo gedrukt");

    private final String label;

    Method(String label) {
        this.label = label;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }
}
