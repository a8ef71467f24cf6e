package org.gezinscoach.budget;

import io.vavr.collection.List;
import java.time.Year;
import java.util.Objects;
import java.util.function.Function;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.Years;

/** For which years a pot has money (incidenteel of structureel). */
public sealed interface PotTerm {

    /** Whether it has money in a year. */
    boolean covers(Year year);

    /** The one case or the other. */
    <R> R fold(
            Function<? super Incidental, ? extends R> incidental, Function<? super Structural, ? extends R> structural);

    /**
     * For some years only (incidenteel), after which it lapses.
     *
     * @param years the years, in order and each once; at least one
     */
    record Incidental(List<Year> years) implements PotTerm {
        /**
         * Checks the years and puts them in order.
         *
         * @throws IllegalArgumentException if there are none, or one lies outside 1900 to 2199
         */
        public Incidental {
            Objects.requireNonNull(years, "years");
            Checks.require(!years.isEmpty(), "years", "must not be empty");
            years.forEach(Years::check);
            years = years.distinct().sorted();
        }

        @Override
        public boolean covers(Year year) {
            return years.contains(year);
        }

        @Override
        public <R> R fold(
                Function<? super Incidental, ? extends R> incidental,
                Function<? super Structural, ? extends R> structural) {
            return incidental.apply(this);
        }
    }

    /**
     * From a year on (structureel).
     *
     * @param from the first year
     */
    record Structural(Year from) implements PotTerm {
        /**
         * Checks the year.
         *
         * @throws IllegalArgumentException if it lies outside 1900 to 2199
         */
        public Structural {
            Years.check(from);
        }

        @Override
        public boolean covers(Year year) {
            return !year.isBefore(from);
        }

        @Override
        public <R> R fold(
                Function<? super Incidental, ? extends R> incidental,
                Function<? super Structural, ? extends R> structural) {
            return structural.apply(this);
        }
    }
}
