package org.gezinscoach.json;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.io.IOException;
import tools.jackson.core.io.SerializedString;

/** Constants of a closed vocabulary: their names, to the letter. */
@SuppressWarnings("EnumOrdinal") // what is written of each constant, and which is read, stand as the constants do
final class ConstantShape<E extends Enum<E>> implements Shape<E> {
    private final Array<E> constants;
    private final char[][] names;
    /** The names as a generator takes them without looking for what to escape. */
    private final SerializedString[] written;

    private final String rule;

    private ConstantShape(Array<E> constants) {
        this.constants = constants;
        Array<String> all = constants.map(Enum::name);
        names = all.map(String::toCharArray).toJavaArray(char[][]::new);
        written = all.map(SerializedString::new).toJavaArray(SerializedString[]::new);
        rule = all.mkString(", ");
    }

    static <E extends Enum<E>> ConstantShape<E> of(Class<E> vocabulary) {
        return new ConstantShape<>(Array.of(vocabulary.getEnumConstants()));
    }

    /** The constant of a name; none if there is none. */
    Option<E> constant(String name) {
        return constants.find(constant -> constant.name().equals(name));
    }

    /** The names, as a refusal lists them. */
    String rule() {
        return rule;
    }

    @Override
    public E read(Tokens tokens) throws IOException {
        if (tokens.current() != Token.TEXT) {
            throw Misfit.type(tokens, "one of " + rule);
        }
        int constant = Texts.oneOf(names, tokens.characters(), tokens.from(), tokens.length());
        if (constant < 0) {
            throw Misfit.of(tokens, ProblemCode.WRONG_VALUE, "must be one of " + rule);
        }
        return constants.get(constant);
    }

    @Override
    public void write(E value, Output output) throws IOException {
        output.text(written[value.ordinal()]);
    }
}
