package org.gezinscoach.examples.country;

import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gezinscoach.savings.Saving;

/**
 * A municipality of a country that nobody lives in. Its lines depend on its place alone: with more of them, the first stay what
 * they were.
 *
 * @param place its place by size, from 1
 * @param lines how many lines it has
 */
public record Municipality(int place, long lines) {
    /** What it is called, and the scope of its households: {@code GM0001}. */
    public String code() {
        return String.format(Locale.ROOT, "GM%04d", place);
    }

    /** All its lines; they are made while they are asked for, and by many threads if the stream is parallel. */
    public Stream<Saving> savings() {
        return savings(0, lines);
    }

    /**
     * A slice of its lines, made without those before it.
     *
     * @param from the first line of the slice, from 0
     * @param to the line after the last
     */
    public Stream<Saving> savings(long from, long to) {
        if (from < 0 || from > to || to > lines) {
            throw new IllegalArgumentException(
                    "slice must lie within 0 to " + lines + ", but was " + from + " to " + to);
        }
        return LongStream.range(from / Block.LINES, (to + Block.LINES - 1) / Block.LINES)
                .mapToObj(number -> new Block(code(), place, number))
                .flatMap(block -> block.savings(from, to));
    }
}
