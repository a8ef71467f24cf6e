package org.gezinscoach.json;

import java.io.IOException;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/** Whole numbers between two bounds. */
record WholeShape<T>(String form, String bounds, long least, long most, ToLongFunction<T> number, LongFunction<T> value)
        implements Shape<T> {
    @Override
    public T read(Tokens tokens) throws IOException {
        if (tokens.current() != Token.WHOLE) {
            throw Misfit.type(tokens, form);
        }
        if (!tokens.isLong() || tokens.whole() < least || tokens.whole() > most) {
            throw Misfit.of(tokens, ProblemCode.WRONG_VALUE, "must be " + bounds);
        }
        return value.apply(tokens.whole());
    }

    @Override
    public void write(T value, Output output) throws IOException {
        output.whole(number.applyAsLong(value));
    }
}
