package org.gezinscoach.outcome;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import org.gezinscoach.household.LifeDomain;
import org.gezinscoach.household.SelfReliance;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.Years;

/**
 * How a household's score in one domain of life went: from 1 on 1 March to 3 on 1 November is {@code IMPROVED}.
 *
 * @param domain the domain
 * @param from its first score
 * @param to its last score, of a later day; none if it was scored once
 */
public record DomainChange(LifeDomain domain, Score from, Option<Score> to) {
    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the last score is not of a later day than the first
     */
    public DomainChange {
        Objects.requireNonNull(domain, "domain");
        Objects.requireNonNull(from, "from");
        Checks.option("to", to)
                .forEach(last -> Checks.require(
                        last.on().isAfter(from.on()),
                        "to",
                        () -> "must be of a day after " + from.on() + ", but was of " + last.on()));
    }

    /** Which way it went. */
    public Direction direction() {
        return to.map(last -> Integer.compare(last.value(), from.value()))
                .map(sign -> sign > 0 ? Direction.IMPROVED : sign < 0 ? Direction.FELL : Direction.STAYED)
                .getOrElse(Direction.SCORED_ONCE);
    }

    /**
     * A score and its day.
     *
     * @param on the day
     * @param value the score, from {@value SelfReliance#LEAST} to {@value SelfReliance#MOST}
     */
    public record Score(LocalDate on, int value) {
        /**
         * Checks both.
         *
         * @throws IllegalArgumentException if the day lies outside the years 1900 to 2199, or the score outside its bounds
         */
        public Score {
            Years.check("on", on);
            Checks.between("score", value, SelfReliance.LEAST, SelfReliance.MOST);
        }
    }
}
