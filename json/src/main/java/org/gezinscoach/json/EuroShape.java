package org.gezinscoach.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.gezinscoach.money.Euro;

/** Known amounts: {@code "5000.00"}, or a number of at most two decimals. */
record EuroShape(String form) implements Shape<Euro> {
    private static final int MOST_CHARACTERS = 80;
    private static final Pattern FORM = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");
    private static final String RULE = "amount must be written as 5000, 5000.00 or -3480.00";

    @Override
    public Euro read(Tokens tokens) throws IOException {
        try {
            return switch (tokens.current()) {
                case TEXT -> euro(tokens.text());
                case WHOLE, DECIMAL -> Euro.of(number(tokens));
                default -> throw Misfit.type(tokens, form);
            };
        } catch (IllegalArgumentException broken) {
            throw Misfit.of(tokens.line(), tokens.column(), broken);
        }
    }

    @Override
    public void write(Euro value, Output output) throws IOException {
        output.text(value.toBigDecimal().toPlainString());
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

    private static BigDecimal number(Tokens tokens) throws IOException {
        try {
            return tokens.decimal();
        } catch (NumberFormatException noNumberOrTooLongAnExponent) {
            throw new IllegalArgumentException(RULE);
        }
    }
}
