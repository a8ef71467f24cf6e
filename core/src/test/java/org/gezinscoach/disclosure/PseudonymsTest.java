package org.gezinscoach.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Year;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.gezinscoach.RecordLaws;
import org.gezinscoach.household.HouseholdId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PseudonymsTest {
    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final Pseudonyms PSEUDONYMS = new Pseudonyms("Wormerland", Year.of(2021));
    private static final HouseholdId FAMILY = new HouseholdId("Wormerland 2021", "1");

    /** The cases of RFC 4231 that are not truncated: key, data and HMAC-SHA-256. */
    @ParameterizedTest
    @CsvSource({
        "0b*20, 4869205468657265, b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
        "4a656665*1, 7768617420646f2079612077616e7420666f72206e6f7468696e673f,"
                + " 5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
        "aa*20, dd*50, 773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe",
        "0102030405060708090a0b0c0d0e0f10111213141516171819*1, cd*50,"
                + " 82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b",
        "aa*131, 54657374205573696e67204c6172676572205468616e20426c6f636b2d53697a65204b6579202d2048617368204b6579"
                + "204669727374, 60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
        "aa*131, 5468697320697320612074657374207573696e672061206c6172676572207468616e20626c6f636b2d73697a65206b65"
                + "7920616e642061206c6172676572207468616e20626c6f636b2d73697a6520646174612e20546865206b6579206e656564"
                + "7320746f20626520686173686564206265666f7265206265696e6720757365642062792074686520484d414320616c676f"
                + "726974686d2e, 9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
    })
    void theAlgorithmIsHmacSha256AsPublished(String key, String data, String code) {
        assertThat(Pseudonyms.authenticationCode(Pseudonyms.ALGORITHM, bytes(key), bytes(data)))
                .isEqualTo(HexFormat.of().parseHex(code));
    }

    @Test
    void aPseudonymIsTheCodeOfFivePartsEachAfterItsLength() {
        assertThat(PSEUDONYMS.of(FAMILY, KEY).digits())
                .isEqualTo(naive(KEY, "gezinscoach pseudonym 1", "Wormerland", "2021", "Wormerland 2021", "1"));
        HouseholdId accented = new HouseholdId("Súdwest-Fryslân", "gezin é");
        assertThat(new Pseudonyms("Súdwest-Fryslân", Year.of(2022))
                        .of(accented, KEY)
                        .digits())
                .isEqualTo(
                        naive(KEY, "gezinscoach pseudonym 1", "Súdwest-Fryslân", "2022", "Súdwest-Fryslân", "gezin é"));
    }

    @Property
    void equalIdentifiersOfAYearAreLinkedAndAnythingElseIsNot(
            @ForAll("labels") String scope, @ForAll("labels") String label, @ForAll("keys") byte[] key) {
        HouseholdId household = new HouseholdId(scope, label);
        Pseudonym pseudonym = PSEUDONYMS.of(household, key);
        byte[] otherKey = key.clone();
        otherKey[31] ^= 1;

        assertThat(new Pseudonyms("Wormerland", Year.of(2021)).of(new HouseholdId(scope, label), key.clone()))
                .isEqualTo(pseudonym)
                .hasSameHashCodeAs(pseudonym);
        assertThat(List.of(
                        new Pseudonyms("Wormerland", Year.of(2022)).of(household, key),
                        new Pseudonyms("Almelo", Year.of(2021)).of(household, key),
                        PSEUDONYMS.of(household, otherKey),
                        PSEUDONYMS.of(new HouseholdId(scope + "x", label), key),
                        PSEUDONYMS.of(new HouseholdId(scope, label + "x"), key)))
                .doesNotContain(pseudonym)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatStandsNextToEachOtherDoesNotRunTogether() {
        assertThat(PSEUDONYMS.of(new HouseholdId("a", "bc"), KEY))
                .isNotEqualTo(PSEUDONYMS.of(new HouseholdId("ab", "c"), KEY));
    }

    @Test
    void pseudonymsOfHouseholdsStandInTheOrderOfTheHouseholds() {
        HouseholdId other = new HouseholdId("Wormerland 2021", "2");
        assertThat(PSEUDONYMS.ofAll(List.of(other, FAMILY, other), KEY))
                .containsExactly(
                        io.vavr.Tuple.of(FAMILY, PSEUDONYMS.of(FAMILY, KEY)),
                        io.vavr.Tuple.of(other, PSEUDONYMS.of(other, KEY)));
    }

    @Test
    void theKeyIsNeitherChangedNorPrinted() {
        byte[] key = KEY.clone();
        String text = PSEUDONYMS.of(FAMILY, key) + " " + PSEUDONYMS;
        assertThat(key).isEqualTo(KEY);
        assertThat(text).doesNotContain(new String(KEY, StandardCharsets.US_ASCII));
        assertThat(text).doesNotContain(HexFormat.of().formatHex(KEY));
    }

    @Test
    void aPlatformWithoutTheAlgorithmIsNoneOfJavas() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Pseudonyms.authenticationCode("HmacNone", KEY, KEY))
                .withMessage("every Java platform must have HmacNone")
                .withCauseInstanceOf(NoSuchAlgorithmException.class);
    }

    @Test
    void aShortKeyIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PSEUDONYMS.of(FAMILY, Arrays.copyOf(KEY, 31)))
                .withMessage("key must have at least 32 bytes, but had 31");
        assertThat(PSEUDONYMS.of(FAMILY, Arrays.copyOf(KEY, 32)).digits()).hasSize(64);
    }

    @Test
    void aWipedKeyIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PSEUDONYMS.of(FAMILY, new byte[32]))
                .withMessage("key must not be all zeros");
    }

    @Test
    void municipalityAndYearAreChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pseudonyms(" ", Year.of(2021)))
                .withMessage("municipality must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pseudonyms("Almelo", Year.of(21)))
                .withMessage("year must be between 1900 and 2199, but was 21");
    }

    @ParameterizedTest
    @CsvSource({"''", "0A", "0F", "z", "0g"})
    void digitsAreSixtyFourHexadecimalOnesInSmallLetters(String end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pseudonym("0".repeat(64 - Math.max(1, end.length())) + end))
                .withMessage("pseudonym must be 64 hexadecimal digits in small letters");
    }

    @Test
    void pseudonymsAreEqualByTheirDigits() throws ReflectiveOperationException {
        EqualsVerifier.forClass(Pseudonym.class)
                .suppress(Warning.NULL_FIELDS)
                .withPrefabValues(String.class, "0".repeat(64), "f".repeat(64))
                .verify();
        RecordLaws.assertNoNull(PSEUDONYMS);
        assertThat(PSEUDONYMS.of(FAMILY, KEY))
                .hasToString(PSEUDONYMS.of(FAMILY, KEY).digits());
    }

    /** HMAC by its definition: the hash of the outer pad and the hash of the inner pad and the message. */
    private static String naive(byte[] key, String... parts) {
        try {
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(message);
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                out.writeInt(bytes.length);
                out.write(bytes);
            }
            byte[] inner = hash(pad(key, 0x36), message.toByteArray());
            return HexFormat.of().formatHex(hash(pad(key, 0x5c), inner));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pad(byte[] key, int with) {
        byte[] pad = Arrays.copyOf(key, 64);
        for (int i = 0; i < pad.length; i++) {
            pad[i] ^= (byte) with;
        }
        return pad;
    }

    private static byte[] hash(byte[] one, byte[] other) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(one);
            return digest.digest(other);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code aa*20} is the byte aa twenty times. */
    private static byte[] bytes(String text) {
        String[] parts = text.split("\\*");
        return HexFormat.of().parseHex(parts[0].repeat(parts.length == 1 ? 1 : Integer.parseInt(parts[1])));
    }

    @Provide
    Arbitrary<String> labels() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("é8")
                .ofMinLength(1)
                .ofMaxLength(7);
    }

    @Provide
    Arbitrary<byte[]> keys() {
        return Arbitraries.bytes()
                .array(byte[].class)
                .ofMinSize(32)
                .ofMaxSize(80)
                .filter(key -> key[0] != 0);
    }
}
