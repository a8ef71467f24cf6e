package org.gezinscoach.savings;

import static org.gezinscoach.savings.CubePosition.BLOCKS_OF_A_YEAR;
import static org.gezinscoach.savings.CubePosition.CATEGORIES;
import static org.gezinscoach.savings.CubePosition.CELLS;
import static org.gezinscoach.savings.CubePosition.CELLS_OF_A_KIND;
import static org.gezinscoach.savings.CubePosition.EFFECTS;
import static org.gezinscoach.savings.CubePosition.KINDS;
import static org.gezinscoach.savings.CubePosition.METHODS;
import static org.gezinscoach.savings.CubePosition.NETTINGS;
import static org.gezinscoach.savings.CubePosition.PAYERS;
import static org.gezinscoach.savings.CubePosition.UNSTATED_YEAR;
import static org.gezinscoach.savings.CubePosition.YEARS;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.gezinscoach.internal.Years;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.gezinscoach.money.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * Sums savings in primitive cells while they are collected, and builds the map of totals once, at the end. There is a block of
 * cells for each year, payer, category and budget effect that occur together. So a line costs no map, box or big number, and a
 * cube of few cells stays small.
 */
final class CubeAccumulator {
    private static final int UNKNOWN_GAINS = CELLS;
    private static final int UNKNOWN_COSTS = 2 * CELLS;

    /**
     * By year and block, the sums of the cells of what is known, then of the cells how many gains are unknown, then how many
     * costs.
     */
    private final long[] @Nullable [] @Nullable [] years = new long[YEARS][][];

    void add(Saving saving) {
        int position = saving.position();
        long[] block = block(CubePosition.year(position), CubePosition.block(position));
        int cell = CubePosition.cell(position);
        if (saving.amount() instanceof Euro euro) {
            block[cell] = Math.addExact(block[cell], euro.cents());
        } else {
            block[cell + (((Unknown) saving.amount()).negative() ? UNKNOWN_COSTS : UNKNOWN_GAINS)]++;
        }
    }

    CubeAccumulator merge(CubeAccumulator other) {
        for (int year = 0; year < YEARS; year++) {
            long[][] blocks = other.years[year];
            for (int i = 0; blocks != null && i < BLOCKS_OF_A_YEAR; i++) {
                if (blocks[i] != null) {
                    merge(block(year, i), blocks[i]);
                }
            }
        }
        return this;
    }

    /** The total of each key that has one. */
    Map<SavingKey, Total> cells() {
        List<Tuple2<SavingKey, Total>> inOrder = new ArrayList<>();
        for (int year = 0; year < YEARS; year++) {
            long[][] blocks = years[year];
            for (int kind = 0; blocks != null && kind < KINDS.length; kind++) {
                for (int i = 0; i < BLOCKS_OF_A_YEAR; i += EFFECTS.length) {
                    addCells(year, i, blocks, kind * CELLS_OF_A_KIND, inOrder);
                }
            }
        }
        return TreeMap.ofEntries(middleFirst(inOrder));
    }

    /** Adds the cells of a kind from the blocks of one payer and category. */
    private static void addCells(
            int year, int category, long[] @Nullable [] blocks, int from, List<Tuple2<SavingKey, Total>> cells) {
        for (int cell = from; cell < from + CELLS_OF_A_KIND; cell++) {
            for (int i = category; i < category + EFFECTS.length; i++) {
                if (blocks[i] != null && holds(blocks[i], cell)) {
                    cells.add(Tuple.of(key(year, i, cell), total(blocks[i], cell)));
                }
            }
        }
    }

    /** Entries in another order: what stands highest in a balanced tree comes first, so that the tree is hardly turned as it grows. */
    private static <T> List<T> middleFirst(List<T> inOrder) {
        List<T> entries = new ArrayList<>(inOrder.size());
        for (int step = Integer.highestOneBit(inOrder.size()); step > 0; step /= 2) {
            for (int i = step - 1; i < inOrder.size(); i += 2 * step) {
                entries.add(inOrder.get(i));
            }
        }
        return entries;
    }

    private long[] block(int year, int i) {
        long[][] blocks = years[year];
        if (blocks == null) {
            blocks = new long[BLOCKS_OF_A_YEAR][];
            years[year] = blocks;
        }
        if (blocks[i] == null) {
            blocks[i] = new long[UNKNOWN_COSTS + CELLS];
        }
        return blocks[i];
    }

    private static void merge(long[] block, long[] other) {
        for (int i = 0; i < block.length; i++) {
            block[i] = Math.addExact(block[i], other[i]);
        }
    }

    private static boolean holds(long[] block, int cell) {
        return (block[cell] | block[UNKNOWN_GAINS + cell] | block[UNKNOWN_COSTS + cell]) != 0;
    }

    private static Total total(long[] block, int cell) {
        // Negated twice, since the one sum that a Euro cannot hold is an overflow here, not a bad argument.
        Euro euro = Euro.ofCents(-Math.negateExact(block[cell]));
        return new Total(euro, block[UNKNOWN_GAINS + cell], block[UNKNOWN_COSTS + cell]);
    }

    private static SavingKey key(int year, int block, int cell) {
        int payerAndCategory = block / EFFECTS.length;
        int kindAndNetting = cell / METHODS.length;
        return SavingKey.builder()
                .year(year == UNSTATED_YEAR ? Option.none() : Years.stated(Year.of(year + Years.FIRST)))
                .kind(KINDS[kindAndNetting / NETTINGS.length])
                .payer(PAYERS[payerAndCategory / CATEGORIES.length])
                .category(CATEGORIES[payerAndCategory % CATEGORIES.length])
                .netting(NETTINGS[kindAndNetting % NETTINGS.length])
                .method(METHODS[cell % METHODS.length])
                .budgetEffect(EFFECTS[block % EFFECTS.length])
                .build();
    }
}
