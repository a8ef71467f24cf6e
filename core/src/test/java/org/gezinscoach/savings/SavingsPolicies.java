package org.gezinscoach.savings;

import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generated policies: full price and accrued, with and without evidence, by both kinds of year, to any horizon. */
public final class SavingsPolicies {
    private SavingsPolicies() {}

    public static Arbitrary<SavingsPolicy> policies() {
        return Arbitraries.oneOf(fullPrice(), accrued());
    }

    public static Arbitrary<SavingsPolicy> fullPrice() {
        return Arbitraries.of(false, true).map(evidence -> SavingsPolicy.AS_PRINTED.withThreatNeedsEvidence(evidence));
    }

    public static Arbitrary<SavingsPolicy> accrued() {
        return Combinators.combine(
                        months(),
                        months().optional(0.7),
                        Arbitraries.of(SavingsYear.class),
                        Arbitraries.of(false, true))
                .as((threatMonths, directMonths, years, evidence) -> SavingsPolicy.builder()
                        .name("accrued")
                        .valuation(Valuation.ACCRUED)
                        .threatMonths(threatMonths)
                        .directMonths(Option.ofOptional(directMonths))
                        .savingsYear(years)
                        .threatNeedsEvidence(evidence)
                        .build());
    }

    /** Horizons, most of them of a few years. */
    public static Arbitrary<Integer> months() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.integers().between(1, 60)),
                Tuple.of(1, Arbitraries.integers().between(61, SavingsPolicy.MOST_MONTHS)));
    }
}
