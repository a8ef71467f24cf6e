package org.gezinscoach.savings;

import io.vavr.collection.Map;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.gezinscoach.money.Unknown;

/** The reference for a cube: a hash map from lists of attributes to decimal sums and counts, and nothing clever. */
final class NaiveCube {
    /** The attributes by which a saving is told apart, read from a key, in the order of the key. */
    static final List<Function<SavingKey, Object>> OF_KEY = List.of(
            SavingKey::year,
            SavingKey::kind,
            SavingKey::payer,
            SavingKey::category,
            SavingKey::netting,
            SavingKey::method,
            SavingKey::budgetEffect);

    /** The same attributes, read from a saving. */
    static final List<Function<Saving, Object>> OF_SAVING = List.of(
            Saving::year,
            Saving::kind,
            Saving::payer,
            Saving::category,
            Saving::netting,
            Saving::method,
            Saving::budgetEffect);

    private static final Cell NOTHING = new Cell(BigDecimal.ZERO.setScale(2), 0, 0);

    private NaiveCube() {}

    /** What a cell adds up to. */
    record Cell(BigDecimal known, long unknownGains, long unknownCosts) {
        static Cell of(Saving saving) {
            if (saving.amount() instanceof Unknown unknown) {
                return new Cell(NOTHING.known, unknown.negative() ? 0 : 1, unknown.negative() ? 1 : 0);
            }
            return new Cell(BigDecimal.valueOf(((Euro) saving.amount()).cents(), 2), 0, 0);
        }

        static Cell of(Total total) {
            return new Cell(BigDecimal.valueOf(total.known().cents(), 2), total.unknownGains(), total.unknownCosts());
        }

        Cell plus(Cell other) {
            return new Cell(
                    known.add(other.known), unknownGains + other.unknownGains, unknownCosts + other.unknownCosts);
        }
    }

    /** Savings added up by the attributes at some positions; what comes to nothing is left out. */
    static java.util.Map<List<Object>, Cell> cells(Iterable<Saving> savings, List<Integer> positions) {
        java.util.Map<List<Object>, Cell> cells = new HashMap<>();
        for (Saving saving : savings) {
            List<Object> attributes = new ArrayList<>();
            positions.forEach(position -> attributes.add(OF_SAVING.get(position).apply(saving)));
            cells.merge(attributes, Cell.of(saving), Cell::plus);
        }
        cells.values().removeIf(NOTHING::equals);
        return cells;
    }

    /** Savings added up by all attributes. */
    static java.util.Map<List<Object>, Cell> cells(Iterable<Saving> savings) {
        return cells(savings, List.of(0, 1, 2, 3, 4, 5, 6));
    }

    /** All savings added up. */
    static Cell total(Iterable<Saving> savings) {
        Cell sum = NOTHING;
        for (Saving saving : savings) {
            sum = sum.plus(Cell.of(saving));
        }
        return sum;
    }

    /** Totals added up. */
    static Cell sum(Iterable<Total> totals) {
        Cell sum = NOTHING;
        for (Total total : totals) {
            sum = sum.plus(Cell.of(total));
        }
        return sum;
    }

    /** The content of a cube in the terms of the reference. */
    static java.util.Map<List<Object>, Cell> contentOf(SavingsCube cube) {
        java.util.Map<List<Object>, Cell> cells = new HashMap<>();
        cube.cells().forEach((key, total) -> cells.put(attributes(key), Cell.of(total)));
        return cells;
    }

    /** The content of a roll-up in the terms of the reference. */
    static java.util.Map<List<Object>, Cell> contentOf(Map<List<Object>, Total> rolledUp) {
        java.util.Map<List<Object>, Cell> cells = new HashMap<>();
        rolledUp.forEach((attributes, total) -> cells.put(attributes, Cell.of(total)));
        return cells;
    }

    private static List<Object> attributes(SavingKey key) {
        List<Object> attributes = new ArrayList<>();
        OF_KEY.forEach(attribute -> attributes.add(attribute.apply(key)));
        return attributes;
    }
}
