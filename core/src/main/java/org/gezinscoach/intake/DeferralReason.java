package org.gezinscoach.intake;

/** Why a household goes on waiting (reden van wachten). New constants are only added at the end. */
public enum DeferralReason {
    /** It has a coach, on that day or later. */
    ALREADY_ASSIGNED("heeft al een coach"),
    /** The team takes in nobody on that day. */
    INTAKE_STOPPED("intake ligt stil"),
    /** None of the coaches it can go to is of the team. */
    COACHES_UNKNOWN("geen van de gekozen coaches in het team"),
    /** The room of the team went to those who rank before it. */
    NO_ROOM_IN_TEAM("geen plaats in het team"),
    /** The room of all coaches it can go to went to those who rank before it, and none of these can go elsewhere. */
    NO_ROOM_WITH_COACHES("geen plaats bij de gekozen coaches");

    private final String label;

    DeferralReason(String label) {
        this.label = label;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }
}
