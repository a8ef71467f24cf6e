package org.gezinscoach.json;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.household.Characteristic;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.household.LifeDomain;
import org.gezinscoach.household.SelfReliance;
import org.gezinscoach.intake.CoachChoice;
import org.gezinscoach.intake.Escalation;
import org.gezinscoach.intake.EscalationOutcome;
import org.gezinscoach.intake.IntakeCase;
import org.gezinscoach.intake.IntakeDecision;
import org.gezinscoach.intake.IntakeOutcome;
import org.gezinscoach.intake.Pathway;
import org.gezinscoach.intake.PathwayState;
import org.gezinscoach.intake.PathwayStep;
import org.gezinscoach.intake.PathwayStep.Closed;
import org.gezinscoach.intake.PathwayStep.Discussed;
import org.gezinscoach.intake.PathwayStep.Eased;
import org.gezinscoach.intake.PathwayStep.Relapsed;
import org.gezinscoach.intake.PathwayStep.Started;
import org.gezinscoach.intake.PathwayStep.Stated;
import org.gezinscoach.intake.Priority;
import org.gezinscoach.intake.Referral;
import org.gezinscoach.intake.Referrer;
import org.gezinscoach.intake.Stage;
import org.gezinscoach.intake.TargetGroup;
import org.gezinscoach.intervention.Source;
import org.threeten.extra.LocalDateRange;

/** Random valid ways, intakes and escalations. */
final class Intakes {
    private static final LocalDate START = LocalDate.of(2021, 1, 1);
    private static final int LONGEST = 400;

    private Intakes() {}

    static Arbitrary<SelfReliance> selfReliances() {
        Arbitrary<SelfReliance> stated = Arbitraries.maps(
                        Arbitraries.of(LifeDomain.class),
                        Arbitraries.integers().between(SelfReliance.LEAST, SelfReliance.MOST))
                .map(SelfReliance::of);
        return Arbitraries.oneOf(Arbitraries.just(SelfReliance.UNSTATED), stated)
                .withoutEdgeCases();
    }

    static Arbitrary<io.vavr.collection.Map<Characteristic, Boolean>> characteristics() {
        Arbitrary<Map<Characteristic, Boolean>> stated =
                Arbitraries.maps(Arbitraries.of(Characteristic.class), Arbitraries.of(true, false));
        return Arbitraries.oneOf(Arbitraries.just(Map.<Characteristic, Boolean>of()), stated)
                .<io.vavr.collection.Map<Characteristic, Boolean>>map(io.vavr.collection.HashMap::ofAll)
                .withoutEdgeCases();
    }

    /** A way for some of the households. */
    static Arbitrary<List<Pathway>> pathways(List<HouseholdId> households) {
        Arbitrary<Move> moves = Combinators.combine(
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.integers().between(0, LONGEST),
                        Values.texts())
                .as(Move::new);
        return Combinators.combine(moves.list().ofMaxSize(10).list().ofSize(households.size()), Values.sources())
                .as((walks, source) -> ways(households, walks, source))
                .withoutEdgeCases();
    }

    private static List<Pathway> ways(List<HouseholdId> households, List<List<Move>> walks, Source source) {
        List<Pathway> ways = new ArrayList<>();
        for (int i = 0; i < walks.size(); i++) {
            if (!walks.get(i).isEmpty()) {
                ways.add(walked(households.get(i), walks.get(i), source));
            }
        }
        return ways;
    }

    private static Pathway walked(HouseholdId household, List<Move> moves, Source source) {
        int first = moves.get(0).pick;
        Pathway way = first % 3 == 0
                ? Pathway.open(
                        household,
                        new Stated(START, PathwayState.values()[first % PathwayState.values().length], source))
                : Pathway.open(household, new Referral(START, Referrer.values()[first % Referrer.values().length]));
        for (Move move : moves) {
            way = way.apply(move.from(way.last())).getOrElse(way);
        }
        return way;
    }

    /** What a household may do next, some days after the last step; the pick says which of what leads on from there. */
    private record Move(int pick, int days, String text) {
        PathwayStep from(Stage last) {
            LocalDate on = last.from().plusDays(days);
            if (pick % 7 == 6) {
                return new Closed(on, text);
            }
            return switch (last.state()) {
                case REFERRED -> new Discussed(on);
                case DISCUSSED, BREAKTHROUGH ->
                    IntakeDecision.of(on, IntakeOutcome.values()[pick % IntakeOutcome.values().length], text, "2");
                case WAITING -> new Started(on);
                case ACTIVE -> new Eased(on);
                case LOW_INTENSITY -> new Relapsed(on);
                case CLOSED -> pick % 2 == 0 ? new Relapsed(on) : new Referral(on, Referrer.PARTNER);
            };
        }
    }

    static Arbitrary<Priority> priorities() {
        Arbitrary<Priority> weighted = Combinators.combine(
                        Arbitraries.integers().between(0, Priority.Weighted.MOST),
                        Arbitraries.integers().between(0, Priority.Weighted.MOST))
                .filter((complexity, cost) -> complexity + cost > 0)
                .as(Priority.Weighted::new);
        return Arbitraries.oneOf(
                Arbitraries.just(new Priority.ComplexityFirst()), Arbitraries.just(new Priority.CostFirst()), weighted);
    }

    static Arbitrary<IntakeCase> intakes(List<HouseholdId> households) {
        return Combinators.combine(
                        Values.optional(targetGroups()),
                        priorities().list().ofMaxSize(3).uniqueElements(),
                        choices(households))
                .as((group, ranked, choices) -> new IntakeCase(
                        group, io.vavr.collection.List.ofAll(ranked), io.vavr.collection.List.ofAll(choices)));
    }

    static Arbitrary<TargetGroup> targetGroups() {
        Arbitrary<java.util.Set<Characteristic>> some =
                Arbitraries.of(Characteristic.class).set();
        return Combinators.combine(Arbitraries.integers().between(0, LifeDomain.values().length), some, some)
                .as((least, required, attention) -> TargetGroup.builder()
                        .leastProblemDomains(least)
                        .required(required)
                        .attention(attention)
                        .build());
    }

    static Arbitrary<List<CoachChoice>> choices(List<HouseholdId> households) {
        if (households.isEmpty()) {
            return Arbitraries.just(List.of());
        }
        Arbitrary<List<CoachId>> coaches =
                Values.identifiers().map(CoachId::new).list().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(Arbitraries.of(households), coaches)
                .as((household, named) -> new CoachChoice(household, io.vavr.collection.List.ofAll(named)))
                .list()
                .ofMaxSize(2)
                .uniqueElements(CoachChoice::household);
    }

    static Arbitrary<Escalation> escalations(List<HouseholdId> households) {
        Arbitrary<Option<HouseholdId>> household =
                households.isEmpty() ? Arbitraries.just(Option.none()) : Values.optional(Arbitraries.of(households));
        Arbitrary<EscalationOutcome> outcomes =
                Arbitraries.of(EscalationOutcome.class).filter(outcome -> outcome != EscalationOutcome.PENDING);
        Arbitrary<Escalation> decided = Combinators.combine(
                        household,
                        Values.optional(Values.identifiers().map(CoachId::new)),
                        Values.periods().filter(period -> !period.isUnboundedEnd()),
                        outcomes,
                        Values.optional(Values.dates()),
                        Values.optional(Arbitraries.of(true, false)),
                        Values.sources())
                .as((about, coach, raised, outcome, decidedOn, forced, source) -> Escalation.builder()
                        .household(about)
                        .coach(coach)
                        .raised(raised)
                        .outcome(outcome)
                        .decidedOn(decidedOn.filter(on -> !on.isBefore(raised.getStart())))
                        .breakthroughForced(forced)
                        .source(source)
                        .build());
        return Arbitraries.oneOf(decided, decided.map(Intakes::pending));
    }

    private static Escalation pending(Escalation decided) {
        return Escalation.builder()
                .raised(LocalDateRange.of(
                        decided.raised().getStart(), decided.raised().getEnd()))
                .outcome(EscalationOutcome.PENDING)
                .source(decided.source())
                .build();
    }
}
