package org.gezinscoach.examples.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gezinscoach.intervention.BudgetEffect;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Euro;
import org.gezinscoach.savings.Method;
import org.gezinscoach.savings.Netting;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKind;

/**
 * Savings lines in primitive columns, and their sums in one dense array: what a machine can do at best, with the same checks
 * against overflow. An unknown amount is marked by a value that no amount has.
 */
@SuppressWarnings("EnumOrdinal")
final class Columns {
    private static final long UNKNOWN_GAIN = Long.MIN_VALUE;
    private static final long UNKNOWN_COST = Long.MIN_VALUE + 1;
    private static final int FIRST_YEAR = 2020;
    /** The years from the first; the last stands for a year that is not stated. */
    private static final int YEARS = 6;

    private static final SavingKind[] KINDS = SavingKind.values();
    private static final Payer[] PAYERS = Payer.values();
    private static final CareCategory[] CATEGORIES = CareCategory.values();
    private static final Netting[] NETTINGS = Netting.values();
    private static final Method[] METHODS = Method.values();
    private static final BudgetEffect[] EFFECTS = BudgetEffect.values();
    private static final int CELLS = YEARS
            * KINDS.length
            * PAYERS.length
            * CATEGORIES.length
            * NETTINGS.length
            * METHODS.length
            * EFFECTS.length;

    private final byte[] year;
    private final byte[] kind;
    private final byte[] payer;
    private final byte[] category;
    private final byte[] netting;
    private final byte[] method;
    private final byte[] effect;
    private final long[] cents;

    Columns(List<Saving> savings) {
        int size = savings.size();
        year = new byte[size];
        kind = new byte[size];
        payer = new byte[size];
        category = new byte[size];
        netting = new byte[size];
        method = new byte[size];
        effect = new byte[size];
        cents = new long[size];
        for (int i = 0; i < size; i++) {
            set(i, savings.get(i));
        }
    }

    private void set(int i, Saving saving) {
        year[i] = (byte) saving.year()
                .map(stated -> stated.getValue() - FIRST_YEAR)
                .getOrElse(YEARS - 1)
                .intValue();
        kind[i] = (byte) saving.kind().ordinal();
        payer[i] = (byte) saving.payer().ordinal();
        category[i] = (byte) saving.category().ordinal();
        netting[i] = (byte) saving.netting().ordinal();
        method[i] = (byte) saving.method().ordinal();
        effect[i] = (byte) saving.budgetEffect().ordinal();
        cents[i] = saving.amount().<Long>fold(Euro::cents, unknown -> unknown.negative() ? UNKNOWN_COST : UNKNOWN_GAIN);
    }

    /** The sums of all lines; what it costs to name them does not grow with the lines. */
    PlainSums<Long> sums() {
        long[] known = new long[CELLS];
        long[] gains = new long[CELLS];
        long[] costs = new long[CELLS];
        for (int i = 0; i < cents.length; i++) {
            int cell = cell(i);
            if (cents[i] == UNKNOWN_GAIN) {
                gains[cell]++;
            } else if (cents[i] == UNKNOWN_COST) {
                costs[cell]++;
            } else {
                known[cell] = Math.addExact(known[cell], cents[i]);
            }
        }
        return new PlainSums<>(named(known), named(gains), named(costs));
    }

    private static Map<PlainLine.Key, Long> named(long[] sums) {
        Map<PlainLine.Key, Long> named = new HashMap<>();
        for (int cell = 0; cell < CELLS; cell++) {
            if (sums[cell] != 0) {
                named.put(key(cell), sums[cell]);
            }
        }
        return named;
    }

    private int cell(int i) {
        int cell = year[i] * KINDS.length + kind[i];
        cell = cell * PAYERS.length + payer[i];
        cell = cell * CATEGORIES.length + category[i];
        cell = cell * NETTINGS.length + netting[i];
        cell = cell * METHODS.length + method[i];
        return cell * EFFECTS.length + effect[i];
    }

    private static PlainLine.Key key(int cell) {
        int rest = cell;
        BudgetEffect effect = EFFECTS[rest % EFFECTS.length];
        rest /= EFFECTS.length;
        Method method = METHODS[rest % METHODS.length];
        rest /= METHODS.length;
        Netting netting = NETTINGS[rest % NETTINGS.length];
        rest /= NETTINGS.length;
        CareCategory category = CATEGORIES[rest % CATEGORIES.length];
        rest /= CATEGORIES.length;
        Payer payer = PAYERS[rest % PAYERS.length];
        rest /= PAYERS.length;
        SavingKind kind = KINDS[rest % KINDS.length];
        int since = rest / KINDS.length;
        Integer year = since == YEARS - 1 ? null : FIRST_YEAR + since;
        return new PlainLine.Key(year, kind, payer, category, netting, method, effect);
    }
}
