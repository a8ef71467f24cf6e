package org.gezinscoach.household;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.util.Objects;
import org.gezinscoach.internal.Checks;

/**
 * How far a household copes by itself (zelfredzaamheid), by life domain: from {@value #LEAST}, an acute problem, to
 * {@value #MOST}, fully self-reliant, as the self-reliance matrix scores it. A domain without a score is not stated, and
 * not well.
 *
 * <p>{@code SelfReliance.of(Map.of(FINANCES, 1, HOUSING, 2, JUSTICE, 5))} has {@linkplain #problems() problems} in two
 * domains: finances and housing.
 *
 * @param scores the score of each domain that was scored, in the order of the domains
 */
public record SelfReliance(Map<LifeDomain, Integer> scores) {
    /** The score of an acute problem: {@value}. */
    public static final int LEAST = 1;

    /** The score of full self-reliance: {@value}. */
    public static final int MOST = 5;

    /** The highest score that means a problem, not self-reliant: {@value}. */
    public static final int PROBLEM = 2;

    /** Nothing was scored. */
    public static final SelfReliance UNSTATED = new SelfReliance(TreeMap.empty());

    /**
     * Puts the scores in order and checks them.
     *
     * @throws IllegalArgumentException if a score does not lie between {@value #LEAST} and {@value #MOST}
     */
    public SelfReliance {
        Objects.requireNonNull(scores, "scores");
        scores.forEach((domain, score) -> Checks.between("score of " + domain, score, LEAST, MOST));
        scores = TreeMap.ofEntries(scores);
    }

    /**
     * Scores by domain, for callers without Vavr.
     *
     * @throws IllegalArgumentException if a score does not lie between {@value #LEAST} and {@value #MOST}
     */
    public static SelfReliance of(java.util.Map<LifeDomain, Integer> scores) {
        return new SelfReliance(TreeMap.ofAll(scores));
    }

    /** The score of a domain; none if not stated. */
    public Option<Integer> score(LifeDomain domain) {
        return scores.get(domain);
    }

    /** The domains with a score of at most {@value #PROBLEM}, in order. */
    public List<LifeDomain> problems() {
        return scores.filterValues(score -> score <= PROBLEM).keySet().toList();
    }

    /** Each domain and its score: {@code FINANCES 1, HOUSING 2}; {@code unstated} where nothing was scored. */
    @Override
    public String toString() {
        return scores.isEmpty()
                ? "unstated"
                : scores.map(score -> score._1() + " " + score._2()).mkString(", ");
    }
}
