package org.gezinscoach.json;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.io.IOException;

/** Constants of a closed vocabulary: their names, to the letter. */
record ConstantShape<E extends Enum<E>>(Map<String, E> constants, String rule) implements Shape<E> {
    static <E extends Enum<E>> ConstantShape<E> of(Class<E> vocabulary) {
        List<E> constants = List.of(vocabulary.getEnumConstants());
        Map<String, E> named = HashMap.ofEntries(constants.map(constant -> Tuple.of(constant.name(), constant)));
        return new ConstantShape<>(named, constants.map(Enum::name).mkString(", "));
    }

    /** The constant of a name; none if there is none. */
    Option<E> constant(String name) {
        return constants.get(name);
    }

    @Override
    public E read(Tokens tokens) throws IOException {
        if (tokens.current() != Token.TEXT) {
            throw Misfit.type(tokens, "one of " + rule);
        }
        return constant(tokens.text())
                .getOrElseThrow(() -> Misfit.of(tokens, ProblemCode.WRONG_VALUE, "must be one of " + rule));
    }

    @Override
    public void write(E value, Output output) throws IOException {
        output.text(value.name());
    }
}
