package org.gezinscoach.coach;

import io.vavr.collection.List;
import java.math.BigDecimal;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.TextTable;

/**
 * The figures of a caseload on one day, of a coach or of a team, or of many teams together.
 *
 * <p>Two coaches of 32 hours with five places each who help 8 households: capacity 10, load 800, 8 households, room 2.
 *
 * @param capacity the placeable capacity, in households
 * @param load what the households weigh, in hundredths of a household; those of an absent coach count too
 * @param households how many households are helped
 * @param room how many more can be taken in: within capacity and ceiling, none in an intake stop
 */
public record CaseloadFigures(long capacity, long load, long households, long room) {
    /** The figures of nobody. */
    public static final CaseloadFigures NONE = new CaseloadFigures(0, 0, 0, 0);

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public CaseloadFigures {
        Checks.require(capacity >= 0, "capacity", () -> "must not be negative, but was " + capacity);
        Checks.require(load >= 0, "load", () -> "must not be negative, but was " + load);
        Checks.require(households >= 0, "households", () -> "must not be negative, but was " + households);
        Checks.require(room >= 0, "room", () -> "must not be negative, but was " + room);
    }

    /** Figures whose room is what capacity and load leave, at most up to the ceiling, and nothing in an intake stop. */
    static CaseloadFigures of(long capacity, long load, long households, long ceiling, boolean stopped) {
        long places = Math.floorDiv(capacity * CaseloadNorm.WHOLE - load, CaseloadNorm.WHOLE);
        long room = stopped ? 0 : Math.max(0, Math.min(ceiling - households, places));
        return new CaseloadFigures(capacity, load, households, room);
    }

    /** By how much the load exceeds the capacity, in hundredths of a household; not negative. */
    public long overload() {
        return Math.max(0, -free());
    }

    /** By how much the capacity exceeds the load, in hundredths of a household; negative in an overload. */
    long free() {
        return Math.subtractExact(Math.multiplyExact(capacity, CaseloadNorm.WHOLE), load);
    }

    /**
     * Figure by figure, both together.
     *
     * @throws ArithmeticException if a sum overflows
     */
    public CaseloadFigures plus(CaseloadFigures other) {
        return new CaseloadFigures(
                Math.addExact(capacity, other.capacity),
                Math.addExact(load, other.load),
                Math.addExact(households, other.households),
                Math.addExact(room, other.room));
    }

    static TextTable headings(TextTable table) {
        return table.figure("capacity").figure("load").figure("households").figure("room");
    }

    /** The figures under those headings. */
    List<String> cells() {
        return List.of(
                String.valueOf(capacity),
                BigDecimal.valueOf(load, 2).toString(),
                String.valueOf(households),
                String.valueOf(room));
    }

    /** {@code capacity 10, load 8.00, households 8, room 2}. */
    @Override
    public String toString() {
        return "capacity " + capacity + ", load " + BigDecimal.valueOf(load, 2) + ", households " + households
                + ", room " + room;
    }
}
