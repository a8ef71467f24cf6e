package org.gezinscoach.intake;

import java.time.LocalDate;
import java.util.Objects;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.Years;
import org.gezinscoach.intervention.Source;

/** A step on a household's way through coaching (stap), with its day. */
public sealed interface PathwayStep
        permits Referral,
                IntakeDecision,
                PathwayStep.Stated,
                PathwayStep.Discussed,
                PathwayStep.Started,
                PathwayStep.Eased,
                PathwayStep.Relapsed,
                PathwayStep.Closed {

    /** The day on which it was taken. */
    LocalDate on();

    /** The stable name of this kind of step, such as {@code "referred"}. */
    String code();

    /**
     * A source states where the household stands, and not how it came there (opgave): only as the first step.
     *
     * @param on the day for which it is stated
     * @param state where the household stands
     * @param source where that stands
     */
    record Stated(LocalDate on, PathwayState state, Source source) implements PathwayStep {
        /**
         * Checks the day.
         *
         * @throws IllegalArgumentException if it lies outside the years 1900 to 2199
         */
        public Stated {
            Years.check("on", on);
            Objects.requireNonNull(state, "state");
            Objects.requireNonNull(source, "source");
        }

        @Override
        public String code() {
            return "stated";
        }
    }

    /**
     * The integrated case meeting discussed the household (bespreking). Every referral is discussed before it is decided on.
     *
     * @param on the day
     */
    record Discussed(LocalDate on) implements PathwayStep {
        /**
         * Checks the day.
         *
         * @throws IllegalArgumentException if it lies outside the years 1900 to 2199
         */
        public Discussed {
            Years.check("on", on);
        }

        @Override
        public String code() {
            return "discussed";
        }
    }

    /**
     * A coach started with a household that waited (start).
     *
     * @param on the day
     */
    record Started(LocalDate on) implements PathwayStep {
        /**
         * Checks the day.
         *
         * @throws IllegalArgumentException if it lies outside the years 1900 to 2199
         */
        public Started {
            Years.check("on", on);
        }

        @Override
        public String code() {
            return "started";
        }
    }

    /**
     * Coaching goes on at low intensity (afschaling).
     *
     * @param on the day
     */
    record Eased(LocalDate on) implements PathwayStep {
        /**
         * Checks the day.
         *
         * @throws IllegalArgumentException if it lies outside the years 1900 to 2199
         */
        public Eased {
            Years.check("on", on);
        }

        @Override
        public String code() {
            return "eased";
        }
    }

    /**
     * Things went worse again (terugval), which is no failure: from low intensity coaching goes back to full; a household
     * whose coaching was closed waits for a place again, and need not be discussed anew.
     *
     * @param on the day
     */
    record Relapsed(LocalDate on) implements PathwayStep {
        /**
         * Checks the day.
         *
         * @throws IllegalArgumentException if it lies outside the years 1900 to 2199
         */
        public Relapsed {
            Years.check("on", on);
        }

        @Override
        public String code() {
            return "relapsed";
        }
    }

    /**
     * Somebody closed the way, whatever stood open (afsluiting). Nothing closes by itself.
     *
     * @param on the day
     * @param reason why; free text, and so never printed by {@link #toString()}
     */
    record Closed(LocalDate on, String reason) implements PathwayStep {
        /**
         * Checks the day and the reason.
         *
         * @throws IllegalArgumentException if the day lies outside the years 1900 to 2199, or the reason is blank, has
         *     blanks around it, or is longer than 500 characters
         */
        public Closed {
            Years.check("on", on);
            Checks.text("reason", reason);
        }

        @Override
        public String code() {
            return "closed";
        }

        /** All but the reason. */
        @Override
        public String toString() {
            return "Closed[on=" + on + "]";
        }
    }
}
