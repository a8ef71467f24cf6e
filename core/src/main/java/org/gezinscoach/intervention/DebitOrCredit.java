package org.gezinscoach.intervention;

/** Which way the amount of a declaration goes (debet of credit). */
public enum DebitOrCredit {
    /** The provider claims it. */
    DEBIT("debet"),
    /** The provider gives it back, to correct an earlier declaration. */
    CREDIT("credit");

    private final String label;

    DebitOrCredit(String label) {
        this.label = label;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }
}
