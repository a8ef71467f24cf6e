package org.gezinscoach.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Dates: ten characters, {@code "2021-09-01"}. */
final class DateCodec {
    private static final String FORM = "0000-00-00";

    private DateCodec() {}

    static final class Reader extends StdScalarDeserializer<LocalDate> {
        Reader() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            return parser.hasToken(JsonToken.VALUE_STRING)
                    ? date(parser.getString())
                    : (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }

        private static LocalDate date(String text) {
            boolean formed = text.length() == FORM.length();
            for (int i = 0; formed && i < FORM.length(); i++) {
                char c = text.charAt(i);
                formed = FORM.charAt(i) == '-' ? c == '-' : '0' <= c && c <= '9';
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
    }

    static final class Writer extends StdScalarSerializer<LocalDate> {
        Writer() {
            super(LocalDate.class);
        }

        @Override
        public void serialize(LocalDate value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(value.toString());
        }
    }
}
