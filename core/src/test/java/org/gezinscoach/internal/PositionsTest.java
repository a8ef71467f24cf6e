package org.gezinscoach.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PositionsTest {

    @Test
    void keysAreNumberedAsTheyAreAdded() {
        Positions<String> positions = new Positions<>(3);
        assertThat(List.of("a", "b", "c")).allMatch(positions::add);
        assertThat(List.of("c", "b", "a", "d")).extracting(positions::of).containsExactly(2, 1, 0, Positions.NONE);
    }

    @Test
    void aKeyHasOneNumber() {
        Positions<String> positions = new Positions<>(2);
        assertThat(List.of("a", "b", "a")).extracting(positions::add).containsExactly(true, true, false);
        assertThat(positions.of("a")).isZero();
    }

    @Test
    void keysOfOneHashCodeAreKeptApart() {
        List<String> alike = List.of("AaAa", "BBBB", "AaBB", "BBAa");
        assertThat(alike).extracting(String::hashCode).containsOnly(alike.get(0).hashCode());
        Positions<String> positions = new Positions<>(4);
        assertThat(alike.subList(0, 3)).allMatch(positions::add);
        assertThat(alike).extracting(positions::of).containsExactly(0, 1, 2, Positions.NONE);
    }

    @Test
    void aFullTableFindsAllAndNothingElse() {
        Positions<Integer> positions = new Positions<>(1_000);
        for (int i = 0; i < 1_000; i++) {
            assertThat(positions.add(i * i)).isTrue();
        }
        for (int i = 0; i < 1_000; i++) {
            assertThat(positions.of(i * i)).isEqualTo(i);
            assertThat(positions.of(-1 - i)).isEqualTo(Positions.NONE);
        }
    }

    @Test
    void aTableGrowsAndForgetsNothing() {
        for (int most : new int[] {0, 1, 3, 999, 1_000}) {
            Positions<String> positions = new Positions<>(most);
            for (int i = 0; i < 1_000; i++) {
                assertThat(positions.of("E-" + i)).isEqualTo(Positions.NONE);
                assertThat(positions.add("E-" + i)).isTrue();
                assertThat(positions.add("E-0")).isFalse();
            }
            for (int i = 0; i < 1_000; i++) {
                assertThat(positions.of("E-" + i)).isEqualTo(i);
            }
        }
    }

    /** Such keys would be compared two billion times, if all stood in the table. */
    @Test
    void manyKeysOfOneHashCodeAreKeptApartBeforeAndAfterTheTableGrows() {
        List<String> alike = List.of("");
        for (int i = 0; i < 16; i++) {
            List<String> longer = new ArrayList<>();
            alike.forEach(key -> longer.addAll(List.of(key + "Aa", key + "BB")));
            alike = longer;
        }
        assertThat(alike).extracting(String::hashCode).containsOnly(alike.get(0).hashCode());
        List<String> keys = alike.subList(1, alike.size());
        Positions<String> positions = new Positions<>(100);
        assertThat(keys).allMatch(positions::add).noneMatch(positions::add);
        for (int i = 0; i < keys.size(); i++) {
            assertThat(positions.of(keys.get(i))).isEqualTo(i);
        }
        assertThat(positions.of(alike.get(0))).isEqualTo(Positions.NONE);
    }

    /** A key that counts how often it was asked for its hash code, and how often it was compared. */
    private static final class Counting {
        private final int number;
        private int hashed;
        private int compared;

        Counting(int number) {
            this.number = number;
        }

        @Override
        public int hashCode() {
            hashed++;
            return number;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            compared++;
            return other instanceof Counting key && key.number == number;
        }
    }

    @Test
    void keysByChanceAreHashedOnceAndComparedOnce() {
        Positions<Counting> positions = new Positions<>(1_000);
        List<Counting> keys = IntStream.range(0, 1_000).mapToObj(Counting::new).toList();
        keys.forEach(positions::add);
        assertThat(keys).allMatch(key -> key.hashed == 1).allMatch(key -> key.compared == 0);
        for (int i = 0; i < 1_000; i++) {
            assertThat(positions.of(keys.get(i))).isEqualTo(i);
        }
        assertThat(keys).allMatch(key -> key.hashed == 2).allMatch(key -> key.compared == 1);
    }

    @Test
    void ofNoneNothingIsFound() {
        assertThat(new Positions<String>(0).of("a")).isEqualTo(Positions.NONE);
    }
}
