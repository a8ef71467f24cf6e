package org.gezinscoach.testing;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.gezinscoach.coach.Absence;
import org.gezinscoach.coach.AbsenceReason;
import org.gezinscoach.coach.Assignment;
import org.gezinscoach.coach.Caseload;
import org.gezinscoach.coach.CaseloadFigures;
import org.gezinscoach.coach.CaseloadNorm;
import org.gezinscoach.coach.CaseloadRefusal;
import org.gezinscoach.coach.CaseloadTimeline;
import org.gezinscoach.coach.Coach;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.coach.Contract;
import org.gezinscoach.coach.DatedNorm;
import org.gezinscoach.coach.Employment;
import org.gezinscoach.coach.Fte;
import org.gezinscoach.coach.HouseholdRange;
import org.gezinscoach.coach.Intensity;
import org.gezinscoach.coach.TakeOver;
import org.gezinscoach.coach.Team;
import org.gezinscoach.household.HouseholdId;
import org.threeten.extra.LocalDateRange;

/** Any coach, norm and team, and what they come to; the simplest team is empty. */
public final class AnyCoach {
    private static final int MOST_COACHES = 3;
    private static final int MOST_HELPED = 6;
    private static final int MOST_HUNDREDTHS = 2_000;
    private static final int LARGEST_NORM = 12;
    private static final int HIGHEST_CEILING = 30;

    private AnyCoach() {}

    /** Identifiers of nine coaches, from {@code C-1}. */
    @Provide
    public static Arbitrary<CoachId> ids() {
        return Plain.numbered("C-", 9).map(CoachId::new);
    }

    /** Coaches with up to two contracts and two absences. */
    @Provide
    public static Arbitrary<Coach> coaches() {
        return Combinators.combine(ids(), Plain.list(contracts(), 2), Plain.list(absences(), 2))
                .as((id, engaged, absent) -> Coach.builder()
                        .id(id)
                        .contracts(engaged)
                        .absences(absent)
                        .build());
    }

    /** Contracts of any kind. */
    @Provide
    public static Arbitrary<Contract> contracts() {
        return Combinators.combine(AnyTime.periods(), AnyTime.weeklyHours(), Arbitraries.of(Employment.class))
                .as(Contract::new);
    }

    /** Absences, whole and partial. */
    @Provide
    public static Arbitrary<Absence> absences() {
        return Combinators.combine(
                        AnyTime.periods(), Plain.option(AnyTime.weeklyHours()), Arbitraries.of(AbsenceReason.class))
                .as(Absence::new);
    }

    /** Establishments of up to 20 fte. */
    @Provide
    public static Arbitrary<Fte> establishments() {
        return Arbitraries.integers().between(0, MOST_HUNDREDTHS).map(Fte::new);
    }

    /** Norms of up to twelve households for a coach who works 32 or 36 hours. */
    @Provide
    public static Arbitrary<CaseloadNorm> norms() {
        Arbitrary<Map<Intensity, Integer>> weights = Arbitraries.maps(
                Arbitraries.of(Intensity.class), Arbitraries.integers().between(0, CaseloadNorm.WHOLE));
        return Combinators.combine(
                        Arbitraries.integers().between(1, LARGEST_NORM),
                        Arbitraries.integers().between(0, LARGEST_NORM),
                        Arbitraries.of(32, 36),
                        weights)
                .as((max, least, hours, weigh) -> CaseloadNorm.builder()
                        .min(Math.min(least, max))
                        .max(max)
                        .week(Duration.ofHours(hours))
                        .weights(HashMap.ofAll(weigh))
                        .build());
    }

    /** Norms with the day that they begin on. */
    @Provide
    public static Arbitrary<DatedNorm> datedNorms() {
        return Combinators.combine(AnyTime.dates(), norms()).as(DatedNorm::new);
    }

    /** Assignments of any household to any coach. */
    @Provide
    public static Arbitrary<Assignment> assignments() {
        return Combinators.combine(AnyHousehold.ids(), ids(), AnyTime.periods(), Arbitraries.of(Intensity.class))
                .as(AnyCoach::assignment);
    }

    /** Teams of up to three coaches that help up to six households. */
    @Provide
    public static Arbitrary<Team> teams() {
        return AnyHousehold.ids()
                .list()
                .ofMaxSize(MOST_HELPED)
                .uniqueElements()
                .flatMap(households -> teams(List.ofAll(households)));
    }

    /** Teams of up to three coaches that help some of these households. */
    public static Arbitrary<Team> teams(List<HouseholdId> households) {
        Arbitrary<List<Coach>> coaches = coaches()
                .list()
                .ofMaxSize(MOST_COACHES)
                .uniqueElements(Coach::id)
                .map(List::ofAll);
        Arbitrary<List<DatedNorm>> norms =
                datedNorms().list().ofMaxSize(2).uniqueElements(DatedNorm::from).map(List::ofAll);
        return Combinators.combine(
                        coaches,
                        stints().list().ofMaxSize(households.size()),
                        norms,
                        Plain.option(Arbitraries.integers().between(0, HIGHEST_CEILING)),
                        Plain.list(AnyTime.periods(), 1))
                .as((some, stints, dated, ceiling, stops) -> Team.builder()
                        .coaches(some)
                        .assignments(assigned(households, some, stints))
                        .norms(dated)
                        .ceiling(ceiling)
                        .intakeStops(stops)
                        .build());
    }

    /** The caseload of any team on any day. */
    @Provide
    public static Arbitrary<Caseload> caseloads() {
        return Combinators.combine(teams(), AnyTime.dates()).as(Team::caseloadOn);
    }

    /** The figures of any team on any day. */
    @Provide
    public static Arbitrary<CaseloadFigures> figures() {
        return caseloads().map(Caseload::team);
    }

    /** The timeline of any team over any period that ends. */
    @Provide
    public static Arbitrary<CaseloadTimeline> timelines() {
        return Combinators.combine(teams(), AnyTime.closedPeriods()).as(Team::timeline);
    }

    /** The steps of any timeline. */
    @Provide
    public static Arbitrary<CaseloadTimeline.Step> steps() {
        return Plain.partOf(timelines(), CaseloadTimeline::steps);
    }

    /** Who takes over when any coach drops out of any team on any day. */
    @Provide
    public static Arbitrary<TakeOver> takeOvers() {
        return Combinators.combine(teams(), ids(), AnyTime.dates()).as(Team::withoutCoach);
    }

    /** Numbers of households from least to most. */
    @Provide
    public static Arbitrary<HouseholdRange> householdRanges() {
        Arbitrary<Long> numbers = Arbitraries.longs().between(0, 100);
        return Combinators.combine(numbers, numbers).as((least, more) -> new HouseholdRange(least, least + more));
    }

    /** Every refusal, as a team of one coach gives it. */
    @Provide
    public static Arbitrary<CaseloadRefusal> refusals() {
        return Combinators.combine(Arbitraries.of(Refused.class), ids(), AnyHousehold.ids(), AnyTime.dates())
                .as(Refused::with);
    }

    private static Arbitrary<Stint> stints() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, MOST_COACHES - 1),
                        AnyTime.periods(),
                        Arbitraries.of(Intensity.class))
                .as(Stint::new);
    }

    private static List<Assignment> assigned(
            List<HouseholdId> households, List<Coach> coaches, java.util.List<Stint> stints) {
        return coaches.isEmpty()
                ? List.empty()
                : households.zipWith(
                        stints,
                        (household, stint) -> assignment(
                                household,
                                coaches.get(stint.coach % coaches.size()).id(),
                                stint.period,
                                stint.intensity));
    }

    private static Assignment assignment(
            HouseholdId household, CoachId coach, LocalDateRange period, Intensity intensity) {
        return Assignment.builder()
                .household(household)
                .coach(coach)
                .period(period)
                .intensity(intensity)
                .build();
    }

    /** When a household is helped, by which coach in the list, counted round, and how. */
    private record Stint(int coach, LocalDateRange period, Intensity intensity) {}

    /** What somebody asks of a team of one coach with one place, and is refused. */
    private enum Refused {
        NO_ROOM,
        INTAKE_STOPPED,
        ALREADY_ASSIGNED,
        NOT_ASSIGNED,
        COACH_UNAVAILABLE;

        CaseloadRefusal with(CoachId coach, HouseholdId household, LocalDate on) {
            LocalDateRange open = LocalDateRange.ofUnboundedEnd(on);
            Duration week = Duration.ofHours(32);
            Team team = Team.builder()
                    .coaches(Coach.builder()
                            .id(coach)
                            .contracts(new Contract(open, week, Employment.UNSTATED))
                            .build())
                    .norms(new DatedNorm(on, CaseloadNorm.atMost(1, week)))
                    .build();
            Team full = team.assign(household, coach, on, Intensity.FULL).get();
            HouseholdId another = new HouseholdId(household.scope(), household.label() + "-a");
            return switch (this) {
                case NO_ROOM -> full.assign(another, coach, on, Intensity.FULL).getLeft();
                case INTAKE_STOPPED ->
                    team.withIntakeStops(List.of(open))
                            .assign(household, coach, on, Intensity.FULL)
                            .getLeft();
                case ALREADY_ASSIGNED ->
                    full.assign(household, coach, on, Intensity.FULL).getLeft();
                case NOT_ASSIGNED -> team.endAssignment(household, on).getLeft();
                case COACH_UNAVAILABLE ->
                    team.assign(household, coach, on.minusDays(1), Intensity.FULL)
                            .getLeft();
            };
        }
    }
}
