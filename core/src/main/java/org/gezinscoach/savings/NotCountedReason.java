package org.gezinscoach.savings;

/**
 * Why an intervention yields no saving (reden van niet meetellen): a closed vocabulary.
 */
public enum NotCountedReason {
    /** The care still runs; nothing changed. */
    STILL_RUNNING("loopt nog"),
    /** It carries on an earlier intervention, with which it counts once. */
    ALREADY_COUNTED("al geteld"),
    /** It was averted, the policy asks for an evidenced threat, and none is given. */
    NO_EVIDENCE("geen onderbouwde dreiging");

    private final String label;

    NotCountedReason(String label) {
        this.label = label;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }
}
