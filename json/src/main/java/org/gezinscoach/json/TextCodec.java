package org.gezinscoach.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
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

    static Duration hours(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException notHours) {
            throw new IllegalArgumentException("hours must be written as PT32H or PT28H30M");
        }
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
