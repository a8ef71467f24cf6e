package org.gezinscoach.budget;

import java.util.Objects;
import java.util.function.Function;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.internal.Checks;

/** Who holds a coach budget (houder); the papers do not say whether a coach, a household or a team does. */
public sealed interface BudgetHolder {

    /** The one case or another. */
    <R> R fold(
            Function<? super OfCoach, ? extends R> ofCoach,
            Function<? super OfHousehold, ? extends R> ofHousehold,
            Function<? super OfTeam, ? extends R> ofTeam);

    /**
     * A coach holds it.
     *
     * @param coach the coach
     */
    record OfCoach(CoachId coach) implements BudgetHolder {
        /** Checks that it is there. */
        public OfCoach {
            Objects.requireNonNull(coach, "coach");
        }

        @Override
        public <R> R fold(
                Function<? super OfCoach, ? extends R> ofCoach,
                Function<? super OfHousehold, ? extends R> ofHousehold,
                Function<? super OfTeam, ? extends R> ofTeam) {
            return ofCoach.apply(this);
        }

        @Override
        public String toString() {
            return "coach " + coach;
        }
    }

    /**
     * It is held for one household.
     *
     * @param household the household
     */
    record OfHousehold(HouseholdId household) implements BudgetHolder {
        /** Checks that it is there. */
        public OfHousehold {
            Objects.requireNonNull(household, "household");
        }

        @Override
        public <R> R fold(
                Function<? super OfCoach, ? extends R> ofCoach,
                Function<? super OfHousehold, ? extends R> ofHousehold,
                Function<? super OfTeam, ? extends R> ofTeam) {
            return ofHousehold.apply(this);
        }

        @Override
        public String toString() {
            return "household " + household;
        }
    }

    /**
     * A team holds it.
     *
     * @param team what the team is called
     */
    record OfTeam(String team) implements BudgetHolder {
        /**
         * Checks the text.
         *
         * @throws IllegalArgumentException if it is blank, has blanks around it, or is longer than 500 characters
         */
        public OfTeam {
            Checks.text("team", team);
        }

        @Override
        public <R> R fold(
                Function<? super OfCoach, ? extends R> ofCoach,
                Function<? super OfHousehold, ? extends R> ofHousehold,
                Function<? super OfTeam, ? extends R> ofTeam) {
            return ofTeam.apply(this);
        }

        @Override
        public String toString() {
            return "team " + team;
        }
    }
}
