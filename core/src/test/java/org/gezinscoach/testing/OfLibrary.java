package org.gezinscoach.testing;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Provides what the rooms of this package give, each vocabulary, and each single case of an either-or. */
final class OfLibrary implements ArbitraryProvider {
    /** Above that of jqwik's own providers, which know no bounds of the library's years. */
    static final int PRIORITY = 10;

    private static final String LIBRARY = "org.gezinscoach.";
    private static final Map<Class<?>, Arbitrary<?>> GIVEN = HashMap.ofEntries(List.<Class<?>>of(
                    AnyTime.class,
                    AnyMoney.class,
                    AnyHousehold.class,
                    AnyCoach.class,
                    AnyIntervention.class,
                    AnyIntake.class,
                    AnyBudget.class,
                    AnySavings.class,
                    AnyOutcome.class,
                    AnyDisclosure.class,
                    AnyProgramme.class)
            .flatMap(room -> List.of(room.getMethods()))
            .filter(method -> method.isAnnotationPresent(Provide.class))
            .map(method -> Tuple.of(given(method), values(method))));

    @Override
    public boolean canProvideFor(TypeUsage wanted) {
        return !wanted.isTypeVariableOrWildcard()
                && arbitrary(wanted.getRawType()).isDefined();
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage wanted, SubtypeProvider none) {
        return Set.of(arbitrary(wanted.getRawType()).get());
    }

    @Override
    public int priority() {
        return PRIORITY;
    }

    private static Option<Arbitrary<?>> arbitrary(Class<?> type) {
        return GIVEN.get(type)
                .orElse(() -> Option.when(isOfLibrary(type) && type.isEnum(), () -> constants(type)))
                .orElse(() -> isOfLibrary(type) ? ofFamily(type) : Option.none());
    }

    private static boolean isOfLibrary(Class<?> type) {
        return type.getName().startsWith(LIBRARY);
    }

    private static Arbitrary<?> constants(Class<?> vocabulary) {
        return Arbitraries.of(vocabulary.getEnumConstants());
    }

    /** A case of an either-or: those of all its values that are this case. */
    private static Option<Arbitrary<?>> ofFamily(Class<?> type) {
        return List.of(type.getInterfaces())
                .filter(Class::isSealed)
                .flatMap(GIVEN::get)
                .headOption()
                .map(family -> family.filter(type::isInstance));
    }

    private static Class<?> given(Method method) {
        java.lang.reflect.Type type = ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
        return type instanceof Class<?> plain ? plain : (Class<?>) ((ParameterizedType) type).getRawType();
    }

    private static Arbitrary<?> values(Method method) {
        try {
            return (Arbitrary<?>) method.invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method + " must give an arbitrary", e);
        }
    }
}
