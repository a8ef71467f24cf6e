package org.gezinscoach.coach;

/** How much a household asks of its coach (intensiteit); a norm says what each weighs. */
public enum Intensity {
    /** The household is coached in full, as at intake. */
    FULL("volledig"),
    /** Contact is far apart, to keep what was reached and to be there at a relapse. */
    LOW("laag");

    private final String label;

    Intensity(String label) {
        this.label = label;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }
}
