package org.gezinscoach.household;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.Objects;

/** Functions over several households. */
public final class Households {
    private Households() {}

    /**
     * How many different households there are: 2 for families 1, 2 and 1 of {@code "Wormerland 2021"}. Over several scopes
     * there is no answer, since a household may recur in another scope under another label.
     */
    public static Either<HouseholdRefusal, Integer> count(Iterable<HouseholdId> households) {
        List<HouseholdId> distinct =
                List.ofAll(Objects.requireNonNull(households, "households")).distinct();
        List<String> scopes = distinct.map(HouseholdId::scope).distinct().sorted();
        return scopes.size() > 1
                ? Either.left(new HouseholdRefusal.SeveralScopes(scopes))
                : Either.right(distinct.size());
    }
}
