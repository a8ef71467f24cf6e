package org.gezinscoach;

import java.lang.reflect.InvocationTargetException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What two values of a type hold that differ in everything; either of two records may lend the other any one thing. */
record Twins(Map<String, Object> one, Map<String, Object> other) {
    private static final int ATTEMPTS = 20_000;

    /** Twins of a record or a generated value. */
    static Twins of(Class<?> type) throws ReflectiveOperationException {
        Samples samples = new Samples(1);
        Twins twins = new Twins(held(samples, type), held(samples, type));
        for (int attempt = 0; attempt < ATTEMPTS && !(twins.differ() && twins.lend(type)); attempt++) {
            Map<String, Object> next = held(samples, type);
            twins = type.isRecord() ? new Twins(twins.other, next) : twins.filled(next);
        }
        if (!twins.differ()) {
            throw new IllegalStateException("no twins of " + type.getName());
        }
        return twins;
    }

    private static Map<String, Object> held(Samples samples, Class<?> type) throws ReflectiveOperationException {
        if (!type.isRecord()) {
            return samples.loose(type);
        }
        Map<String, Object> held = new LinkedHashMap<>();
        Object[] components = Samples.components(samples.of(Kind.of(type), type.getSimpleName()));
        for (int i = 0; i < components.length; i++) {
            held.put(type.getRecordComponents()[i].getName(), components[i]);
        }
        return held;
    }

    private boolean differ() {
        return one.keySet().stream()
                .noneMatch(name -> one.get(name).hashCode() == other.get(name).hashCode());
    }

    /** These, except that the other takes from a third what is the same in both. */
    private Twins filled(Map<String, Object> third) {
        Map<String, Object> filled = new LinkedHashMap<>(other);
        third.forEach((name, held) -> {
            if (one.get(name).hashCode() == other.get(name).hashCode()) {
                filled.put(name, held);
            }
        });
        return new Twins(one, filled);
    }

    /** Generated values are compared as they are, whether or not their parts fit. */
    private boolean lend(Class<?> type) throws ReflectiveOperationException {
        return !type.isRecord() || (lends(type, one, other) && lends(type, other, one));
    }

    private static boolean lends(Class<?> type, Map<String, Object> from, Map<String, Object> to)
            throws ReflectiveOperationException {
        for (String name : from.keySet()) {
            Map<String, Object> mixed = new LinkedHashMap<>(to);
            mixed.put(name, from.get(name));
            try {
                Samples.canonical(type).newInstance(mixed.values().toArray());
            } catch (InvocationTargetException e) {
                return false;
            }
        }
        return true;
    }
}
