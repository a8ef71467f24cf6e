package org.gezinscoach.json.wire;

/**
 * The name of the format of a document.
 *
 * @param text the name
 */
public record FormatName(String text) {
    /** The name of this format. */
    public static final FormatName OURS = new FormatName("gezinscoach");

    /**
     * Checks that it is this format.
     *
     * @throws AnotherFormatException if it is another
     */
    public FormatName {
        if (!text.equals("gezinscoach")) {
            throw new AnotherFormatException("format must be \"gezinscoach\"");
        }
    }
}
