package org.gezinscoach.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of reaches, against the numbers that each leaves open, one by one. */
class ReachProperties {
    /** Where nobody states of how many, the numbers that are tried end here; more than any that is stated. */
    private static final int END = 20;

    @Property
    void reachesAddUp(@ForAll("groups") List<Said> parts) {
        TreeSet<Integer> open = new TreeSet<>(List.of(0));
        for (Said part : parts) {
            TreeSet<Integer> sums = new TreeSet<>();
            open.forEach(sum -> part.open().forEach(number -> sums.add(sum + number)));
            open = sums;
        }
        ReachBounds sum = sum(parts);

        assertThat(sum.least()).isEqualTo(open.first());
        if (parts.stream().noneMatch(Said::isEndless)) {
            assertThat(sum.most()).contains(open.last());
            assertThat(open).hasSize(open.last() - open.first() + 1);
        } else {
            assertThat(sum.most()).isEmpty();
        }
    }

    @Property
    void reachesOnlyWiden(@ForAll("said") Said one, @ForAll("said") Said other) {
        Option<Integer> width = width(one.reach().bounds());
        Option<Integer> widened = width(sum(List.of(one, other)));

        assertThat(widened.forAll(wide -> width.exists(narrow -> narrow <= wide)))
                .isTrue();
    }

    @Property
    void atLeastNeverBecomesExactly(@ForAll("groups") List<Said> parts) {
        boolean known =
                parts.stream().allMatch(part -> !part.isEndless() && part.open().size() == 1);

        assertThat(sum(parts).isExact()).isEqualTo(known);
    }

    @Property
    void leastIsAtMostMostAndMostIsAtMostOf(@ForAll("groups") List<Said> parts) {
        ReachBounds sum = sum(parts);

        assertThat(sum.most().forAll(most -> sum.least() <= most)).isTrue();
        assertThat(sum.of().forAll(of -> sum.most().exists(most -> most <= of))).isTrue();
    }

    @Property
    void ofHowManyAddsUpWhereAllSayIt(@ForAll("groups") List<Said> parts) {
        Optional<Integer> of = parts.stream().allMatch(part -> part.of().isPresent())
                ? Optional.of(parts.stream().mapToInt(part -> part.of().get()).sum())
                : Optional.empty();

        assertThat(sum(parts).of().toJavaOptional()).isEqualTo(of);
    }

    @Property
    void plusIsCommutative(@ForAll("said") Said one, @ForAll("said") Said other) {
        assertThat(sum(List.of(one, other))).isEqualTo(sum(List.of(other, one)));
    }

    @Property
    void plusIsAssociative(@ForAll("said") Said one, @ForAll("said") Said two, @ForAll("said") Said three) {
        ReachBounds first = one.reach().bounds();
        ReachBounds second = two.reach().bounds();
        ReachBounds third = three.reach().bounds();

        assertThat(first.plus(second).plus(third)).isEqualTo(first.plus(second.plus(third)));
    }

    @Property
    void zeroIsNeutral(@ForAll("said") Said one) {
        ReachBounds bounds = one.reach().bounds();

        assertThat(bounds.plus(ReachBounds.ZERO)).isEqualTo(bounds);
        assertThat(ReachBounds.ZERO.plus(bounds)).isEqualTo(bounds);
    }

    @Property
    void sayingOfHowManyNeverWidens(@ForAll("said") Said one) {
        ReachBounds before = one.reach().bounds();
        ReachBounds after = one.reach().outOf(END).bounds();

        if (one.of().isEmpty()) {
            assertThat(after.least()).isGreaterThanOrEqualTo(before.least());
            assertThat(before.most().forAll(most -> after.most().get() <= most)).isTrue();
        }
    }

    private static ReachBounds sum(List<Said> parts) {
        return parts.stream().map(part -> part.reach().bounds()).reduce(ReachBounds.ZERO, ReachBounds::plus);
    }

    private static Option<Integer> width(ReachBounds bounds) {
        return bounds.most().map(most -> most - bounds.least());
    }

    @Provide
    Arbitrary<List<Said>> groups() {
        return said().list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<Said> said() {
        return Combinators.combine(
                        Arbitraries.of("all", "exactly", "at least", "not counted"),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 6).optional(0.7))
                .as((kind, number, rest) -> new Said(kind, number, rest.map(more -> number + more)));
    }

    /** What somebody says, in plain words. */
    record Said(String kind, int number, Optional<Integer> of) {
        Reach reach() {
            Reach said = kind.equals("all")
                    ? Reach.all()
                    : kind.equals("exactly")
                            ? Reach.exactly(number)
                            : kind.equals("at least") ? Reach.atLeast(number) : Reach.notCounted("no number");
            return of.map(said::outOf).orElse(said);
        }

        /** The numbers that it leaves open. */
        List<Integer> open() {
            return IntStream.rangeClosed(0, of.orElse(END))
                    .filter(tried -> !kind.equals("exactly") || tried == number)
                    .filter(tried -> !kind.equals("at least") || tried >= number)
                    .filter(tried -> !kind.equals("all") || of.isEmpty() || tried == of.get())
                    .boxed()
                    .toList();
        }

        boolean isEndless() {
            return of.isEmpty() && !kind.equals("exactly");
        }
    }
}
