package org.gezinscoach.json;

import io.vavr.control.Option;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lists. */
record ListShape<T>(Shape<T> entry) implements Shape<List<T>> {
    private static final Pattern POSITION = Pattern.compile("0|[1-9][0-9]{0,9}");

    @Override
    public List<T> read(Tokens tokens) throws IOException {
        if (tokens.current() != Token.LIST) {
            throw Misfit.type(tokens, "a list");
        }
        List<T> values = new ArrayList<>();
        try {
            while (tokens.advance() != Token.END_LIST) {
                values.add(entry.read(tokens));
            }
            return values;
        } catch (Misfit misfit) {
            throw misfit.within(values.size());
        }
    }

    @Override
    public void write(List<T> value, Output output) throws IOException {
        output.startList();
        for (T each : value) {
            entry.write(each, output);
        }
        output.endList();
    }

    @Override
    public Option<Shape<?>> step(String step) {
        return Option.when(POSITION.matcher(step).matches(), entry);
    }
}
