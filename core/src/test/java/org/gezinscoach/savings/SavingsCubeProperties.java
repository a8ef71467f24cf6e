package org.gezinscoach.savings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Total;
import org.gezinscoach.testing.MonoidLaws;

class SavingsCubeProperties {
    private static final MonoidLaws<SavingsCube> LAWS = new MonoidLaws<>(SavingsCube.EMPTY, SavingsCube::plus);

    @Provide
    Arbitrary<List<Saving>> savings() {
        return Savings.lists();
    }

    @Provide
    Arbitrary<SavingsCube> cubes() {
        return Savings.lists().map(SavingsCube::of);
    }

    @Provide
    Arbitrary<List<List<Saving>>> partitions() {
        return Savings.savings().list().ofMaxSize(12).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Saving>> knownSavings() {
        return Savings.savings(Savings.euros()).list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<Saving>> unknownSavings() {
        return Savings.savings(Savings.unknowns()).list().ofMaxSize(40);
    }

    @Property
    void plusIsAssociative(
            @ForAll("cubes") SavingsCube first,
            @ForAll("cubes") SavingsCube second,
            @ForAll("cubes") SavingsCube third) {
        LAWS.plusIsAssociative(first, second, third);
    }

    @Property
    void plusIsCommutative(@ForAll("cubes") SavingsCube first, @ForAll("cubes") SavingsCube second) {
        SavingsCube sum = first.plus(second);

        assertThat(sum).isEqualTo(second.plus(first)).hasSameHashCodeAs(second.plus(first));
        assertThat(sum.cells().toJavaList())
                .isEqualTo(second.plus(first).cells().toJavaList());
    }

    @Property
    void emptyIsNeutral(@ForAll("cubes") SavingsCube cube) {
        LAWS.zeroIsNeutral(cube);
    }

    @Property
    void aCubeIsItsNaiveReference(@ForAll("savings") List<Saving> savings) {
        SavingsCube cube = SavingsCube.of(savings);

        assertThat(NaiveCube.contentOf(cube)).isEqualTo(NaiveCube.cells(savings));
        assertThat(cube.isEmpty()).isEqualTo(NaiveCube.cells(savings).isEmpty());
    }

    @Property
    void aSumOfCubesIsItsNaiveReference(@ForAll("savings") List<Saving> first, @ForAll("savings") List<Saving> second) {
        List<Saving> all = Stream.concat(first.stream(), second.stream()).toList();

        assertThat(NaiveCube.contentOf(SavingsCube.of(first).plus(SavingsCube.of(second))))
                .isEqualTo(NaiveCube.cells(all));
    }

    @Property
    void anyPartitionOfTheLinesGivesTheSameCube(@ForAll("partitions") List<List<Saving>> parts) {
        List<Saving> all = parts.stream().flatMap(List::stream).toList();
        SavingsCube whole = SavingsCube.of(all);

        assertThat(NaiveCube.contentOf(whole)).isEqualTo(NaiveCube.cells(all));
        assertThat(all.stream().collect(SavingsCube.collector())).isEqualTo(whole);
        assertThat(all.parallelStream().collect(SavingsCube.collector())).isEqualTo(whole);
        assertThat(parts.stream().map(SavingsCube::of).reduce(SavingsCube.EMPTY, SavingsCube::plus))
                .isEqualTo(whole);
        assertThat(all.stream()
                        .map(saving -> SavingsCube.of(List.of(saving)))
                        .reduce(SavingsCube.EMPTY, SavingsCube::plus))
                .isEqualTo(whole);
    }

    @Property
    void theOrderOfTheLinesDoesNotMatter(@ForAll("savings") List<Saving> savings, @ForAll Random random) {
        List<Saving> shuffled = new ArrayList<>(savings);
        Collections.shuffle(shuffled, random);

        assertThat(SavingsCube.of(shuffled)).isEqualTo(SavingsCube.of(savings));
    }

    @Property
    void theTotalIsTheSumOfTheLines(@ForAll("savings") List<Saving> savings) {
        assertThat(NaiveCube.Cell.of(SavingsCube.of(savings).total())).isEqualTo(NaiveCube.total(savings));
    }

    @Property
    void theTotalOfAKindIsTheSumOfItsLines(@ForAll("savings") List<Saving> savings, @ForAll SavingKind kind) {
        List<Saving> ofKind =
                savings.stream().filter(saving -> saving.kind() == kind).toList();

        assertThat(NaiveCube.Cell.of(SavingsCube.of(savings).total(kind))).isEqualTo(NaiveCube.total(ofKind));
    }

    @Property
    void everyRollUpHasTheSameGrandTotal(@ForAll("savings") List<Saving> savings) {
        SavingsCube cube = SavingsCube.of(savings);

        for (List<Integer> attributes : oneOrTwoAttributes()) {
            var rolledUp = cube.by(key -> attributesOf(key, attributes));

            assertThat(NaiveCube.contentOf(rolledUp)).isEqualTo(NaiveCube.cells(savings, attributes));
            assertThat(NaiveCube.sum(rolledUp.values())).isEqualTo(NaiveCube.total(savings));
        }
    }

    @Property
    void noCellIsZero(@ForAll("knownSavings") List<Saving> savings, @ForAll("savings") List<Saving> others) {
        SavingsCube cube = SavingsCube.of(savings).plus(SavingsCube.of(others)).plus(SavingsCube.of(mirror(savings)));

        assertThat(cube.cells().values()).doesNotContain(Total.ZERO);
        assertThat(cube.by(SavingKey::payer).values()).doesNotContain(Total.ZERO);
        assertThat(cube).isEqualTo(SavingsCube.of(others));
    }

    @Property
    void knownSavingsAndTheirMirrorAreNothing(@ForAll("knownSavings") List<Saving> savings) {
        SavingsCube both = SavingsCube.of(savings).plus(SavingsCube.of(mirror(savings)));

        assertThat(both).isEqualTo(SavingsCube.EMPTY);
        assertThat(both.isEmpty()).isTrue();
        assertThat(SavingsCube.of(Stream.concat(savings.stream(), mirror(savings).stream())
                        .toList()))
                .isEqualTo(SavingsCube.EMPTY);
    }

    @Property
    void unknownSavingsAndTheirMirrorNeverCancel(@ForAll("unknownSavings") List<Saving> savings) {
        Total both =
                SavingsCube.of(savings).plus(SavingsCube.of(mirror(savings))).total();

        assertThat(both.unknownGains()).isEqualTo(savings.size());
        assertThat(both.unknownCosts()).isEqualTo(savings.size());
        assertThat(both.known().cents()).isZero();
    }

    @Property
    void whereATestHoldsAndWhereNotAreTheCube(@ForAll("cubes") SavingsCube cube, @ForAll Random random) {
        long seed = random.nextLong();
        SavingsCube some = cube.where(key -> (rank(key).hashCode() ^ seed) % 2 == 0);
        SavingsCube others = cube.where(key -> (rank(key).hashCode() ^ seed) % 2 != 0);

        assertThat(some.plus(others)).isEqualTo(cube);
        assertThat(some.cells().size() + others.cells().size())
                .isEqualTo(cube.cells().size());
    }

    @Property
    void aCubeHoldsWhatPassesTheTest(@ForAll("savings") List<Saving> savings, @ForAll SavingKind kind) {
        List<Saving> others =
                savings.stream().filter(saving -> saving.kind() != kind).toList();

        assertThat(NaiveCube.contentOf(SavingsCube.of(savings).where(key -> key.kind() != kind)))
                .isEqualTo(NaiveCube.cells(others));
    }

    @Property
    void keysComeSortedAndTheUnstatedYearLast(@ForAll("cubes") SavingsCube cube) {
        List<List<Integer>> ranks = cube.cells()
                .keySet()
                .toJavaStream()
                .map(SavingsCubeProperties::rank)
                .toList();

        assertThat(ranks).isSortedAccordingTo(SavingsCubeProperties::compareRanks);
        assertThat(cube.plus(cube).cells().keySet().toJavaList())
                .isEqualTo(cube.cells().keySet().toJavaList());
    }

    @Property
    void keysAreOrderedAttributeByAttribute(@ForAll("keys") SavingKey first, @ForAll("keys") SavingKey second) {
        assertThat(Integer.signum(first.compareTo(second)))
                .isEqualTo(Integer.signum(compareRanks(rank(first), rank(second))));
        assertThat(first.compareTo(second) == 0).isEqualTo(first.equals(second));
    }

    @Provide
    Arbitrary<SavingKey> keys() {
        SavingKey usual = SavingKey.of(Savings.of(Amount.unknown("not printed")));
        return Arbitraries.oneOf(Savings.keys(), Savings.keys().map(key -> usual.withYear(key.year())));
    }

    private static List<Saving> mirror(List<Saving> savings) {
        return savings.stream()
                .map(saving -> saving.withAmount(saving.amount().negated()))
                .toList();
    }

    private static List<List<Integer>> oneOrTwoAttributes() {
        List<List<Integer>> choices = new ArrayList<>();
        for (int first = 0; first < NaiveCube.OF_KEY.size(); first++) {
            choices.add(List.of(first));
            for (int second = first + 1; second < NaiveCube.OF_KEY.size(); second++) {
                choices.add(List.of(first, second));
            }
        }
        return choices;
    }

    private static List<Object> attributesOf(SavingKey key, List<Integer> positions) {
        return positions.stream()
                .map(position -> NaiveCube.OF_KEY.get(position).apply(key))
                .toList();
    }

    private static List<Integer> rank(SavingKey key) {
        return List.of(
                key.year().isEmpty() ? Integer.MAX_VALUE : key.year().get().getValue(),
                key.kind().ordinal(),
                key.payer().ordinal(),
                key.category().ordinal(),
                key.netting().ordinal(),
                key.method().ordinal(),
                key.budgetEffect().ordinal());
    }

    private static int compareRanks(List<Integer> left, List<Integer> right) {
        return IntStream.range(0, left.size())
                .map(i -> Integer.compare(left.get(i), right.get(i)))
                .filter(order -> order != 0)
                .findFirst()
                .orElse(0);
    }
}
