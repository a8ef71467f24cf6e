package org.gezinscoach.intervention;

/**
 * What happened to a care since the coach came (wijziging). The verb of the source decides; a line without one is
 * {@link #UNSTATED}.
 */
public enum Change {
    /** It still runs: nothing changed. */
    RUNNING("loopt door"),
    /** It ran and stopped. */
    ENDED("gestopt"),
    /** It goes on at a lower price. */
    REDUCED("verminderd"),
    /** It threatened and was averted. */
    PREVENTED("voorkomen"),
    /** It was to come, or could have come, and did not start. */
    NOT_STARTED("niet gestart"),
    /** It started: an extra cost. */
    STARTED("gestart"),
    /** The source does not say. */
    UNSTATED("niet vermeld");

    private final String label;

    Change(String label) {
        this.label = label;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }
}
