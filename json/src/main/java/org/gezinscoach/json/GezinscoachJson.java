package org.gezinscoach.json;

import io.vavr.collection.List;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.gezinscoach.programme.Programme;

/**
 * Reads and writes documents of the format, version 1, which the package describes.
 *
 * <p>Reading is strict, and every problem has its place. Writing is deterministic: equal values give equal text, and
 * {@code readProgramme(writeProgramme(programme))} equals {@code programme}.
 */
public final class GezinscoachJson {
    private GezinscoachJson() {}

    /**
     * The programme in a document.
     *
     * @throws InvalidDocumentException if something in it is wrong; all problems of how its parts fit together are listed
     */
    public static Programme readProgramme(String document) {
        return new Reading<>(document, Programme.class).value();
    }

    /**
     * The programme in a stream of UTF-8, which is read to its end and not closed.
     *
     * @throws InvalidDocumentException if something in it is wrong
     * @throws UncheckedIOException if it can not be read
     */
    public static Programme readProgramme(InputStream stream) {
        try {
            return readProgramme(decode(stream.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The programme in a file of UTF-8.
     *
     * @throws InvalidDocumentException if something in it is wrong
     * @throws UncheckedIOException if it can not be read
     */
    public static Programme readProgramme(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return readProgramme(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The document of a programme: indented by two spaces, each line ended by a line feed. */
    public static String writeProgramme(Programme programme) {
        return Writing.indented(programme, Programme.class);
    }

    /**
     * What tells a programme's data apart from any other: the SHA-256, in hexadecimal, of the document that
     * {@link #writeProgramme(Programme)} writes, in UTF-8.
     */
    public static String digest(Programme programme) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(sha256.digest(writeProgramme(programme).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static String decode(byte[] bytes) {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(input).toString();
        } catch (CharacterCodingException notUtf8) {
            String before = new String(bytes, 0, input.position(), StandardCharsets.UTF_8);
            throw new InvalidDocumentException(List.of(Place.at(before, before.length())
                    .problem(ProblemCode.NOT_JSON, "the document must be UTF-8, and is not from here on")));
        }
    }
}
