package org.gezinscoach.programme;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Year;
import java.util.Objects;
import org.gezinscoach.intervention.TaskField;
import org.gezinscoach.money.Total;
import org.gezinscoach.savings.SavingsCube;

/**
 * What a cover plan takes out of task fields in a year, beside what was saved on them: whether a promise "paid from the
 * savings" holds. Task fields that a pot bears together, without stated shares, stand together.
 *
 * <p>Almelo's cover takes {@code EUR 185000.00} out of two task fields together in 2020; no printed saving names its task
 * field, so all of them stand on a row without one.
 *
 * @param year the year; none for savings that state none
 * @param taskFields the task fields, in order; empty for savings that state none
 * @param claimed what the pots of these task fields carry, and how many of them carry an unknown amount
 * @param savings the headline savings on them, by budget effect, kind and so on
 */
public record TaskFieldResult(Option<Year> year, List<TaskField> taskFields, Total claimed, SavingsCube savings) {
    /** Checks that all are there. */
    public TaskFieldResult {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(taskFields, "task fields");
        Objects.requireNonNull(claimed, "claimed");
        Objects.requireNonNull(savings, "savings");
    }
}
