package org.gezinscoach.disclosure;

import org.junit.jupiter.api.Test;

/** The laws of {@link AttackProperties} on tables that are always the same, and few enough to try them often. */
class AttackTest {
    private static final int TABLES = 150;

    @Test
    void ofTablesThatAreAlwaysTheSameNothingIsGivenAway() {
        for (int seed = 0; seed < TABLES; seed++) {
            RandomTables random = RandomTables.of(seed);
            AttackProperties.assertNothingGivenAway(random.table(5), random.someRules());
        }
    }

    @Test
    void ofPairsThatAreAlwaysTheSameNothingIsGivenAwayEither() {
        for (int seed = 0; seed < TABLES; seed++) {
            RandomTables random = RandomTables.of(seed);
            AttackProperties.assertNothingGivenAwayTogether(random.pair(), random.someRules());
        }
    }
}
