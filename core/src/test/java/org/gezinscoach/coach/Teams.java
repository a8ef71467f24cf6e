package org.gezinscoach.coach;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.gezinscoach.household.HouseholdId;
import org.threeten.extra.LocalDateRange;

/**
 * Teams for laws, as drafts: everything happens within some months around the same day, so that periods overlap, touch and
 * miss one another, and ranges begin before, within and after everything.
 */
final class Teams {
    /** How many coaches a team has at most. */
    static final int MOST_COACHES = 5;

    /** How many households a team helps at most. */
    static final int MOST_HOUSEHOLDS = 8;

    /** No team has anything to do before this many days before {@link #ZERO}, nor after as many after it. */
    static final int HORIZON = 400;

    private static final LocalDate ZERO = LocalDate.of(2022, 1, 1);
    private static final int EARLIEST = -50;
    private static final int LATEST = 100;
    private static final int LONGEST = 200;
    private static final int WEEK = 7 * 24 * 60;

    private Teams() {}

    static LocalDate day(int offset) {
        return ZERO.plusDays(offset);
    }

    static CoachId coachId(int number) {
        return new CoachId("C-" + number);
    }

    static HouseholdId household(int number) {
        return new HouseholdId("Team 2022", "H-" + number);
    }

    /** Days on which something may happen. */
    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(EARLIEST, LATEST)
                .withDistribution(RandomDistribution.uniform())
                .map(Teams::day);
    }

    /** Ranges to look at: before everything, across it, within it and after it. */
    static Arbitrary<LocalDateRange> ranges() {
        Arbitrary<Integer> starts = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.integers().between(-HORIZON, EARLIEST - 1)),
                Tuple.of(
                        6,
                        Arbitraries.integers()
                                .between(EARLIEST, LATEST)
                                .withDistribution(RandomDistribution.uniform())),
                Tuple.of(1, Arbitraries.integers().between(LATEST + 1, HORIZON)));
        return Combinators.combine(starts, Arbitraries.integers().between(1, 90))
                .as((start, length) -> LocalDateRange.of(day(start), day(start + length)));
    }

    /** Periods of contracts, absences and intake stops, of some length or open. */
    static Arbitrary<LocalDateRange> periods(int longest) {
        return periods(days(), longest);
    }

    private static Arbitrary<LocalDateRange> periods(Arbitrary<LocalDate> starts, int longest) {
        Arbitrary<Integer> lengths = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.integers().between(1, longest)), Tuple.of(1, Arbitraries.just(0)));
        return Combinators.combine(starts, lengths)
                .as((start, length) -> length == 0
                        ? LocalDateRange.ofUnboundedEnd(start)
                        : LocalDateRange.of(start, start.plusDays(length)));
    }

    /** Hours a week: those of the trade mostly, and any number of minutes. */
    static Arbitrary<Duration> weeklyHours() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(1920, 2160, 1440, 450, 1100).map(Duration::ofMinutes)),
                Tuple.of(1, Arbitraries.integers().between(1, WEEK).map(Duration::ofMinutes)));
    }

    static Arbitrary<Contract> contracts() {
        return Combinators.combine(periods(LONGEST), weeklyHours(), Arbitraries.of(Employment.class))
                .as(Contract::new);
    }

    static Arbitrary<Absence> absences() {
        Arbitrary<Option<Duration>> hours = weeklyHours().optional().map(Option::ofOptional);
        return Combinators.combine(periods(60), hours, Arbitraries.of(AbsenceReason.class))
                .as(Absence::new);
    }

    private static Arbitrary<List<Coach>> anyCoaches() {
        Arbitrary<Coach> coach =
                coaches(contracts().list().ofMaxSize(3), absences().list().ofMaxSize(3));
        return named(coach.list().ofMaxSize(MOST_COACHES));
    }

    private static Arbitrary<List<Coach>> busyCoaches() {
        Arbitrary<LocalDateRange> early = periods(Arbitraries.just(day(EARLIEST)), LONGEST)
                .filter(period -> period.getEnd().isAfter(day(LATEST)));
        Arbitrary<Contract> contract = Combinators.combine(early, weeklyHours(), Arbitraries.of(Employment.class))
                .as(Contract::new);
        Arbitrary<Coach> coach =
                coaches(contract.list().ofSize(1), absences().list().ofMaxSize(1));
        return named(coach.list().ofMinSize(3).ofMaxSize(MOST_COACHES));
    }

    private static Arbitrary<Coach> coaches(Arbitrary<List<Contract>> contracts, Arbitrary<List<Absence>> absences) {
        return Combinators.combine(contracts, absences)
                .as((engaged, missed) -> Coach.builder()
                        .id(coachId(0))
                        .contracts(engaged)
                        .absences(missed)
                        .build());
    }

    private static Arbitrary<List<Coach>> named(Arbitrary<List<Coach>> nameless) {
        Arbitrary<List<CoachId>> ids =
                Arbitraries.shuffle(coachId(1), coachId(2), coachId(3), coachId(4), coachId(MOST_COACHES));
        return Combinators.combine(nameless, ids).as((coaches, order) -> {
            List<Coach> named = new ArrayList<>();
            coaches.forEach(coach -> named.add(coach.withId(order.get(named.size()))));
            return named;
        });
    }

    static Arbitrary<CaseloadNorm> norms() {
        Arbitrary<Duration> weeks = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(1920, 2160).map(Duration::ofMinutes)), Tuple.of(1, weeklyHours()));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(1, 12),
                        weeks,
                        weights())
                .as((min, max, week, weights) -> CaseloadNorm.builder()
                        .min(Math.min(min, max))
                        .max(max)
                        .week(week)
                        .weights(weights)
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<List<DatedNorm>> datedNorms(Arbitrary<LocalDate> from) {
        return Combinators.combine(from, norms())
                .as(DatedNorm::new)
                .list()
                .uniqueElements(DatedNorm::from)
                .ofMaxSize(4);
    }

    /**
     * Teams of up to five coaches, with up to eight households, none of them with two coaches at a time: half of them busy,
     * half of them of parts that may well miss one another.
     */
    static Arbitrary<Draft> drafts() {
        Arbitrary<Draft> any = drafts(
                anyCoaches(), spells(70).list().ofMaxSize(3).list().ofMaxSize(MOST_HOUSEHOLDS), datedNorms(days()));
        return Arbitraries.oneOf(any, busyDrafts());
    }

    /** Teams of three coaches or more who work on most days, with four households or more. */
    static Arbitrary<Draft> busyDrafts() {
        Arbitrary<List<DatedNorm>> norms = Combinators.combine(norms(), datedNorms(days()))
                .as((first, later) -> {
                    List<DatedNorm> all = new ArrayList<>(later);
                    all.removeIf(norm -> norm.from().equals(day(EARLIEST)));
                    all.add(new DatedNorm(day(EARLIEST), first));
                    return all;
                });
        return drafts(
                busyCoaches(),
                spells(10).list().ofMinSize(1).ofMaxSize(3).list().ofMinSize(4).ofMaxSize(MOST_HOUSEHOLDS),
                norms);
    }

    private static Arbitrary<Draft> drafts(
            Arbitrary<List<Coach>> coaches, Arbitrary<List<List<Spell>>> spells, Arbitrary<List<DatedNorm>> norms) {
        return Combinators.combine(
                        coaches,
                        spells,
                        norms,
                        Arbitraries.integers().between(0, 12).optional(0.4),
                        periods(30).list().ofMaxSize(2))
                .as((engaged, helped, dated, ceiling, stops) ->
                        new Draft(engaged, assignments(engaged, helped), dated, ceiling, stops))
                .withoutEdgeCases();
    }

    private static Arbitrary<io.vavr.collection.Map<Intensity, Integer>> weights() {
        Arbitrary<Integer> weight = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(25, 50, 100)),
                Tuple.of(1, Arbitraries.integers().between(0, 100)));
        return Combinators.combine(weight.optional(0.2), weight.optional(0.8)).as((full, low) -> {
            Map<Intensity, Integer> weights = new TreeMap<>();
            full.ifPresent(value -> weights.put(Intensity.FULL, value));
            low.ifPresent(value -> weights.put(Intensity.LOW, value));
            return io.vavr.collection.HashMap.ofAll(weights);
        });
    }

    private static Arbitrary<Spell> spells(int longestGap) {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.just(0)),
                                Tuple.of(2, Arbitraries.integers().between(0, longestGap))),
                        Arbitraries.integers().between(1, 80),
                        Arbitraries.integers().between(0, MOST_COACHES - 1),
                        Arbitraries.of(Intensity.class),
                        Arbitraries.of(true, false, false))
                .as(Spell::new);
    }

    private static List<Assignment> assignments(List<Coach> coaches, List<List<Spell>> households) {
        List<Assignment> assignments = new ArrayList<>();
        for (int number = 0; number < households.size() && !coaches.isEmpty(); number++) {
            int reached = EARLIEST - 10;
            for (Spell spell : households.get(number)) {
                int start = reached + spell.gap();
                reached = start + spell.length();
                assignments.add(Assignment.builder()
                        .household(household(number + 1))
                        .coach(coaches.get(spell.coach() % coaches.size()).id())
                        .period(LocalDateRange.of(day(start), spell.open() ? LocalDate.MAX : day(reached)))
                        .intensity(spell.intensity())
                        .build());
                if (spell.open()) {
                    break;
                }
            }
        }
        return assignments;
    }

    /** Some days without a coach, and then some with one. */
    private record Spell(int gap, int length, int coach, Intensity intensity, boolean open) {}
}
