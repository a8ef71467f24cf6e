package org.gezinscoach.intake;

import io.vavr.collection.List;
import org.gezinscoach.household.Characteristic;
import org.gezinscoach.household.Household;
import org.gezinscoach.intake.Criterion.Answer;
import org.gezinscoach.intake.Screening.Finding;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.DomainStyle;
import org.immutables.value.Value;

/**
 * For whom the family coaches are (doelgroep), as data.
 *
 * <p>A household with stacked and persistent problems in three life domains and a long history of care, of which it is
 * stated that nothing was passed on, gets a {@code LIGHTER_VARIANT} under {@link #AS_DESCRIBED}.
 *
 * <p>What is not stated counts as not met, and the finding says so. A group that asks for more never fits a household
 * better.
 */
@Value.Immutable
@DomainStyle
public sealed interface TargetGroup extends WithTargetGroup permits ImmutableTargetGroup {
    /**
     * As the two municipal papers describe it: stacked and persistent problems that are passed on, a long history of care,
     * several life domains, read as at least two; language and safety call for attention.
     */
    TargetGroup AS_DESCRIBED = builder()
            .leastProblemDomains(2)
            .required(
                    Characteristic.PERSISTENT,
                    Characteristic.STACKED,
                    Characteristic.PASSED_ON,
                    Characteristic.LONG_CARE_HISTORY)
            .attention(Characteristic.LANGUAGE_BARRIER, Characteristic.SAFETY_CONCERN)
            .build();

    /** In how many life domains there must be problems at the least, from 0 to 17; 0 if not given. */
    @Value.Default
    default int leastProblemDomains() {
        return 0;
    }

    /** What a household must have, in the order of the enum; nothing if not given. */
    @Value.Default
    default List<Characteristic> required() {
        return List.empty();
    }

    /** What calls for attention in a household that fits, in the order of the enum; nothing if not given. */
    @Value.Default
    default List<Characteristic> attention() {
        return List.empty();
    }

    /** Every criterion: the life domains, what is required, what calls for attention. */
    default List<Criterion> criteria() {
        return List.<Criterion>of(new Criterion.ProblemDomains(leastProblemDomains()))
                .appendAll(required().map(Criterion.Required::new))
                .appendAll(attention().map(Criterion.Attention::new));
    }

    /** How a household fits, with what was found by every criterion. */
    default Screening screen(Household household) {
        List<Finding> findings = criteria().map(criterion -> new Finding(criterion, criterion.of(household)));
        return new Screening(household.id(), fit(findings), findings);
    }

    private static Fit fit(List<Finding> findings) {
        List<Criterion> unmet = findings.filter(finding -> finding.answer() != Answer.MET)
                .map(Finding::criterion)
                .reject(Criterion.Attention.class::isInstance);
        if (unmet.isEmpty()) {
            boolean attention = findings.exists(
                    finding -> finding.criterion() instanceof Criterion.Attention && finding.answer() == Answer.MET);
            return attention ? Fit.FITS_WITH_ATTENTION : Fit.FITS;
        }
        return unmet.equals(List.of(new Criterion.Required(Characteristic.PASSED_ON)))
                ? Fit.LIGHTER_VARIANT
                : Fit.DOES_NOT_FIT;
    }

    /** A builder; a target group of everybody needs nothing. */
    static Builder builder() {
        return new Builder();
    }

    /** The number lies within its bounds, and each list is in order and without repetition. */
    @Value.Check
    default TargetGroup check() {
        Checks.between("least problem domains", leastProblemDomains(), 0, Criterion.ProblemDomains.MOST);
        List<Characteristic> needed = required().distinct().sorted();
        List<Characteristic> noted = attention().distinct().sorted();
        if (!needed.equals(required())) {
            return withRequired(needed);
        }
        return noted.equals(attention()) ? this : withAttention(noted);
    }

    /** Builds a target group; {@code build()} throws an {@link IllegalArgumentException} where a rule is broken. */
    final class Builder extends ImmutableTargetGroup.Builder {
        Builder() {}

        /** Sets {@link TargetGroup#required()}. */
        public Builder required(Iterable<Characteristic> values) {
            return required(List.ofAll(values));
        }

        /** Sets {@link TargetGroup#required()}. */
        public Builder required(Characteristic... values) {
            return required(List.of(values));
        }

        /** Sets {@link TargetGroup#attention()}. */
        public Builder attention(Iterable<Characteristic> values) {
            return attention(List.ofAll(values));
        }

        /** Sets {@link TargetGroup#attention()}. */
        public Builder attention(Characteristic... values) {
            return attention(List.of(values));
        }
    }
}
