package org.gezinscoach.examples.country;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.savings.Saving;

/** Some lines of a municipality that follow each other, made from a random number of their own: whole households but the last. */
final class Block {
    static final int LINES = 64;

    private static final int MOST_OF_A_HOUSEHOLD = 8;
    private static final int FIRST_YEAR = 2020;

    /** Of 64 households so many coaches started in each year; of the rest the year is not stated. */
    private static final int[] STARTED = {8, 10, 13, 15, 16};

    private final String municipality;
    private final long number;
    private final SplittableRandom random;

    Block(String municipality, int place, long number) {
        this.municipality = municipality;
        this.number = number;
        this.random = new SplittableRandom(mixed(mixed(place) + number));
    }

    /** Those of its lines that lie in a slice of the municipality's. */
    Stream<Saving> savings(long from, long to) {
        long start = number * LINES;
        return savings().subList((int) Math.max(0, from - start), (int) Math.min(LINES, to - start)).stream();
    }

    private List<Saving> savings() {
        List<Saving> savings = new ArrayList<>(LINES);
        for (int household = 1; savings.size() < LINES; household++) {
            int most = Math.min(MOST_OF_A_HOUSEHOLD, LINES - savings.size());
            household("h" + number + "-" + household, 1 + random.nextInt(most), savings);
        }
        return savings;
    }

    private void household(String label, int lines, List<Saving> savings) {
        HouseholdId id = new HouseholdId(municipality, label);
        Source source = Source.madeUp("Accounts of " + municipality, "savings", label);
        int year = year();
        for (int line = 0; line < lines; line++) {
            Saving.Builder saving = Saving.builder().household(id).source(source);
            if (year < STARTED.length) {
                saving.year(Year.of(FIRST_YEAR + year));
            }
            savings.add(Care.any(random)
                    .on(Reckoning.any(random).on(saving), random)
                    .build());
        }
    }

    private int year() {
        int ticket = random.nextInt(LINES);
        int year = 0;
        while (year < STARTED.length && ticket >= STARTED[year]) {
            ticket -= STARTED[year];
            year++;
        }
        return year;
    }

    /** A number of which every bit depends on every bit of another, as in the finish of MurmurHash3. */
    private static long mixed(long number) {
        long mixed = (number ^ (number >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
