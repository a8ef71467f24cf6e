package org.gezinscoach.intake;

/** Where a household stands on its way through coaching (stand). New constants are only added at the end. */
public enum PathwayState {
    /** It was brought forward, and not discussed yet. */
    REFERRED("aangemeld"),
    /** The integrated case meeting discussed it, and has not decided yet. */
    DISCUSSED("besproken"),
    /** A breakthrough comes first. */
    BREAKTHROUGH("doorbraak"),
    /** Coaching was decided on; it waits for a place. */
    WAITING("wacht op een plaats"),
    /** It is coached. */
    ACTIVE("actief"),
    /** It is coached at low intensity. */
    LOW_INTENSITY("lage intensiteit"),
    /** Somebody closed its way. */
    CLOSED("afgesloten");

    private final String label;

    PathwayState(String label) {
        this.label = label;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }

    /** Whether it is being looked at whether coaching is for this household: referred or discussed. */
    public boolean isUnderConsideration() {
        return this == REFERRED || this == DISCUSSED;
    }

    /** Whether a coach is with the household: active or at low intensity. */
    public boolean isCoached() {
        return this == ACTIVE || this == LOW_INTENSITY;
    }
}
