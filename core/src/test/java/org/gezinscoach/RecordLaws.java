package org.gezinscoach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.jqno.equalsverifier.api.ConfiguredEqualsVerifier;

/** What every value type keeps: equality by all that it holds, and no null in it. */
public final class RecordLaws {
    private RecordLaws() {}

    /** Verifies equality where the types of Vavr stand in a value. */
    public static ConfiguredEqualsVerifier equality() {
        return EqualsVerifier.configure()
                .suppress(Warning.NULL_FIELDS)
                .withPrefabValues(Option.class, Option.none(), Option.some("a"))
                .withPrefabValues(List.class, List.of("a"), List.of("b"))
                .withPrefabValues(Map.class, HashMap.of("a", 1L), HashMap.of("b", 2L));
    }

    /** Asserts of a record that none of its components may be null, and that the exception names the component. */
    public static void assertNoNull(Record value) throws ReflectiveOperationException {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<? extends Record> constructor = value.getClass().getDeclaredConstructor(types);
        for (int i = 0; i < components.length; i++) {
            Object[] arguments = new Object[components.length];
            for (int j = 0; j < components.length; j++) {
                arguments[j] = i == j ? null : components[j].getAccessor().invoke(value);
            }
            int index = i;
            if (!types[i].isPrimitive()) {
                assertThatThrownBy(() -> constructor.newInstance(arguments))
                        .as(
                                "%s of %s",
                                components[i].getName(), value.getClass().getSimpleName())
                        .isInstanceOf(InvocationTargetException.class)
                        .cause()
                        .isInstanceOf(NullPointerException.class)
                        .message()
                        .satisfies(message -> assertThat(String.valueOf(message).replace(" ", ""))
                                .containsIgnoringCase(components[index].getName()));
            }
        }
    }
}
