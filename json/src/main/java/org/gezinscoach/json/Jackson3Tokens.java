package org.gezinscoach.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;

/** The tokens of a parser of Jackson 3. */
final class Jackson3Tokens implements Tokens {
    private final JsonParser parser;
    private final boolean placed;

    /** Tokens that know where they stand. */
    Jackson3Tokens(JsonParser parser) {
        this(parser, true);
    }

    private Jackson3Tokens(JsonParser parser, boolean placed) {
        this.parser = parser;
        this.placed = placed;
    }

    /** Tokens that do not know where they stand, and are the faster for it. */
    static Jackson3Tokens unplaced(JsonParser parser) {
        return new Jackson3Tokens(parser, false);
    }

    @Override
    public Token current() {
        return token(parser.currentToken());
    }

    @Override
    public Token next() {
        return token(parser.nextToken());
    }

    @Override
    public String text() {
        return parser.getString();
    }

    @Override
    public char[] characters() {
        return parser.getStringCharacters();
    }

    @Override
    public int from() {
        return parser.getStringOffset();
    }

    @Override
    public int length() {
        return parser.getStringLength();
    }

    @Override
    public boolean isLong() {
        NumberType type = parser.getNumberType();
        return type == NumberType.INT || type == NumberType.LONG;
    }

    @Override
    public long whole() {
        return parser.getLongValue();
    }

    @Override
    public BigDecimal decimal() {
        return parser.getDecimalValue();
    }

    @Override
    public int line() {
        return placed ? Math.max(0, parser.currentTokenLocation().getLineNr()) : 0;
    }

    @Override
    public int column() {
        return placed ? Math.max(0, parser.currentTokenLocation().getColumnNr()) : 0;
    }

    private static Token token(@Nullable JsonToken token) {
        if (token == null) {
            return Token.END;
        }
        return switch (token) {
            case START_OBJECT -> Token.OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.LIST;
            case END_ARRAY -> Token.END_LIST;
            case PROPERTY_NAME -> Token.NAME;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT -> Token.WHOLE;
            case VALUE_NUMBER_FLOAT -> Token.DECIMAL;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> Token.FOREIGN;
        };
    }
}
