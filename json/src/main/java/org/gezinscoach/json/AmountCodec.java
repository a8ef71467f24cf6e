package org.gezinscoach.json;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Unknown;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Amounts: {@code "5000.00"}, or a number, or an object that says why the amount is unknown. */
final class AmountCodec {
    private static final int MOST_CHARACTERS = 80;
    private static final Pattern FORM = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");
    private static final String RULE = "amount must be written as 5000, 5000.00 or -3480.00";

    private AmountCodec() {}

    static final class Reader extends StdDeserializer<Amount> {
        Reader() {
            super(Amount.class);
        }

        @Override
        public Amount deserialize(JsonParser parser, DeserializationContext context) {
            return amount(parser, context);
        }

        static Amount amount(JsonParser parser, DeserializationContext context) {
            return switch (parser.currentToken()) {
                case VALUE_STRING -> euro(parser.getString());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Euro.of(number(parser));
                case START_OBJECT -> context.readValue(parser, Unknown.class);
                default -> (Amount) context.handleUnexpectedToken(Amount.class, parser);
            };
        }

        private static Euro euro(String text) {
            if (text.startsWith("EUR")) {
                throw new IllegalArgumentException("amount must be written without EUR, as 5000.00");
            }
            if (text.length() > MOST_CHARACTERS || !FORM.matcher(text).matches()) {
                throw new IllegalArgumentException(RULE);
            }
            return Euro.parse(text);
        }

        private static BigDecimal number(JsonParser parser) {
            try {
                return parser.getDecimalValue();
            } catch (NumberFormatException exponentOfTooManyDigits) {
                throw new IllegalArgumentException(RULE);
            }
        }
    }

    /** Amounts that must be known. */
    static final class KnownReader extends StdDeserializer<Euro> {
        KnownReader() {
            super(Euro.class);
        }

        @Override
        public Euro deserialize(JsonParser parser, DeserializationContext context) {
            return parser.currentToken().isNumeric() || parser.hasToken(JsonToken.VALUE_STRING)
                    ? (Euro) Reader.amount(parser, context)
                    : (Euro) context.handleUnexpectedToken(Euro.class, parser);
        }
    }

    static final class Writer extends StdSerializer<Euro> {
        Writer() {
            super(Euro.class);
        }

        @Override
        public void serialize(Euro value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(value.toBigDecimal().toPlainString());
        }
    }
}
