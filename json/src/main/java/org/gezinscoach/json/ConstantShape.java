package org.gezinscoach.json;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.io.SerializedString;

/**
 * Constants of a closed vocabulary: their names, to the letter.
 *
 * @param constants the constants by name
 * @param written their names as a generator takes them without looking for what to escape
 * @param rule the names, as a refusal lists them
 */
record ConstantShape<E extends Enum<E>>(Map<String, E> constants, Map<E, SerializedString> written, String rule)
        implements Shape<E> {
    static <E extends Enum<E>> ConstantShape<E> of(Class<E> vocabulary) {
        List<E> constants = List.of(vocabulary.getEnumConstants());
        Map<String, E> named = new HashMap<>();
        constants.forEach(constant -> named.put(constant.name(), constant));
        Map<E, SerializedString> written = new EnumMap<>(vocabulary);
        constants.forEach(constant -> written.put(constant, new SerializedString(constant.name())));
        return new ConstantShape<>(named, written, constants.map(Enum::name).mkString(", "));
    }

    /** The constant of a name; none if there is none. */
    Option<E> constant(String name) {
        return Option.of(constants.get(name));
    }

    @Override
    public E read(Tokens tokens) throws IOException {
        if (tokens.current() != Token.TEXT) {
            throw Misfit.type(tokens, "one of " + rule);
        }
        E constant = constants.get(tokens.text());
        if (constant == null) {
            throw Misfit.of(tokens, ProblemCode.WRONG_VALUE, "must be one of " + rule);
        }
        return constant;
    }

    @Override
    public void write(E value, Output output) throws IOException {
        output.text(Objects.requireNonNull(written.get(value)));
    }
}
