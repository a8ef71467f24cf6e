package org.gezinscoach.coach;

import java.time.LocalDate;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.internal.DomainStyle;
import org.gezinscoach.internal.Years;
import org.immutables.value.Value;
import org.threeten.extra.LocalDateRange;

/**
 * That a coach helps a household (toewijzing), from a day on and as long as needed: nothing ends by itself.
 */
@Value.Immutable
@DomainStyle
public abstract sealed class Assignment implements WithAssignment permits ImmutableAssignment {
    Assignment() {}

    /** Who is helped. */
    public abstract HouseholdId household();

    /** By whom. */
    public abstract CoachId coach();

    /** When: the first day, and the day on which it no longer holds; open as long as needed. */
    public abstract LocalDateRange period();

    /** How much it asks; full if not given. */
    @Value.Default
    public Intensity intensity() {
        return Intensity.FULL;
    }

    /** Its period as {@link EpochDays} has it; it stands in a class because an interface cannot hide it. */
    @Value.Auxiliary
    @Value.Derived
    long epochDays() {
        return EpochDays.of(period());
    }

    /** An assignment at full intensity that has no end yet. */
    public static Assignment from(LocalDate from, HouseholdId household, CoachId coach) {
        return builder()
                .household(household)
                .coach(coach)
                .period(LocalDateRange.ofUnboundedEnd(from))
                .build();
    }

    /** A builder; household, coach and period are needed. */
    public static Builder builder() {
        return new Builder();
    }

    /** The period is not empty and stays within the years that the library knows. */
    @Value.Check
    void check() {
        Years.check("assignment period", period());
    }

    /** Builds an assignment; {@code build()} throws an {@link IllegalArgumentException} where a rule is broken. */
    public static final class Builder extends ImmutableAssignment.Builder {
        Builder() {}
    }
}
