package org.gezinscoach.intake;

import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Comparator;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.Positions;

/** Waiting households as they were given, and in which order they rank. */
final class Ranking {
    private final RankOrder by;
    private final WaitingHousehold[] households;
    private final Positions<HouseholdId> positions;
    private final int[] order;

    private Ranking(RankOrder by, Array<WaitingHousehold> given) {
        this.by = by;
        households = new WaitingHousehold[given.size()];
        positions = new Positions<>(households.length);
        long[][] keys = keys(given);
        Comparator<WaitingHousehold> comparator = by.comparator();
        order = PackedSort.order(
                households.length, keys, (one, other) -> comparator.compare(households[one], households[other]));
    }

    /** Ranks households, each of which is named once. */
    static Ranking of(RankOrder by, Iterable<WaitingHousehold> waiting) {
        return new Ranking(by, Array.ofAll(waiting));
    }

    int size() {
        return order.length;
    }

    /** A household, by where it was given. */
    WaitingHousehold household(int position) {
        return households[position];
    }

    /** Where a household was given; {@link Positions#NONE} if it does not wait. */
    int positionOf(HouseholdId household) {
        return positions.of(household);
    }

    /** Where the household was given that stands at a place, counted from 0 on. */
    int position(int place) {
        return order[place];
    }

    /** The rank at a place, counted from 0 on. */
    Rank rank(int place) {
        WaitingHousehold household = households[order[place]];
        Option<Rank.After> after =
                place == 0 ? Option.none() : Option.some(new ComesAfter(by, household, households[order[place - 1]]));
        return new Rank(place + 1, household, after);
    }

    List<Rank> ranks() {
        List<Rank> ranks = List.empty();
        for (int place = order.length - 1; place >= 0; place--) {
            ranks = ranks.prepend(rank(place));
        }
        return ranks;
    }

    /** For each figure, the key of each household: in one pass, since to reach a household takes longer than to read it. */
    private long[][] keys(Array<WaitingHousehold> given) {
        RankFigure[] figures = by.figures().toJavaArray(RankFigure[]::new);
        long[][] keys = new long[figures.length][households.length];
        for (int i = 0; i < households.length; i++) {
            WaitingHousehold household = given.get(i);
            Checks.require(positions.add(household.household()), "waiting", "must not name a household twice");
            for (int figure = 0; figure < figures.length; figure++) {
                keys[figure][i] = by.key(figures[figure], household);
            }
            households[i] = household;
        }
        return keys;
    }
}
