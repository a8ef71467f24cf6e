package org.gezinscoach.programme;

/** How firm the figures of a year are (status van een jaar). */
public enum YearStatus {
    /** The year is over and its figures are settled. */
    FINAL("definitief"),
    /** The figures can still change, for instance because the year is not over. */
    PROVISIONAL("voorlopig"),
    /** The figures are expected, not measured. */
    FORECAST("prognose"),
    /** The source does not say. */
    UNSTATED("niet vermeld");

    private final String label;

    YearStatus(String label) {
        this.label = label;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }

    /** Whether figures of such a year can still change. */
    public boolean isProvisional() {
        return this == PROVISIONAL || this == FORECAST;
    }
}
