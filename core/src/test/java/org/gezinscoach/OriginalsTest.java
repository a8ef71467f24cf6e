package org.gezinscoach;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is made of a value leaves it as it was: by {@code with…}, and by a builder that goes on after it has built. */
class OriginalsTest {
    private static final int VALUES = 8;
    private static final int ENOUGH = 4;
    private static final int FEW = 6;
    private static final int MOST = 1_500;

    static Stream<Class<?>> generated() {
        return ValueTypes.ALL.stream().filter(ValueTypes::isGenerated);
    }

    @Test
    void everyGeneratedValueIsLookedAt() {
        assertThat(generated()).hasSizeGreaterThan(25);
        assertThat(generated().flatMap(type -> withs(type))).hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @MethodSource("generated")
    void withGivesAnotherValueThatDiffersInOneAttribute(Class<?> type) throws ReflectiveOperationException {
        Samples samples = new Samples(3);
        java.util.List<Object> values = new ArrayList<>();
        java.util.List<String> neverTaken = new ArrayList<>();
        for (Method with : withs(type).toList()) {
            int given = 0;
            for (int i = 0; i < MOST && given < ENOUGH; i++) {
                int size = VALUES + i / (VALUES * VALUES);
                while (values.size() < size) {
                    values.add(samples.of(type));
                }
                Object original = values.get(i / 2 % size);
                Object held = Samples.held(original).get(attribute(with));
                Object other = Samples.held(values.get(i / 2 / VALUES % size)).get(attribute(with));
                given += with(with, original, i % 2 == 0 ? other : varied(held, other)) ? 1 : 0;
            }
            if (given == 0) {
                neverTaken.add(attribute(with));
            }
        }

        // Parts that must fit to others are not always met by chance: of a programme, here and there one of its lists.
        assertThat(neverTaken).hasSizeLessThanOrEqualTo((int) withs(type).count() / FEW);
    }

    /** Whether the value was taken. */
    private static boolean with(Method with, Object original, Object other) throws ReflectiveOperationException {
        Map<String, Object> before = Samples.held(original);
        Object made;
        try {
            made = with.invoke(original, other);
        } catch (InvocationTargetException refused) {
            made = original;
        }
        assertThat(Samples.held(original)).as("original after %s", with).isEqualTo(before);
        if (made == original) {
            return false;
        }
        Map<String, Object> expected = new LinkedHashMap<>(before);
        expected.put(attribute(with), other);
        assertThat(made).as("made by %s", with).isEqualTo(Samples.build(original.getClass(), expected));
        Map<String, Object> rest = Samples.held(made);
        rest.remove(attribute(with));
        before.remove(attribute(with));
        assertThat(rest).as("the rest, by %s", with).isEqualTo(before);
        return true;
    }

    /** What is held and more besides, or nothing where there can be nothing: often taken where something else is not. */
    private static Object varied(Object held, Object other) {
        if (held instanceof List<?> list) {
            return List.<Object>ofAll(list).appendAll((List<?>) other);
        }
        return held instanceof Option<?> ? Option.none() : other;
    }

    @ParameterizedTest
    @MethodSource("generated")
    void aBuilderThatGoesOnLeavesWhatItBuilt(Class<?> type) throws ReflectiveOperationException {
        Samples samples = new Samples(4);
        Map<String, Object> all = Samples.held(samples.of(type));
        Object builder = Samples.builder(type);
        Method build = builder.getClass().getMethod("build");
        build.setAccessible(true);
        Map<Object, Map<String, Object>> built = new LinkedHashMap<>();
        for (Map.Entry<String, Object> attribute : all.entrySet()) {
            Samples.set(builder, type, attribute.getKey(), attribute.getValue());
            try {
                Object value = build.invoke(builder);
                built.put(value, Samples.held(value));
                assertThat(build.invoke(builder)).isEqualTo(value);
            } catch (InvocationTargetException incomplete) {
                continue;
            }
        }

        assertThat(built).isNotEmpty().containsValue(all);
        for (Map.Entry<Object, Map<String, Object>> one : built.entrySet()) {
            assertThat(Samples.held(one.getKey())).isEqualTo(one.getValue());
        }
    }

    @ParameterizedTest
    @MethodSource("generated")
    void aListThatIsChangedAfterItWasGivenToABuilderLeavesWhatWasBuilt(Class<?> type)
            throws ReflectiveOperationException {
        Map<String, Object> all = Samples.held(new Samples(5).of(type));
        Class<?> builderType = Samples.builder(type).getClass();
        for (Method setter : builderType.getMethods()) {
            if (setter.getParameterCount() == 1
                    && setter.getParameterTypes()[0] == Iterable.class
                    && all.get(setter.getName()) instanceof List<?> list) {
                java.util.List<Object> given = new ArrayList<>(list.asJava());
                Object builder = Samples.builder(type);
                setter.setAccessible(true);
                setter.invoke(builder, given);
                for (Map.Entry<String, Object> attribute : all.entrySet()) {
                    if (!attribute.getKey().equals(setter.getName())) {
                        Samples.set(builder, type, attribute.getKey(), attribute.getValue());
                    }
                }
                Method build = builderType.getMethod("build");
                build.setAccessible(true);
                Object value = build.invoke(builder);
                given.clear();
                assertThat(Samples.held(value)).as("after %s", setter).isEqualTo(all);
            }
        }
    }

    private static Stream<Method> withs(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().matches("with\\p{Lu}.*"))
                .filter(method -> method.getParameterCount() == 1 && !method.isBridge())
                .filter(method -> ValueTypes.attributes(type).stream()
                        .anyMatch(attribute -> attribute.getName().equals(attribute(method))))
                .peek(method -> method.setAccessible(true));
    }

    private static String attribute(Method with) {
        String name = with.getName().substring("with".length());
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
