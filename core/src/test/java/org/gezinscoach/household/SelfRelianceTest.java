package org.gezinscoach.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import java.util.Map;
import org.gezinscoach.RecordLaws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelfRelianceTest {
    private static final SelfReliance SOME =
            SelfReliance.of(Map.of(LifeDomain.JUSTICE, 5, LifeDomain.FINANCES, 1, LifeDomain.HOUSING, 2));

    @Test
    void scoresOfOneAndTwoAreProblems() {
        assertThat(SOME.problems()).containsExactly(LifeDomain.FINANCES, LifeDomain.HOUSING);
        assertThat(SelfReliance.of(Map.of(LifeDomain.HOUSING, 3, LifeDomain.JUSTICE, 4))
                        .problems())
                .isEmpty();
    }

    @Test
    void aDomainWithoutAScoreIsNotStated() {
        assertThat(SOME.score(LifeDomain.HOUSING)).contains(2);
        assertThat(SOME.score(LifeDomain.TIME_USE)).isEmpty();
        assertThat(SelfReliance.UNSTATED.scores()).isEmpty();
        assertThat(SelfReliance.UNSTATED.problems()).isEmpty();
    }

    @Test
    void scoresStandInTheOrderOfTheDomains() {
        assertThat(new SelfReliance(LinkedHashMap.of(LifeDomain.JUSTICE, 5, LifeDomain.FINANCES, 1)).scores())
                .containsExactly(Tuple.of(LifeDomain.FINANCES, 1), Tuple.of(LifeDomain.JUSTICE, 5));
        assertThat(new SelfReliance(HashMap.of(LifeDomain.HOUSING, 2, LifeDomain.JUSTICE, 5, LifeDomain.FINANCES, 1)))
                .isEqualTo(SOME);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void scoresGoFromOneToFive(int score) {
        assertThat(SelfReliance.of(Map.of(LifeDomain.HOUSING, score)).score(LifeDomain.HOUSING))
                .contains(score);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1, Integer.MAX_VALUE})
    void anyOtherScoreIsRefused(int score) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SelfReliance.of(Map.of(LifeDomain.HOUSING, score)))
                .withMessage("score of HOUSING must be between 1 and 5, but was " + score);
    }

    @Test
    void itPrintsEachDomainAndItsScore() {
        assertThat(SOME).hasToString("FINANCES 1, HOUSING 2, JUSTICE 5");
        assertThat(SelfReliance.UNSTATED).hasToString("unstated");
    }

    @Test
    void itIsEqualByItsScores() throws ReflectiveOperationException {
        RecordLaws.assertNoNull(SOME);
        assertThat(SOME)
                .isEqualTo(
                        SelfReliance.of(Map.of(LifeDomain.JUSTICE, 5, LifeDomain.FINANCES, 1, LifeDomain.HOUSING, 2)))
                .hasSameHashCodeAs(
                        SelfReliance.of(Map.of(LifeDomain.JUSTICE, 5, LifeDomain.FINANCES, 1, LifeDomain.HOUSING, 2)))
                .isNotEqualTo(
                        SelfReliance.of(Map.of(LifeDomain.JUSTICE, 5, LifeDomain.FINANCES, 1, LifeDomain.HOUSING, 3)))
                .isNotEqualTo(SelfReliance.UNSTATED);
    }
}
