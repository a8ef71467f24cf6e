package org.gezinscoach;

import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gezinscoach.household.Characteristic;
import org.gezinscoach.household.LifeDomain;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Payer;

/** Fills values with markers, calls what can be called with them, and watches where a marker comes back. */
final class Canary {
    private static final int SAMPLES = 12;

    /** The life domains and characteristics, but for those that care or a payer is called too. */
    private static final List<String> TROUBLES = Stream.<Enum<?>>concat(
                    Arrays.stream(LifeDomain.values()), Arrays.stream(Characteristic.values()))
            .map(Enum::name)
            .filter(trouble -> Stream.<Enum<?>>concat(
                            Arrays.stream(CareCategory.values()), Arrays.stream(Payer.values()))
                    .noneMatch(other -> other.name().contains(trouble)))
            .toList();

    private final Samples samples = new Samples(7);
    private final Hostile hostile = new Hostile(samples);
    private final Set<String> told = new TreeSet<>();
    private final Set<String> named = new TreeSet<>();
    private final Set<String> notCalled = new TreeSet<>();
    private long refusals;

    /** Which of the texts in values of a type its values show when they are printed, by where they stand. */
    Set<String> shownBy(Class<?> type) {
        return printed(type).flatMap(samples::placesOf).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where a text stands in the values that were looked at, shown or not. */
    Set<String> given() {
        return samples.places();
    }

    /** Whether values of a type show what is the matter with a household when they are printed. */
    boolean showsTrouble(Class<?> type) {
        return printed(type).anyMatch(text -> TROUBLES.stream().anyMatch(text::contains));
    }

    /** Calls all that is public of a type with good values, of which one is replaced in turn by what may be refused. */
    void call(Class<?> type) throws ReflectiveOperationException {
        for (Constructor<?> constructor : type.getConstructors()) {
            call(type, constructor);
        }
        for (Method method : type.getMethods()) {
            boolean own = method.getDeclaringClass().getName().startsWith(CoreClasses.ROOT);
            if (own && !method.isBridge() && !isOfTheLanguage(method) && (isStatic(method) || isMade(type))) {
                method.setAccessible(true);
                call(type, method);
            }
        }
        if (ValueTypes.isGenerated(type)) {
            build(type);
        }
    }

    /** Of what the exception told a text that it was given. */
    Set<String> told() {
        return told;
    }

    /** Which texts the messages of refusals and findings named, by where they stand. */
    Set<String> named() {
        return named;
    }

    /** What could not be called for want of an argument. */
    Set<String> notCalled() {
        return notCalled;
    }

    /** How many calls were refused. */
    long refusals() {
        return refusals;
    }

    private Stream<String> printed(Class<?> type) {
        return Stream.generate(() -> samples.of(Kind.of(type), type.getSimpleName()))
                .limit(SAMPLES)
                .map(Object::toString);
    }

    private void call(Class<?> type, Executable unit) throws ReflectiveOperationException {
        Kind kind = Kind.of(type);
        int parameters = unit.getParameterCount();
        try {
            call(kind, unit, samples.arguments(kind, unit));
        } catch (IllegalStateException e) {
            notCalled.add(place(type, unit) + ": " + e.getMessage());
            return;
        }
        for (int i = 0; i < parameters; i++) {
            for (Object argument : hostile.of(kind.of(unit.getGenericParameterTypes()[i]))) {
                Object[] arguments = samples.arguments(kind, unit);
                arguments[i] = argument;
                call(kind, unit, arguments);
            }
        }
    }

    private void call(Kind kind, Executable unit, Object[] arguments) throws ReflectiveOperationException {
        try {
            Object answer = unit instanceof Constructor<?> constructor
                    ? constructor.newInstance(arguments)
                    : ((Method) unit).invoke(isStatic(unit) ? null : samples.of(kind, "receiver"), arguments);
            samples.placesOf(unit.getName().equals("message") ? (String) answer : refusal(answer))
                    .forEach(named::add);
        } catch (InvocationTargetException e) {
            watch(place(kind.raw(), unit), e.getCause());
        }
    }

    /** Builds a value in which each attribute in turn is one that may be refused, by each way to set it. */
    private void build(Class<?> generated) throws ReflectiveOperationException {
        Map<String, Object> good = Samples.held(samples.of(generated));
        Class<?> builder = Samples.builder(generated).getClass();
        for (Method setter : builder.getMethods()) {
            if (setter.getParameterCount() == 1 && good.containsKey(setter.getName())) {
                setter.setAccessible(true);
                for (Object argument : hostile.of(Kind.of(builder).of(setter.getGenericParameterTypes()[0]))) {
                    Map<String, Object> rest = new LinkedHashMap<>(good);
                    rest.remove(setter.getName());
                    build(generated, rest, setter, argument);
                }
            }
        }
    }

    private void build(Class<?> generated, Map<String, Object> rest, Method setter, Object argument)
            throws ReflectiveOperationException {
        Object builder = Samples.builder(generated);
        try {
            setter.invoke(builder, argument);
            for (Map.Entry<String, Object> other : rest.entrySet()) {
                Samples.set(builder, generated, other.getKey(), other.getValue());
            }
            Method build = builder.getClass().getMethod("build");
            build.setAccessible(true);
            build.invoke(builder);
        } catch (InvocationTargetException e) {
            watch(place(generated, setter), e.getCause());
        }
    }

    /** Notes whether a throwable, or what caused it, tells what it was given. */
    private void watch(String place, Throwable thrown) {
        refusals++;
        for (Throwable one = thrown; one != null; one = one.getCause()) {
            String said = one + Arrays.toString(one.getSuppressed());
            if (samples.placesOf(said).findAny().isPresent() || said.contains(Hostile.CITIZEN_NUMBER)) {
                told.add(place);
            }
        }
    }

    /** What is said of a refusal, if an answer is one. */
    private static String refusal(Object answer) throws ReflectiveOperationException {
        if (answer instanceof Validation<?, ?> validation && validation.isInvalid()) {
            return validation.getError().toString();
        }
        if (!(answer instanceof Either<?, ?> either) || either.isRight()) {
            return "";
        }
        Method message = either.getLeft().getClass().getMethod("message");
        message.setAccessible(true);
        return (String) message.invoke(either.getLeft());
    }

    private static boolean isMade(Class<?> type) {
        return type.isRecord() || ValueTypes.ALL.contains(type);
    }

    private static boolean isStatic(Executable unit) {
        return Modifier.isStatic(unit.getModifiers());
    }

    /** What the language adds to an enum, and what every object has. */
    private static boolean isOfTheLanguage(Method method) {
        return (method.getDeclaringClass().isEnum() && method.getName().matches("values|valueOf"))
                || method.getName().matches("toString|equals|hashCode");
    }

    private static String place(Class<?> type, Executable unit) {
        return type.getSimpleName() + "." + (unit instanceof Constructor ? "new" : unit.getName());
    }
}
