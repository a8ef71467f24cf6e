package org.gezinscoach.disclosure;

import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Year;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.Years;

/**
 * Pseudonyms of one municipality in one reporting year (pseudonimisering). Equal identifiers get equal pseudonyms there, so a
 * household can be followed within the year; with another year, municipality or key it gets one that has nothing to do with it.
 *
 * <p>A pseudonym is HMAC-SHA-256 under the caller's key of five parts, each preceded by its length in bytes as four bytes: the
 * scheme {@value #SCHEME}, the municipality, the year, and the scope and the label of the household, in UTF-8. No parts run
 * together, so no two households share one.
 *
 * <p>The key is passed with each call and kept nowhere. It must be random and secret: household labels are easily guessed, and
 * with the key anybody can try them all. The pseudonyms are personal data still. Who keeps the key apart from the figures, who
 * may use it and for what, and when it is destroyed is for the application to see to.
 *
 * @param municipality which municipality, in one fixed spelling, such as {@code "Wormerland"}
 * @param year the reporting year
 */
public record Pseudonyms(String municipality, Year year) {
    /** The name and version of the scheme. */
    public static final String SCHEME = "gezinscoach pseudonym 1";

    /** The fewest bytes that a key has: {@value}. */
    public static final int SHORTEST_KEY = 32;

    /** HMAC-SHA-256 (RFC 2104), as Java calls it. */
    static final String ALGORITHM = "HmacSHA256";

    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if the municipality is blank, has blanks around it, or is longer than 500 characters, or
     *     the year lies outside 1900 to 2199
     */
    public Pseudonyms {
        Checks.text("municipality", municipality);
        Years.check(year);
    }

    /**
     * The pseudonym of a household.
     *
     * @param household which household
     * @param key a random and secret key; it is neither changed nor kept
     * @throws IllegalArgumentException if the key is shorter than {@value #SHORTEST_KEY} bytes, or was wiped and holds only zeros
     */
    public Pseudonym of(HouseholdId household, byte[] key) {
        Checks.require(
                key.length >= SHORTEST_KEY,
                "key",
                () -> "must have at least " + SHORTEST_KEY + " bytes, but had " + key.length);
        Checks.require(!isWiped(key), "key", "must not be all zeros");
        return new Pseudonym(HexFormat.of()
                .formatHex(authenticationCode(
                        ALGORITHM,
                        key,
                        prefixed(List.of(
                                SCHEME, municipality, year.toString(), household.scope(), household.label())))));
    }

    /**
     * The pseudonyms of households, in the order of the households.
     *
     * @throws IllegalArgumentException if the key is not one for {@link #of}
     */
    public Map<HouseholdId, Pseudonym> ofAll(Iterable<HouseholdId> households, byte[] key) {
        return TreeMap.ofEntries(List.ofAll(households).map(household -> new Tuple2<>(household, of(household, key))));
    }

    private static boolean isWiped(byte[] key) {
        int any = 0;
        for (byte one : key) {
            any |= one;
        }
        return any == 0;
    }

    private static byte[] prefixed(List<String> parts) {
        List<byte[]> encoded = parts.map(part -> part.getBytes(StandardCharsets.UTF_8));
        ByteBuffer message = ByteBuffer.allocate(
                encoded.map(part -> Integer.BYTES + part.length).sum().intValue());
        encoded.forEach(part -> message.putInt(part.length).put(part));
        return message.array();
    }

    /** The code of a message by an algorithm that every Java platform has, under a key of any length above zero. */
    static byte[] authenticationCode(String algorithm, byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key, algorithm));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform must have " + algorithm, e);
        }
    }
}
