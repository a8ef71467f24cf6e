package org.gezinscoach.intake;

/** What the integrated case meeting can decide about a household (uitkomst). New constants are only added at the end. */
public enum IntakeOutcome {
    /** A family coach, for as long as needed: it waits for a place. */
    COACHING("gezinscoach", PathwayState.WAITING),
    /** A lighter variant of coaching, where problems are not passed on: it waits for a place. */
    LIGHTER_VARIANT("lichtere variant", PathwayState.WAITING),
    /** A breakthrough first: short, one-off, for a deadlocked case. Coaching can follow it. */
    BREAKTHROUGH_FIRST("eerst een doorbraak", PathwayState.BREAKTHROUGH),
    /** Another provision is better: the way ends here. */
    OTHER_PROVISION("andere voorziening", PathwayState.CLOSED),
    /** Not now: the way ends here, until somebody brings the household forward again. */
    NOT_NOW("nu niet", PathwayState.CLOSED);

    private final String label;
    private final PathwayState leadsTo;

    IntakeOutcome(String label, PathwayState leadsTo) {
        this.label = label;
        this.leadsTo = leadsTo;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }

    /** Where a household stands once this is decided. */
    public PathwayState leadsTo() {
        return leadsTo;
    }
}
