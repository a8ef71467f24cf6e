package org.gezinscoach.json;

import io.vavr.control.Option;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Values by constants of a vocabulary, in its order. */
record MapShape<E extends Enum<E>, V>(ConstantShape<E> keys, Shape<V> values) implements Shape<SortedMap<E, V>> {
    @Override
    public SortedMap<E, V> read(Tokens tokens) throws IOException {
        if (tokens.current() != Token.OBJECT) {
            throw Misfit.type(tokens, "an object");
        }
        SortedMap<E, V> map = new TreeMap<>();
        while (tokens.advance() == Token.NAME) {
            E key = keys.constant(tokens.text())
                    .getOrElseThrow(() ->
                            Misfit.of(tokens, ProblemCode.UNKNOWN_FIELD, "must have no fields but " + keys.rule()));
            try {
                Field.requireFirst(tokens, map.containsKey(key));
                tokens.advance();
                map.put(key, values.read(tokens));
            } catch (Misfit misfit) {
                throw misfit.within(key.name());
            }
        }
        return map;
    }

    @Override
    public void write(SortedMap<E, V> value, Output output) throws IOException {
        output.startObject();
        for (Map.Entry<E, V> each : value.entrySet()) {
            output.name(each.getKey().name());
            values.write(each.getValue(), output);
        }
        output.endObject();
    }

    @Override
    public Option<Shape<?>> step(String step) {
        return Option.when(keys.constant(step).isDefined(), values);
    }
}
