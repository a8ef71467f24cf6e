package org.gezinscoach.testing;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collection;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;
import org.gezinscoach.money.Shares;

/**
 * All that the library knows, for properties: with {@code @Domain(GezinscoachDomain.class)} on a test class or a property, a
 * parameter {@code @ForAll Saving saving} is any saving, and so it is for every other public type.
 *
 * <p>Days, years, periods and hours are those of {@link AnyTime}; a list and an option of Vavr hold any values of what they
 * are declared to hold; a {@code Shares<Payer>} divides by payers, and a {@code Shares<String>} by letters. Everything that
 * jqwik itself provides remains.
 */
public final class GezinscoachDomain implements DomainContext {
    private static final int LONGEST_LIST = 12;

    /** The domain; jqwik makes it. */
    public GezinscoachDomain() {}

    @Override
    public Collection<ArbitraryProvider> getArbitraryProviders() {
        Collection<ArbitraryProvider> providers =
                new ArrayList<>(DomainContext.global().getArbitraryProviders());
        providers.add(new OfLibrary());
        providers.add(new OfContainer(List.class, values -> Plain.list(values, LONGEST_LIST)));
        providers.add(new OfContainer(Option.class, Plain::option));
        providers.add(new OfLetteredShares());
        providers.add(new OfContainer(Shares.class, GezinscoachDomain::shares));
        return providers;
    }

    @Override
    public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
        return DomainContext.global().getArbitraryConfigurators();
    }

    /** The compiler has seen that the keys of the declared type can be compared. */
    @SuppressWarnings("unchecked")
    private static <K extends Comparable<? super K>> Arbitrary<Shares<K>> shares(Arbitrary<?> keys) {
        return AnyMoney.shares((Arbitrary<K>) keys);
    }
}
