package org.gezinscoach.json;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The shapes of types, by type. Some are of the model: a mapper may be taught them. The others, such as dates and texts, are
 * of anybody: they have their shape within values of the model only.
 */
final class Shapes {
    private final Map<Type, Shape<?>> shapes = new LinkedHashMap<>();
    private final Set<Class<?>> model = new LinkedHashSet<>();
    private final Map<Class<?>, Form<?>> refusals = new LinkedHashMap<>();
    private final Map<Class<?>, Form<Object>> families = new ConcurrentHashMap<>();

    /** A type of the model that is written by way of a wire record; the types of the record's components come before it. */
    <D, W extends Record> void wire(Class<D> domain, Class<W> wire, Function<D, W> toWire, Function<W, D> toDomain) {
        put(domain, recordOf(wire, toWire, toDomain));
    }

    /** A type of anybody that is written by way of a wire record. */
    <D, W extends Record> void innerWire(
            Class<D> domain, Class<W> wire, Function<D, W> toWire, Function<W, D> toDomain) {
        inner(domain, recordOf(wire, toWire, toDomain));
    }

    /** A vocabulary of the model. */
    <E extends Enum<E>> void constants(Class<E> vocabulary) {
        put(vocabulary, ConstantShape.of(vocabulary));
    }

    /** A type of the model. */
    <T> void put(Class<T> type, Shape<T> shape) {
        inner(type, shape);
        model.add(type);
    }

    /** A family of refusals, which are written and not read. */
    <R> void refusal(Class<R> family, Function<R, String> code, Function<R, String> message) {
        refusals.put(family, new RefusalForm<>(code, message));
    }

    /** A type of anybody. */
    <T> void inner(Class<T> type, Shape<T> shape) {
        shapes.put(type, shape);
    }

    /** The types of the model. */
    List<Class<?>> model() {
        return List.ofAll(model);
    }

    /**
     * The shape of a type of the model.
     *
     * @throws IllegalArgumentException if it is none
     */
    @SuppressWarnings("unchecked")
    <T> Shape<T> of(Class<T> type) {
        if (!model.contains(type)) {
            throw new IllegalArgumentException("type must be one of the model, but was " + type.getName());
        }
        return (Shape<T>) any(type);
    }

    /** The types that are written: those of the model, and refusals. */
    List<Class<?>> written() {
        return model().appendAll(refusals.keySet());
    }

    /**
     * The form of a value of the model, or of a refusal.
     *
     * @throws IllegalArgumentException if it is neither
     */
    Form<Object> formOfModel(Object value) {
        Form<Object> known = families.get(value.getClass());
        return known != null
                ? known
                : formOfFamily(value)
                        .getOrElseThrow(() -> new IllegalArgumentException("type must be one of the model, but was "
                                + value.getClass().getName()));
    }

    /** The form of any value that the format knows; none if it does not. */
    Option<Form<Object>> formOf(Object value) {
        return form(value.getClass()).orElse(() -> formOfFamily(value));
    }

    /** The form of the type as which a value is written: its own, or the one that it is a case of. */
    private Option<Form<Object>> formOfFamily(Object value) {
        Class<?> type = value.getClass();
        return written()
                .find(candidate -> candidate == type)
                .orElse(() -> written().find(candidate -> candidate.isInstance(value)))
                .flatMap(this::form)
                .peek(form -> families.put(type, form));
    }

    @SuppressWarnings("unchecked")
    private Option<Form<Object>> form(Class<?> type) {
        return Option.of((Form<Object>) shapes.get(type)).orElse(() -> Option.of((Form<Object>) refusals.get(type)));
    }

    private <D, W extends Record> Shape<D> recordOf(Class<W> wire, Function<D, W> toWire, Function<W, D> toDomain) {
        List<Field> fields = List.of(wire.getRecordComponents()).map(this::field);
        return new RecordShape<>(wire, fields.toJavaList(), toWire, toDomain);
    }

    @SuppressWarnings("unchecked")
    private Field field(RecordComponent component) {
        return Field.of(component, (Shape<Object>) any(component.getGenericType()));
    }

    private Shape<?> any(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return arguments.length == 1
                    ? new ListShape<>(any(arguments[0]))
                    : new MapShape<>((ConstantShape<?>) any(arguments[0]), any(arguments[1]));
        }
        return Option.of(shapes.get(type))
                .getOrElseThrow(
                        () -> new IllegalArgumentException("no shape stands above that of a record with " + type));
    }
}
