package org.gezinscoach.json;

import static org.gezinscoach.json.GezinscoachJson.MOST_OF_A_LINE;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The lines of a text, each read as one value or what is wrong with it; one line at a time is held. */
final class Lines<T> extends Spliterators.AbstractSpliterator<Either<InvalidDocumentException, T>> {
    private static final String BLANKS = " \t\r";

    private final Reading<T> reading;
    private final LineSource source;
    private int number;

    private Lines(Reading<T> reading, LineSource source) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.reading = reading;
        this.source = source;
    }

    /** The lines that a source has. */
    static <T> Stream<Either<InvalidDocumentException, T>> of(Class<T> type, LineSource source) {
        return StreamSupport.stream(new Lines<>(new Reading<>(type), source), false);
    }

    static boolean isBlank(char character) {
        return BLANKS.indexOf(character) >= 0;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Either<InvalidDocumentException, T>> action) {
        try {
            while (source.next()) {
                number++;
                if (source.isTooLong() || !source.isBlank()) {
                    action.accept(value());
                    return true;
                }
            }
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Either<InvalidDocumentException, T> value() {
        if (source.isTooLong()) {
            return Either.left(new InvalidDocumentException(List.of(new Place("", number, 1)
                    .problem(ProblemCode.TOO_LARGE, "a line must not be longer than " + MOST_OF_A_LINE))));
        }
        try {
            return Either.right(source.read(reading));
        } catch (InvalidDocumentException invalid) {
            return Either.left(new InvalidDocumentException(invalid.problems().map(this::numbered)));
        }
    }

    private DocumentProblem numbered(DocumentProblem problem) {
        return new Place(problem.pointer(), number, problem.column()).problem(problem.code(), problem.message());
    }
}
