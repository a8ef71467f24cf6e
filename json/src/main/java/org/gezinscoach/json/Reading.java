package org.gezinscoach.json;

import io.vavr.collection.List;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.gezinscoach.programme.Programme;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Reads texts as one value each of a type, as strictly as the format is. A text is read without asking where anything stands,
 * since most are right; one that is wrong is read once more, to say what is wrong and where.
 */
final class Reading<T> {
    private static final String BLANKS = " \t\r\n";
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(32)
                    .maxNumberLength(100)
                    .maxStringLength(10_000)
                    .maxNameLength(200)
                    .build())
            .build();

    /** This finds a field that stands twice within a field that the format does not have, too. */
    private static final JsonFactory STRICT = FACTORY.rebuild()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Shape<T> shape;
    private final boolean headed;

    /** @throws IllegalArgumentException if the type is none of the model */
    Reading(Class<T> type) {
        this.shape = Bindings.MODEL.of(type);
        this.headed = type == Programme.class;
    }

    /** A parser of a text, as strict as JSON is. */
    static JsonParser parser(String document) {
        return STRICT.createParser(ObjectReadContext.empty(), document);
    }

    /**
     * The value in a range of bytes of UTF-8, of which a text is made only where something may be wrong.
     *
     * @throws InvalidDocumentException if something in them is wrong
     */
    T value(byte[] bytes, int from, int until) {
        if (Utf8.isSimple(bytes, from, until)) {
            T value = unplaced(FACTORY.createParser(ObjectReadContext.empty(), bytes, from, until - from));
            if (value != null) {
                return value;
            }
        }
        return placedValue(Utf8.decode(bytes, from, until));
    }

    /**
     * The value in a text.
     *
     * @throws InvalidDocumentException if something in it is wrong
     */
    T value(String document) {
        Text.requireSize(document.length());
        T value = unplaced(FACTORY.createParser(ObjectReadContext.empty(), document));
        return value == null ? placedValue(document) : value;
    }

    /** The value, if nothing is wrong. */
    private @Nullable T unplaced(JsonParser parser) {
        try (parser) {
            Tokens tokens = Jackson3Tokens.unplaced(parser);
            tokens.advance();
            T value = shape.read(tokens);
            return parser.nextToken() == null ? value : null;
        } catch (Misfit | JacksonException wrong) {
            return null;
        } catch (IOException neverOfText) {
            throw new UncheckedIOException(neverOfText);
        }
    }

    private T placedValue(String document) {
        try (JsonParser parser = parser(document)) {
            try {
                Tokens tokens = new Jackson3Tokens(parser);
                requireContent(tokens, document);
                T value = shape.read(tokens);
                requireEnd(parser, document);
                return value;
            } catch (Misfit misfit) {
                throw invalid(placed(misfit.problems(), document), document);
            } catch (JacksonException unreadable) {
                throw invalid(List.of(problem(unreadable, parser, document)), document);
            } catch (IOException neverOfText) {
                throw new UncheckedIOException(neverOfText);
            }
        }
    }

    private static void requireContent(Tokens tokens, String document) throws IOException {
        if (tokens.advance() == Token.END) {
            Place end = Place.at(document, document.length());
            throw Misfit.at(end.line(), end.column(), ProblemCode.NOT_JSON, "the document must not be empty");
        }
    }

    private static void requireEnd(JsonParser parser, String document) {
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

    private InvalidDocumentException invalid(List<DocumentProblem> problems, String document) {
        return new InvalidDocumentException(
                headed ? Heading.problem(document).map(List::of).getOrElse(problems) : problems);
    }

    /** Problems of how the parts fit together, each where its part begins; others as they are. */
    private static List<DocumentProblem> placed(List<DocumentProblem> problems, String document) {
        if (problems.head().code() != ProblemCode.BROKEN_REFERENCE) {
            return problems;
        }
        Map<String, Place> places =
                Place.find(document, problems.map(DocumentProblem::pointer).toJavaSet());
        return problems.map(problem -> places.getOrDefault(problem.pointer(), new Place(problem.pointer(), 1, 1))
                .problem(problem.code(), problem.message()));
    }

    private DocumentProblem problem(JacksonException unreadable, JsonParser parser, String document) {
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
