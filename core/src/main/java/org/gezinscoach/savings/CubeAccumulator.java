package org.gezinscoach.savings;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.gezinscoach.internal.Years;
import org.gezinscoach.intervention.BudgetEffect;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.gezinscoach.money.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * Sums savings in primitive cells while they are collected, and builds the map of totals once, at the end. A cell is found by
 * ordinals: a block for each year, payer, category and budget effect that occur together, and in it a cell for each kind,
 * netting and method. So a line costs no map, box or big number, and a cube of few cells stays small.
 */
@SuppressWarnings("EnumOrdinal") // the order of these enums is pinned by a test
final class CubeAccumulator {
    private static final SavingKind[] KINDS = SavingKind.values();
    private static final Netting[] NETTINGS = Netting.values();
    private static final Method[] METHODS = Method.values();
    private static final BudgetEffect[] EFFECTS = BudgetEffect.values();
    private static final Payer[] PAYERS = Payer.values();
    private static final CareCategory[] CATEGORIES = CareCategory.values();
    private static final int BLOCKS = PAYERS.length * CATEGORIES.length * EFFECTS.length;
    private static final int CELLS_OF_A_KIND = NETTINGS.length * METHODS.length;
    private static final int CELLS = KINDS.length * CELLS_OF_A_KIND;
    private static final int UNKNOWN_GAINS = CELLS;
    private static final int UNKNOWN_COSTS = 2 * CELLS;
    private static final int UNSTATED_YEAR = Years.LAST - Years.FIRST + 1;

    /**
     * By year and block, the sums of the cells of what is known, then of the cells how many gains are unknown, then how many
     * costs.
     */
    private final long[] @Nullable [] @Nullable [] years = new long[UNSTATED_YEAR + 1][][];

    void add(Saving saving) {
        long[] block = block(year(saving.year()), index(saving));
        int cell = cell(saving);
        if (saving.amount() instanceof Euro euro) {
            block[cell] = Math.addExact(block[cell], euro.cents());
        } else {
            block[cell + (((Unknown) saving.amount()).negative() ? UNKNOWN_COSTS : UNKNOWN_GAINS)]++;
        }
    }

    CubeAccumulator merge(CubeAccumulator other) {
        for (int year = 0; year < years.length; year++) {
            long[][] blocks = other.years[year];
            for (int i = 0; blocks != null && i < BLOCKS; i++) {
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
        for (int year = 0; year < years.length; year++) {
            long[][] blocks = years[year];
            for (int kind = 0; blocks != null && kind < KINDS.length; kind++) {
                for (int i = 0; i < BLOCKS; i += EFFECTS.length) {
                    addCells(year, i, blocks, kind * CELLS_OF_A_KIND, inOrder);
                }
            }
        }
        return TreeMap.ofEntries(middleFirst(inOrder));
    }

    /** Adds the cells of a kind from the blocks of one payer and category. */
    private static void addCells(
            int year, int index, long[] @Nullable [] blocks, int from, List<Tuple2<SavingKey, Total>> cells) {
        for (int cell = from; cell < from + CELLS_OF_A_KIND; cell++) {
            for (int i = index; i < index + EFFECTS.length; i++) {
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

    private long[] block(int year, int index) {
        long[][] blocks = years[year];
        if (blocks == null) {
            blocks = new long[BLOCKS][];
            years[year] = blocks;
        }
        if (blocks[index] == null) {
            blocks[index] = new long[UNKNOWN_COSTS + CELLS];
        }
        return blocks[index];
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

    private static int year(Option<Year> year) {
        return year.isDefined() ? year.get().getValue() - Years.FIRST : UNSTATED_YEAR;
    }

    private static int index(Saving saving) {
        int index = saving.payer().ordinal();
        index = index * CATEGORIES.length + saving.category().ordinal();
        return index * EFFECTS.length + saving.budgetEffect().ordinal();
    }

    private static int cell(Saving saving) {
        int cell = saving.kind().ordinal();
        cell = cell * NETTINGS.length + saving.netting().ordinal();
        return cell * METHODS.length + saving.method().ordinal();
    }

    private static SavingKey key(int year, int index, int cell) {
        int payerAndCategory = index / EFFECTS.length;
        int kindAndNetting = cell / METHODS.length;
        return SavingKey.builder()
                .year(year == UNSTATED_YEAR ? Option.none() : Years.stated(Year.of(year + Years.FIRST)))
                .kind(KINDS[kindAndNetting / NETTINGS.length])
                .payer(PAYERS[payerAndCategory / CATEGORIES.length])
                .category(CATEGORIES[payerAndCategory % CATEGORIES.length])
                .netting(NETTINGS[kindAndNetting % NETTINGS.length])
                .method(METHODS[cell % METHODS.length])
                .budgetEffect(EFFECTS[index % EFFECTS.length])
                .build();
    }
}
