package org.gezinscoach.json;

import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/**
 * A place in a document.
 *
 * @param pointer the way there from the document, a JSON pointer
 * @param line its line, from 1
 * @param column its column, from 1
 */
record Place(String pointer, int line, int column) {

    /** How far a parser came in a value of a shape. */
    static Place of(JsonParser parser, Shape<?> root) {
        return of(known(parser.streamReadContext(), root), parser.currentLocation());
    }

    /** Where the token begins that a parser stands at, in a value of a shape. */
    static Place ofToken(JsonParser parser, Shape<?> root) {
        return of(known(parser.streamReadContext(), root), parser.currentTokenLocation());
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
        return new Place("", line, offset - start + 1);
    }

    /** A problem here. */
    DocumentProblem problem(ProblemCode code, String message) {
        return new DocumentProblem(code, pointer, line, column, message);
    }

    /** What a message calls this place. */
    String name() {
        return name(pointer);
    }

    private static String name(String pointer) {
        if (pointer.isEmpty()) {
            return "the document";
        }
        int slash = pointer.lastIndexOf('/');
        String last = pointer.substring(slash + 1);
        return Character.isDigit(last.charAt(0)) ? "entry " + last + " of " + name(pointer.substring(0, slash)) : last;
    }

    /** Where the name of a field begins that a parser has read to its closing quote: each quote within it is escaped. */
    static Place ofName(JsonParser parser, Shape<?> root, String document) {
        int start = (int) parser.currentLocation().getCharOffset() - 2;
        while (document.charAt(start) != '"' || document.charAt(start - 1) == '\\') {
            start--;
        }
        Place name = at(document, start);
        return new Place(of(parser, root).pointer(), name.line(), name.column());
    }

    /** This place with its pointer, but where an exception says that it arose, if it does. */
    Place where(JacksonException exception) {
        TokenStreamLocation location = exception.getLocation();
        return location == null ? this : of(pointer, location);
    }

    /** Where each of several values of a document begins that stand before it ends, or breaks off. */
    static Map<String, Place> find(String document, Set<String> pointers) {
        Map<String, Place> places = new HashMap<>();
        try (JsonParser parser = Reading.parser(document)) {
            parser.nextToken();
            do {
                String here = parser.streamReadContext().pathAsPointer().toString();
                boolean begins = !parser.hasToken(JsonToken.PROPERTY_NAME)
                        && !parser.currentToken().isStructEnd();
                if (begins && pointers.contains(here)) {
                    places.put(here, of(here, parser.currentTokenLocation()));
                }
                parser.nextToken();
            } while (!parser.streamReadContext().inRoot());
        } catch (JacksonException broken) {
            // What is looked for stands before.
        }
        return places;
    }

    private static Place of(String pointer, TokenStreamLocation location) {
        return new Place(pointer, location.getLineNr(), location.getColumnNr());
    }

    /** The way to where a parser stands, cut off where it leaves the format. */
    private static String known(TokenStreamContext context, Shape<?> root) {
        StringBuilder known = new StringBuilder();
        Option<Shape<?>> shape = Option.some(root);
        for (String step : steps(context, io.vavr.collection.List.empty())) {
            shape = shape.flatMap(holder -> holder.step(step));
            if (shape.isEmpty()) {
                break;
            }
            known.append('/').append(step);
        }
        return known.toString();
    }

    private static io.vavr.collection.List<String> steps(
            TokenStreamContext context, io.vavr.collection.List<String> deeper) {
        if (context == null || context.inRoot()) {
            return deeper;
        }
        boolean stepped = context.inObject() ? context.currentName() != null : context.hasCurrentIndex();
        String step = context.inObject() ? context.currentName() : String.valueOf(context.getCurrentIndex());
        return steps(context.getParent(), stepped ? deeper.prepend(step) : deeper);
    }
}
