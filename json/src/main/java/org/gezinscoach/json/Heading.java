package org.gezinscoach.json;

import io.vavr.control.Option;
import java.util.Objects;
import org.gezinscoach.json.wire.FormatName;
import org.gezinscoach.json.wire.FormatVersion;
import org.gezinscoach.programme.Programme;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What a document says of itself, wherever in it that stands: in which version of which format it is written. Of a document
 * of another version nothing else can be said to be wrong.
 */
final class Heading {
    private static final Shape<Programme> ROOT = Bindings.MODEL.of(Programme.class);

    private Option<DocumentProblem> format = Option.none();
    private Option<DocumentProblem> version = Option.none();
    private boolean formatSaid;
    private boolean versionSaid;

    private Heading() {}

    /** What is wrong with the format, or else the version; none if nothing is, or the text breaks off before it says so. */
    static Option<DocumentProblem> problem(String document) {
        Heading heading = new Heading();
        try (JsonParser parser = Reading.parser(document)) {
            heading.read(parser);
        } catch (JacksonException broken) {
            // What was said before the text broke off counts.
        }
        return heading.format.orElse(heading.version);
    }

    private void read(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (!(formatSaid && versionSaid) && parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = parser.currentName();
            JsonToken value = parser.nextToken();
            if (field.equals("format") && value == JsonToken.VALUE_STRING) {
                formatSaid = true;
                format = problem(parser, () -> new FormatName(parser.getString()));
            } else if (field.equals("version") && value == JsonToken.VALUE_NUMBER_INT) {
                versionSaid = true;
                version = problem(parser, () -> new FormatVersion(parser.getBigIntegerValue()));
            }
            parser.skipChildren();
        }
    }

    private static Option<DocumentProblem> problem(JsonParser parser, Runnable check) {
        Place place = Place.ofToken(parser, ROOT);
        try {
            check.run();
            return Option.none();
        } catch (IllegalArgumentException wrong) {
            return Option.some(place.problem(ProblemCode.WRONG_VERSION, Objects.requireNonNull(wrong.getMessage())));
        }
    }
}
