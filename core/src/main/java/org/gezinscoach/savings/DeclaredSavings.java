package org.gezinscoach.savings;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.DeclarationLine;
import org.gezinscoach.intervention.Declarations;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Total;
import org.threeten.extra.LocalDateRange;

/** Divides what was declared less after than before over budget years and kinds of care, so that the parts add up to it. */
final class DeclaredSavings {
    private final Declarations declarations;
    private final LocalDateRange before;
    private final LocalDateRange after;
    private final Map<Year, LocalDateRange> yearsBefore;
    private final Map<Year, LocalDateRange> yearsAfter;

    /** Of all lines of these declarations, over two windows of so many months, the one following the other. */
    DeclaredSavings(Declarations declarations, LocalDateRange before, LocalDateRange after, int months) {
        this.declarations = declarations;
        this.before = before;
        this.after = after;
        yearsAfter = List.rangeClosed(
                        after.getStart().getYear(), after.getEnd().minusDays(1).getYear())
                .map(Year::of)
                .toSortedMap(year -> year, year -> after.intersection(days(year)));
        yearsBefore = yearsAfter.mapValues(
                part -> LocalDateRange.of(earlier(part.getStart(), months), earlier(part.getEnd(), months)));
    }

    private static LocalDateRange days(Year year) {
        return LocalDateRange.of(year.atDay(1), year.plusYears(1).atDay(1));
    }

    /** So many months before a day; the windows begin and end together, whatever the lengths of their months. */
    private LocalDate earlier(LocalDate day, int months) {
        return day.equals(after.getEnd()) ? before.getEnd() : day.minusMonths(months);
    }

    /** The savings of a household by year, what stands in none last, and by kind of care. */
    List<Saving> of(HouseholdId household) {
        return yearsAfter
                .keySet()
                .toList()
                .map(Option::some)
                .append(Option.none())
                .flatMap(year -> List.of(CareCategory.values())
                        .flatMap(category -> amounts(realised(year, category))
                                .map(amount -> saving(household, year, category, amount))));
    }

    private Total realised(Option<Year> year, CareCategory category) {
        List<DeclarationLine> lines = declarations.lines().filter(line -> line.category() == category);
        Total earlier =
                total(lines.flatMap(line -> paid(line, before, yearsBefore).get(year)));
        Total later = total(lines.flatMap(line -> paid(line, after, yearsAfter).get(year)));
        return earlier.plus(later.negated());
    }

    /** What was paid of a line in each year of a window; in no year, if it spans several and cannot be divided. */
    private Map<Option<Year>, Amount> paid(
            DeclarationLine line, LocalDateRange window, Map<Year, LocalDateRange> years) {
        Map<Year, LocalDateRange> spanned = years.filterValues(line.period()::overlaps);
        return spanned.size() > 1 && !declarations.isByTime(line)
                ? HashMap.of(Option.none(), declarations.paid(line, window))
                : spanned.toMap(part -> Tuple.of(Option.some(part._1()), declarations.paid(line, part._2())));
    }

    private static Total total(List<Amount> amounts) {
        return amounts.foldLeft(Total.ZERO, Total::plus);
    }

    /** The amounts that make up a total: the known one, if it is not zero, and each unknown one. */
    private static List<Amount> amounts(Total total) {
        Amount unknown = Amount.unknown("declared in a unit that cannot be divided by days");
        return List.<Amount>of(total.known())
                .filter(known -> !total.known().isZero())
                .appendAll(List.fill((int) total.unknownGains(), unknown))
                .appendAll(List.fill((int) total.unknownCosts(), unknown.negated()));
    }

    private Saving saving(HouseholdId household, Option<Year> year, CareCategory category, Amount amount) {
        return Saving.builder()
                .household(household)
                .year(year)
                .kind(SavingKind.DIRECT)
                .amount(amount)
                .payer(Payer.MUNICIPALITY)
                .category(category)
                .netting(Netting.GROSS)
                .method(Method.DECLARED)
                .source(declarations.source())
                .build();
    }
}
