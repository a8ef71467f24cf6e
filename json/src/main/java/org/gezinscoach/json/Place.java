package org.gezinscoach.json;

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

    /** A problem here. */
    DocumentProblem problem(ProblemCode code, String message) {
        return new DocumentProblem(code, pointer.toString(), line, column, message);
    }

    /** This place, its pointer cut off where it names a field that the format does not know. */
    Place known() {
        JsonPointer known = JsonPointer.empty();
        for (JsonPointer step = pointer; !step.matches(); step = step.tail()) {
            if (!step.mayMatchElement() && !GezinscoachJson.knows(step.getMatchingProperty())) {
                break;
            }
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
        if (pointer.matches() || !list && !parser.hasToken(JsonToken.START_OBJECT)) {
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
