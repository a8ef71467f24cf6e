package org.gezinscoach.testing;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.gezinscoach.budget.Booking;
import org.gezinscoach.budget.BudgetEvent;
import org.gezinscoach.budget.BudgetEvent.Absorbed;
import org.gezinscoach.budget.BudgetEvent.Advanced;
import org.gezinscoach.budget.BudgetEvent.Closed;
import org.gezinscoach.budget.BudgetEvent.Opened;
import org.gezinscoach.budget.BudgetEvent.Recovered;
import org.gezinscoach.budget.BudgetEvent.Reimbursed;
import org.gezinscoach.budget.BudgetEvent.Reversed;
import org.gezinscoach.budget.BudgetEvent.ToppedUp;
import org.gezinscoach.budget.BudgetFigures;
import org.gezinscoach.budget.BudgetHolder;
import org.gezinscoach.budget.CoachBudget;
import org.gezinscoach.budget.EventId;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Euro;

/**
 * The laws of a coach budget (werkbudget), for books of your own: a table in your database, say, in which the same events are
 * booked. {@code new LedgerLaws<>(CoachBudget::open, CoachBudget::apply, CoachBudget::figures)} are those of
 * {@link CoachBudget}. That available, outstanding, absorbed and handed back sum to what was granted is a law that
 * {@link BudgetFigures} itself keeps: no others can be made.
 *
 * @param <B> the books after some events
 * @param open the books after an opening
 * @param apply the books after one event more, or why it is refused
 * @param figures how the books stand
 */
public record LedgerLaws<B>(
        Function<? super Opened, ? extends B> open,
        BiFunction<? super B, ? super BudgetEvent, ? extends Either<?, ? extends B>> apply,
        Function<? super B, BudgetFigures> figures) {
    private static final int LONGEST = 3;
    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);

    private static final Law GRANTED = new Law(
            "whatWasGrantedIsTheOpeningAndTheTopUps",
            "granted is what was opened with and topped up, and not reversed");
    private static final Law CEILING =
            new Law("availableAndOutstandingStayWithinTheCeiling", "available and outstanding are at most the ceiling");
    private static final Law REFUSAL = new Law("aRefusalChangesNothing", "an event that is refused changes nothing");
    private static final Law PREFIX = new Law(
            "replayOfEveryPrefixIsTheBudgetAtThatPoint",
            "the first events, booked again, give the figures of that moment");

    /**
     * Holds books to all laws, over histories of up to three events of a cent behind an opening with two.
     *
     * @throws AssertionError that names the law that is broken and the smallest history that breaks it
     */
    public static <B> void check(
            Function<? super Opened, ? extends B> open,
            BiFunction<? super B, ? super BudgetEvent, ? extends Either<?, ? extends B>> apply,
            Function<? super B, BudgetFigures> figures) {
        LedgerLaws<B> laws = new LedgerLaws<>(open, apply, figures);
        List<List<BudgetEvent>> histories = List.of(List.of(smallOpening()));
        for (int length = 0; length <= LONGEST; length++) {
            histories.forEach(laws::hold);
            histories = histories.flatMap(history -> smallEvents(history.size()).map(history::append));
        }
    }

    /**
     * Holds the books to all laws over the history of a coach budget, and any event after it.
     *
     * @throws AssertionError if one is broken
     */
    public void hold(CoachBudget history, BudgetEvent stray) {
        hold(history.events().append(stray));
    }

    /** The first event opens; of the others, any may be refused. */
    private void hold(List<BudgetEvent> history) {
        whatWasGrantedIsTheOpeningAndTheTopUps(history);
        availableAndOutstandingStayWithinTheCeiling(history);
        aRefusalChangesNothing(history);
        replayOfEveryPrefixIsTheBudgetAtThatPoint(history);
    }

    /**
     * Granted is what was opened with and topped up, and not reversed.
     *
     * @param history an opening, and events that are booked or refused
     * @throws AssertionError if the figures say otherwise
     */
    public void whatWasGrantedIsTheOpeningAndTheTopUps(List<BudgetEvent> history) {
        Walk<B> walk = walked(history);
        Set<EventId> reversed =
                HashSet.ofAll(walk.booked).filter(Reversed.class::isInstance).map(event -> ((Reversed) event).event());
        long cents = walk.booked
                .reject(event -> reversed.contains(event.booking().id()))
                .map(LedgerLaws::granted)
                .sum()
                .longValue();
        GRANTED.requireEqual(
                () -> told(history),
                Euro.ofCents(cents),
                figures.apply(walk.books).granted());
    }

    /**
     * Available and outstanding are, together, at most the ceiling that the budget was opened with.
     *
     * @param history an opening, and events that are booked or refused
     * @throws AssertionError if they are more
     */
    public void availableAndOutstandingStayWithinTheCeiling(List<BudgetEvent> history) {
        Euro ceiling = ((Opened) history.head()).ceiling();
        BudgetFigures after = figures.apply(walked(history).books);
        CEILING.require(
                after.held().compareTo(ceiling) <= 0, () -> told(history), () -> "at most " + ceiling, () -> after);
    }

    /**
     * An event that is refused changes nothing; nor does one that is not, in the books that it was applied to.
     *
     * @param history an opening, and events that are booked or refused
     * @throws AssertionError if the figures of the books before it are others afterwards
     */
    public void aRefusalChangesNothing(List<BudgetEvent> history) {
        B books = open.apply((Opened) history.head());
        for (int events = 1; events < history.size(); events++) {
            BudgetFigures before = figures.apply(books);
            Either<?, ? extends B> next = apply.apply(books, history.get(events));
            List<BudgetEvent> tried = history.take(events + 1);
            REFUSAL.requireEqual(() -> told(tried), before, figures.apply(books));
            books = next.isRight() ? next.get() : books;
        }
    }

    /**
     * The events that were booked, booked again one after another, give the figures that the books had at each moment.
     *
     * @param history an opening, and events that are booked or refused
     * @throws AssertionError if they give others
     */
    public void replayOfEveryPrefixIsTheBudgetAtThatPoint(List<BudgetEvent> history) {
        Walk<B> walk = walked(history);
        for (int events = 1; events <= walk.booked.size(); events++) {
            Walk<B> again = walked(walk.booked.take(events));
            PREFIX.requireEqual(() -> told(history), walk.figures.get(events - 1), again.figures.last());
        }
    }

    private Walk<B> walked(List<BudgetEvent> history) {
        B books = open.apply((Opened) history.head());
        List<BudgetEvent> booked = List.of(history.head());
        List<BudgetFigures> after = List.of(figures.apply(books));
        for (BudgetEvent event : history.tail()) {
            Either<?, ? extends B> next = apply.apply(books, event);
            if (next.isRight()) {
                books = next.get();
                booked = booked.append(event);
                after = after.append(figures.apply(books));
            }
        }
        return new Walk<>(books, booked, after);
    }

    private static long granted(BudgetEvent event) {
        if (event instanceof Opened opened) {
            return opened.amount().cents();
        }
        return event instanceof ToppedUp toppedUp ? toppedUp.amount().cents() : 0;
    }

    private static String told(List<BudgetEvent> history) {
        return history.map(event ->
                        event.getClass().getSimpleName() + " " + event.booking().id())
                .mkString(", ");
    }

    private static Opened smallOpening() {
        return new Opened(
                Booking.of("E-0", DAY, "V-0"), new BudgetHolder.OfTeam("team"), Euro.ofCents(3), Euro.ofCents(2));
    }

    /** One event of every kind that moves money; those that settle an advance settle the first event after the opening. */
    private static List<BudgetEvent> smallEvents(int number) {
        Booking booking = Booking.of("E-" + number, DAY, "V-" + number);
        EventId first = new EventId("E-1");
        Euro cent = Euro.ofCents(1);
        return List.of(
                new Advanced(booking, new HouseholdId("Voorbeeldstad 2021", "1"), "debts", cent),
                new Reimbursed(booking, first, Payer.STATE, cent),
                new Absorbed(booking, first, cent),
                new Recovered(booking, first, Payer.STATE, cent),
                new ToppedUp(booking, cent),
                new Reversed(booking, first),
                new Closed(booking));
    }

    /** Where a history leads, which of its events were booked, and the figures after each of these. */
    private record Walk<B>(B books, List<BudgetEvent> booked, List<BudgetFigures> figures) {}
}
