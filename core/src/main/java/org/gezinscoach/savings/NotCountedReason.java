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
    NO_EVIDENCE("geen onderbouwde dreiging"),
    /** It was averted, the policy asks for an evidenced threat, and the evidence is of a day after the coach's start. */
    EVIDENCE_AFTER_START("dreiging van na de start"),
    /** The change came before the coach did. */
    BEFORE_COACHING("voor de start van de coach"),
    /** When the coach started is not stated, and the rule needs it. */
    COACHING_START_NOT_STATED("start van de coach niet vermeld"),
    /** When the change came is not stated, and the rule needs it. */
    CHANGE_DATE_NOT_STATED("datum van de wijziging niet vermeld"),
    /** Until when it would accrue is not stated: there is no end of the indication, and the policy names no horizon. */
    END_NOT_STATED("einde niet vermeld"),
    /** The change came after the horizon of the policy. */
    AFTER_HORIZON("na de horizon"),
    /** The change came when the indication was over: the care would have ended anyway. */
    INDICATION_OVER("indicatie was al afgelopen"),
    /** The price is for a trajectory, or on no stated basis, and so does not accrue. */
    PRICE_NOT_BY_TIME("prijs niet naar tijd"),
    /** The price is for an hour, and how many hours a week is not stated. */
    VOLUME_NOT_STATED("aantal uren niet vermeld");

    private final String label;

    NotCountedReason(String label) {
        this.label = label;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }
}
