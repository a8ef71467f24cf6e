package org.gezinscoach.json.wire;

import java.math.BigInteger;

/**
 * The version of the format of a document.
 *
 * @param number the version
 */
public record FormatVersion(BigInteger number) {
    /** The version that this library reads and writes. */
    public static final FormatVersion OURS = new FormatVersion(BigInteger.ONE);

    /**
     * Checks that it is the one that this library reads.
     *
     * @throws AnotherFormatException if it is another
     */
    public FormatVersion {
        if (!number.equals(BigInteger.ONE)) {
            throw new AnotherFormatException("version must be 1, but was " + number);
        }
    }
}
