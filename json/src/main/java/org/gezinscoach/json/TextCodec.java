package org.gezinscoach.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gezinscoach.coach.Fte;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Values that are written as text in one form: dates as {@code "2021-09-01"}, hours as {@code "PT32H"}, and others. */
final class TextCodec {
    private static final String DATE = "0000-00-00";
    private static final Pattern HOURS =
            Pattern.compile("PT(?=[0-9])(?:[0-9]{1,15}H)?(?:[0-9]{1,15}M)?(?:[0-9]{1,15}S)?");

    private static final Pattern FTE = Pattern.compile("[0-9]{1,5}(?:\\.[0-9]{1,2})?");

    private TextCodec() {}

    static LocalDate date(String text) {
        boolean formed = text.length() == DATE.length();
        for (int i = 0; formed && i < DATE.length(); i++) {
            char c = text.charAt(i);
            formed = DATE.charAt(i) == '-' ? c == '-' : '0' <= c && c <= '9';
        }
        if (!formed) {
            throw new IllegalArgumentException("date must be written as 2021-09-01");
        }
        int year = Integer.parseInt(text, 0, 4, 10);
        int month = Integer.parseInt(text, 5, 7, 10);
        int day = Integer.parseInt(text, 8, 10, 10);
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException("date must be a day of the calendar, but was " + text);
        }
    }

    /** Hours, minutes and seconds, and no days: a day could be one of work. */
    static Duration hours(String text) {
        if (!HOURS.matcher(text).matches()) {
            throw new IllegalArgumentException("hours must be written as PT32H or PT28H30M");
        }
        return Duration.parse(text);
    }

    static Fte fte(String text) {
        if (!FTE.matcher(text).matches()) {
            throw new IllegalArgumentException("fte must be written as 5 or 5.22");
        }
        return Fte.parse(text);
    }

    static final class Reader<T> extends StdScalarDeserializer<T> {
        private final transient Function<String, T> parse;

        Reader(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return parser.hasToken(JsonToken.VALUE_STRING)
                    ? parse.apply(parser.getString())
                    : (T) context.handleUnexpectedToken(handledType(), parser);
        }
    }

    static final class Writer<T> extends StdScalarSerializer<T> {
        private final transient Function<T, String> format;

        Writer(Class<T> type, Function<T, String> format) {
            super(type);
            this.format = format;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(format.apply(value));
        }
    }
}
