package org.gezinscoach.intake;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.gezinscoach.internal.Years;
import org.gezinscoach.intervention.Change;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.InterventionId;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.Price;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Total;
import org.threeten.extra.LocalDateRange;

/** What care costs a municipality a year (gemeentelijke lasten). */
public final class MunicipalCosts {
    private MunicipalCosts() {}

    /**
     * What some interventions cost the municipality over a year from a day on: all that run then, each at its price. Youth
     * protection at {@code EUR 16080.00 (YEAR)} and a trajectory of {@code EUR 1500.00}, both paid by the municipality, are
     * {@code EUR 16080.00 + 1 unknown}.
     *
     * <p>An intervention runs if its change is {@link Change#RUNNING}, {@link Change#STARTED} not after that day, or
     * {@link Change#REDUCED}: then at its price after, or before if the reduction is yet to come. It does not once its
     * indication has ended, nor where another one continues it. Whoever pays the municipality's part is
     * {@link Payer#MUNICIPALITY}: where the payer is not stated, it may be the municipality, and the cost is one unknown, never
     * counted and never left out; any other payer is left out. What does not accrue is one unknown too.
     *
     * @throws IllegalArgumentException if the day, or that of a year later, lies outside the years 1900 to 2199
     * @throws ArithmeticException if the sum overflows
     */
    public static Total yearFrom(LocalDate on, Iterable<Intervention> interventions) {
        Years.check("on", on);
        List<Intervention> lines = List.ofAll(interventions);
        Set<InterventionId> continued = HashSet.ofAll(lines.flatMap(Intervention::continues));
        LocalDateRange year = Years.check("year", LocalDateRange.of(on, on.plusYears(1)));
        return lines.reject(line -> continued.contains(line.id()))
                .filter(line -> runs(line, on))
                .flatMap(line -> cost(line, year))
                .foldLeft(Total.ZERO, Total::plus);
    }

    private static boolean runs(Intervention line, LocalDate on) {
        boolean changed = line.changedOn().forAll(date -> !date.isAfter(on));
        boolean runs = line.change() == Change.RUNNING
                || line.change() == Change.REDUCED
                || (line.change() == Change.STARTED && changed);
        return runs && line.plannedUntil().forAll(on::isBefore);
    }

    private static Option<Amount> cost(Intervention line, LocalDateRange year) {
        if (line.payer() == Payer.UNSTATED) {
            return Option.some(Amount.unknown("payer not stated"));
        }
        return Option.when(
                line.payer() == Payer.MUNICIPALITY,
                () -> price(line, year.getStart())
                        .flatMap(price -> price.over(year).toOption())
                        .getOrElse(() -> Amount.unknown("does not accrue")));
    }

    private static Option<Price> price(Intervention line, LocalDate on) {
        boolean reduced = line.change() == Change.REDUCED && line.changedOn().forAll(date -> !date.isAfter(on));
        return reduced ? line.priceAfter() : Option.some(line.price());
    }
}
