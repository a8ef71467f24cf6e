package org.gezinscoach.json;

import io.vavr.control.Option;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Objects: values that go by way of a wire record, of which each component is a field. */
final class RecordShape<D, W extends Record> implements Shape<D> {
    private final Constructor<W> constructor;
    private final Function<D, W> toWire;
    private final Function<W, D> toDomain;
    private final List<Field> fields;
    private final Field[] inOrder;
    private final String[] labels;
    private final String known;
    private final Map<String, Integer> positions = new HashMap<>();

    RecordShape(Class<W> wire, List<Field> fields, Function<D, W> toWire, Function<W, D> toDomain) {
        this.constructor = constructorOf(wire);
        this.toWire = toWire;
        this.toDomain = toDomain;
        this.fields = fields;
        this.inOrder = fields.toArray(Field[]::new);
        this.labels = fields.stream().map(field -> field.label().intern()).toArray(String[]::new);
        this.known =
                fields.stream().map(Field::label).collect(Collectors.joining(", ", "must have no fields but ", ""));
        for (Field field : fields) {
            positions.put(field.label(), positions.size());
        }
    }

    @Override
    public D read(Tokens tokens) throws IOException {
        if (tokens.current() != Token.OBJECT) {
            throw Misfit.type(tokens, "an object");
        }
        int line = tokens.line();
        int column = tokens.column();
        W wire = wire(components(tokens, line, column));
        try {
            return toDomain.apply(wire);
        } catch (IllegalArgumentException broken) {
            throw Misfit.of(line, column, broken);
        }
    }

    @Override
    public void write(D value, Output output) throws IOException {
        W wire = toWire.apply(value);
        output.startObject();
        for (Field field : inOrder) {
            field.write(wire, output);
        }
        output.endObject();
    }

    @Override
    public Option<Shape<?>> step(String step) {
        return Option.of(positions.get(step))
                .map(position -> fields.get(position).shape());
    }

    /** The fields, in the order in which they are written. */
    List<Field> fields() {
        return fields;
    }

    private @Nullable Object[] components(Tokens tokens, int line, int column) throws IOException {
        @Nullable Object[] components = new Object[inOrder.length];
        Misfit unknown = null;
        int position = -1;
        while (tokens.advance() == Token.NAME) {
            position = position(tokens.text(), position + 1);
            if (position >= 0) {
                components[position] = inOrder[position].read(tokens, components[position] != null);
            } else {
                tokens.advance();
                unknown = unknown == null ? Misfit.of(tokens, ProblemCode.UNKNOWN_FIELD, known) : unknown;
                tokens.skip();
            }
        }
        if (unknown != null) {
            throw unknown;
        }
        requireAll(components, line, column);
        return components;
    }

    /** The position of a field, which most often comes soon after the last and is the very same text; -1 if there is none. */
    @SuppressWarnings("ReferenceEquality")
    private int position(String label, int next) {
        for (int i = next; i < labels.length; i++) {
            if (labels[i] == label) {
                return i;
            }
        }
        return positions.getOrDefault(label, -1);
    }

    private void requireAll(@Nullable Object[] components, int line, int column) {
        for (int i = 0; i < components.length; i++) {
            Field field = inOrder[i];
            if (components[i] == null && field.required()) {
                throw Misfit.of(line, column, ProblemCode.MISSING_FIELD, "must be given")
                        .within(field.label());
            }
        }
    }

    private W wire(@Nullable Object[] components) {
        try {
            return constructor.newInstance(components);
        } catch (ReflectiveOperationException neverOfAPublicRecord) {
            throw new IllegalStateException(neverOfAPublicRecord);
        }
    }

    private static <W extends Record> Constructor<W> constructorOf(Class<W> wire) {
        Class<?>[] types = Arrays.stream(wire.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return wire.getConstructor(types);
        } catch (NoSuchMethodException neverOfAPublicRecord) {
            throw new IllegalStateException(neverOfAPublicRecord);
        }
    }
}
