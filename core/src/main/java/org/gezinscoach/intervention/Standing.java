package org.gezinscoach.intervention;

/**
 * How firmly a figure stands in its source (status van het cijfer).
 */
public enum Standing {
    /** The source prints it so. */
    PRINTED("zo gedrukt"),
    /** Somebody read it so, where the source is ambiguous or silent. */
    READING("lezing"),
    /** Nobody claims it: it stands in an example. */
    MADE_UP("verzonnen");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }
}
