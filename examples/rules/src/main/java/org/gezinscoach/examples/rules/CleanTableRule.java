package org.gezinscoach.examples.rules;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.savings.Assessment;
import org.gezinscoach.savings.Assessment.Counted;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingsPolicy;

/**
 * The first version of {@link CautiousRule}: so that every row of the council's table has an amount, a price that nobody
 * knows is entered as EUR 0.00. It breaks a law: that nobody has seen the bill does not mean that nothing was saved.
 */
public final class CleanTableRule {
    private CleanTableRule() {}

    /** What a line saves by this rule, or why it is not counted. */
    public static Assessment assess(Intervention line, Option<LocalDate> coachingStart, SavingsPolicy policy) {
        return CautiousRule.assess(line, coachingStart, policy)
                .<Assessment>fold(
                        counted -> new Counted(
                                line, counted.rule(), counted.savings().map(CleanTableRule::filledIn)),
                        notCounted -> notCounted);
    }

    private static Saving filledIn(Saving saving) {
        return saving.withAmount(saving.amount().<Amount>fold(euro -> euro, unknown -> Euro.ZERO));
    }
}
