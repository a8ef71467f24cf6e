package org.gezinscoach.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The tokens of a parser of Jackson 2. */
final class Jackson2Tokens implements Tokens {
    private final JsonParser parser;

    Jackson2Tokens(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public Token current() {
        return token(parser.currentToken());
    }

    @Override
    public Token next() throws IOException {
        return token(parser.nextToken());
    }

    @Override
    public String text() throws IOException {
        return parser.getText();
    }

    @Override
    public char[] characters() throws IOException {
        return parser.getTextCharacters();
    }

    @Override
    public int from() throws IOException {
        return parser.getTextOffset();
    }

    @Override
    public int length() throws IOException {
        return parser.getTextLength();
    }

    @Override
    public boolean isLong() throws IOException {
        NumberType type = parser.getNumberType();
        return type == NumberType.INT || type == NumberType.LONG;
    }

    @Override
    public long whole() throws IOException {
        return parser.getLongValue();
    }

    @Override
    public BigDecimal decimal() throws IOException {
        return parser.getDecimalValue();
    }

    @Override
    public int line() {
        return Math.max(0, parser.currentTokenLocation().getLineNr());
    }

    @Override
    public int column() {
        return Math.max(0, parser.currentTokenLocation().getColumnNr());
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
            case FIELD_NAME -> Token.NAME;
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
