package org.gezinscoach.json;

import io.vavr.collection.HashMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.gezinscoach.budget.Advance;
import org.gezinscoach.budget.Booking;
import org.gezinscoach.budget.BudgetEvent;
import org.gezinscoach.budget.BudgetEvent.Absorbed;
import org.gezinscoach.budget.BudgetEvent.Advanced;
import org.gezinscoach.budget.BudgetEvent.Claimed;
import org.gezinscoach.budget.BudgetEvent.Closed;
import org.gezinscoach.budget.BudgetEvent.Opened;
import org.gezinscoach.budget.BudgetEvent.Recovered;
import org.gezinscoach.budget.BudgetEvent.Reimbursed;
import org.gezinscoach.budget.BudgetEvent.Returned;
import org.gezinscoach.budget.BudgetEvent.Reversed;
import org.gezinscoach.budget.BudgetEvent.ToppedUp;
import org.gezinscoach.budget.BudgetHolder;
import org.gezinscoach.budget.BudgetPot;
import org.gezinscoach.budget.BudgetRefusal;
import org.gezinscoach.budget.CoachBudget;
import org.gezinscoach.budget.CoverCase;
import org.gezinscoach.budget.EventId;
import org.gezinscoach.budget.PotId;
import org.gezinscoach.budget.PotTerm;
import org.gezinscoach.budget.YearCost;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.TaskField;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Shares;

/** Random coach budgets, of the events that their histories allow, and random covers. */
final class Budgets {
    private static final Arbitrary<CoverCase> COVERS = covered().withoutEdgeCases();

    private Budgets() {}

    static Arbitrary<CoverCase> covers() {
        return COVERS;
    }

    /** One that helps some of these households, or none if there are none. */
    static Arbitrary<CoachBudget> coachBudgets(List<HouseholdId> households) {
        return Combinators.combine(
                        openings(households),
                        steps(households).list().ofMinSize(4).ofMaxSize(16))
                .as((opening, steps) -> booked(CoachBudget.open(opening), steps))
                .withoutEdgeCases();
    }

    private static CoachBudget booked(CoachBudget opened, List<Step> steps) {
        CoachBudget budget = opened;
        LocalDate last = opened.events().head().booking().bookedOn();
        for (Step step : steps) {
            LocalDate on = last.plusDays(step.days());
            List<EventId> ids =
                    budget.events().map(event -> event.booking().id()).toJavaList();
            List<EventId> advances = budget.events()
                    .filter(Advanced.class::isInstance)
                    .map(event -> event.booking().id())
                    .toJavaList();
            EventId target = step.makes() == Making.REVERSED || advances.isEmpty()
                    ? ids.get(step.target() % ids.size())
                    : advances.get(step.target() % advances.size());
            Booking booking = new Booking(step.id(), on, step.effectiveOn(), step.voucher());
            Either<BudgetRefusal, CoachBudget> next =
                    budget.apply(step.event(booking, target, step.within(limit(budget, step.makes(), target))));
            if (next.isRight()) {
                budget = next.get();
                last = on;
            }
        }
        return budget;
    }

    /** The most that an event of this kind may be of. */
    private static Euro limit(CoachBudget budget, Making makes, EventId target) {
        Option<Advance> advance = budget.advances().find(one -> one.id().equals(target));
        return switch (makes) {
            case ADVANCED -> budget.figures().available();
            case REIMBURSED, RETURNED, ABSORBED ->
                advance.map(Advance::outstanding).getOrElse(Euro.ZERO);
            case RECOVERED -> advance.map(Advance::cost).getOrElse(Euro.ZERO);
            default -> Euro.ZERO;
        };
    }

    static Arbitrary<Opened> openings(List<HouseholdId> households) {
        Arbitrary<BudgetHolder> others = Arbitraries.oneOf(
                Values.identifiers().map(id -> new BudgetHolder.OfCoach(new CoachId(id))),
                Values.texts().map(BudgetHolder.OfTeam::new));
        Arbitrary<BudgetHolder> holders = households.isEmpty()
                ? others
                : Arbitraries.oneOf(others, Arbitraries.of(households).map(BudgetHolder.OfHousehold::new));
        Arbitrary<Booking> bookings = Combinators.combine(
                        eventIds(),
                        Values.dates().filter(date -> date.getYear() < 2199),
                        Values.dates(),
                        Values.texts())
                .as(Booking::new);
        return Combinators.combine(
                        bookings,
                        holders,
                        cents(1_000_000),
                        Arbitraries.integers().between(0, 4))
                .as((booking, holder, ceiling, quarters) ->
                        new Opened(booking, holder, ceiling, Euro.ofCents(ceiling.cents() * quarters / 4)));
    }

    private static Arbitrary<Step> steps(List<HouseholdId> households) {
        Arbitrary<Option<HouseholdId>> helped = households.isEmpty()
                ? Arbitraries.just(Option.none())
                : Arbitraries.of(households).map(Option::some);
        Arbitrary<Making> makings = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just(Making.ADVANCED)),
                Tuple.of(8, Arbitraries.of(Making.ABSORBED, Making.RECOVERED)),
                Tuple.of(12, Arbitraries.of(Making.class).filter(making -> making != Making.CLOSED)),
                Tuple.of(3, Arbitraries.just(Making.CLOSED)));
        return Combinators.combine(
                        makings,
                        eventIds(),
                        Values.dates(),
                        Values.texts(),
                        helped,
                        Arbitraries.of(Payer.class),
                        Arbitraries.oneOf(cents(1_000_000), cents(1_000), cents(10)),
                        Arbitraries.integers().between(0, 500))
                .as((making, id, effectiveOn, text, household, payer, amount, number) ->
                        new Step(making, id, number % 8, effectiveOn, text, household, payer, amount, number));
    }

    private static Arbitrary<EventId> eventIds() {
        return Values.identifiers().map(EventId::new);
    }

    private static Arbitrary<Euro> cents(long most) {
        return Arbitraries.longs().between(1, most).map(Euro::ofCents);
    }

    static Arbitrary<YearCost> yearCosts() {
        return Combinators.combine(Values.years(), Values.costs(), Values.sources())
                .as(YearCost::new);
    }

    private static Arbitrary<CoverCase> covered() {
        Arbitrary<List<BudgetPot>> pots = pots().list().ofMaxSize(4).uniqueElements(BudgetPot::id);
        return Combinators.combine(yearCosts().list().ofMaxSize(3), pots, Values.optional(weights(4)))
                .as((years, drawn, weights) -> new CoverCase(
                        io.vavr.collection.List.ofAll(years),
                        io.vavr.collection.List.ofAll(drawn),
                        weights.filter(stated -> !drawn.isEmpty())
                                .map(stated ->
                                        shares(drawn.stream().map(BudgetPot::id).toList(), stated))));
    }

    static Arbitrary<BudgetPot> pots() {
        Arbitrary<PotTerm> terms = Arbitraries.oneOf(
                Values.years()
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(4)
                        .map(years -> new PotTerm.Incidental(io.vavr.collection.List.ofAll(years))),
                Values.years().map(PotTerm.Structural::new));
        Arbitrary<List<TaskField>> fields =
                Values.taskFields().list().ofMaxSize(3).uniqueElements();
        return Combinators.combine(
                        Values.identifiers(),
                        Values.texts(),
                        terms,
                        Values.costs(),
                        fields,
                        Values.optional(weights(3)),
                        Values.sources())
                .as((id, label, term, amount, taskFields, weights, source) -> BudgetPot.builder()
                        .id(new PotId(id))
                        .label(label)
                        .term(term)
                        .amount(amount)
                        .taskFields(taskFields)
                        .taskFieldShares(weights.filter(stated -> !taskFields.isEmpty())
                                .map(stated -> shares(taskFields, stated)))
                        .source(source)
                        .build());
    }

    /** Of which the first, which always has a key, is above zero. */
    private static Arbitrary<List<Long>> weights(int count) {
        return Combinators.combine(
                        Arbitraries.longs().between(1, Long.MAX_VALUE),
                        Arbitraries.longs().between(0, Long.MAX_VALUE).list().ofSize(count - 1))
                .as((first, others) -> {
                    List<Long> weights = new ArrayList<>(List.of(first));
                    weights.addAll(others);
                    return weights;
                });
    }

    private static <K extends Comparable<? super K>> Shares<K> shares(List<K> keys, List<Long> weights) {
        return new Shares<>(HashMap.ofEntries(IntStream.range(0, keys.size())
                .mapToObj(i -> io.vavr.Tuple.of(keys.get(i), weights.get(i)))
                .toList()));
    }

    private enum Making {
        ADVANCED,
        CLAIMED,
        REIMBURSED,
        RETURNED,
        ABSORBED,
        RECOVERED,
        TOPPED_UP,
        REVERSED,
        CLOSED
    }

    /** An event that may be booked, some days after the last. */
    private record Step(
            Making makes,
            EventId id,
            int days,
            LocalDate effectiveOn,
            String voucher,
            Option<HouseholdId> household,
            Payer payer,
            Euro size,
            int target) {
        /** An amount up to a limit, if that is above zero. */
        Euro within(Euro limit) {
            return limit.isZero() ? size : Euro.ofCents(1 + size.cents() % limit.cents());
        }

        BudgetEvent event(Booking booking, EventId of, Euro amount) {
            return switch (makes) {
                case ADVANCED ->
                    household
                            .<BudgetEvent>map(helped -> new Advanced(booking, helped, voucher, amount))
                            .getOrElse(() -> new ToppedUp(booking, amount));
                case CLAIMED -> new Claimed(booking, of, payer);
                case REIMBURSED -> new Reimbursed(booking, of, payer, amount);
                case RETURNED -> new Returned(booking, of, amount);
                case ABSORBED -> new Absorbed(booking, of, amount);
                case RECOVERED -> new Recovered(booking, of, payer, amount);
                case TOPPED_UP -> new ToppedUp(booking, amount);
                case REVERSED -> new Reversed(booking, of);
                case CLOSED -> new Closed(booking);
            };
        }
    }
}
