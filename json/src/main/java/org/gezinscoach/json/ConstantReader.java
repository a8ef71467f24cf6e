package org.gezinscoach.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Constants of a closed vocabulary: their names, to the letter. */
final class ConstantReader<E extends Enum<E>> extends StdScalarDeserializer<E> {
    private final Class<E> vocabulary;

    ConstantReader(Class<E> vocabulary) {
        super(vocabulary);
        this.vocabulary = vocabulary;
    }

    @Override
    public E deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return vocabulary.cast(context.handleUnexpectedToken(vocabulary, parser));
        }
        String name = parser.getString();
        for (E constant : vocabulary.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return vocabulary.cast(context.handleWeirdStringValue(vocabulary, name, "not a constant"));
    }
}
