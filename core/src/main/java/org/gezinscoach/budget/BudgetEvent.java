package org.gezinscoach.budget;

import io.vavr.control.Option;
import java.util.Objects;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Euro;

/** Something that happens to a coach budget, as it stands in the books (mutatie). */
public sealed interface BudgetEvent {

    /** How it stands in the books. */
    Booking booking();

    /** The advance that it settles or claims; none if it concerns no earlier advance. */
    default Option<EventId> settles() {
        return Option.none();
    }

    private static void positive(Euro amount) {
        Objects.requireNonNull(amount, "amount");
        Checks.require(amount.cents() > 0, "amount", () -> "must be above zero, but was " + amount);
    }

    /**
     * The budget is opened with a first grant (opening).
     *
     * @param booking how it stands in the books
     * @param holder who holds it
     * @param ceiling how much it may have available and outstanding together; above zero
     * @param amount what is granted; not negative and at most the ceiling
     */
    record Opened(Booking booking, BudgetHolder holder, Euro ceiling, Euro amount) implements BudgetEvent {
        /**
         * Checks its parts.
         *
         * @throws IllegalArgumentException if the ceiling is not above zero, or the amount is negative or above the ceiling
         */
        public Opened {
            Objects.requireNonNull(booking, "booking");
            Objects.requireNonNull(holder, "holder");
            Objects.requireNonNull(ceiling, "ceiling");
            Objects.requireNonNull(amount, "amount");
            Checks.require(ceiling.cents() > 0, "ceiling", () -> "must be above zero, but was " + ceiling);
            Checks.require(
                    !amount.isNegative() && amount.compareTo(ceiling) <= 0,
                    "amount",
                    () -> "must be between EUR 0.00 and " + ceiling + ", but was " + amount);
        }
    }

    /**
     * The coach pays something in advance (voorfinanciering): available becomes outstanding.
     *
     * @param booking how it stands in the books
     * @param household for whom
     * @param purpose for what; free text, and so never printed by {@link #toString()}
     * @param amount how much; above zero
     */
    record Advanced(Booking booking, HouseholdId household, String purpose, Euro amount) implements BudgetEvent {
        /**
         * Checks its parts.
         *
         * @throws IllegalArgumentException if the purpose is blank, has blanks around it, or is longer than 500 characters, or the amount is not above zero
         */
        public Advanced {
            Objects.requireNonNull(booking, "booking");
            Objects.requireNonNull(household, "household");
            Checks.text("purpose", purpose);
            positive(amount);
        }

        /** All but the purpose. */
        @Override
        public String toString() {
            return "Advanced[booking=" + booking + ", household=" + household + ", amount=" + amount + "]";
        }
    }

    /**
     * Other funding is asked for an advance (declaratie, verzoek om verrekening). No money moves.
     *
     * @param booking how it stands in the books
     * @param advance which advance
     * @param payer at whom
     */
    record Claimed(Booking booking, EventId advance, Payer payer) implements BudgetEvent {
        /**
         * Checks its parts.
         */
        public Claimed {
            Objects.requireNonNull(booking, "booking");
            Objects.requireNonNull(advance, "advance");
            Objects.requireNonNull(payer, "payer");
        }

        @Override
        public Option<EventId> settles() {
            return Option.some(advance);
        }
    }

    /**
     * Other funding pays an advance back, in part or whole (verrekening): outstanding becomes available.
     *
     * @param booking how it stands in the books
     * @param advance which advance
     * @param payer who pays; another provision of the municipality is {@link Payer#MUNICIPALITY}
     * @param amount how much; above zero
     */
    record Reimbursed(Booking booking, EventId advance, Payer payer, Euro amount) implements BudgetEvent {
        /**
         * Checks its parts.
         *
         * @throws IllegalArgumentException if the amount is not above zero
         */
        public Reimbursed {
            Objects.requireNonNull(booking, "booking");
            Objects.requireNonNull(advance, "advance");
            Objects.requireNonNull(payer, "payer");
            positive(amount);
        }

        @Override
        public Option<EventId> settles() {
            return Option.some(advance);
        }
    }

    /**
     * What was not spent of an advance comes back (terugstorting): outstanding becomes available.
     *
     * @param booking how it stands in the books
     * @param advance which advance
     * @param amount how much; above zero
     */
    record Returned(Booking booking, EventId advance, Euro amount) implements BudgetEvent {
        /**
         * Checks its parts.
         *
         * @throws IllegalArgumentException if the amount is not above zero
         */
        public Returned {
            Objects.requireNonNull(booking, "booking");
            Objects.requireNonNull(advance, "advance");
            positive(amount);
        }

        @Override
        public Option<EventId> settles() {
            return Option.some(advance);
        }
    }

    /**
     * No other funding was found: outstanding becomes a cost of the coaching (ten laste van het gezinscoachbudget).
     *
     * @param booking how it stands in the books
     * @param advance which advance
     * @param amount how much; above zero
     */
    record Absorbed(Booking booking, EventId advance, Euro amount) implements BudgetEvent {
        /**
         * Checks its parts.
         *
         * @throws IllegalArgumentException if the amount is not above zero
         */
        public Absorbed {
            Objects.requireNonNull(booking, "booking");
            Objects.requireNonNull(advance, "advance");
            positive(amount);
        }

        @Override
        public Option<EventId> settles() {
            return Option.some(advance);
        }
    }

    /**
     * Funding is found after all for what was absorbed: it becomes available up to the ceiling, and the rest is handed back.
     *
     * @param booking how it stands in the books
     * @param advance which advance
     * @param payer who pays
     * @param amount how much; above zero
     */
    record Recovered(Booking booking, EventId advance, Payer payer, Euro amount) implements BudgetEvent {
        /**
         * Checks its parts.
         *
         * @throws IllegalArgumentException if the amount is not above zero
         */
        public Recovered {
            Objects.requireNonNull(booking, "booking");
            Objects.requireNonNull(advance, "advance");
            Objects.requireNonNull(payer, "payer");
            positive(amount);
        }

        @Override
        public Option<EventId> settles() {
            return Option.some(advance);
        }
    }

    /**
     * More is granted (aanvulling), never beyond the ceiling.
     *
     * @param booking how it stands in the books
     * @param amount how much; above zero
     */
    record ToppedUp(Booking booking, Euro amount) implements BudgetEvent {
        /**
         * Checks its parts.
         *
         * @throws IllegalArgumentException if the amount is not above zero
         */
        public ToppedUp {
            Objects.requireNonNull(booking, "booking");
            positive(amount);
        }
    }

    /**
     * An event is taken back (storno): from here on the budget is as if it had never been booked.
     *
     * @param booking how it stands in the books
     * @param event which event; not the opening, and not a reversal
     */
    record Reversed(Booking booking, EventId event) implements BudgetEvent {
        /**
         * Checks its parts.
         */
        public Reversed {
            Objects.requireNonNull(booking, "booking");
            Objects.requireNonNull(event, "event");
        }
    }

    /**
     * The budget is closed (afsluiting), and what is available is handed back.
     *
     * @param booking how it stands in the books
     */
    record Closed(Booking booking) implements BudgetEvent {
        /**
         * Checks its parts.
         */
        public Closed {
            Objects.requireNonNull(booking, "booking");
        }
    }
}
