package org.gezinscoach.intake;

import org.gezinscoach.household.Characteristic;
import org.gezinscoach.household.Household;
import org.gezinscoach.household.SelfReliance;
import org.gezinscoach.internal.Checks;

/**
 * How complex the problems of a household are (complexiteit), as far as stated: a point for each life domain with a problem,
 * one more where it is acute, and one for each characteristic that a source affirms. What is not stated gives no point.
 *
 * <p>Four domains with a problem, one of them acute, and three characteristics are {@code 8 points}. The papers rank by
 * complexity and do not say how; these points are ours.
 *
 * @param problems in how many life domains there is a problem
 * @param acute in how many of these it is acute
 * @param characteristics how many characteristics are affirmed
 */
public record Complexity(int problems, int acute, int characteristics) {
    /** Nothing is stated. */
    public static final Complexity NONE = new Complexity(0, 0, 0);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative or above what there is
     */
    public Complexity {
        Checks.between("problems", problems, 0, Criterion.ProblemDomains.MOST);
        Checks.between("acute", acute, 0, problems);
        Checks.between("characteristics", characteristics, 0, Characteristic.values().length);
    }

    /** The complexity of a household, as far as stated. */
    public static Complexity of(Household household) {
        SelfReliance scores = household.selfReliance();
        return new Complexity(
                scores.problems().size(),
                scores.problems().count(domain -> scores.score(domain).contains(SelfReliance.LEAST)),
                household.characteristics().values().count(affirmed -> affirmed));
    }

    /** The points, 0 to 40. */
    public int points() {
        return problems + acute + characteristics;
    }

    /** {@code 8 points}. */
    @Override
    public String toString() {
        return points() + (points() == 1 ? " point" : " points");
    }
}
