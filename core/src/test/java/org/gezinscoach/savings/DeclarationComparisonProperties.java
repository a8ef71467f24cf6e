package org.gezinscoach.savings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.DebitOrCredit;
import org.gezinscoach.intervention.DeclarationLine;
import org.gezinscoach.intervention.DeclarationLines;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;

/** Comparisons against a naive one that looks at every day of every line. */
class DeclarationComparisonProperties {
    private static final HouseholdId HOUSEHOLD = DeclarationLines.household("1");

    @Provide
    Arbitrary<List<DeclarationLine>> lines() {
        return DeclarationLines.lines()
                .list()
                .ofMaxSize(8)
                .map(lines -> IntStream.range(0, lines.size())
                        .mapToObj(i -> lines.get(i).withReference("line " + i))
                        .toList());
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.oneOf(
                Interventions.starts(),
                Interventions.starts().map(start -> start.withDayOfMonth(start.lengthOfMonth())));
    }

    @Provide
    Arbitrary<Integer> months() {
        return Arbitraries.oneOf(Arbitraries.just(12), Arbitraries.integers().between(1, 40));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theSavingsOfEachYearAreWhatEveryDayOfEveryLineSays(
            @ForAll("lines") List<DeclarationLine> lines,
            @ForAll("starts") LocalDate start,
            @ForAll("months") int months) {
        DeclarationComparison comparison = compare(lines, start, months);
        Map<String, Total> naive = new TreeMap<>();
        for (DeclarationLine line : lines) {
            if (line.household().equals(HOUSEHOLD)) {
                add(naive, line, days(line, start.minusMonths(months), start, start, months), false);
                add(naive, line, days(line, start, start.plusMonths(months), start, months), true);
            }
        }
        naive.values().removeIf(Total.ZERO::equals);
        Map<String, Total> savings = new TreeMap<>();
        comparison
                .savings()
                .get()
                .forEach(saving ->
                        savings.merge(saving.year() + " " + saving.category(), Total.of(saving.amount()), Total::plus));

        assertThat(savings).isEqualTo(naive);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void savingsOverAllYearsSumToWhatWasRealised(
            @ForAll("lines") List<DeclarationLine> lines,
            @ForAll("starts") LocalDate start,
            @ForAll("months") int months) {
        DeclarationComparison comparison = compare(lines, start, months);

        assertThat(comparison.savings().get().map(Saving::amount).toJavaStream().collect(Total.toTotal()))
                .isEqualTo(comparison.realised().get());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheLinesDoesNotMatter(
            @ForAll("lines") List<DeclarationLine> lines,
            @ForAll("starts") LocalDate start,
            @ForAll("months") int months) {
        List<DeclarationLine> reversed =
                io.vavr.collection.List.ofAll(lines).reverse().asJava();

        assertThat(compare(reversed, start, months).savings())
                .isEqualTo(compare(lines, start, months).savings());
        assertThat(compare(reversed, start, months).realised())
                .isEqualTo(compare(lines, start, months).realised());
    }

    /** Which days of a line lie in a window, counted from its first, by the year in which they are set side by side. */
    private static Map<Integer, List<Integer>> days(
            DeclarationLine line, LocalDate from, LocalDate until, LocalDate start, int months) {
        return IntStream.range(0, line.period().lengthInDays())
                .boxed()
                .filter(k -> !day(line, k).isBefore(from) && day(line, k).isBefore(until))
                .collect(Collectors.groupingBy(k -> year(day(line, k), start, months)));
    }

    private static LocalDate day(DeclarationLine line, int k) {
        return line.period().getStart().plusDays(k);
    }

    /** A day after stands in its own year; a day before in the first year that ends so many months later than it. */
    private static int year(LocalDate day, LocalDate start, int months) {
        if (!day.isBefore(start)) {
            return day.getYear();
        }
        int year = start.getYear();
        while (!day.isBefore(LocalDate.of(year + 1, 1, 1).minusMonths(months))) {
            year++;
        }
        return year;
    }

    /** One line and window: by day, or where that cannot be, in its only year or else in none. */
    private static void add(
            Map<String, Total> sums, DeclarationLine line, Map<Integer, List<Integer>> years, boolean after) {
        boolean negative = after != (line.debitOrCredit() == DebitOrCredit.CREDIT);
        if (line.unit().equals("14") || line.unit().equals("04")) {
            years.forEach((year, days) ->
                    add(sums, line, "Some(" + year + ")", Total.of(Euro.ofCents(cents(line, days))), negative));
        } else if (!years.isEmpty() && !line.amount().isZero()) {
            String year =
                    years.size() == 1 ? "Some(" + years.keySet().iterator().next() + ")" : "None";
            int days = years.values().stream().mapToInt(List::size).sum();
            boolean whole = days == line.period().lengthInDays();
            add(sums, line, year, whole ? Total.of(line.amount()) : new Total(Euro.ZERO, 1, 0), negative);
        }
    }

    /** Up to each day so much has been paid, rounded down; a day's part is what it adds. */
    private static long cents(DeclarationLine line, List<Integer> days) {
        long size = line.amount().cents();
        long length = line.period().lengthInDays();
        return days.stream()
                .mapToLong(k -> size * (k + 1) / length - size * k / length)
                .sum();
    }

    private static void add(Map<String, Total> sums, DeclarationLine line, String year, Total total, boolean negative) {
        sums.merge(year + " " + line.category(), negative ? total.negated() : total, Total::plus);
    }

    private static DeclarationComparison compare(List<DeclarationLine> lines, LocalDate start, int months) {
        return DeclarationComparison.of(HOUSEHOLD, start, months, DeclarationLines.complete(lines), Total.ZERO);
    }
}
