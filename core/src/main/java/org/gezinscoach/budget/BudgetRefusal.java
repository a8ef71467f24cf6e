package org.gezinscoach.budget;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.gezinscoach.money.Euro;

/** Why an event cannot be booked. The budget stays as it was. */
public sealed interface BudgetRefusal {

    /** The event that was refused. */
    EventId event();

    /** The stable name of this kind of refusal. */
    String code();

    /** One sentence with the figures. */
    String message();

    /**
     * More is asked for than is available.
     *
     * @param event the event that was refused
     * @param available what is available
     * @param requested what was asked for
     */
    record NotEnough(EventId event, Euro available, Euro requested) implements BudgetRefusal {
        @Override
        public String code() {
            return "not-enough";
        }

        @Override
        public String message() {
            return "coach budget has " + available + " available, but " + requested + " was requested";
        }
    }

    /**
     * A top-up would bring the budget above its ceiling.
     *
     * @param event the event that was refused
     * @param ceiling the ceiling
     * @param held what is available and outstanding together
     * @param requested the top-up
     */
    record AboveCeiling(EventId event, Euro ceiling, Euro held, Euro requested) implements BudgetRefusal {
        @Override
        public String code() {
            return "above-ceiling";
        }

        @Override
        public String message() {
            return "coach budget holds " + held + " of at most " + ceiling + ", but a top-up of " + requested
                    + " was requested";
        }
    }

    /**
     * There is no such advance.
     *
     * @param event the event that was refused
     * @param advance the advance that was named
     */
    record UnknownAdvance(EventId event, EventId advance) implements BudgetRefusal {
        @Override
        public String code() {
            return "unknown-advance";
        }

        @Override
        public String message() {
            return "coach budget has no advance " + advance;
        }
    }

    /**
     * More is settled than is outstanding of the advance.
     *
     * @param event the event that was refused
     * @param advance the advance
     * @param outstanding what is outstanding of it
     * @param requested what was to be settled
     */
    record MoreThanOutstanding(EventId event, EventId advance, Euro outstanding, Euro requested)
            implements BudgetRefusal {
        @Override
        public String code() {
            return "more-than-outstanding";
        }

        @Override
        public String message() {
            return "advance " + advance + " has " + outstanding + " outstanding, but " + requested
                    + " was to be settled";
        }
    }

    /**
     * More is recovered than was absorbed of the advance.
     *
     * @param event the event that was refused
     * @param advance the advance
     * @param absorbed what is absorbed of it
     * @param requested what was to be recovered
     */
    record MoreThanAbsorbed(EventId event, EventId advance, Euro absorbed, Euro requested) implements BudgetRefusal {
        @Override
        public String code() {
            return "more-than-absorbed";
        }

        @Override
        public String message() {
            return "advance " + advance + " has " + absorbed + " absorbed, but " + requested + " was to be recovered";
        }
    }

    /**
     * An event of this identifier is booked already.
     *
     * @param event the event that was refused
     */
    record DuplicateEvent(EventId event) implements BudgetRefusal {
        @Override
        public String code() {
            return "duplicate-event";
        }

        @Override
        public String message() {
            return "event " + event + " is booked already";
        }
    }

    /**
     * The event is booked before the last one.
     *
     * @param event the event that was refused
     * @param last the day of the event booked last
     * @param bookedOn the day of this one
     */
    record BookedOutOfOrder(EventId event, LocalDate last, LocalDate bookedOn) implements BudgetRefusal {
        @Override
        public String code() {
            return "booked-out-of-order";
        }

        @Override
        public String message() {
            return "event " + event + " is booked on " + bookedOn + ", but the last one was booked on " + last;
        }
    }

    /**
     * The history does not begin with an opening.
     *
     * @param event the event that was refused
     */
    record NotOpened(EventId event) implements BudgetRefusal {
        @Override
        public String code() {
            return "not-opened";
        }

        @Override
        public String message() {
            return "event " + event + " comes before the coach budget is opened";
        }
    }

    /**
     * The budget is open already.
     *
     * @param event the event that was refused
     */
    record AlreadyOpened(EventId event) implements BudgetRefusal {
        @Override
        public String code() {
            return "already-opened";
        }

        @Override
        public String message() {
            return "event " + event + " opens a coach budget that is open already";
        }
    }

    /**
     * The budget cannot be closed while anything is outstanding.
     *
     * @param event the event that was refused
     * @param outstanding what is outstanding
     */
    record StillOutstanding(EventId event, Euro outstanding) implements BudgetRefusal {
        @Override
        public String code() {
            return "still-outstanding";
        }

        @Override
        public String message() {
            return "coach budget has " + outstanding + " outstanding, and so cannot be closed";
        }
    }

    /**
     * The budget is closed; only a recovery, which is handed back, or a reversal can follow.
     *
     * @param event the event that was refused
     */
    record AlreadyClosed(EventId event) implements BudgetRefusal {
        @Override
        public String code() {
            return "already-closed";
        }

        @Override
        public String message() {
            return "event " + event + " comes after the coach budget was closed";
        }
    }

    /**
     * The event cannot be taken back: it is not booked, is the opening or a reversal, is reversed already, or the history without
     * it is not lawful.
     *
     * @param event the event that was refused
     * @param reversed the event that was to be reversed
     * @param because what the history without it would break; none if there is no such event to reverse
     */
    record NotReversible(EventId event, EventId reversed, Option<BudgetRefusal> because) implements BudgetRefusal {
        @Override
        public String code() {
            return "not-reversible";
        }

        @Override
        public String message() {
            return "event " + reversed + " cannot be reversed"
                    + because.map(why -> ": " + why.message()).getOrElse("");
        }
    }
}
