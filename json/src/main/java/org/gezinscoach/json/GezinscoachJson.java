package org.gezinscoach.json;

import io.vavr.control.Either;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.gezinscoach.programme.Programme;

/**
 * Reads and writes documents of the format, version 1, which the package describes.
 *
 * <p>A document is one value of a type of the model: a {@link Programme}, or any part of one, such as a household. A file of
 * lines (NDJSON) has one value a line, and may be of any length.
 *
 * <p>Reading is strict, and every problem has its place. Writing is deterministic: equal values give equal text, and
 * {@code read(Programme.class, write(programme))} equals {@code programme}. What is opened here is closed here, and nothing
 * else.
 */
public final class GezinscoachJson {
    /** The most characters, or bytes of a stream or a file, that a document may have. */
    public static final int MOST_OF_A_DOCUMENT = 100_000_000;

    /** The most characters, or bytes of a stream or a file, that a line may have. */
    public static final int MOST_OF_A_LINE = 1_000_000;

    private GezinscoachJson() {}

    /**
     * The value in a document.
     *
     * @param type a type of the model, such as {@code Programme.class}
     * @throws InvalidDocumentException if something in it is wrong; all problems of how the parts of a programme fit together
     *     are listed
     * @throws IllegalArgumentException if the type is none of the model
     */
    public static <T> T read(Class<T> type, String document) {
        return new Reading<>(type).value(document);
    }

    /**
     * The value in the characters of a reader, which is read to its end and not closed.
     *
     * @param type a type of the model
     * @throws InvalidDocumentException if something in it is wrong
     * @throws IllegalArgumentException if the type is none of the model
     * @throws UncheckedIOException if it cannot be read
     */
    public static <T> T read(Class<T> type, Reader reader) {
        try {
            return read(type, Text.of(reader));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The value in a stream of UTF-8, which is read to its end and not closed.
     *
     * @param type a type of the model
     * @throws InvalidDocumentException if something in it is wrong
     * @throws IllegalArgumentException if the type is none of the model
     * @throws UncheckedIOException if it cannot be read
     */
    public static <T> T read(Class<T> type, InputStream stream) {
        try {
            byte[] document = Text.bytesOf(stream);
            return new Reading<>(type).value(document, 0, document.length);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The value in a file of UTF-8.
     *
     * @param type a type of the model
     * @throws InvalidDocumentException if something in it is wrong
     * @throws IllegalArgumentException if the type is none of the model
     * @throws UncheckedIOException if it cannot be read
     */
    public static <T> T read(Class<T> type, Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(type, stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The values of the lines that a reader has, read as they are asked for and in constant memory; the reader is not closed.
     * A line that is wrong is one exception, which has the number of the line and is not thrown, and the next line is read.
     * Lines of blanks are passed over.
     *
     * @param type a type of the model
     * @throws IllegalArgumentException if the type is none of the model
     * @throws UncheckedIOException while the lines are read, if they cannot be
     */
    public static <T> Stream<Either<InvalidDocumentException, T>> lines(Class<T> type, Reader reader) {
        return Lines.of(type, new TextLines(reader));
    }

    /**
     * The values of the lines of a stream of UTF-8, as {@link #lines(Class, Reader)} has them; the stream is not closed. Bytes
     * that are not UTF-8 are wrong in their own line only.
     *
     * @param type a type of the model
     * @throws IllegalArgumentException if the type is none of the model
     * @throws UncheckedIOException while the lines are read, if they cannot be
     */
    public static <T> Stream<Either<InvalidDocumentException, T>> lines(Class<T> type, InputStream stream) {
        return Lines.of(type, new ByteLines(stream));
    }

    /**
     * The values of the lines of a file of UTF-8, as {@link #lines(Class, Reader)} has them. The file is closed with the
     * stream that this gives:
     *
     * <pre>{@code
     * try (Stream<Either<InvalidDocumentException, Saving>> lines = GezinscoachJson.lines(Saving.class, Path.of("savings.ndjson"))) {
     *     SavingsCube cube = lines.flatMap(line -> line.toJavaStream()).collect(SavingsCube.collector());
     * }
     * }</pre>
     *
     * @param type a type of the model
     * @throws IllegalArgumentException if the type is none of the model
     * @throws UncheckedIOException if it cannot be opened, or while the lines are read
     */
    public static <T> Stream<Either<InvalidDocumentException, T>> lines(Class<T> type, Path file) {
        Bindings.MODEL.of(type);
        try {
            InputStream stream = Files.newInputStream(file);
            return lines(type, stream).onClose(() -> close(stream));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The document of a value: indented by two spaces, each line ended by a line feed.
     *
     * @throws IllegalArgumentException if the value is of no type of the model
     */
    public static String write(Object value) {
        return Writing.indented(value);
    }

    /**
     * Writes values as lines of UTF-8, each ended by a line feed, to a stream, which is flushed and not closed. The values are
     * closed.
     *
     * @throws IllegalArgumentException if a value is of no type of the model
     * @throws UncheckedIOException if they cannot be written
     */
    public static void writeLines(Stream<?> values, OutputStream stream) {
        try (values) {
            Writing.lines(values, stream);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * Writes values as lines of UTF-8, each ended by a line feed, to a file, in the place of what it had. The values are
     * closed.
     *
     * @throws IllegalArgumentException if a value is of no type of the model
     * @throws UncheckedIOException if they cannot be written
     */
    public static void writeLines(Stream<?> values, Path file) {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
            writeLines(values, stream);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * What tells a programme's data apart from any other: the SHA-256, in hexadecimal, of the document that
     * {@link #write(Object)} gives, in UTF-8.
     */
    public static String digest(Programme programme) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(write(programme).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static void close(InputStream stream) {
        try {
            stream.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
