package org.gezinscoach.intake;

import java.time.LocalDate;
import java.util.function.Function;
import org.gezinscoach.household.HouseholdId;

/** Why a step cannot be taken. The way stays as it was. */
public sealed interface PathwayRefusal {

    /** Whose way it is. */
    HouseholdId household();

    /** The kind of step that was refused, by its {@linkplain PathwayStep#code() name}. */
    String step();

    /** The day of that step. */
    LocalDate on();

    /** The stable name of this kind of refusal. */
    String code();

    /** One sentence with the figures. */
    String message();

    /** The one case or another. */
    <R> R fold(
            Function<? super NotBegun, ? extends R> notBegun,
            Function<? super OutOfOrder, ? extends R> outOfOrder,
            Function<? super NotPossible, ? extends R> notPossible);

    /**
     * The way does not begin with a referral, or with what a source states.
     *
     * @param household whose way it is
     * @param step the kind of step that was refused
     * @param on the day of that step
     */
    record NotBegun(HouseholdId household, String step, LocalDate on) implements PathwayRefusal {
        @Override
        public String code() {
            return "not-begun";
        }

        @Override
        public String message() {
            return "household " + household + " is not referred yet, and so cannot take the step " + step + " on " + on;
        }

        @Override
        public <R> R fold(
                Function<? super NotBegun, ? extends R> notBegun,
                Function<? super OutOfOrder, ? extends R> outOfOrder,
                Function<? super NotPossible, ? extends R> notPossible) {
            return notBegun.apply(this);
        }
    }

    /**
     * The step comes before the last one.
     *
     * @param household whose way it is
     * @param last the day of the last step
     * @param step the kind of step that was refused
     * @param on the day of that step
     */
    record OutOfOrder(HouseholdId household, LocalDate last, String step, LocalDate on) implements PathwayRefusal {
        @Override
        public String code() {
            return "out-of-order";
        }

        @Override
        public String message() {
            return "household " + household + " took its last step on " + last + ", and so cannot take the step " + step
                    + " on " + on;
        }

        @Override
        public <R> R fold(
                Function<? super NotBegun, ? extends R> notBegun,
                Function<? super OutOfOrder, ? extends R> outOfOrder,
                Function<? super NotPossible, ? extends R> notPossible) {
            return outOfOrder.apply(this);
        }
    }

    /**
     * No such step leads on from where the household stands.
     *
     * @param household whose way it is
     * @param stage where the household stands, and since when
     * @param step the kind of step that was refused
     * @param on the day of that step
     */
    record NotPossible(HouseholdId household, Stage stage, String step, LocalDate on) implements PathwayRefusal {
        @Override
        public String code() {
            return "not-possible";
        }

        @Override
        public String message() {
            return "household " + household + " is " + stage.state() + " since " + stage.from()
                    + ", and so cannot take the step " + step + " on " + on;
        }

        @Override
        public <R> R fold(
                Function<? super NotBegun, ? extends R> notBegun,
                Function<? super OutOfOrder, ? extends R> outOfOrder,
                Function<? super NotPossible, ? extends R> notPossible) {
            return notPossible.apply(this);
        }
    }
}
