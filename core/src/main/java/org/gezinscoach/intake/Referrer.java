package org.gezinscoach.intake;

/** Who brings a household forward (aanmelder). New constants are only added at the end. */
public enum Referrer {
    /** The youth team. */
    YOUTH_TEAM("jeugdteam"),
    /** The integrated case meeting. */
    CASE_MEETING("integraal casusoverleg"),
    /** Youth protection. */
    YOUTH_PROTECTION("jeugdbescherming"),
    /** Another partner, such as a school or a neighbourhood team. */
    PARTNER("andere partner"),
    /** The household itself. */
    HOUSEHOLD("het gezin zelf"),
    /** The source does not say. */
    UNSTATED("niet vermeld");

    private final String label;

    Referrer(String label) {
        this.label = label;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }
}
