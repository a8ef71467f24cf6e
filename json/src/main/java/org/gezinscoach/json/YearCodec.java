package org.gezinscoach.json;

import java.time.Year;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Years: whole numbers, {@code 2021}. */
final class YearCodec {
    private YearCodec() {}

    static final class Reader extends StdScalarDeserializer<Year> {
        Reader() {
            super(Year.class);
        }

        @Override
        public Year deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
                return (Year) context.handleUnexpectedToken(Year.class, parser);
            }
            if (parser.getNumberType() != JsonParser.NumberType.INT
                    || parser.getIntValue() < Year.MIN_VALUE
                    || parser.getIntValue() > Year.MAX_VALUE) {
                throw new IllegalArgumentException("year must be a year, as 2021");
            }
            return Year.of(parser.getIntValue());
        }
    }

    static final class Writer extends StdScalarSerializer<Year> {
        Writer() {
            super(Year.class);
        }

        @Override
        public void serialize(Year value, JsonGenerator generator, SerializationContext context) {
            generator.writeNumber(value.getValue());
        }
    }
}
