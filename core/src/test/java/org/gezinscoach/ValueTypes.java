package org.gezinscoach;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The types of the core as they are loaded: none is listed by hand. */
final class ValueTypes {
    /** Every class and interface that somebody wrote and everybody may use. */
    static final List<Class<?>> PUBLIC = CoreClasses.ALL.stream()
            .filter(type ->
                    !CoreClasses.isGenerated(type) && !type.getPackageName().endsWith(".internal"))
            .<Class<?>>map(JavaClass::reflect)
            .filter(ValueTypes::isPublic)
            .sorted(Comparator.comparing(Class::getName))
            .toList();

    /** Every class of which the values are equal by what they hold: records, generated values and the few others. */
    static final List<Class<?>> ALL = CoreClasses.ALL.stream()
            .<Class<?>>map(JavaClass::reflect)
            .filter(ValueTypes::isValue)
            .sorted(Comparator.comparing(Class::getName))
            .toList();

    private ValueTypes() {}

    /** Whether somebody wrote the type that a class was generated from. */
    static boolean isGenerated(Class<?> type) {
        return type.getSimpleName().startsWith("Immutable") && !type.isMemberClass();
    }

    /** The interface or abstract class that a class was generated from. */
    static Class<?> written(Class<?> generated) {
        return Stream.concat(Arrays.stream(generated.getInterfaces()), Stream.of(generated.getSuperclass()))
                .filter(one -> generated.getSimpleName().equals("Immutable" + one.getSimpleName()))
                .findFirst()
                .orElseThrow();
    }

    /** The accessors of what a generated value holds. */
    static List<Method> attributes(Class<?> generated) {
        List<String> fields = Arrays.stream(generated.getDeclaredFields())
                .filter(field ->
                        !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                .map(field -> field.getName())
                .toList();
        return Arrays.stream(written(generated).getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && fields.contains(method.getName()))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static boolean isPublic(Class<?> type) {
        boolean open = Modifier.isPublic(type.getModifiers());
        return open && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    private static boolean isValue(Class<?> type) {
        return !type.isEnum()
                && !type.isInterface()
                && Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals("equals") && !method.isBridge());
    }
}
