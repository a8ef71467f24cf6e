package org.gezinscoach.json;

import static org.gezinscoach.json.GezinscoachJson.MOST_OF_A_DOCUMENT;

import io.vavr.collection.List;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;

/** The text of a document, wherever it comes from. */
final class Text {
    private static final int CHARACTERS_AT_ONCE = 8192;

    private Text() {}

    /** What a reader has. */
    static String of(Reader reader) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[CHARACTERS_AT_ONCE];
        for (int read = reader.read(buffer); read != -1; read = reader.read(buffer)) {
            text.append(buffer, 0, read);
            requireSize(text.length());
        }
        return text.toString();
    }

    /** The bytes that a stream has: where it says rightly how many there are, as a file does, none of them is copied. */
    static byte[] bytesOf(InputStream stream) throws IOException {
        byte[] said = new byte[Math.min(stream.available(), MOST_OF_A_DOCUMENT)];
        int read = stream.readNBytes(said, 0, said.length);
        byte[] rest = stream.readNBytes(MOST_OF_A_DOCUMENT + 1);
        int size = read + rest.length;
        requireSize(size);
        byte[] bytes = size == said.length ? said : Arrays.copyOf(said, size);
        System.arraycopy(rest, 0, bytes, read, rest.length);
        return bytes;
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
