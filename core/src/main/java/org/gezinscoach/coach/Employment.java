package org.gezinscoach.coach;

/** How a coach is engaged (dienstverband). */
public enum Employment {
    /** Employed by the municipality. */
    OWN_STAFF("in dienst"),
    /** Lent by another employer. */
    SECONDED("gedetacheerd"),
    /** Hired through an agency. */
    AGENCY("via een uitzendbureau"),
    /** The source does not say. */
    UNSTATED("niet vermeld");

    private final String label;

    Employment(String label) {
        this.label = label;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }
}
