package org.gezinscoach.json;

import static org.gezinscoach.json.GezinscoachJson.MOST_OF_A_LINE;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The lines of a text, each read as one value or what is wrong with it; one line at a time is held. */
final class Lines<T> extends Spliterators.AbstractSpliterator<Either<InvalidDocumentException, T>> {
    private static final String BLANKS = " \t\r";

    private final Class<T> type;
    private final Reader reader;
    private final Function<String, String> decoding;
    private final StringBuilder line = new StringBuilder();
    private int number;
    private boolean tooLong;

    private Lines(Class<T> type, Reader reader, Function<String, String> decoding) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.type = type;
        this.reader = reader;
        this.decoding = decoding;
    }

    /** The lines that a reader has, of which a function makes text. */
    static <T> Stream<Either<InvalidDocumentException, T>> of(
            Class<T> type, Reader reader, Function<String, String> decoding) {
        Bindings.MODEL.of(type);
        return StreamSupport.stream(new Lines<>(type, new BufferedReader(reader), decoding), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super Either<InvalidDocumentException, T>> action) {
        try {
            while (next()) {
                if (tooLong || !line.chars().allMatch(c -> BLANKS.indexOf(c) >= 0)) {
                    action.accept(value());
                    return true;
                }
            }
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Goes to the next line; false if there is none. */
    private boolean next() throws IOException {
        line.setLength(0);
        tooLong = false;
        number++;
        int read = reader.read();
        boolean found = read >= 0;
        while (read >= 0 && read != '\n') {
            if (line.length() < MOST_OF_A_LINE) {
                line.append((char) read);
            } else {
                tooLong = true;
            }
            read = reader.read();
        }
        return found;
    }

    private Either<InvalidDocumentException, T> value() {
        if (tooLong) {
            return Either.left(new InvalidDocumentException(List.of(new Place("", number, 1)
                    .problem(ProblemCode.TOO_LARGE, "a line must not be longer than " + MOST_OF_A_LINE))));
        }
        try {
            return Either.right(new Reading<>(type, decoding.apply(line.toString())).value());
        } catch (InvalidDocumentException invalid) {
            return Either.left(new InvalidDocumentException(invalid.problems().map(this::numbered)));
        }
    }

    private DocumentProblem numbered(DocumentProblem problem) {
        return new Place(problem.pointer(), number, problem.column()).problem(problem.code(), problem.message());
    }
}
