package org.gezinscoach.programme;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Year;
import java.util.Objects;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.savings.Assessment.Counted;
import org.gezinscoach.savings.Saving;

/**
 * One saving behind a figure.
 *
 * @param saving the saving, with its source
 * @param assessment the rule by which it counted, and the line with its price; none for a finished figure of a source
 */
public record ExplainedSaving(Saving saving, Option<Counted> assessment) {
    /** Checks that both are there. */
    public ExplainedSaving {
        Objects.requireNonNull(saving, "saving");
        Checks.option("assessment", assessment);
    }

    /** Household, year, kind, amount, rule or method, price and source. */
    List<Object> cells() {
        return List.of(
                saving.household(),
                saving.year().map(Year::toString).getOrElse(""),
                saving.kind(),
                saving.amount(),
                assessment
                        .map(counted -> counted.rule().toString())
                        .getOrElse(saving.method().toString()),
                assessment
                        .map(counted -> counted.intervention().price().toString())
                        .getOrElse(""),
                saving.source());
    }

    /** Amount, rule and price, or that it is printed, and the source. */
    @Override
    public String toString() {
        return saving.amount() + " by "
                + assessment
                        .map(counted ->
                                counted.rule() + " of " + counted.intervention().price())
                        .getOrElse(saving.method().toString())
                + " from " + saving.source();
    }
}
