package org.gezinscoach.examples.country;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gezinscoach.savings.Saving;

/**
 * A country of 342 municipalities with so many lines of savings over all, the larger municipalities first.
 *
 * <p>{@code new Country(1_000_000).municipalities().get(0)} is {@code GM0001}, with 50,693 lines.
 *
 * @param lines how many lines its municipalities have together
 */
public record Country(long lines) {
    /** How many municipalities it has. */
    public static final int MUNICIPALITIES = 342;

    /** How much smaller the next municipality is: the largest has one line in twenty. */
    private static final double SKEW = 0.65;

    private static final long UNIT = 1_000_000;
    private static final long[] SHARES = shares();

    /** Checks the number of lines. */
    public Country {
        if (lines < 0 || lines > Long.MAX_VALUE / SHARES[MUNICIPALITIES]) {
            throw new IllegalArgumentException(
                    "lines must be from 0 to " + Long.MAX_VALUE / SHARES[MUNICIPALITIES] + ", but was " + lines);
        }
    }

    /** Its municipalities, the largest first; in a country of few lines, the last have none. */
    public List<Municipality> municipalities() {
        return IntStream.range(0, MUNICIPALITIES)
                .mapToObj(place -> new Municipality(place + 1, start(place + 1) - start(place)))
                .toList();
    }

    /** All its lines, municipality by municipality; they are made while they are asked for. */
    public Stream<Saving> savings() {
        return municipalities().stream().flatMap(Municipality::savings);
    }

    private long start(int place) {
        return lines * SHARES[place] / SHARES[MUNICIPALITIES];
    }

    /** What the municipalities before each have together, and at the end what all have. */
    private static long[] shares() {
        long[] shares = new long[MUNICIPALITIES + 1];
        for (int place = 0; place < MUNICIPALITIES; place++) {
            // StrictMath, so that every machine has the same country.
            shares[place + 1] = shares[place] + (long) (UNIT / StrictMath.pow(place + 1, SKEW));
        }
        return shares;
    }
}
