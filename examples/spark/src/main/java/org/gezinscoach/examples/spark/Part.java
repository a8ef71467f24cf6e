package org.gezinscoach.examples.spark;

import io.vavr.collection.TreeMap;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.gezinscoach.savings.SavingsCube;

/**
 * What some files say of one municipality, as it travels between machines: only the cells that there are, not the whole cube.
 *
 * @param cells the cells of its cube
 * @param lines how many lines were read, with those that failed
 * @param failed the lines that failed
 */
record Part(List<Cell> cells, long lines, List<FailedLine> failed) implements Serializable {
    static Part of(SavingsCube cube) {
        return new Part(cells(cube), 0, List.of());
    }

    SavingsCube cube() {
        return new SavingsCube(TreeMap.ofEntries(cells.stream().map(Cell::entry).toList()));
    }

    Part plus(Part other) {
        return new Part(
                cells(cube().plus(other.cube())),
                lines + other.lines,
                Stream.concat(failed.stream(), other.failed.stream()).toList());
    }

    private static List<Cell> cells(SavingsCube cube) {
        return cube.cells().map(cell -> Cell.of(cell._1(), cell._2())).toJavaList();
    }
}
