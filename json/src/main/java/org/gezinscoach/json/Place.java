package org.gezinscoach.json;

import io.vavr.control.Option;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.gezinscoach.programme.Programme;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * A place in a document.
 *
 * @param pointer the way there from the document
 * @param line its line, from 1
 * @param column its column, from 1
 */
record Place(JsonPointer pointer, int line, int column) {

    /** How far a parser came. */
    static Place of(JsonParser parser) {
        return of(parser.streamReadContext().pathAsPointer(), parser.currentLocation())
                .known();
    }

    /** Where the token begins that a parser stands at. */
    static Place ofToken(JsonParser parser) {
        return of(parser.streamReadContext().pathAsPointer(), parser.currentTokenLocation())
                .known();
    }

    /** A character of a document, which this counts as an editor does: a line ends with LF, CR LF or CR. */
    static Place at(String document, int offset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            char c = document.charAt(i);
            boolean pair = c == '\r' && i + 1 < document.length() && document.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !pair)) {
                line++;
                start = i + 1;
            }
        }
        return new Place(JsonPointer.empty(), line, offset - start + 1);
    }

    /** A problem here. */
    DocumentProblem problem(ProblemCode code, String message) {
        return new DocumentProblem(code, pointer.toString(), line, column, message);
    }

    /** This place, its pointer cut off where it leaves the format. */
    Place known() {
        JsonPointer known = JsonPointer.empty();
        Type type = Programme.class;
        for (JsonPointer step = pointer; !step.matches(); step = step.tail()) {
            Option<Type> next = GezinscoachJson.step(type, step);
            if (next.isEmpty()) {
                break;
            }
            type = next.get();
            known = step.mayMatchElement()
                    ? known.appendIndex(step.getMatchingIndex())
                    : known.appendProperty(step.getMatchingProperty());
        }
        return new Place(known, line, column);
    }

    /** What a message calls this place. */
    String name() {
        return name(pointer);
    }

    private static String name(JsonPointer pointer) {
        if (pointer.matches()) {
            return "the document";
        }
        JsonPointer last = pointer.last();
        return last.mayMatchElement()
                ? "entry " + last.getMatchingIndex() + " of " + name(pointer.head())
                : last.getMatchingProperty();
    }

    /** Where the name of a field begins that a parser has read to its closing quote. */
    static Place ofName(JsonParser parser, String document) {
        int start = (int) parser.currentLocation().getCharOffset() - 2;
        while (document.charAt(start) != '"' || isEscaped(document, start)) {
            start--;
        }
        Place name = at(document, start);
        return new Place(of(parser).pointer(), name.line(), name.column());
    }

    private static boolean isEscaped(String document, int offset) {
        int backslashes = 0;
        while (document.charAt(offset - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    /** This place with its pointer, but where an exception says that it arose, if it does. */
    Place where(JacksonException exception) {
        TokenStreamLocation location = exception.getLocation();
        return location == null ? this : of(pointer, location);
    }

    /** Where each of several values of a document begins, which is JSON as far as its last brace closes. */
    static Map<JsonPointer, Place> find(String document, Set<JsonPointer> pointers) {
        Map<JsonPointer, Place> places = new HashMap<>();
        try (JsonParser parser = GezinscoachJson.parser(document)) {
            parser.nextToken();
            do {
                JsonPointer here = parser.streamReadContext().pathAsPointer();
                boolean begins = !parser.hasToken(JsonToken.PROPERTY_NAME)
                        && !parser.currentToken().isStructEnd();
                if (begins && pointers.contains(here)) {
                    places.put(here, of(here, parser.currentTokenLocation()));
                }
                parser.nextToken();
            } while (!parser.streamReadContext().inRoot());
        }
        return places;
    }

    /** The end of a pointer, or as far along it as the document goes. */
    static Place find(String document, JsonPointer pointer) {
        try (JsonParser parser = GezinscoachJson.parser(document)) {
            parser.nextToken();
            return of(pointer, walk(parser, pointer));
        }
    }

    /** What an exception says was being read. */
    static JsonPointer pointerOf(JacksonException exception) {
        JsonPointer pointer = JsonPointer.empty();
        for (JacksonException.Reference step : exception.getPath()) {
            pointer = step.getPropertyName() == null
                    ? pointer.appendIndex(step.getIndex())
                    : pointer.appendProperty(step.getPropertyName());
        }
        return pointer;
    }

    private static Place of(JsonPointer pointer, TokenStreamLocation location) {
        return new Place(pointer, location.getLineNr(), location.getColumnNr());
    }

    private static TokenStreamLocation walk(JsonParser parser, JsonPointer pointer) {
        TokenStreamLocation here = parser.currentTokenLocation();
        boolean list = parser.hasToken(JsonToken.START_ARRAY);
        if (pointer.matches() || (!list && !parser.hasToken(JsonToken.START_OBJECT))) {
            return here;
        }
        for (int i = 0; !parser.nextToken().isStructEnd(); i++) {
            JsonPointer rest = list ? pointer.matchElement(i) : pointer.matchProperty(parser.currentName());
            if (!list) {
                parser.nextToken();
            }
            if (rest != null) {
                return walk(parser, rest);
            }
            parser.skipChildren();
        }
        return here;
    }
}
