package org.gezinscoach.intake;

import io.vavr.collection.List;
import java.util.Objects;
import org.gezinscoach.household.HouseholdId;

/**
 * How a household fits a target group, and what was found by every criterion (screening). Findings tell of a household, and
 * so are never printed by {@link #toString()}.
 *
 * @param household the household
 * @param fit how it fits
 * @param findings what was found by each criterion, in the order of the target group
 */
public record Screening(HouseholdId household, Fit fit, List<Finding> findings) {
    /** Checks that all are there. */
    public Screening {
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(fit, "fit");
        Objects.requireNonNull(findings, "findings");
    }

    /** What nobody stated: the criteria that count as not met for want of a statement. */
    public List<Criterion> notStated() {
        return findings.filter(finding -> finding.answer() == Criterion.Answer.NOT_STATED)
                .map(Finding::criterion);
    }

    /** The household and how it fits. */
    @Override
    public String toString() {
        return "Screening[household=" + household + ", fit=" + fit + "]";
    }

    /**
     * What was found by one criterion.
     *
     * @param criterion the criterion
     * @param answer what was found
     */
    public record Finding(Criterion criterion, Criterion.Answer answer) {
        /** Checks that both are there. */
        public Finding {
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(answer, "answer");
        }

        /** Both in words: {@code problems in at least 3 life domains: NOT_STATED}. */
        public String message() {
            return criterion.text() + ": " + answer;
        }
    }
}
