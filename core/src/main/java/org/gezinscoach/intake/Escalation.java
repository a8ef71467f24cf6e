package org.gezinscoach.intake;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.DomainStyle;
import org.gezinscoach.internal.Years;
import org.gezinscoach.intervention.Source;
import org.immutables.value.Value;
import org.threeten.extra.LocalDateRange;

/**
 * That a coach who disagrees with a department takes it to its head (opschaling naar het afdelingshoofd).
 *
 * <p>"Twice in eighteen months", of no stated household, coach or day, is two escalations raised within those months, each with
 * a breakthrough forced.
 */
@Value.Immutable
@DomainStyle
public sealed interface Escalation extends WithEscalation permits ImmutableEscalation {
    /** Whom it is about; none if not stated. */
    @Value.Default
    default Option<HouseholdId> household() {
        return Option.none();
    }

    /** Who raised it; none if not stated. */
    @Value.Default
    default Option<CoachId> coach() {
        return Option.none();
    }

    /** When it was raised: one day, or the period within which it was if the day is not stated. It has an end. */
    LocalDateRange raised();

    /** What came of it; unstated if not given. */
    @Value.Default
    default EscalationOutcome outcome() {
        return EscalationOutcome.UNSTATED;
    }

    /** The day on which that was decided; none if not stated, or still pending. */
    @Value.Default
    default Option<LocalDate> decidedOn() {
        return Option.none();
    }

    /** Whether the head of the department forced a breakthrough; none if not stated. */
    @Value.Default
    default Option<Boolean> breakthroughForced() {
        return Option.none();
    }

    /** Where it stands. */
    Source source();

    /** A builder; when it was raised and the source are needed. */
    static Builder builder() {
        return new Builder();
    }

    /** It was raised before it was decided on, and what is pending is not decided and forced nothing. */
    @Value.Check
    default void check() {
        Years.check("raised", raised());
        Checks.require(!raised().isUnboundedEnd(), "raised", () -> "must have an end, but was " + raised());
        Checks.option("household", household());
        Checks.option("coach", coach());
        Checks.option("breakthroughForced", breakthroughForced());
        for (LocalDate decided : Checks.option("decidedOn", decidedOn())) {
            Years.check("decided on", decided);
            Checks.require(
                    !decided.isBefore(raised().getStart()),
                    "decided on",
                    () -> "must not be before " + raised().getStart() + ", but was " + decided);
        }
        Checks.require(
                outcome() != EscalationOutcome.PENDING
                        || (decidedOn().isEmpty() && !breakthroughForced().contains(true)),
                "outcome",
                "must not be PENDING where something was decided or forced");
    }

    /** Builds an escalation; {@code build()} throws an {@link IllegalArgumentException} where a rule is broken. */
    final class Builder extends ImmutableEscalation.Builder {
        Builder() {}

        /** Sets {@link Escalation#household()}. */
        public Builder household(HouseholdId value) {
            return household(Option.some(value));
        }

        /** Sets {@link Escalation#coach()}. */
        public Builder coach(CoachId value) {
            return coach(Option.some(value));
        }

        /** Sets {@link Escalation#raised()} to one day. */
        public Builder raisedOn(LocalDate day) {
            return raised(LocalDateRange.of(day, day.plusDays(1)));
        }

        /** Sets {@link Escalation#decidedOn()}. */
        public Builder decidedOn(LocalDate value) {
            return decidedOn(Option.some(value));
        }

        /** Sets {@link Escalation#breakthroughForced()}. */
        public Builder breakthroughForced(boolean value) {
            return breakthroughForced(Option.some(value));
        }
    }
}
