package org.gezinscoach.json;

import static org.gezinscoach.json.GezinscoachJson.MOST_OF_A_DOCUMENT;

import io.vavr.collection.List;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of a document, wherever it comes from. */
final class Text {
    private static final int CHARACTERS_AT_ONCE = 8192;

    private Text() {}

    /** What a reader has. */
    static String of(Reader reader) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[CHARACTERS_AT_ONCE];
        for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
            text.append(buffer, 0, read);
            requireSize(text.length());
        }
        return text.toString();
    }

    /** What a stream of UTF-8 has. */
    static String of(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(MOST_OF_A_DOCUMENT + 1);
        requireSize(bytes.length);
        return decode(bytes);
    }

    /**
     * What bytes of UTF-8 say.
     *
     * @throws InvalidDocumentException if they are none
     */
    static String decode(byte[] bytes) {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(input).toString();
        } catch (CharacterCodingException notUtf8) {
            String before = new String(bytes, 0, input.position(), StandardCharsets.UTF_8);
            throw new InvalidDocumentException(List.of(Place.at(before, before.length())
                    .problem(ProblemCode.NOT_JSON, "the document must be UTF-8, and is not from here on")));
        }
    }

    /**
     * Checks how much a document has.
     *
     * @throws InvalidDocumentException if that is too much
     */
    static void requireSize(int size) {
        if (size > MOST_OF_A_DOCUMENT) {
            throw new InvalidDocumentException(List.of(new Place("", 1, 1)
                    .problem(ProblemCode.TOO_LARGE, "the document must not be longer than " + MOST_OF_A_DOCUMENT)));
        }
    }
}
