package org.gezinscoach.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.gezinscoach.checks.EveryTry;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intake.PathwayStep.Closed;
import org.gezinscoach.intake.PathwayStep.Discussed;
import org.gezinscoach.intake.PathwayStep.Eased;
import org.gezinscoach.intake.PathwayStep.Relapsed;
import org.gezinscoach.intake.PathwayStep.Started;
import org.gezinscoach.intake.PathwayStep.Stated;

/** Ways against a table of what leads where, step by step. */
class PathwayProperties {
    private static final HouseholdId HOUSEHOLD = new HouseholdId("Wormerland 2022", "9");
    private static final LocalDate START = LocalDate.of(2022, 1, 1);

    /** From where, by what, to where; what is not in it is impossible. */
    private static final Map<String, String> TABLE = Map.ofEntries(
            Map.entry("nowhere referred", "REFERRED"),
            Map.entry("REFERRED discussed", "DISCUSSED"),
            Map.entry("REFERRED closed", "CLOSED"),
            Map.entry("DISCUSSED COACHING", "WAITING"),
            Map.entry("DISCUSSED LIGHTER_VARIANT", "WAITING"),
            Map.entry("DISCUSSED BREAKTHROUGH_FIRST", "BREAKTHROUGH"),
            Map.entry("DISCUSSED OTHER_PROVISION", "CLOSED"),
            Map.entry("DISCUSSED NOT_NOW", "CLOSED"),
            Map.entry("DISCUSSED closed", "CLOSED"),
            Map.entry("BREAKTHROUGH COACHING", "WAITING"),
            Map.entry("BREAKTHROUGH LIGHTER_VARIANT", "WAITING"),
            Map.entry("BREAKTHROUGH OTHER_PROVISION", "CLOSED"),
            Map.entry("BREAKTHROUGH NOT_NOW", "CLOSED"),
            Map.entry("BREAKTHROUGH closed", "CLOSED"),
            Map.entry("WAITING started", "ACTIVE"),
            Map.entry("WAITING closed", "CLOSED"),
            Map.entry("ACTIVE eased", "LOW_INTENSITY"),
            Map.entry("ACTIVE closed", "CLOSED"),
            Map.entry("LOW_INTENSITY relapsed", "ACTIVE"),
            Map.entry("LOW_INTENSITY closed", "CLOSED"),
            Map.entry("CLOSED referred", "REFERRED"),
            Map.entry("CLOSED relapsed", "WAITING"));

    @StatisticsReport(onFailureOnly = true)
    @EveryTry
    @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
    void everyStepLeadsWhereTheTableSays(@ForAll("steps") List<PathwayStep> steps) {
        List<PathwayStep> taken = new ArrayList<>();
        String at = "nowhere";
        LocalDate last = LocalDate.MIN;
        boolean coached = false;
        for (PathwayStep step : steps) {
            String to = to(at, step, coached);
            boolean possible = to != null && !step.on().isBefore(last);
            taken.add(step);
            Either<PathwayRefusal, Pathway> result = Pathway.replay(HOUSEHOLD, taken);

            assertThat(result.isRight()).as("%s %s", at, step).isEqualTo(possible);
            Statistics.label("moves").collect(at + " " + what(step) + (possible ? "" : " refused"));
            if (possible) {
                at = to;
                last = step.on();
                coached |= Set.of("ACTIVE", "LOW_INTENSITY").contains(at);
                assertThat(result.get().last().state().name()).isEqualTo(at);
                assertThat(result.get().last().from()).isEqualTo(last);
            } else {
                taken.remove(taken.size() - 1);
            }
        }
        Statistics.label("moves")
                .coverage(coverage ->
                        TABLE.keySet().forEach(move -> coverage.check(move).count(count -> count >= 5)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyWayReplays(@ForAll("steps") List<PathwayStep> steps) {
        Pathway way = walked(steps);
        assertThat(Pathway.replay(HOUSEHOLD, way.steps())).isEqualTo(Either.right(way));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aRefusedStepChangesNothing(@ForAll("steps") List<PathwayStep> steps, @ForAll("step") PathwayStep step) {
        Pathway way = walked(steps);
        List<Stage> stages = way.stages().asJava();
        Either<PathwayRefusal, Pathway> result = way.apply(step);
        assertThat(way.stages().asJava()).isEqualTo(stages);
        result.peek(next ->
                assertThat(next.stages().asJava().subList(0, stages.size())).isEqualTo(stages));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void onADayAWayStandsWhereItsStepsUntilThenBroughtIt(
            @ForAll("steps") List<PathwayStep> steps, @ForAll("day") LocalDate day) {
        Pathway way = walked(steps);
        List<PathwayStep> until =
                way.steps().filter(step -> !step.on().isAfter(day)).asJava();
        if (until.isEmpty()) {
            assertThat(way.on(day)).isEmpty();
        } else {
            assertThat(way.on(day))
                    .contains(Pathway.replay(HOUSEHOLD, until).get().last());
        }
    }

    private static Pathway walked(List<PathwayStep> steps) {
        Pathway way = Pathway.open(HOUSEHOLD, new Referral(START, Referrer.UNSTATED));
        for (PathwayStep step : steps) {
            way = way.apply(step).getOrElse(way);
        }
        return way;
    }

    private static String to(String at, PathwayStep step, boolean coached) {
        if (step instanceof Stated stated) {
            return at.equals("nowhere") ? stated.state().name() : null;
        }
        boolean relapsedUncoached = step instanceof Relapsed && at.equals("CLOSED") && !coached;
        return relapsedUncoached ? null : TABLE.get(at + " " + what(step));
    }

    private static String what(PathwayStep step) {
        return step instanceof IntakeDecision decision ? decision.outcome().name() : step.code();
    }

    @Provide
    Arbitrary<List<PathwayStep>> steps() {
        return step().list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(-5, 90).map(START::plusDays);
    }

    /** Days mostly ascend over a way, since an early step is soon followed by later ones. */
    @Provide
    Arbitrary<PathwayStep> step() {
        Arbitrary<IntakeOutcome> outcomes = Arbitraries.of(IntakeOutcome.class);
        Arbitrary<PathwayState> states = Arbitraries.of(PathwayState.class);
        Arbitrary<LocalDate> days =
                Arbitraries.of(0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 60).map(START::plusDays);
        return Combinators.combine(Arbitraries.integers().between(0, 13), days, outcomes, states)
                .as((kind, on, outcome, state) -> switch (kind) {
                    case 0, 1 -> new Referral(on, Referrer.PARTNER);
                    case 2, 3 -> new Discussed(on);
                    case 4, 5 -> IntakeDecision.of(on, outcome, "why");
                    case 6, 7 -> new Started(on);
                    case 8, 9 -> new Eased(on);
                    case 10, 11 -> new Relapsed(on);
                    case 12 -> new Closed(on, "why");
                    default -> new Stated(on, state, Households.SOURCE);
                });
    }
}
