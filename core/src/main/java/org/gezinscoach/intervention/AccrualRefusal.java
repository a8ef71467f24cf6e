package org.gezinscoach.intervention;

import java.util.Objects;
import java.util.function.Function;
import org.gezinscoach.internal.Checks;

/** Why a {@link Price} does not accrue over a range: nobody guesses what it costs a day. */
public sealed interface AccrualRefusal {

    /** The stable name of this kind of refusal. */
    String code();

    /** One sentence. */
    String message();

    /** The one case or the other. */
    <R> R fold(Function<? super NotByTime, ? extends R> notByTime, Function<? super NoVolume, ? extends R> noVolume);

    /**
     * The price is for a whole trajectory, or it is not stated what it is for.
     *
     * @param basis {@link PriceBasis#TRAJECTORY} or {@link PriceBasis#UNSTATED}
     */
    record NotByTime(PriceBasis basis) implements AccrualRefusal {
        /**
         * Checks the basis.
         *
         * @throws IllegalArgumentException if prices on this basis accrue
         */
        public NotByTime {
            Objects.requireNonNull(basis, "basis");
            Checks.require(
                    basis == PriceBasis.TRAJECTORY || basis == PriceBasis.UNSTATED,
                    "basis",
                    () -> "must be TRAJECTORY or UNSTATED, but was " + basis);
        }

        @Override
        public String code() {
            return "price-not-by-time";
        }

        @Override
        public String message() {
            return "a price accrues by the hour, day, week, month or year, but its basis is " + basis;
        }

        @Override
        public <R> R fold(
                Function<? super NotByTime, ? extends R> notByTime, Function<? super NoVolume, ? extends R> noVolume) {
            return notByTime.apply(this);
        }
    }

    /** The price is for an hour, and how many hours a week is not stated. */
    record NoVolume() implements AccrualRefusal {
        @Override
        public String code() {
            return "volume-not-stated";
        }

        @Override
        public String message() {
            return "a price for an hour accrues by the hours a week, but these are not stated";
        }

        @Override
        public <R> R fold(
                Function<? super NotByTime, ? extends R> notByTime, Function<? super NoVolume, ? extends R> noVolume) {
            return noVolume.apply(this);
        }
    }
}
