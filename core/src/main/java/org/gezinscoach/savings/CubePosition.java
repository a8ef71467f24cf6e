package org.gezinscoach.savings;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;
import java.time.Year;
import org.gezinscoach.internal.Years;
import org.gezinscoach.intervention.BudgetEffect;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Payer;

/**
 * Where a cube sums the savings of a key, as one number: a year, in it a block for payer, category and budget effect, and in
 * that a cell for kind, netting and method. A saving keeps it, so that to be summed it is asked for one number instead of for
 * seven objects.
 */
@SuppressWarnings("EnumOrdinal") // the order of these enums is pinned by a test
final class CubePosition {
    static final SavingKind[] KINDS = SavingKind.values();
    static final Netting[] NETTINGS = Netting.values();
    static final Method[] METHODS = Method.values();
    static final BudgetEffect[] EFFECTS = BudgetEffect.values();
    static final Payer[] PAYERS = Payer.values();
    static final CareCategory[] CATEGORIES = CareCategory.values();
    static final int UNSTATED_YEAR = Years.LAST - Years.FIRST + 1;

    static final int YEARS = UNSTATED_YEAR + 1;
    static final int BLOCKS_OF_A_YEAR = PAYERS.length * CATEGORIES.length * EFFECTS.length;
    static final int CELLS_OF_A_KIND = NETTINGS.length * METHODS.length;
    static final int CELLS = KINDS.length * CELLS_OF_A_KIND;

    private static final int BITS_OF_A_CELL = bits(CELLS);
    private static final int BITS_OF_A_BLOCK = bits(BLOCKS_OF_A_YEAR);

    private CubePosition() {}

    /** The number; of no meaning where the year is none that the library knows. */
    static int of(
            Option<Year> year,
            SavingKind kind,
            Payer payer,
            CareCategory category,
            Netting netting,
            Method method,
            BudgetEffect budgetEffect) {
        int block =
                (payer.ordinal() * CATEGORIES.length + category.ordinal()) * EFFECTS.length + budgetEffect.ordinal();
        int cell = (kind.ordinal() * NETTINGS.length + netting.ordinal()) * METHODS.length + method.ordinal();
        int number = year.isDefined() ? requireNonNull(year.get(), "year").getValue() - Years.FIRST : UNSTATED_YEAR;
        return (((number << BITS_OF_A_BLOCK) | block) << BITS_OF_A_CELL) | cell;
    }

    /** The year, counted from the first that the library knows. */
    static int year(int position) {
        return position >>> (BITS_OF_A_BLOCK + BITS_OF_A_CELL);
    }

    /** The block among those of its year. */
    static int block(int position) {
        return (position >>> BITS_OF_A_CELL) & ((1 << BITS_OF_A_BLOCK) - 1);
    }

    /** The cell in its block. */
    static int cell(int position) {
        return position & ((1 << BITS_OF_A_CELL) - 1);
    }

    /** How many bits hold a number and all below it. */
    private static int bits(int number) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(number);
    }
}
