package org.gezinscoach;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A type with all its arguments filled in, such as the shares of task fields. */
record Kind(Class<?> raw, List<Kind> arguments) {
    /** A class, each of whose own variables is a text. */
    static Kind of(Class<?> raw) {
        return new Kind(
                raw,
                Arrays.stream(raw.getTypeParameters())
                        .map(variable -> new Kind(String.class, List.of()))
                        .toList());
    }

    /** A type as it stands in a member of this. */
    Kind of(Type type) {
        Map<String, Kind> bound = new HashMap<>();
        TypeVariable<?>[] variables = raw.getTypeParameters();
        for (int i = 0; i < variables.length; i++) {
            bound.put(variables[i].getName(), arguments.get(i));
        }
        return of(type, bound);
    }

    private static Kind of(Type type, Map<String, Kind> bound) {
        if (type instanceof Class<?> raw) {
            return of(raw);
        }
        if (type instanceof ParameterizedType generic) {
            return new Kind(
                    (Class<?>) generic.getRawType(),
                    Arrays.stream(generic.getActualTypeArguments())
                            .map(argument -> of(argument, bound))
                            .toList());
        }
        if (type instanceof WildcardType wild) {
            return of(wild.getLowerBounds().length > 0 ? wild.getLowerBounds()[0] : wild.getUpperBounds()[0], bound);
        }
        if (type instanceof GenericArrayType array) {
            return new Kind(of(array.getGenericComponentType(), bound).raw.arrayType(), List.of());
        }
        return bound.getOrDefault(((TypeVariable<?>) type).getName(), of(String.class));
    }

    @Override
    public String toString() {
        return raw.getName()
                + (arguments.isEmpty()
                        ? ""
                        : arguments.stream().map(Kind::toString).collect(Collectors.joining(",", "<", ">")));
    }
}
