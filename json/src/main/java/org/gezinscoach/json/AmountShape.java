package org.gezinscoach.json;

import io.vavr.control.Option;
import java.io.IOException;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Unknown;

/** Amounts: known ones, or an object that says why the amount is unknown. */
record AmountShape(Shape<Euro> known, Shape<Unknown> unknown) implements Shape<Amount> {
    @Override
    public Amount read(Tokens tokens) throws IOException {
        return tokens.current() == Token.OBJECT ? unknown.read(tokens) : known.read(tokens);
    }

    @Override
    public void write(Amount value, Output output) throws IOException {
        if (value instanceof Euro euro) {
            known.write(euro, output);
        } else {
            unknown.write((Unknown) value, output);
        }
    }

    @Override
    public Option<Shape<?>> step(String step) {
        return unknown.step(step);
    }
}
