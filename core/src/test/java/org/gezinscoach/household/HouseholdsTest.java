package org.gezinscoach.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HouseholdsTest {
    private static final HouseholdId ONE = new HouseholdId("Wormerland 2021", "1");
    private static final HouseholdId TWO = new HouseholdId("Wormerland 2021", "2");

    @Test
    void aHouseholdNamedTwiceCountsOnce() {
        assertThat(Households.count(List.of(ONE, TWO, new HouseholdId("Wormerland 2021", "1"))))
                .isEqualTo(Either.right(2));
    }

    @Test
    void noHouseholdsAreZero() {
        assertThat(Households.count(List.empty())).isEqualTo(Either.right(0));
    }

    @Test
    void anyIterableIsCounted() {
        assertThat(Households.count(Set.of(ONE, TWO))).isEqualTo(Either.right(2));
    }

    @Test
    void householdsOfSeveralScopesAreNotCounted() {
        Either<HouseholdRefusal, Integer> count = Households.count(
                List.of(new HouseholdId("Wormerland 2022", "1"), ONE, TWO, new HouseholdId("Wormerland 2022", "2")));
        assertThat(count.getLeft())
                .isEqualTo(new HouseholdRefusal.SeveralScopes(List.of("Wormerland 2021", "Wormerland 2022")));
    }

    @Test
    void theScopesOfTheRefusalStandInOrder() {
        List<HouseholdId> households = List.of("c", "a", "b", "a").map(scope -> new HouseholdId(scope, "1"));
        assertThat(Households.count(households).getLeft())
                .isEqualTo(new HouseholdRefusal.SeveralScopes(List.of("a", "b", "c")));
    }

    @Test
    void aNullCollectionIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> Households.count(null))
                .withMessage("households");
    }
}
