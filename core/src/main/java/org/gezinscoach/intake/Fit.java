package org.gezinscoach.intake;

/** How a household fits a target group (passendheid), the best fit first. New constants are only added at the end. */
public enum Fit {
    /** It fits. */
    FITS("past"),
    /** It fits, and something calls for attention, such as language or safety. */
    FITS_WITH_ATTENTION("past, met aandachtspunt"),
    /** It fits but for problems that are passed on: a lighter variant of coaching. */
    LIGHTER_VARIANT("lichtere variant"),
    /** It does not fit. */
    DOES_NOT_FIT("past niet");

    private final String label;

    Fit(String label) {
        this.label = label;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }
}
