package org.gezinscoach.savings;

import io.vavr.collection.List;
import java.util.function.Function;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.money.Total;

/** Why there is no {@link NetResult}. */
public sealed interface NetRefusal {

    /** The stable name of this kind of refusal. */
    String code();

    /** One sentence with the figures. */
    String message();

    /** The one case or another. */
    <R> R fold(
            Function<? super NotGross, ? extends R> notGross,
            Function<? super KindsNotNamed, ? extends R> kindsNotNamed,
            Function<? super CoachingCostUnknown, ? extends R> coachingCostUnknown);

    /**
     * Some savings bear the cost of coaching already, or may do so; deducting it could count it twice.
     *
     * @param nettings the nettings found beside {@link Netting#GROSS}, at least one
     */
    record NotGross(List<Netting> nettings) implements NetRefusal {
        /**
         * Checks the nettings.
         *
         * @throws IllegalArgumentException if there are none
         */
        public NotGross {
            Checks.require(!nettings.isEmpty(), "nettings", "must not be empty");
        }

        @Override
        public String code() {
            return "savings-not-gross";
        }

        @Override
        public String message() {
            return "coaching cost can only be deducted from GROSS savings, but some are " + nettings.mkString(" and ");
        }

        @Override
        public <R> R fold(
                Function<? super NotGross, ? extends R> notGross,
                Function<? super KindsNotNamed, ? extends R> kindsNotNamed,
                Function<? super CoachingCostUnknown, ? extends R> coachingCostUnknown) {
            return notGross.apply(this);
        }
    }

    /**
     * There are savings of kinds that the caller did not say to add.
     *
     * @param kinds those kinds, at least one
     */
    record KindsNotNamed(List<SavingKind> kinds) implements NetRefusal {
        /**
         * Checks the kinds.
         *
         * @throws IllegalArgumentException if there are none
         */
        public KindsNotNamed {
            Checks.require(!kinds.isEmpty(), "kinds", "must not be empty");
        }

        @Override
        public String code() {
            return "kinds-not-named";
        }

        @Override
        public String message() {
            return "kinds of saving are only added when named, but " + kinds.mkString(" and ")
                    + (kinds.size() == 1 ? " was not" : " were not");
        }

        @Override
        public <R> R fold(
                Function<? super NotGross, ? extends R> notGross,
                Function<? super KindsNotNamed, ? extends R> kindsNotNamed,
                Function<? super CoachingCostUnknown, ? extends R> coachingCostUnknown) {
            return kindsNotNamed.apply(this);
        }
    }

    /**
     * What the coaching cost is not known, or not in full, so it cannot be deducted.
     *
     * @param coachingCost what is known of it, and how much is not
     */
    record CoachingCostUnknown(Total coachingCost) implements NetRefusal {
        /**
         * Checks the cost.
         *
         * @throws IllegalArgumentException if it is complete
         */
        public CoachingCostUnknown {
            Checks.require(
                    !coachingCost.isComplete(), "coaching cost", () -> "must be unknown, but was " + coachingCost);
        }

        @Override
        public String code() {
            return "coaching-cost-unknown";
        }

        @Override
        public String message() {
            return "coaching cost must be known to be deducted, but is " + coachingCost;
        }

        @Override
        public <R> R fold(
                Function<? super NotGross, ? extends R> notGross,
                Function<? super KindsNotNamed, ? extends R> kindsNotNamed,
                Function<? super CoachingCostUnknown, ? extends R> coachingCostUnknown) {
            return coachingCostUnknown.apply(this);
        }
    }
}
