package org.gezinscoach.programme;

import io.vavr.Tuple2;
import io.vavr.collection.List;
import java.time.Year;
import java.util.Objects;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.intervention.InterventionId;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.savings.Netting;

/** Something that a careful reader of an evaluation should know (bevinding). It never changes a figure. */
public sealed interface Finding {

    /** The stable name of this kind of finding. */
    String code();

    /** One sentence. */
    String message();

    /**
     * Figures of some years, and so every figure over all years, can still change.
     *
     * @param years those years, in order
     */
    record ProvisionalYears(List<Year> years) implements Finding {
        /** Checks that they are there. */
        public ProvisionalYears {
            Objects.requireNonNull(years, "years");
        }

        @Override
        public String code() {
            return "provisional-years";
        }

        @Override
        public String message() {
            return "figures of " + years.mkString(", ") + " are provisional, and so are figures over all years";
        }
    }

    /**
     * Households are labelled in several scopes, so nobody knows whether one recurs: they cannot be counted together, and
     * double counting between the scopes cannot be excluded.
     *
     * @param scopes the scopes, sorted
     */
    record SeveralScopes(List<String> scopes) implements Finding {
        /** Checks that they are there. */
        public SeveralScopes {
            Objects.requireNonNull(scopes, "scopes");
        }

        @Override
        public String code() {
            return "several-scopes";
        }

        @Override
        public String message() {
            return "households are labelled in " + scopes.size()
                    + " scopes and never joined, so double counting between the scopes cannot be excluded";
        }
    }

    /**
     * Savings with and without the cost of coaching stand side by side.
     *
     * @param nettings the nettings that occur, in the order of the enum
     */
    record MixedNetting(List<Netting> nettings) implements Finding {
        /** Checks that they are there. */
        public MixedNetting {
            Objects.requireNonNull(nettings, "nettings");
        }

        @Override
        public String code() {
            return "mixed-netting";
        }

        @Override
        public String message() {
            return "savings are partly " + nettings.mkString(", partly ") + ", so their sum has no single meaning";
        }
    }

    /**
     * Coach budgets absorbed something in years of which the source does not say whether the coaching cost includes it; it is
     * not added.
     *
     * @param years those years, in order
     */
    record BudgetsNotAdded(List<Year> years) implements Finding {
        /** Checks that they are there. */
        public BudgetsNotAdded {
            Objects.requireNonNull(years, "years");
        }

        @Override
        public String code() {
            return "budgets-not-added";
        }

        @Override
        public String message() {
            return "whether the coaching cost of " + years.mkString(", ")
                    + " includes what coach budgets absorbed is not stated, so that is not added";
        }
    }

    /**
     * Two lines that count look like the same care: the same household, category and stated provider, at overlapping times.
     * Both go on counting, since nobody says that they are one.
     *
     * @param pairs those pairs, in the order of their identifiers
     */
    record LooksAlike(List<Tuple2<InterventionId, InterventionId>> pairs) implements Finding {
        /** Checks that they are there. */
        public LooksAlike {
            Objects.requireNonNull(pairs, "pairs");
        }

        @Override
        public String code() {
            return "looks-alike";
        }

        @Override
        public String message() {
            return "interventions "
                    + pairs.map(pair -> pair._1() + " and " + pair._2()).mkString(", ")
                    + " look like the same care, so double counting cannot be excluded";
        }
    }

    /**
     * Declarations of some households are not compared, since it is not stated when their coach started.
     *
     * @param households how many, at least 1
     */
    record NotCompared(int households) implements Finding {
        /**
         * Checks the count.
         *
         * @throws IllegalArgumentException if there are none
         */
        public NotCompared {
            Checks.require(households >= 1, "households", () -> "must be at least 1, but was " + households);
        }

        @Override
        public String code() {
            return "declarations-not-compared";
        }

        @Override
        public String message() {
            return "declarations of households whose coach's start is not stated are not compared: " + households;
        }
    }

    /**
     * Prices of another year bound some unknown savings, brought to theirs by an index.
     *
     * @param lines of how many lines, at least 1
     * @param index which index it is, and where it stands
     */
    record BoundsIndexed(int lines, Source index) implements Finding {
        /**
         * Checks the count.
         *
         * @throws IllegalArgumentException if there are none
         */
        public BoundsIndexed {
            Checks.require(lines >= 1, "lines", () -> "must be at least 1, but was " + lines);
            Objects.requireNonNull(index, "index");
        }

        @Override
        public String code() {
            return "bounds-indexed";
        }

        @Override
        public String message() {
            return "lines bounded by prices of another year: " + lines + ", brought to theirs by the index " + index;
        }
    }
}
