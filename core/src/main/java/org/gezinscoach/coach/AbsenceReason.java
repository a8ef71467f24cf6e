package org.gezinscoach.coach;

/** Why a coach is absent (reden van afwezigheid): coarse on purpose, since a reason can be about health. */
public enum AbsenceReason {
    /** Leave of any kind. */
    LEAVE("verlof"),
    /** Illness. */
    ILLNESS("ziekte"),
    /** Training or study. */
    TRAINING("opleiding"),
    /** Another reason, which is known. */
    OTHER("overig"),
    /** The source does not say. */
    UNSTATED("niet vermeld");

    private final String label;

    AbsenceReason(String label) {
        this.label = label;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }
}
