package org.gezinscoach.budget;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gezinscoach.budget.BudgetEvent.Opened;
import org.gezinscoach.budget.BudgetEvent.Reversed;
import org.gezinscoach.money.Euro;

class CoachBudgetProperties {
    @Property(edgeCases = EdgeCasesMode.NONE)
    void replayOfEveryPrefixIsTheBudgetAtThatPoint(@ForAll("histories") List<BudgetEvent> history) {
        CoachBudget oneByOne = CoachBudget.open((Opened) history.get(0));
        for (int booked = 1; booked <= history.size(); booked++) {
            CoachBudget replayed =
                    CoachBudget.replay(history.subList(0, booked)).get();

            assertThat(replayed).isEqualTo(oneByOne).hasSameHashCodeAs(oneByOne);
            assertThat(replayed.figures()).isEqualTo(oneByOne.figures());
            assertThat(replayed.advances()).isEqualTo(oneByOne.advances());
            assertThat(replayed.isClosed()).isEqualTo(oneByOne.isClosed());
            assertThat(replayed).hasToString(oneByOne.toString());
            if (booked < history.size()) {
                oneByOne = oneByOne.apply(history.get(booked)).get();
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aReversalEqualsAHistoryWithoutTheEvent(
            @ForAll("histories") List<BudgetEvent> history, @ForAll @IntRange(max = 49) int pick) {
        List<BudgetEvent> effective = NaiveLedger.of(history).effective();
        BudgetEvent target = effective.get(pick % effective.size());
        List<BudgetEvent> without = new ArrayList<>(effective);
        without.remove(target);
        LocalDate last = history.get(history.size() - 1).booking().bookedOn();
        Booking booking = Booking.of("reversal", last, "voucher");

        Either<BudgetRefusal, CoachBudget> reversed =
                budget(history).reverse(booking, target.booking().id());

        if (target instanceof Opened) {
            assertThat(reversed.getLeft().code()).isEqualTo("not-reversible");
        } else {
            Either<BudgetRefusal, CoachBudget> replayed = CoachBudget.replay(without);
            assertThat(reversed.isRight()).isEqualTo(replayed.isRight());
            reversed.forEach(budget -> {
                assertThat(budget.figures()).isEqualTo(replayed.get().figures());
                assertThat(budget.advances()).isEqualTo(replayed.get().advances());
                assertThat(budget.isClosed()).isEqualTo(replayed.get().isClosed());
                assertThat(budget.recovery()).isEqualTo(replayed.get().recovery());
                assertThat(budget.costByYear()).isEqualTo(replayed.get().costByYear());
                assertThat(budget.ifClaimsAreRefused()).isEqualTo(replayed.get().ifClaimsAreRefused());
                assertThat(budget.events().last())
                        .isEqualTo(new Reversed(booking, target.booking().id()));
            });
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void noEventIsBookedTwice(@ForAll("histories") List<BudgetEvent> history, @ForAll @IntRange(max = 49) int pick) {
        CoachBudget budget = budget(history);
        BudgetEvent again = history.get(pick % history.size());

        assertThat(budget.apply(again).getLeft())
                .isEqualTo(new BudgetRefusal.DuplicateEvent(again.booking().id()));
        assertThat(budget).isEqualTo(budget(history));
        assertThat(budget.figures()).isEqualTo(budget(history).figures());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void nothingIsBookedOnADayBeforeTheLast(
            @ForAll("histories") List<BudgetEvent> history, @ForAll @IntRange(min = 1, max = 400) int days) {
        LocalDate last = history.get(history.size() - 1).booking().bookedOn();
        Booking early = new Booking(new EventId("early"), last.minusDays(days), last, "voucher");
        CoachBudget budget = budget(history);

        assertThat(budget.topUp(early, Euro.of(1)).getLeft())
                .isEqualTo(new BudgetRefusal.BookedOutOfOrder(new EventId("early"), last, last.minusDays(days)));
        assertThat(budget).isEqualTo(budget(history));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void replayGivesTheFirstRefusalAndAppliesNothingAfterIt(@ForAll("steps") List<BudgetStep> steps) {
        NaiveLedger ledger = new NaiveLedger();
        List<BudgetEvent> tried = new ArrayList<>();
        BudgetRefusal first = null;
        for (BudgetStep step : steps) {
            BudgetEvent event = step.in(ledger);
            tried.add(event);
            BudgetRefusal refusal = ledger.book(event).orElse(null);
            first = first == null ? refusal : first;
        }
        Either<BudgetRefusal, CoachBudget> replayed = CoachBudget.replay(tried);

        assertThat(replayed.swap().getOrNull()).isEqualTo(first);
        assertThat(replayed.isRight()).isEqualTo(first == null);
    }

    @Provide
    Arbitrary<List<BudgetEvent>> histories() {
        return BudgetHistories.lawful();
    }

    @Provide
    Arbitrary<List<BudgetStep>> steps() {
        return BudgetHistories.steps();
    }

    private static CoachBudget budget(List<BudgetEvent> history) {
        return CoachBudget.replay(history).get();
    }
}
