package org.gezinscoach.disclosure;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.money.Euro;

/** Tables up to five by five, of many forms, and rules to publish them by. */
final class RandomTables {
    private final Random random;

    private RandomTables(long seed) {
        random = new Random(seed);
    }

    /** The tables and rules of a seed, always the same. */
    static RandomTables of(long seed) {
        return new RandomTables(seed);
    }

    static Arbitrary<CrossTable> tables() {
        return Arbitraries.longs().map(seed -> new RandomTables(seed).table(5));
    }

    static Arbitrary<CrossTable> counts(int largest) {
        return Arbitraries.longs().map(seed -> new RandomTables(seed).table(largest, Measure.COUNT));
    }

    static Arbitrary<DisclosureRules> rules() {
        return Arbitraries.longs().map(seed -> new RandomTables(seed).someRules());
    }

    /** A table and the same table some time later, in which some households are others, or bring something else. */
    static Arbitrary<List<CrossTable>> pairs() {
        return Arbitraries.longs().map(seed -> new RandomTables(seed).pair());
    }

    List<CrossTable> pair() {
        CrossTable first = table(5);
        List<Contribution> later = new ArrayList<>(first.contributions().asJava());
        int kind = random.nextInt(4);
        int changes = kind == 0 ? 0 : kind == 1 ? 1 : random.nextInt(30);
        String row = pick(first.rows());
        for (int change = 0; change < changes; change++) {
            if (!later.isEmpty() && random.nextInt(3) == 0) {
                later.remove(random.nextInt(later.size()));
            } else {
                later.add(contribution(first, kind == 3 ? row : pick(first.rows()), pick(first.columns())));
            }
        }
        return List.of(first, first.withContributions(io.vavr.collection.List.ofAll(later)));
    }

    CrossTable table(int largest) {
        return table(largest, random.nextBoolean() ? Measure.COUNT : Measure.EURO);
    }

    private CrossTable table(int largest, Measure measure) {
        CrossTable form = CrossTable.builder()
                .measure(measure)
                .rows(labels("row ", 1 + random.nextInt(largest)))
                .columns(labels("column ", 1 + random.nextInt(largest)))
                .build();
        List<Contribution> contributions = new ArrayList<>();
        int most = random.nextBoolean() ? 6 : 14;
        boolean signed = random.nextInt(4) == 0;
        for (String row : form.rows()) {
            for (String column : form.columns()) {
                int households = random.nextInt(4) == 0 ? 0 : random.nextInt(most);
                for (int i = 0; i < households; i++) {
                    Contribution one = contribution(form, row, column);
                    contributions.add(
                            signed && measure == Measure.EURO && random.nextInt(4) == 0
                                    ? new Contribution(row, column, one.household(), -one.figure())
                                    : one);
                }
            }
        }
        return form.withContributions(io.vavr.collection.List.ofAll(contributions));
    }

    private Contribution contribution(CrossTable form, String row, String column) {
        String label = random.nextInt(4) == 0 ? "recurring " + random.nextInt(6) : "h" + random.nextInt(1_000_000);
        HouseholdId household = new HouseholdId("here", label);
        long figure = random.nextInt(10) == 0 ? random.nextInt(900) : random.nextInt(40);
        return form.measure() == Measure.COUNT
                ? Contribution.one(row, column, household)
                : new Contribution(row, column, household, figure);
    }

    DisclosureRules someRules() {
        int base = 2 + random.nextInt(9);
        boolean rounds = random.nextInt(3) == 0;
        return DisclosureRules.builder()
                .minimumHouseholds(Option.when(random.nextInt(6) > 0, () -> 2 + random.nextInt(9)))
                .largestPercent(Option.when(random.nextBoolean(), () -> 20 + random.nextInt(75)))
                .twoLargestPercent(Option.when(random.nextInt(3) == 0, () -> 30 + random.nextInt(69)))
                .countRounding(Option.when(rounds, base))
                .euroRounding(Option.when(rounds, Euro.ofCents(base)))
                .build();
    }

    private String pick(io.vavr.collection.List<String> labels) {
        return labels.get(random.nextInt(labels.size()));
    }

    private static List<String> labels(String prefix, int size) {
        return IntStream.rangeClosed(1, size).mapToObj(i -> prefix + i).toList();
    }
}
