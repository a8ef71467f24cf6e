package org.gezinscoach.examples.spark;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.gezinscoach.savings.SavingsCube;

/**
 * What some files say of one municipality, or of none, as it travels between machines.
 *
 * @param cube its cube
 * @param lines how many lines were read, with those that failed
 * @param failed the lines that failed
 */
record Part(SparseCube cube, long lines, List<FailedLine> failed) implements Serializable {
    static final Part NONE = of(SavingsCube.EMPTY);

    static Part of(SavingsCube cube) {
        return new Part(SparseCube.of(cube), 0, List.of());
    }

    /** What was read, of whichever municipality. */
    static Part of(Reading reading) {
        return new Part(NONE.cube, reading.lines(), reading.failed());
    }

    Part plus(Part other) {
        return new Part(
                SparseCube.of(cube.cube().plus(other.cube.cube())),
                lines + other.lines,
                Stream.concat(failed.stream(), other.failed.stream()).toList());
    }
}
