package org.gezinscoach.household;

import io.vavr.collection.List;
import java.util.function.Function;
import org.gezinscoach.internal.Checks;

/** Why a question about households has no answer. */
public sealed interface HouseholdRefusal {

    /** The stable name of this kind of refusal. */
    String code();

    /** One sentence with the figures. */
    String message();

    /** The one case or the other. */
    <R> R fold(
            Function<? super SeveralScopes, ? extends R> severalScopes,
            Function<? super NoHouseholds, ? extends R> noHouseholds);

    /**
     * The households are labelled in different scopes, so one may stand there twice.
     *
     * @param scopes the different scopes, sorted; two or more
     */
    record SeveralScopes(List<String> scopes) implements HouseholdRefusal {
        /**
         * Checks the scopes.
         *
         * @throws IllegalArgumentException if there are fewer than two
         */
        public SeveralScopes {
            Checks.require(scopes.size() >= 2, "scopes", () -> "must be at least 2, but was " + scopes.size());
        }

        @Override
        public String code() {
            return "several-scopes";
        }

        @Override
        public String message() {
            return "households are labelled in " + scopes.size()
                    + " scopes, so it is not known how many different ones there are";
        }

        @Override
        public <R> R fold(
                Function<? super SeveralScopes, ? extends R> severalScopes,
                Function<? super NoHouseholds, ? extends R> noHouseholds) {
            return severalScopes.apply(this);
        }
    }

    /** There is no household, so there is nothing to divide by. */
    record NoHouseholds() implements HouseholdRefusal {
        @Override
        public String code() {
            return "no-households";
        }

        @Override
        public String message() {
            return "there are 0 households, so there is no mean";
        }

        @Override
        public <R> R fold(
                Function<? super SeveralScopes, ? extends R> severalScopes,
                Function<? super NoHouseholds, ? extends R> noHouseholds) {
            return noHouseholds.apply(this);
        }
    }
}
