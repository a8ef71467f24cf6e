package org.gezinscoach.testing;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.gezinscoach.money.Shares;

/** Provides {@code Shares<String>} by the letters from a to e, which read better than any text would. */
final class OfLetteredShares implements ArbitraryProvider {
    @Override
    public boolean canProvideFor(TypeUsage wanted) {
        return wanted.isOfType(Shares.class) && wanted.getTypeArgument(0).isOfType(String.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage wanted, SubtypeProvider none) {
        return Set.of(AnyMoney.shares(Arbitraries.of("a", "b", "c", "d", "e")));
    }

    @Override
    public int priority() {
        return OfLibrary.PRIORITY + 1;
    }
}
