package org.gezinscoach.examples.rules;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.savings.Assessment;
import org.gezinscoach.savings.SavingsPolicy;
import org.gezinscoach.savings.SavingsRules;

/** Voorbeeldstad's own rule: whatever the policy says, care that was averted counts only where the threat is evidenced. */
public final class CautiousRule {
    private CautiousRule() {}

    /** What a line saves by this rule, or why it is not counted. */
    public static Assessment assess(Intervention line, Option<LocalDate> coachingStart, SavingsPolicy policy) {
        return SavingsRules.assess(line, coachingStart, policy.withThreatNeedsEvidence(true));
    }
}
