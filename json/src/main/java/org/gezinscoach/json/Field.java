package org.gezinscoach.json;

import java.io.IOException;
import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.gezinscoach.json.wire.Given;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/**
 * A field of an object: a component of its wire record.
 *
 * @param label its name
 * @param written its name as a generator takes it without looking for what to escape
 * @param required whether it must be given
 * @param leftOutWhenEmpty whether it holds several values, and need not be given if it holds none
 * @param accessor what gives its value of a record
 * @param shape how its values stand in the format
 */
record Field(
        String label,
        SerializedString written,
        boolean required,
        boolean leftOutWhenEmpty,
        Function<Record, @Nullable Object> accessor,
        Shape<Object> shape) {

    /** The field that a component is. */
    static Field of(RecordComponent component, Shape<Object> shape) {
        boolean required = component.isAnnotationPresent(Given.class);
        return new Field(
                component.getName(),
                new SerializedString(component.getName()),
                required,
                !required && holdsSeveral(shape),
                accessor(component),
                shape);
    }

    /** What calls the accessor as code does that was compiled with the call: reflection would take longer than the writing. */
    @SuppressWarnings("unchecked")
    private static Function<Record, @Nullable Object> accessor(RecordComponent component) {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        try {
            MethodHandle accessor = lookup.unreflect(component.getAccessor());
            CallSite site = LambdaMetafactory.metafactory(
                    lookup,
                    "apply",
                    MethodType.methodType(Function.class),
                    MethodType.methodType(Object.class, Object.class),
                    accessor,
                    accessor.type());
            return (Function<Record, @Nullable Object>) site.getTarget().invoke();
        } catch (Throwable neverOfAPublicRecord) {
            throw new IllegalStateException(neverOfAPublicRecord);
        }
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
        Object value = accessor.apply(wire);
        if (value != null && !(leftOutWhenEmpty && isEmpty(value))) {
            output.name(written);
            shape.write(value, output);
        }
    }

    private static boolean holdsSeveral(Shape<?> shape) {
        return shape instanceof ListShape || shape instanceof MapShape;
    }

    private static boolean isEmpty(Object several) {
        return several instanceof Collection<?> list ? list.isEmpty() : ((Map<?, ?>) several).isEmpty();
    }

    /** Refuses the name of a field that an object had before. */
    static void requireFirst(Tokens tokens, boolean read) {
        if (read) {
            throw Misfit.at(tokens, ProblemCode.DUPLICATE_FIELD, "a field must not stand twice in one object");
        }
    }
}
