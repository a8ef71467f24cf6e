package org.gezinscoach.json;

import io.vavr.collection.List;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.gezinscoach.coach.Fte;
import org.gezinscoach.json.NullFreeParser.NullFound;
import org.gezinscoach.json.wire.RefusedEventException;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.programme.InvalidProgrammeException;
import org.gezinscoach.programme.ProgrammeProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Makes of what a parser or the model threw the problems of a document, quoting nothing of it. */
final class Diagnosis {
    private static final Map<Class<?>, String> FORMS = Map.of(
            String.class, "a text",
            Integer.class, "a whole number",
            Long.class, "a whole number",
            Boolean.class, "true or false",
            Year.class, "a year, as 2021",
            LocalDate.class, "a date, as \"2021-09-01\"",
            Duration.class, "hours, as \"PT32H\"",
            Euro.class, "a known amount, as \"5000.00\"",
            Fte.class, "fte, as \"5.22\"",
            Amount.class, "an amount, as \"5000.00\" or {\"unknown\": \"the reason\"}");

    private final String document;
    private final JsonParser parser;

    Diagnosis(String document, JsonParser parser) {
        this.document = document;
        this.parser = parser;
    }

    InvalidDocumentException of(RuntimeException thrown) {
        return new InvalidDocumentException(
                Heading.problem(document).map(List::of).getOrElse(() -> problemsOf(thrown)));
    }

    private List<DocumentProblem> problemsOf(RuntimeException thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (root instanceof InvalidProgrammeException invalid) {
            return broken(invalid.problems());
        }
        return List.of(problemOf(thrown, root));
    }

    private List<DocumentProblem> broken(List<ProgrammeProblem> rules) {
        List<JsonPointer> pointers = rules.map(rule -> JsonPointer.compile(rule.path()));
        Map<JsonPointer, Place> places = Place.find(document, pointers.toJavaSet());
        return rules.zipWith(
                pointers,
                (rule, pointer) -> problem(
                        ProblemCode.BROKEN_REFERENCE,
                        places.getOrDefault(pointer, new Place(pointer, 1, 1)),
                        rule.rule().text()));
    }

    private DocumentProblem problemOf(RuntimeException thrown, Throwable root) {
        if (root instanceof NullFound) {
            return Place.ofToken(parser)
                    .problem(ProblemCode.NULL_VALUE, "a value must not be null: leave its field out");
        }
        JsonPointer pointer =
                thrown instanceof JacksonException jackson ? Place.pointerOf(jackson) : JsonPointer.empty();
        if (root instanceof RefusedEventException refused) {
            return find(pointer.appendProperty("events").appendIndex(refused.index()))
                    .problem(ProblemCode.BROKEN_REFERENCE, Objects.requireNonNull(refused.getMessage()));
        }
        if (root instanceof IllegalArgumentException) {
            return find(pointer).problem(ProblemCode.WRONG_VALUE, Objects.requireNonNull(root.getMessage()));
        }
        if (thrown instanceof JacksonException jackson) {
            return problemOf(jackson, pointer);
        }
        throw thrown;
    }

    private DocumentProblem problemOf(JacksonException jackson, JsonPointer pointer) {
        if (jackson instanceof InputCoercionException) {
            return problem(ProblemCode.WRONG_VALUE, find(pointer), "must be a whole number of fewer digits");
        }
        if (jackson instanceof UnrecognizedPropertyException unknown) {
            Collection<Object> known = unknown.getKnownPropertyIds();
            Place place = find(pointer);
            return problem(
                    ProblemCode.UNKNOWN_FIELD,
                    new Place(pointer.head(), place.line(), place.column()),
                    "must have no fields but " + List.ofAll(known).mkString(", "));
        }
        return jackson instanceof MismatchedInputException mismatch
                ? mismatched(mismatch, find(pointer))
                : unreadable(jackson);
    }

    private DocumentProblem unreadable(JacksonException jackson) {
        Place place = Place.of(parser).where(jackson);
        if (jackson instanceof StreamConstraintsException) {
            return place.problem(ProblemCode.TOO_LARGE, "nothing must be so long or so deeply nested");
        }
        return jackson instanceof StreamReadException read
                        && read.getOriginalMessage().startsWith("Duplicate")
                ? Place.ofName(parser, document)
                        .problem(ProblemCode.DUPLICATE_FIELD, "a field must not stand twice in one object")
                : place.problem(ProblemCode.NOT_JSON, "the text must go on as JSON from here");
    }

    private DocumentProblem mismatched(MismatchedInputException mismatch, Place place) {
        if (mismatch.getOriginalMessage().startsWith("Missing required")) {
            return problem(ProblemCode.MISSING_FIELD, place, "must be given");
        }
        Class<?> wanted = mismatch.getTargetType();
        if (wanted.isEnum() && parser.hasToken(JsonToken.PROPERTY_NAME)) {
            Place name = Place.ofToken(parser);
            return problem(
                    ProblemCode.UNKNOWN_FIELD,
                    new Place(place.pointer(), name.line(), name.column()),
                    "must have no fields but "
                            + List.of(wanted.getEnumConstants()).mkString(", "));
        }
        if (wanted.isEnum()) {
            boolean text = mismatch instanceof InvalidFormatException format && format.getValue() instanceof String;
            return problem(
                    text ? ProblemCode.WRONG_VALUE : ProblemCode.WRONG_TYPE,
                    place,
                    "must be one of " + List.of(wanted.getEnumConstants()).mkString(", "));
        }
        String form = Collection.class.isAssignableFrom(wanted) ? "a list" : FORMS.getOrDefault(wanted, "an object");
        return problem(ProblemCode.WRONG_TYPE, place, "must be " + form);
    }

    private Place find(JsonPointer pointer) {
        return Place.find(document, pointer).known();
    }

    /** A problem whose message begins with the name of its place. */
    private static DocumentProblem problem(ProblemCode code, Place place, String rule) {
        return place.problem(code, place.name() + " " + rule);
    }
}
