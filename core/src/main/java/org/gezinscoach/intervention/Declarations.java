package org.gezinscoach.intervention;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.Years;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.threeten.extra.LocalDateRange;

/**
 * What providers declared over some time (declaraties): the lines, and for which days they are complete.
 *
 * @param lines the lines, each reference once
 * @param covered for which days every declaration is in it; begins and ends
 * @param units what the code of a unit means: {@code "14"} is a {@link PriceBasis#DAY}; a code that is not in it is not known
 * @param source where they come from
 */
public record Declarations(
        List<DeclarationLine> lines, LocalDateRange covered, Map<String, PriceBasis> units, Source source) {
    /**
     * Checks that each reference stands once.
     *
     * @throws IllegalArgumentException if a reference stands twice, the days covered do not begin and end in the years 1900 to
     *     2199, a unit has an unstated basis, or its code is blank, has blanks around it, or is longer than 500 characters
     */
    public Declarations {
        Checks.require(
                lines.distinctBy(DeclarationLine::reference).size() == lines.size(),
                "declaration lines",
                "must not have a reference twice");
        Years.check("covered", covered);
        Checks.require(!covered.isUnboundedEnd(), "covered", () -> "must end, but was " + covered);
        units.forEach((code, basis) -> {
            Checks.text("unit", code);
            Checks.require(basis != PriceBasis.UNSTATED, "basis of a unit", "must be stated, but was UNSTATED");
        });
        units = TreeMap.ofEntries(units);
        Objects.requireNonNull(source, "source");
    }

    /**
     * The same for callers without Vavr.
     *
     * @throws IllegalArgumentException as the constructor does
     */
    public static Declarations of(
            Iterable<DeclarationLine> lines,
            LocalDateRange covered,
            java.util.Map<String, PriceBasis> units,
            Source source) {
        return new Declarations(List.ofAll(lines), covered, TreeMap.ofAll(units), source);
    }

    /**
     * What was paid of a line for the days within a range. A line that lies partly in it is divided by days, cut without
     * losing a cent: of {@code EUR 310.00} for January, the first ten days are {@code EUR 100.00}. Of a line that cannot be
     * {@linkplain #isByTime divided by days} the part is an unknown amount. A credit is divided as the mirror of a debit, so that
     * one that takes another back does so over any range.
     */
    public Amount paid(DeclarationLine line, LocalDateRange range) {
        if (range.encloses(line.period())) {
            return line.paid();
        }
        if (range.isEmpty() || !range.overlaps(line.period()) || line.paid().isZero()) {
            return Euro.ZERO;
        }
        Amount part = isByTime(line)
                ? part(line, range.intersection(line.period()))
                : Amount.unknown("unit cannot be divided by days");
        return line.debitOrCredit() == DebitOrCredit.CREDIT ? part.negated() : part;
    }

    /** Whether a line can be divided by days: its unit is known, and one of time. */
    public boolean isByTime(DeclarationLine line) {
        return units.get(line.unit()).exists(basis -> basis != PriceBasis.TRAJECTORY);
    }

    /** The households that there are lines of, each once and in order. */
    public List<HouseholdId> households() {
        return lines.map(DeclarationLine::household).distinct().sorted();
    }

    private static Euro part(DeclarationLine line, LocalDateRange part) {
        long days = line.period().lengthInDays();
        long from = ChronoUnit.DAYS.between(line.period().getStart(), part.getStart());
        long until = ChronoUnit.DAYS.between(line.period().getStart(), part.getEnd());
        long cents = line.paid().abs().cents();
        long rest = cents % days;
        return Euro.ofCents(cents / days * (until - from) + rest * until / days - rest * from / days);
    }
}
