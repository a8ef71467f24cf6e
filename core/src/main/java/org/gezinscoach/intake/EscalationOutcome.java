package org.gezinscoach.intake;

/** What came of an escalation (uitkomst van de opschaling). New constants are only added at the end. */
public enum EscalationOutcome {
    /** The head of the department has not decided yet. */
    PENDING("nog niet besloten"),
    /** The advice of the coach is followed. */
    COACH_FOLLOWED("advies van de coach gevolgd"),
    /** The view of the department stands. */
    DEPARTMENT_FOLLOWED("oordeel van de afdeling blijft"),
    /** Each is followed in part. */
    COMPROMISE("tussenweg"),
    /** The source does not say. */
    UNSTATED("niet vermeld");

    private final String label;

    EscalationOutcome(String label) {
        this.label = label;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }
}
