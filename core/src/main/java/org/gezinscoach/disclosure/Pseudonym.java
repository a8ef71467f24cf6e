package org.gezinscoach.disclosure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.gezinscoach.internal.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What stands in for a household's identifier within a year (pseudoniem): 64 hexadecimal digits in small letters. It is still
 * personal data, since whoever has the key can say whose it is.
 *
 * <p>Two are compared in a time that does not depend on where they differ.
 *
 * @param digits the digits
 */
public record Pseudonym(String digits) {
    private static final int LENGTH = 64;

    /**
     * Checks the digits.
     *
     * @throws IllegalArgumentException if they are not 64 hexadecimal digits in small letters
     */
    public Pseudonym {
        Checks.require(
                digits.length() == LENGTH && digits.chars().allMatch(Pseudonym::isSmallDigit),
                "pseudonym",
                "must be 64 hexadecimal digits in small letters");
    }

    private static boolean isSmallDigit(int character) {
        return HexFormat.isHexDigit(character) && !('A' <= character && character <= 'F');
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pseudonym another && MessageDigest.isEqual(bytes(), another.bytes());
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    private byte[] bytes() {
        return digits.getBytes(StandardCharsets.US_ASCII);
    }

    /** The digits. */
    @Override
    public String toString() {
        return digits;
    }
}
