package org.gezinscoach.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.gezinscoach.money.Euro;
import org.jspecify.annotations.Nullable;

/** Known amounts: {@code "5000.00"}, or a number of at most two decimals. */
record EuroShape(String form) implements Shape<Euro> {
    private static final int MOST_CHARACTERS = 80;
    private static final int DECIMALS = 2;
    /** All digits of a long, its sign and the point. */
    private static final int MOST_WRITTEN = 21;

    private static final int MOST_PLAIN_DIGITS = 15;
    private static final Pattern FORM = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");
    private static final String RULE = "amount must be written as 5000, 5000.00 or -3480.00";

    @Override
    public Euro read(Tokens tokens) throws IOException {
        try {
            return switch (tokens.current()) {
                case TEXT, WHOLE, DECIMAL -> euro(tokens);
                default -> throw Misfit.type(tokens, form);
            };
        } catch (IllegalArgumentException broken) {
            throw Misfit.of(tokens.line(), tokens.column(), broken);
        }
    }

    @Override
    public void write(Euro value, Output output) throws IOException {
        char[] text = new char[MOST_WRITTEN];
        output.text(text, written(value.cents(), text));
    }

    /** Writes an amount to the end of a text, from its last digit on, and gives where it begins. */
    private static int written(long cents, char[] text) {
        int from = text.length;
        long rest = Math.abs(cents);
        for (int digits = 0; digits <= DECIMALS || rest > 0; digits++) {
            if (digits == DECIMALS) {
                text[--from] = '.';
            }
            text[--from] = (char) ('0' + rest % 10);
            rest /= 10;
        }
        if (cents < 0) {
            text[--from] = '-';
        }
        return from;
    }

    /** The amount of a text of two decimals and few digits, as most are; none of any other text. */
    static @Nullable Euro plain(char[] characters, int from, int length) {
        int point = length - DECIMALS - 1;
        if (point < 1 || point > MOST_PLAIN_DIGITS || characters[from + point] != '.') {
            return null;
        }
        long cents = 0;
        for (int i = 0; i < length; i++) {
            char c = characters[from + i];
            if (i != point && (c < '0' || c > '9')) {
                return null;
            }
            cents = i == point ? cents : 10 * cents + (c - '0');
        }
        return Euro.ofCents(cents);
    }

    private static Euro euro(Tokens tokens) throws IOException {
        Euro plain = plain(tokens.characters(), tokens.from(), tokens.length());
        if (plain != null) {
            return plain;
        }
        return tokens.current() == Token.TEXT ? parsed(tokens.text()) : Euro.of(decimal(tokens));
    }

    private static Euro parsed(String text) {
        if (text.startsWith("EUR")) {
            throw new IllegalArgumentException("amount must be written without EUR, as 5000.00");
        }
        if (text.length() > MOST_CHARACTERS || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(RULE);
        }
        return Euro.parse(text);
    }

    private static BigDecimal decimal(Tokens tokens) throws IOException {
        try {
            return tokens.decimal();
        } catch (NumberFormatException noNumberOrTooLongAnExponent) {
            throw new IllegalArgumentException(RULE);
        }
    }
}
