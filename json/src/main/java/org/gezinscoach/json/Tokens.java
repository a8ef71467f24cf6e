package org.gezinscoach.json;

import java.io.IOException;
import java.math.BigDecimal;

/** The tokens of a text, whichever Jackson parses it. */
interface Tokens {
    /** The one stood at. */
    Token current();

    /** Goes to the next, and gives it. */
    Token next() throws IOException;

    /** A name or a text. */
    String text() throws IOException;

    /** What holds the characters of a name, a text or a number, until the next token is asked for. */
    char[] characters() throws IOException;

    /** Where the first of these characters is. */
    int from() throws IOException;

    /** How many characters there are. */
    int length() throws IOException;

    /** Whether a whole number fits in a {@code long}. */
    boolean isLong() throws IOException;

    /** A whole number that fits. */
    long whole() throws IOException;

    /**
     * A number.
     *
     * @throws NumberFormatException if it is none, or its exponent is too long
     */
    BigDecimal decimal() throws IOException;

    /** The line on which the current token begins, from 1; 0 where that is not known. */
    int line();

    /** The column in which the current token begins, from 1; 0 where that is not known. */
    int column();

    /** Goes to the next, which must not be null: a field that is not given is absent. */
    default Token advance() throws IOException {
        Token token = next();
        if (token == Token.NULL) {
            throw Misfit.at(this, ProblemCode.NULL_VALUE, "a value must not be null: leave its field out");
        }
        return token;
    }

    /** Goes to the end of the current value, which has no null in it. */
    default void skip() throws IOException {
        int open = 0;
        for (Token token = current(); ; token = advance()) {
            if (token == Token.OBJECT || token == Token.LIST) {
                open++;
            } else if (token == Token.END_OBJECT || token == Token.END_LIST) {
                open--;
            }
            if (open == 0 || token == Token.END) {
                return;
            }
        }
    }
}
