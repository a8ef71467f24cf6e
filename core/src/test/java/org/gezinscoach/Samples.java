package org.gezinscoach;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gezinscoach.coach.CaseloadTimeline;
import org.gezinscoach.coach.Team;
import org.gezinscoach.disclosure.Contribution;
import org.gezinscoach.disclosure.CrossTable;
import org.gezinscoach.disclosure.Measure;
import org.threeten.extra.LocalDateRange;

/**
 * Values of any type of the core, found by reflection: each attribute is drawn, and drawn again until the type takes it. Each
 * text in them is a marker that occurs nowhere else and of which it is known where it was put.
 */
final class Samples {
    private static final int ATTEMPTS = 3_000;
    private static final int FORM_EVERY = 5;
    private static final int TRIES = 20;
    private static final int STEPS = 30;
    private static final int POOL = 6;
    private static final int POOL_OF_IDS = 3;
    private static final int DEEPEST = 12;
    private static final Pattern MARKER = Pattern.compile("Zq\\d+qZ");
    private static final String[] FORMS = {
        "0123456789abcdef".repeat(4), "fedcba9876543210".repeat(4), "5000.00", "PROVISIONAL"
    };

    private final Random random;
    private final Map<String, ArrayList<Object>> pools = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();
    private final Map<Class<?>, Supplier<Object>> leaves = new LinkedHashMap<>();
    private boolean formed;
    private int depth;

    Samples(long seed) {
        this.random = new Random(seed);
        leaves.put(int.class, () -> any(0, 1, 1, 2, 3, 5, 10, 40));
        leaves.put(long.class, () -> any(0L, 0L, 1L, 2L, 3L, 10L, 40L, -1L));
        leaves.put(boolean.class, random::nextBoolean);
        leaves.put(Integer.class, leaves.get(int.class));
        leaves.put(Long.class, leaves.get(long.class));
        leaves.put(Boolean.class, leaves.get(boolean.class));
        leaves.put(BigInteger.class, () -> BigInteger.valueOf(random.nextInt(3)));
        leaves.put(BigDecimal.class, () -> BigDecimal.valueOf(random.nextInt(300), 2));
        leaves.put(Year.class, () -> Year.of(2020 + random.nextInt(3)));
        leaves.put(LocalDate.class, this::day);
        leaves.put(LocalDateRange.class, this::range);
        leaves.put(Duration.class, () -> Duration.ofHours(8L * (1 + random.nextInt(5))));
        leaves.put(byte[].class, () -> new byte[32]);
        leaves.put(CaseloadTimeline.class, this::timeline);
        leaves.put(CrossTable.class, this::table);
    }

    /** A new value of a class. */
    <T> T of(Class<T> type) {
        boolean found = leaves.containsKey(type) || type.isSealed();
        return type.cast(found ? of(Kind.of(type), type.getSimpleName()) : made(Kind.of(type)));
    }

    /** A value of a kind, whose texts are remembered under a place. */
    Object of(Kind kind, String place) {
        Class<?> raw = kind.raw();
        if (raw == String.class || raw == Object.class || raw == Comparable.class || raw == CharSequence.class) {
            return formed ? any((Object[]) FORMS) : marker(place);
        }
        if (leaves.containsKey(raw)) {
            return leaves.get(raw).get();
        }
        if (raw.isEnum()) {
            return any(raw.getEnumConstants());
        }
        if (raw.isSealed()) {
            return of(Kind.of(any(raw.getPermittedSubclasses())), place);
        }
        return raw.getName().startsWith(CoreClasses.ROOT) ? drawn(kind) : container(kind, place);
    }

    /** Attributes of a generated value, whether or not they go together. */
    Map<String, Object> loose(Class<?> generated) {
        Map<String, Object> held = new LinkedHashMap<>();
        ValueTypes.attributes(generated).forEach(attribute -> held.put(attribute.getName(), ofAttribute(attribute)));
        return held;
    }

    /** Values for what a constructor or method takes. */
    Object[] arguments(Kind owner, Executable unit) {
        String place = owner.raw().getSimpleName() + "." + (unit instanceof Constructor ? "new" : unit.getName());
        return Arrays.stream(unit.getGenericParameterTypes())
                .map(type -> of(owner.of(type), place))
                .toArray();
    }

    /** Where the markers that a text holds were put. */
    Stream<String> placesOf(String text) {
        return MARKER.matcher(text).results().map(MatchResult::group).map(this::placeOf);
    }

    /** Every place where a marker was put. */
    Set<String> places() {
        return new TreeSet<>(places.values());
    }

    /** One of some things. */
    @SafeVarargs
    final <T> T any(T... some) {
        return some[random.nextInt(some.length)];
    }

    /** A text that occurs nowhere else. */
    String marker(String place) {
        String marker = "Zq" + places.size() + "qZ";
        places.put(marker, place);
        return marker;
    }

    /** What a generated value is built of, by attribute, in the order of their names. */
    static Map<String, Object> held(Object generated) throws ReflectiveOperationException {
        Map<String, Object> held = new LinkedHashMap<>();
        for (Method attribute : ValueTypes.attributes(generated.getClass())) {
            held.put(attribute.getName(), attribute.invoke(generated));
        }
        return held;
    }

    /** A generated value of these attributes. */
    static Object build(Class<?> generated, Map<String, Object> held) throws ReflectiveOperationException {
        Object builder = builder(generated);
        for (Map.Entry<String, Object> attribute : held.entrySet()) {
            set(builder, generated, attribute.getKey(), attribute.getValue());
        }
        return open(builder.getClass().getMethod("build")).invoke(builder);
    }

    /** Sets an attribute in a builder of a generated value. */
    static void set(Object builder, Class<?> generated, String attribute, Object value)
            throws ReflectiveOperationException {
        setter(generated, attribute).invoke(builder, value);
    }

    /** An empty builder of a generated value. */
    static Object builder(Class<?> generated) throws ReflectiveOperationException {
        Class<?> written = ValueTypes.written(generated);
        boolean offered = Arrays.stream(written.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("builder") && method.getParameterCount() == 0);
        return open((offered ? written : generated).getDeclaredMethod("builder"))
                .invoke(null);
    }

    /** What a record holds. */
    static Object[] components(Object value) throws ReflectiveOperationException {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Object[] held = new Object[components.length];
        for (int i = 0; i < held.length; i++) {
            held[i] = open(components[i].getAccessor()).invoke(value);
        }
        return held;
    }

    /** The constructor of a record that takes all that it holds. */
    static Constructor<?> canonical(Class<?> type) throws ReflectiveOperationException {
        return open(type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new)));
    }

    private static Method setter(Class<?> generated, String attribute) throws ReflectiveOperationException {
        Class<?> type =
                ValueTypes.written(generated).getDeclaredMethod(attribute).getReturnType();
        Class<?> builder = Class.forName(generated.getName() + "$Builder");
        return open(builder.getDeclaredMethod(attribute, type));
    }

    private static <T extends java.lang.reflect.AccessibleObject> T open(T member) {
        member.setAccessible(true);
        return member;
    }

    private String placeOf(String marker) {
        return places.get(marker);
    }

    private Object day() {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(900));
    }

    private Object range() {
        LocalDate from = (LocalDate) day();
        return random.nextInt(4) == 0
                ? LocalDateRange.ofUnboundedEnd(from)
                : LocalDateRange.of(from, from.plusDays(1 + random.nextInt(400)));
    }

    /** Steps that join each other are not met by chance. */
    private Object timeline() {
        LocalDate from = (LocalDate) day();
        return of(Team.class).timeline(LocalDateRange.of(from, from.plusDays(1 + random.nextInt(400))));
    }

    /** Nor are contributions to the rows and columns that there are. */
    private Object table() {
        List<Contribution> some = List.fill(1 + random.nextInt(3), () -> of(Contribution.class));
        return CrossTable.builder()
                .measure(some.forAll(one -> one.figure() > 0) ? any(Measure.values()) : Measure.EURO)
                .rows(some.map(Contribution::row).distinct())
                .columns(some.map(Contribution::column).distinct())
                .contributions(some)
                .build();
    }

    private Object container(Kind kind, String place) {
        Class<?> raw = kind.raw();
        int size = depth > DEEPEST ? 0 : random.nextInt(3);
        if (raw == Option.class) {
            return size == 0 ? Option.none() : Option.some(of(kind.arguments().get(0), place));
        }
        if (raw == Either.class) {
            return random.nextBoolean()
                    ? Either.left(of(kind.arguments().get(0), place))
                    : Either.right(of(kind.arguments().get(1), place));
        }
        if (raw == io.vavr.Tuple2.class) {
            return Tuple.of(
                    of(kind.arguments().get(0), place), of(kind.arguments().get(1), place));
        }
        if (raw.isArray()) {
            Object array = java.lang.reflect.Array.newInstance(raw.getComponentType(), size);
            for (int i = 0; i < size; i++) {
                java.lang.reflect.Array.set(array, i, of(Kind.of(raw.getComponentType()), place));
            }
            return array;
        }
        if (raw == io.vavr.collection.Map.class || raw == java.util.Map.class) {
            HashMap<Object, Object> map = HashMap.empty();
            for (int i = 0; i < size; i++) {
                map = map.put(
                        of(kind.arguments().get(0), place), of(kind.arguments().get(1), place));
            }
            return raw == java.util.Map.class ? map.toJavaMap() : map;
        }
        List<Object> list = List.fill(size, () -> of(kind.arguments().get(0), place));
        if (raw.isAssignableFrom(List.class)) {
            return list;
        }
        if (raw.isAssignableFrom(ArrayList.class)) {
            return list.toJavaList();
        }
        if (raw == Vector.class) {
            return list.toVector();
        }
        if (raw.getPackageName().equals("java.util.function")) {
            return function(kind, place);
        }
        throw new IllegalStateException("no sample of " + kind);
    }

    /** A function that gives what it takes, if it gives the same kind, and any value otherwise. */
    private Object function(Kind kind, String place) {
        return Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {kind.raw()}, (proxy, method, arguments) -> {
                    Class<?> given = method.getReturnType();
                    if (given.isPrimitive()) {
                        return given == void.class ? null : of(Kind.of(given), place);
                    }
                    return kind.raw() == UnaryOperator.class
                            ? arguments[0]
                            : of(kind.arguments().get(kind.arguments().size() - 1), place);
                });
    }

    /** Most often one that was made before, so that values can refer to each other. */
    private Object drawn(Kind kind) {
        ArrayList<Object> pool = pools.computeIfAbsent(kind.toString(), key -> new ArrayList<>());
        int most = kind.raw().getSimpleName().endsWith("Id") ? POOL_OF_IDS : POOL;
        if (pool.isEmpty() || (depth <= DEEPEST && random.nextInt(pool.size() < most ? 3 : 12) == 0)) {
            depth++;
            try {
                Object made = made(kind);
                if (pool.size() < most) {
                    pool.add(made);
                } else {
                    pool.set(random.nextInt(most), made);
                }
            } finally {
                depth--;
            }
        }
        return pool.get(random.nextInt(pool.size()));
    }

    private Object made(Kind kind) {
        Exception last = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            formed = attempt % FORM_EVERY == FORM_EVERY - 1;
            try {
                return attempt(kind);
            } catch (InvocationTargetException e) {
                last = e;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("no sample of " + kind, e);
            } finally {
                formed = false;
            }
        }
        throw new IllegalStateException("no sample of " + kind, last);
    }

    private Object attempt(Kind kind) throws ReflectiveOperationException {
        Class<?> raw = kind.raw();
        if (ValueTypes.isGenerated(raw) && leaves.containsKey(ValueTypes.written(raw))) {
            return leaves.get(ValueTypes.written(raw)).get();
        }
        if (raw.isRecord()) {
            return canonical(raw).newInstance(ofComponents(kind));
        }
        return ValueTypes.isGenerated(raw) ? grown(raw) : stepped(kind);
    }

    private Object[] ofComponents(Kind kind) {
        return Arrays.stream(kind.raw().getRecordComponents())
                .map(component ->
                        of(kind.of(component.getGenericType()), kind.raw().getSimpleName() + "." + component.getName()))
                .toArray();
    }

    /** A generated value that holds as much as it takes: first what it needs, then one attribute at a time. */
    private Object grown(Class<?> generated) throws ReflectiveOperationException {
        Map<String, Object> held = new LinkedHashMap<>();
        ArrayList<Method> optional = new ArrayList<>();
        for (Method attribute : ValueTypes.attributes(generated)) {
            if (attribute.isDefault()) {
                optional.add(attribute);
            } else {
                held.put(attribute.getName(), ofAttribute(attribute));
            }
        }
        Object value = build(generated, held);
        Collections.shuffle(optional, random);
        optional.removeIf(attribute -> random.nextBoolean());
        for (Method attribute : optional) {
            for (int i = 0; i < TRIES; i++) {
                Map<String, Object> more = new LinkedHashMap<>(held);
                more.put(attribute.getName(), ofAttribute(attribute));
                if (more.get(attribute.getName()).equals(attribute.invoke(value))) {
                    continue;
                }
                try {
                    value = build(generated, more);
                    held = more;
                    break;
                } catch (InvocationTargetException e) {
                    continue;
                }
            }
        }
        return value;
    }

    private Object ofAttribute(Method attribute) {
        Class<?> owner = attribute.getDeclaringClass();
        return of(
                Kind.of(owner).of(attribute.getGenericReturnType()), owner.getSimpleName() + "." + attribute.getName());
    }

    /** A value that a factory gives, after some steps that give another one. */
    private Object stepped(Kind kind) throws ReflectiveOperationException {
        Class<?> raw = kind.raw();
        Method[] factories = Arrays.stream(raw.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && method.getReturnType() == raw)
                .toArray(Method[]::new);
        Method[] steps = Arrays.stream(raw.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && gives(method, raw))
                .toArray(Method[]::new);
        if (factories.length == 0) {
            throw new IllegalStateException("no sample of " + kind);
        }
        Method factory = any(factories);
        Object value = factory.invoke(null, arguments(kind, factory));
        for (int i = 0; steps.length > 0 && i < STEPS; i++) {
            Method step = any(steps);
            value = next(value, step.invoke(value, arguments(kind, step)));
        }
        return value;
    }

    private static boolean gives(Method method, Class<?> type) {
        return method.getReturnType() == type
                || method.getGenericReturnType() instanceof java.lang.reflect.ParameterizedType generic
                        && generic.getRawType() == Either.class
                        && generic.getActualTypeArguments()[1] == type;
    }

    private static Object next(Object before, Object after) {
        return after instanceof Either<?, ?> either
                ? either.<Object>map(right -> right).getOrElse(before)
                : after;
    }
}
