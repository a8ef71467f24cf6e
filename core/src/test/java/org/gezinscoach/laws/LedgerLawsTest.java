package org.gezinscoach.laws;

import static org.gezinscoach.laws.Broken.assertBroken;

import io.vavr.control.Either;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.gezinscoach.budget.BudgetEvent;
import org.gezinscoach.budget.BudgetEvent.ToppedUp;
import org.gezinscoach.budget.BudgetFigures;
import org.gezinscoach.budget.BudgetRefusal;
import org.gezinscoach.budget.CoachBudget;
import org.gezinscoach.money.Euro;
import org.gezinscoach.testing.GezinscoachDomain;
import org.gezinscoach.testing.LedgerLaws;

/** For each law of a coach budget, books that break it. */
class LedgerLawsTest {
    @Example
    void coachBudgetsKeepAll() {
        LedgerLaws.check(CoachBudget::open, CoachBudget::apply, CoachBudget::figures);
    }

    @Property(tries = 300)
    @Domain(GezinscoachDomain.class)
    void coachBudgetsKeepAllOverAnyHistory(@ForAll CoachBudget history, @ForAll BudgetEvent stray) {
        new LedgerLaws<CoachBudget>(CoachBudget::open, CoachBudget::apply, CoachBudget::figures).hold(history, stray);
    }

    @Example
    void whatIsNotGrantedIsNotThere() {
        assertBroken(
                () -> LedgerLaws.<BudgetFigures>check(
                        opening -> available(opening.amount()), (books, event) -> Either.right(books), books -> books),
                "law broken: whatWasGrantedIsTheOpeningAndTheTopUps",
                "    law:      granted is what was opened with and topped up, and not reversed",
                "    case:     Opened E-0, ToppedUp E-1",
                "    expected: EUR 0.03",
                "    actual:   EUR 0.02");
    }

    @Example
    void toppingUpWithoutEndPassesTheCeiling() {
        assertBroken(
                () -> LedgerLaws.<BudgetFigures>check(
                        opening -> available(opening.amount()),
                        (books, event) -> event instanceof ToppedUp more
                                ? Either.right(available(books.available().plus(more.amount())))
                                : Either.left("no"),
                        books -> books),
                "law broken: availableAndOutstandingStayWithinTheCeiling",
                "    law:      available and outstanding are at most the ceiling",
                "    case:     Opened E-0, ToppedUp E-1, ToppedUp E-2",
                "    expected: at most EUR 0.03",
                "    actual:   granted EUR 0.04: available EUR 0.04, outstanding EUR 0.00, absorbed EUR 0.00, handed"
                        + " back EUR 0.00");
    }

    @Example
    void booksThatAreWrittenBeforeTheRefusalAreChangedByIt() {
        assertBroken(
                () -> LedgerLaws.<AtomicReference<BudgetFigures>>check(
                        opening -> new AtomicReference<>(available(opening.amount())),
                        (books, event) -> {
                            if (event instanceof BudgetEvent.Advanced) {
                                books.set(books.get().available().isZero() ? books.get() : advanced(books.get()));
                            }
                            return Either.left("no");
                        },
                        AtomicReference::get),
                "law broken: aRefusalChangesNothing",
                "    law:      an event that is refused changes nothing",
                "    case:     Opened E-0, Advanced E-1",
                "    expected: granted EUR 0.02: available EUR 0.02, outstanding EUR 0.00, absorbed EUR 0.00, handed"
                        + " back EUR 0.00",
                "    actual:   granted EUR 0.02: available EUR 0.00, outstanding EUR 0.02, absorbed EUR 0.00, handed"
                        + " back EUR 0.00");
    }

    @Example
    void booksThatRememberEarlierBooksAreNotReplayed() {
        AtomicReference<Integer> advances = new AtomicReference<>(0);
        assertBroken(
                () -> LedgerLaws.<BudgetFigures>check(
                        opening -> available(opening.amount()),
                        (books, event) -> event instanceof BudgetEvent.Advanced
                                ? Either.right(
                                        advances.getAndUpdate(count -> count + 1) % 5 == 4 ? books : advanced(books))
                                : Either.<BudgetRefusal, BudgetFigures>left(new BudgetRefusal.NotOpened(
                                        event.booking().id())),
                        books -> books),
                "law broken: replayOfEveryPrefixIsTheBudgetAtThatPoint",
                "    law:      the first events, booked again, give the figures of that moment",
                "    case:     Opened E-0, Advanced E-1",
                "    expected: granted EUR 0.02: available EUR 0.00, outstanding EUR 0.02, absorbed EUR 0.00, handed"
                        + " back EUR 0.00",
                "    actual:   granted EUR 0.02: available EUR 0.02, outstanding EUR 0.00, absorbed EUR 0.00, handed"
                        + " back EUR 0.00");
    }

    private static BudgetFigures available(Euro amount) {
        return new BudgetFigures(amount, amount, Euro.ZERO, Euro.ZERO, Euro.ZERO);
    }

    private static BudgetFigures advanced(BudgetFigures books) {
        return new BudgetFigures(books.granted(), Euro.ZERO, books.held(), Euro.ZERO, Euro.ZERO);
    }
}
