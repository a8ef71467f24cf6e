package org.gezinscoach.outcome;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.household.LifeDomain;
import org.gezinscoach.household.SelfReliance;
import org.threeten.extra.LocalDateRange;

/** Generated observations and measurements of six families, close enough together in time to meet. */
final class Families {
    /** Every family. */
    static final List<HouseholdId> ALL =
            io.vavr.collection.List.rangeClosed(1, 6).map(Families::family).asJava();

    /** The goals. */
    static final List<Goal> GOALS = List.of(goal("contact"), goal("network"));

    /** Ten days, of which what is generated overlaps the ends. */
    static final LocalDateRange PERIOD = LocalDateRange.of(day(0), day(10));

    private Families() {}

    static HouseholdId family(int number) {
        return new HouseholdId("test", String.valueOf(number));
    }

    static Goal goal(String id) {
        return new Goal(new GoalId(id), "what " + id + " is to be", GoalTerm.SHORT);
    }

    static LocalDate day(int number) {
        return LocalDate.of(2022, 3, 1).plusDays(number);
    }

    static Observation observation(int family, String goal, int day, Attainment attainment) {
        return new Observation(family(family), new GoalId(goal), day(day), attainment);
    }

    static Measurement measurement(int family, int day, LifeDomain domain, int score) {
        return new Measurement(family(family), day(day), SelfReliance.of(java.util.Map.of(domain, score)));
    }

    static Arbitrary<List<Observation>> observations() {
        return Combinators.combine(
                        Arbitraries.of(ALL),
                        Arbitraries.of(GOALS).map(Goal::id),
                        Arbitraries.integers().between(-2, 12).map(Families::day),
                        Arbitraries.of(Attainment.class))
                .as(Observation::new)
                .list()
                .ofMaxSize(30);
    }

    static Arbitrary<List<Measurement>> measurements() {
        Arbitrary<SelfReliance> scores = Arbitraries.maps(
                        Arbitraries.of(LifeDomain.FINANCES, LifeDomain.HOUSING, LifeDomain.JUSTICE),
                        Arbitraries.integers().between(SelfReliance.LEAST, SelfReliance.MOST))
                .ofMinSize(1)
                .map(SelfReliance::of);
        return Combinators.combine(
                        Arbitraries.of(ALL.subList(0, 3)),
                        Arbitraries.integers().between(-2, 12).map(Families::day),
                        scores)
                .as(Measurement::new)
                .list()
                .ofMaxSize(15);
    }
}
