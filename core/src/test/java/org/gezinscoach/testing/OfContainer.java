package org.gezinscoach.testing;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Provides a type that holds values of another, from any such values. */
record OfContainer(Class<?> type, Function<Arbitrary<?>, Arbitrary<?>> holding) implements ArbitraryProvider {
    @Override
    public boolean canProvideFor(TypeUsage wanted) {
        return wanted.isOfType(type);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage wanted, SubtypeProvider held) {
        return held.apply(wanted.getTypeArgument(0)).stream().map(holding).collect(Collectors.toSet());
    }

    @Override
    public int priority() {
        return OfLibrary.PRIORITY;
    }
}
