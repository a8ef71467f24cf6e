package org.gezinscoach.coach;

import io.vavr.collection.List;
import java.time.Duration;
import java.time.LocalDate;
import org.gezinscoach.internal.DomainStyle;
import org.immutables.value.Value;

/**
 * A family coach (gezinscoach): when engaged, for how many hours, and when not there.
 *
 * <p>A coach of 32 hours who is on leave from 1 September 2021 to 1 January 2022 is there {@code PT32H} a week on 31 August
 * and {@code PT0S} from 1 September on.
 */
@Value.Immutable
@DomainStyle
public abstract sealed class Coach implements WithCoach permits ImmutableCoach {
    Coach() {}

    /** Who this is, without saying who it is. */
    public abstract CoachId id();

    /** The contracts. */
    @Value.Default
    public List<Contract> contracts() {
        return List.empty();
    }

    /** The absences. */
    @Value.Default
    public List<Absence> absences() {
        return List.empty();
    }

    /** Whether a contract runs on a day. */
    public boolean isEngagedOn(LocalDate date) {
        return contracts().exists(contract -> contract.period().contains(date));
    }

    /** The hours a week that the coach is there on a day: those of the contracts less those of the absences, never below none. */
    public Duration presenceOn(LocalDate date) {
        List<Absence> absences = absences().filter(absence -> absence.period().contains(date));
        if (absences.exists(absence -> absence.weeklyHours().isEmpty())) {
            return Duration.ZERO;
        }
        Duration present = contracts()
                .filter(contract -> contract.period().contains(date))
                .map(Contract::weeklyHours)
                .foldLeft(Duration.ZERO, Duration::plus);
        Duration left = absences.flatMap(Absence::weeklyHours).foldLeft(present, Duration::minus);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** The absences as a timeline takes them; it stands in a class because an interface cannot hide it. */
    @Value.Auxiliary
    @Value.Derived
    AbsenceDays absenceDays() {
        return new AbsenceDays(absences());
    }

    /** A builder; the identifier is needed. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a coach; {@code build()} throws an {@link IllegalArgumentException} where the identifier is missing. */
    public static final class Builder extends ImmutableCoach.Builder {
        Builder() {}

        /** Sets {@link Coach#contracts()}. */
        public Builder contracts(Iterable<Contract> values) {
            return contracts(List.ofAll(values));
        }

        /** Sets {@link Coach#contracts()}. */
        public Builder contracts(Contract... values) {
            return contracts(List.of(values));
        }

        /** Sets {@link Coach#absences()}. */
        public Builder absences(Iterable<Absence> values) {
            return absences(List.ofAll(values));
        }

        /** Sets {@link Coach#absences()}. */
        public Builder absences(Absence... values) {
            return absences(List.of(values));
        }
    }
}
