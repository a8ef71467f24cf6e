package org.gezinscoach.coach;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.DomainStyle;
import org.gezinscoach.internal.Years;
import org.immutables.value.Value;
import org.threeten.extra.LocalDateRange;

/**
 * A team of coaches and the households they help (team gezinscoaches).
 *
 * <p>Wormerland's: two coaches of 32 hours, a norm of at most 5 households for 32 hours, a ceiling of 10 households. One coach
 * is on leave from 1 September 2021 to 1 January 2022; intake stops for those months. Capacity is 10 on 31 August 2021, 5 on
 * 1 September and 10 again on 1 January; with 8 households in August 2022 there is room for 2.
 *
 * <p>The order of coaches and assignments does not matter to any figure.
 */
@Value.Immutable
@DomainStyle
public sealed interface Team extends WithTeam permits ImmutableTeam {
    /** The coaches, each once. */
    @Value.Default
    default List<Coach> coaches() {
        return List.empty();
    }

    /** Who helps whom, and when; no household twice at the same time. */
    @Value.Default
    default List<Assignment> assignments() {
        return List.empty();
    }

    /** The norms, each from its day until the next; before the first there is no capacity. */
    @Value.Default
    default List<DatedNorm> norms() {
        return List.empty();
    }

    /** The most households that the team may have, whatever they weigh; none if there is no such limit. */
    @Value.Default
    default Option<Integer> ceiling() {
        return Option.none();
    }

    /** The periods in which no household is taken in. */
    @Value.Default
    default List<LocalDateRange> intakeStops() {
        return List.empty();
    }

    /** The norm that holds on a day; none before the first. */
    default Option<CaseloadNorm> normOn(LocalDate date) {
        return roster().normOn(date);
    }

    /** Whether no household is taken in on a day. */
    default boolean isIntakeStoppedOn(LocalDate date) {
        return roster().isIntakeStoppedOn(date);
    }

    /** The caseload on a day, of the team and of each coach. */
    default Caseload caseloadOn(LocalDate date) {
        return roster().caseloadOn(date);
    }

    /** The assignments that hold on a day whose coach has no contract then, such as when the funds end. */
    default List<Assignment> uncoveredOn(LocalDate date) {
        return assignments()
                .filter(assignment -> assignment.period().contains(date))
                .filter(assignment ->
                        !coaches().exists(coach -> coach.id().equals(assignment.coach()) && coach.isEngagedOn(date)));
    }

    /**
     * The figures of the team over a period. On every day they equal those of {@link #caseloadOn(LocalDate)}.
     *
     * @throws IllegalArgumentException if the range is empty, open, or leaves the years 1900 to 2199
     */
    default CaseloadTimeline timeline(LocalDateRange range) {
        return CaseloadSweep.ofTeam(roster(), range);
    }

    /**
     * The figures of one coach over a period; all zero for a coach who is not of this team.
     *
     * @throws IllegalArgumentException if the range is empty, open, or leaves the years 1900 to 2199
     */
    default CaseloadTimeline timeline(CoachId coach, LocalDateRange range) {
        return CaseloadSweep.ofCoach(roster(), coach, range);
    }

    /**
     * The figures of the team from a day on, until nothing changes any more: the last step goes on for ever.
     *
     * @throws IllegalArgumentException if the date lies outside the years 1900 to 2199
     */
    default CaseloadTimeline outlookFrom(LocalDate date) {
        Years.check("date", date);
        return timeline(LocalDateRange.of(date, roster().settledAfter(date)));
    }

    /**
     * The first day, not before a given one, on which there is room for another household; none if there never is.
     *
     * @throws IllegalArgumentException if the date lies outside the years 1900 to 2199
     */
    default Option<LocalDate> firstRoomOnOrAfter(LocalDate date) {
        return outlookFrom(date).firstRoom();
    }

    /**
     * This team once a household is assigned to a coach from a day on, with no end yet. At intake every household takes one
     * full place, whatever its intensity; only that first day is looked at, and later overload shows in the timeline.
     *
     * @throws IllegalArgumentException if the date lies outside the years 1900 to 2199
     */
    default Either<CaseloadRefusal, Team> assign(
            HouseholdId household, CoachId coach, LocalDate from, Intensity intensity) {
        return new TeamChange(roster(), from)
                .assign(household, coach, intensity)
                .map(this::withAssignments);
    }

    /**
     * This team once the coaching of a household ends: from that day on it has no coach. Ending it on its first day removes
     * the assignment.
     *
     * @throws IllegalArgumentException if the date lies outside the years 1900 to 2199
     */
    default Either<CaseloadRefusal, Team> endAssignment(HouseholdId household, LocalDate on) {
        return new TeamChange(roster(), on).end(household).map(this::withAssignments);
    }

    /**
     * This team once a household goes from one coach to another, at the same intensity and with the same end. It is no
     * intake, so neither an intake stop nor the ceiling matters; the new coach needs to be there on that day, with room for
     * what the household weighs. To hand over to the coach who has the household already changes nothing.
     *
     * @throws IllegalArgumentException if the date lies outside the years 1900 to 2199
     */
    default Either<CaseloadRefusal, Team> handOver(HouseholdId household, CoachId from, CoachId to, LocalDate on) {
        return new TeamChange(roster(), on).handOver(household, from, to).map(this::withAssignments);
    }

    /**
     * Who would take over the households of a coach who drops out on a day: in the order of the households, each goes to the
     * colleague with most room for it within the norm, a tie to the lower identifier. As when handing over, neither an intake
     * stop nor the ceiling matters, and only that day is looked at.
     */
    default TakeOver withoutCoach(CoachId coach, LocalDate on) {
        return new TeamChange(roster(), on).without(coach);
    }

    /** Its coaches, and how many households it has or had; it prints as this. */
    default String summary() {
        return "Team{coaches=" + coaches().map(Coach::id).mkString(", ") + ", assignments="
                + assignments().size()
                + ceiling().map(most -> ", ceiling=" + most).getOrElse("") + "}";
    }

    private Roster roster() {
        long most = ceiling().map(Integer::longValue).getOrElse(Long.MAX_VALUE);
        return new Roster(coaches(), assignments(), norms().sortBy(DatedNorm::from), most, intakeStops());
    }

    /** A builder; an empty team needs nothing. */
    static Builder builder() {
        return new Builder();
    }

    /** The rules that span the parts. */
    @Value.Check
    default void check() {
        Checks.option("ceiling", ceiling())
                .forEach(most -> Checks.require(most >= 0, "ceiling", () -> "must not be negative, but was " + most));
        intakeStops().forEach(stop -> Years.check("intake stop", stop));
        TeamCheck.check(roster());
    }

    /** Builds a team; {@code build()} throws an {@link IllegalArgumentException} where a rule is broken. */
    final class Builder extends ImmutableTeam.Builder {
        Builder() {}

        /** Sets {@link Team#coaches()}. */
        public Builder coaches(Iterable<Coach> values) {
            return coaches(List.ofAll(values));
        }

        /** Sets {@link Team#coaches()}. */
        public Builder coaches(Coach... values) {
            return coaches(List.of(values));
        }

        /** Sets {@link Team#assignments()}. */
        public Builder assignments(Iterable<Assignment> values) {
            return assignments(List.ofAll(values));
        }

        /** Sets {@link Team#assignments()}. */
        public Builder assignments(Assignment... values) {
            return assignments(List.of(values));
        }

        /** Sets {@link Team#norms()}. */
        public Builder norms(Iterable<DatedNorm> values) {
            return norms(List.ofAll(values));
        }

        /** Sets {@link Team#norms()}. */
        public Builder norms(DatedNorm... values) {
            return norms(List.of(values));
        }

        /** Sets {@link Team#ceiling()}. */
        public Builder ceiling(int households) {
            return ceiling(Option.some(households));
        }

        /** Sets {@link Team#intakeStops()}. */
        public Builder intakeStops(Iterable<LocalDateRange> values) {
            return intakeStops(List.ofAll(values));
        }

        /** Sets {@link Team#intakeStops()}. */
        public Builder intakeStops(LocalDateRange... values) {
            return intakeStops(List.of(values));
        }
    }
}
