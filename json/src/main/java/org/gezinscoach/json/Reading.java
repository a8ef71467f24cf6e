package org.gezinscoach.json;

import io.vavr.collection.List;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.gezinscoach.programme.Programme;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** A text that is read as one value, as strictly as the format is. */
final class Reading<T> {
    private static final String BLANKS = " \t\r\n";
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(32)
                    .maxNumberLength(100)
                    .maxStringLength(10_000)
                    .maxNameLength(200)
                    .build())
            .build();

    private final String document;
    private final Shape<T> shape;
    private final boolean headed;

    Reading(Class<T> type, String document) {
        this.document = document;
        this.shape = Bindings.MODEL.of(type);
        this.headed = type == Programme.class;
    }

    /** A parser of a text, as strict as JSON is. */
    static JsonParser parser(String document) {
        return FACTORY.createParser(ObjectReadContext.empty(), document);
    }

    /**
     * The value.
     *
     * @throws InvalidDocumentException if something in the text is wrong
     */
    T value() {
        Text.requireSize(document.length());
        try (JsonParser parser = parser(document)) {
            try {
                Tokens tokens = new Jackson3Tokens(parser);
                requireContent(tokens);
                T value = shape.read(tokens);
                requireEnd(parser);
                return value;
            } catch (Misfit misfit) {
                throw invalid(placed(misfit.problems()));
            } catch (JacksonException unreadable) {
                throw invalid(List.of(problem(unreadable, parser)));
            } catch (IOException neverOfText) {
                throw new UncheckedIOException(neverOfText);
            }
        }
    }

    private void requireContent(Tokens tokens) throws IOException {
        if (tokens.advance() == Token.END) {
            Place end = Place.at(document, document.length());
            throw Misfit.at(end.line(), end.column(), ProblemCode.NOT_JSON, "the document must not be empty");
        }
    }

    private void requireEnd(JsonParser parser) {
        int end = (int) parser.currentLocation().getCharOffset();
        while (end < document.length() && BLANKS.indexOf(document.charAt(end)) >= 0) {
            end++;
        }
        if (end < document.length()) {
            Place rest = Place.at(document, end);
            throw Misfit.at(
                    rest.line(),
                    rest.column(),
                    ProblemCode.TRAILING_TEXT,
                    "the document must end where its last brace closes");
        }
    }

    private InvalidDocumentException invalid(List<DocumentProblem> problems) {
        return new InvalidDocumentException(
                headed ? Heading.problem(document).map(List::of).getOrElse(problems) : problems);
    }

    /** Problems of how the parts fit together, each where its part begins; others as they are. */
    private List<DocumentProblem> placed(List<DocumentProblem> problems) {
        if (problems.head().code() != ProblemCode.BROKEN_REFERENCE) {
            return problems;
        }
        Map<String, Place> places =
                Place.find(document, problems.map(DocumentProblem::pointer).toJavaSet());
        return problems.map(problem -> places.getOrDefault(problem.pointer(), new Place(problem.pointer(), 1, 1))
                .problem(problem.code(), problem.message()));
    }

    private DocumentProblem problem(JacksonException unreadable, JsonParser parser) {
        Place place = Place.of(parser, shape).where(unreadable);
        if (unreadable instanceof StreamConstraintsException) {
            return place.problem(ProblemCode.TOO_LARGE, "nothing must be so long or so deeply nested");
        }
        return unreadable instanceof StreamReadException read
                        && read.getOriginalMessage().startsWith("Duplicate")
                ? Place.ofName(parser, shape, document)
                        .problem(ProblemCode.DUPLICATE_FIELD, "a field must not stand twice in one object")
                : place.problem(ProblemCode.NOT_JSON, "the text must go on as JSON from here");
    }
}
