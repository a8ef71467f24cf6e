package org.gezinscoach.programme;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gezinscoach.coach.Assignment;
import org.gezinscoach.coach.Coach;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.coach.Team;
import org.gezinscoach.household.Household;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Change;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.InterventionId;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.savings.Interventions;
import org.gezinscoach.savings.PriceBand;
import org.gezinscoach.savings.PriceList;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.Savings;
import org.threeten.extra.LocalDateRange;

/** Generated programmes whose parts fit together. */
public final class Programmes {
    /** A source of made-up figures. */
    public static final Source SOURCE = Source.madeUp("test", "table", "row");

    private static final PriceList PRICES = new PriceList(
            io.vavr.collection.List.of(CareCategory.LOCAL_TEAM, CareCategory.POLICE, CareCategory.FOSTER_CARE)
                    .flatMap(category ->
                            io.vavr.collection.List.of(PriceBasis.values()).map(basis -> band(category, basis))),
            Option.none());

    private static final int FIRST_YEAR = 2019;
    private static final int LAST_YEAR = 2024;

    private Programmes() {}

    /** A programme of 2021 and 2022 that holds nothing yet. */
    public static Programme.Builder empty() {
        return Programme.builder()
                .municipality("Almelo")
                .period(LocalDateRange.of(LocalDate.of(2021, 1, 1), LocalDate.of(2023, 1, 1)));
    }

    /** A household of this label. */
    public static Household household(String label) {
        return Household.of(id(label));
    }

    /** The identifier of the household of this label. */
    public static HouseholdId id(String label) {
        return new HouseholdId("Almelo 2020", label);
    }

    public static Arbitrary<Programme> programmes() {
        Arbitrary<LocalDateRange> periods = Arbitraries.of(
                LocalDateRange.of(LocalDate.of(FIRST_YEAR, 12, 31), LocalDate.of(LAST_YEAR, 1, 2)),
                LocalDateRange.ofUnboundedEnd(LocalDate.of(FIRST_YEAR, 1, 1)));
        return Combinators.combine(
                        periods,
                        Interventions.lists(),
                        Savings.savings().list().ofMaxSize(10),
                        costs().list().ofMaxSize(4).map(Programmes::distinctRows),
                        years().list().uniqueElements(ProgrammeYear::year).ofMaxSize(4),
                        Arbitraries.integers().between(0, 3))
                .as((period, lines, savings, costs, years, idle) -> Programme.builder()
                        .municipality("Almelo")
                        .period(period)
                        .households(households(lines, savings, idle))
                        .interventions(numbered(lines))
                        .savings(savings)
                        .coachingCosts(costs)
                        .years(years)
                        .build());
    }

    /**
     * Programmes of which lines and savings state providers and dates too, with a team that began to help on generated days, prices
     * for youth teams and the police, and a population.
     */
    public static Arbitrary<Programme> dated() {
        Arbitrary<List<Intervention>> lines = Combinators.combine(
                        Interventions.dated(), Arbitraries.of("Altra", "MEE").optional(0.8))
                .as((line, provider) -> line.withProvider(Option.ofOptional(provider)))
                .list()
                .ofMaxSize(20);
        return Combinators.combine(
                        lines,
                        Savings.savings().list().ofMaxSize(10),
                        years().list().uniqueElements(ProgrammeYear::year).ofMaxSize(4),
                        Interventions.starts().list().ofMaxSize(6),
                        Arbitraries.integers().between(0, 20))
                .as((some, savings, years, starts, more) -> {
                    List<Household> households = households(some, savings, 1);
                    return Programme.builder()
                            .municipality("Almelo")
                            .period(LocalDateRange.ofUnboundedEnd(LocalDate.of(FIRST_YEAR, 1, 1)))
                            .households(households)
                            .interventions(numbered(some))
                            .savings(savings)
                            .years(years)
                            .team(team(households, starts))
                            .priceList(PRICES)
                            .population(households.size() + more)
                            .build();
                });
    }

    /** A team that helps as many of the households as there are days, each from its day on. */
    public static TeamStatement team(List<Household> households, List<LocalDate> starts) {
        CoachId coach = new CoachId("C-1");
        List<Assignment> assignments = new ArrayList<>();
        for (int i = 0; i < Math.min(households.size(), starts.size()); i++) {
            assignments.add(Assignment.from(starts.get(i), households.get(i).id(), coach));
        }
        Team team = Team.builder()
                .coaches(Coach.builder().id(coach).build())
                .assignments(assignments)
                .build();
        return new TeamStatement(team, LocalDate.of(2022, 8, 31), SOURCE);
    }

    private static PriceBand band(CareCategory category, PriceBasis basis) {
        return PriceBand.builder()
                .category(category)
                .basis(basis)
                .low(Euro.of(1_000))
                .high(Euro.of(3_000))
                .year(Year.of(2021))
                .source(SOURCE)
                .build();
    }

    private static Arbitrary<CoachingCost> costs() {
        return Combinators.combine(yearNumbers(), Interventions.prices())
                .as((year, amount) -> new CoachingCost(year, amount, SOURCE));
    }

    private static Arbitrary<ProgrammeYear> years() {
        return Combinators.combine(yearNumbers(), Arbitraries.of(YearStatus.class))
                .as((year, status) -> new ProgrammeYear(year, status, Option.none()));
    }

    private static Arbitrary<Year> yearNumbers() {
        return Arbitraries.integers().between(FIRST_YEAR, LAST_YEAR).map(Year::of);
    }

    private static List<CoachingCost> distinctRows(List<CoachingCost> costs) {
        List<CoachingCost> rows = new ArrayList<>();
        for (CoachingCost cost : costs) {
            Source row = Source.madeUp("test", "table", "row " + rows.size());
            rows.add(new CoachingCost(cost.year(), cost.amount(), row));
        }
        return rows;
    }

    private static List<Household> households(List<Intervention> lines, List<Saving> savings, int idle) {
        List<HouseholdId> ids = new ArrayList<>();
        lines.forEach(line -> ids.add(line.household()));
        savings.forEach(saving -> ids.add(saving.household()));
        for (int i = 0; i < idle; i++) {
            ids.add(id("idle " + i));
        }
        return ids.stream().distinct().map(Household::of).toList();
    }

    /** Lines with ids of their own; one that continues continues the line before it, if that is of its household. */
    private static List<Intervention> numbered(List<Intervention> lines) {
        List<Intervention> numbered = new ArrayList<>();
        for (Intervention line : lines) {
            Option<InterventionId> before = numbered.isEmpty()
                    ? Option.none()
                    : Option.some(numbered.get(numbered.size() - 1))
                            .filter(last -> last.household().equals(line.household()))
                            .map(Intervention::id);
            numbered.add(line.withContinues(line.continues().flatMap(earlier -> before))
                    .withId(new InterventionId("line " + numbered.size())));
        }
        return numbered;
    }

    /** A line of a household in no stated year. */
    public static Intervention line(String id, String household, Amount price) {
        return Interventions.of(Change.ENDED, price)
                .withId(new InterventionId(id))
                .withHousehold(id(household));
    }

    /** A finished saving of a household in no stated year. */
    public static Saving saving(String household, Amount amount) {
        return Savings.of(amount).withHousehold(id(household));
    }
}
