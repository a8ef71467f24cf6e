package org.gezinscoach.json;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.gezinscoach.json.wire.Given;
import org.jspecify.annotations.Nullable;

/**
 * A field of an object: a component of its wire record.
 *
 * @param label its name
 * @param required whether it must be given
 * @param accessor what gives its value of a record
 * @param shape how its values stand in the format
 */
record Field(String label, boolean required, Method accessor, Shape<Object> shape) {
    /** The field that a component is. */
    static Field of(RecordComponent component, Shape<Object> shape) {
        return new Field(
                component.getName(), component.isAnnotationPresent(Given.class), component.getAccessor(), shape);
    }

    /** Its value, read after its name. */
    Object read(Tokens tokens, boolean read) throws IOException {
        try {
            requireFirst(tokens, read);
            tokens.advance();
            return shape.read(tokens);
        } catch (Misfit misfit) {
            throw misfit.within(label);
        }
    }

    /** Writes name and value of a record's component, unless it is absent. */
    void write(Record wire, Output output) throws IOException {
        Object value = valueOf(wire);
        if (value != null && (required || !shape.isAbsent(value))) {
            output.name(label);
            shape.write(value, output);
        }
    }

    /** Refuses the name of a field that an object had before. */
    static void requireFirst(Tokens tokens, boolean read) {
        if (read) {
            throw Misfit.at(tokens, ProblemCode.DUPLICATE_FIELD, "a field must not stand twice in one object");
        }
    }

    private @Nullable Object valueOf(Record wire) {
        try {
            return accessor.invoke(wire);
        } catch (IllegalAccessException | InvocationTargetException neverOfAPublicRecord) {
            throw new IllegalStateException(neverOfAPublicRecord);
        }
    }
}
