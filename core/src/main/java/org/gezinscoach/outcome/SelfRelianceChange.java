package org.gezinscoach.outcome;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.Objects;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.household.LifeDomain;
import org.gezinscoach.outcome.DomainChange.Score;

/**
 * How a household's self-reliance went, domain by domain (ontwikkeling van de zelfredzaamheid). A domain that was not scored
 * is not in it.
 *
 * @param household the household
 * @param domains the domains that were scored, in the order of the enum; never printed by {@link #toString()}
 */
public record SelfRelianceChange(HouseholdId household, List<DomainChange> domains) {
    private static final Comparator<Score> ON_A_DAY_THE_LOWER =
            Comparator.comparing(Score::on).thenComparingInt(Score::value);
    private static final Comparator<Score> BY_DAY_THE_LOWER_LAST =
            Comparator.comparing(Score::on).thenComparingInt(score -> -score.value());

    /** Checks that both are there. */
    public SelfRelianceChange {
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(domains, "domains");
    }

    /**
     * From the first to the last score of each domain; of two measurements of one day the lower score counts. The order of the
     * measurements does not matter, and those of other households are left out.
     */
    public static SelfRelianceChange of(HouseholdId household, Iterable<Measurement> measurements) {
        List<Measurement> own =
                List.ofAll(measurements).filter(one -> one.household().equals(household));
        return new SelfRelianceChange(household, List.of(LifeDomain.values()).flatMap(domain -> change(domain, own)));
    }

    /** Whose; the scores are not printed: {@code SelfRelianceChange{household=Wormerland 2021/1}}. */
    @Override
    public String toString() {
        return "SelfRelianceChange{household=" + household + "}";
    }

    private static Option<DomainChange> change(LifeDomain domain, List<Measurement> measurements) {
        List<Score> scores =
                measurements.flatMap(one -> one.selfReliance().score(domain).map(value -> new Score(one.on(), value)));
        return scores.minBy(ON_A_DAY_THE_LOWER)
                .map(first -> new DomainChange(
                        domain,
                        first,
                        scores.maxBy(BY_DAY_THE_LOWER_LAST)
                                .filter(last -> last.on().isAfter(first.on()))));
    }
}
