package org.gezinscoach.savings;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.DomainStyle;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.DeclarationLine;
import org.gezinscoach.intervention.Declarations;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.immutables.value.Value;
import org.threeten.extra.LocalDateRange;

/**
 * What providers declared for a household before and after the coach came (declaratieverschil), over as many months on both
 * sides, beside what was estimated.
 *
 * <p>Declared {@code EUR 24000.00} in the twelve months before and {@code EUR 15000.00} in those after: realised
 * {@code EUR 9000.00}; of an estimate of {@code EUR 12000.00} that is 0.7500.
 */
@Value.Immutable
@DomainStyle
public sealed interface DeclarationComparison permits ImmutableDeclarationComparison {
    /** The decimals of a {@link #ratio()}: {@value}. */
    int RATIO_DECIMALS = 4;

    /** Of which household. */
    HouseholdId household();

    /** How many months are compared on both sides. */
    int months();

    /** The months before the coach's start. */
    DeclaredWindow before();

    /** As many months from the coach's start on. */
    DeclaredWindow after();

    /** What was estimated that the household's care saves, to set beside it. */
    Total estimated();

    /** The declarations that are compared. */
    Declarations declarations();

    /**
     * Compares a household's declarations.
     *
     * @param household the household
     * @param coachingStart when its coach started
     * @param months how many months before and after, at least 1
     * @param declarations the declarations
     * @param estimated what was estimated, to set beside it
     * @throws IllegalArgumentException if there are no months
     * @throws ArithmeticException if a sum overflows
     */
    static DeclarationComparison of(
            HouseholdId household, LocalDate coachingStart, int months, Declarations declarations, Total estimated) {
        Checks.between("months", months, 1, SavingsPolicy.MOST_MONTHS);
        Declarations own = new Declarations(
                declarations.lines().filter(line -> line.household().equals(household)),
                declarations.covered(),
                declarations.units(),
                declarations.source());
        return ImmutableDeclarationComparison.builder()
                .household(household)
                .months(months)
                .before(window(LocalDateRange.of(coachingStart.minusMonths(months), coachingStart), own))
                .after(window(LocalDateRange.of(coachingStart, coachingStart.plusMonths(months)), own))
                .estimated(estimated)
                .declarations(own)
                .build();
    }

    private static DeclaredWindow window(LocalDateRange range, Declarations declarations) {
        return new DeclaredWindow(
                range,
                total(declarations.lines(), range, declarations),
                declarations.covered().encloses(range));
    }

    private static Total total(List<DeclarationLine> lines, LocalDateRange range, Declarations declarations) {
        return lines.map(line -> declarations.paid(line, range)).foldLeft(Total.ZERO, Total::plus);
    }

    /** What was declared less after than before; negative if more. Refused where a window is incomplete. */
    default Either<ComparisonRefusal, Total> realised() {
        return List.of(before(), after())
                .find(window -> !window.complete())
                .<Either<ComparisonRefusal, Total>>map(window -> Either.left(new ComparisonRefusal.WindowIncomplete(
                        window.range(), declarations().covered())))
                .getOrElse(() ->
                        Either.right(before().declared().plus(after().declared().negated())));
    }

    /**
     * What was realised for each euro estimated, to {@value #RATIO_DECIMALS} decimals, half up. Refused where a window is
     * incomplete, an amount is unknown or nothing was estimated.
     */
    default Either<ComparisonRefusal, BigDecimal> ratio() {
        return realised().flatMap(realised -> {
            if (!realised.isComplete()) {
                return Either.left(new ComparisonRefusal.RealisedUnknown(realised));
            }
            if (!estimated().isComplete()) {
                return Either.left(new ComparisonRefusal.EstimateUnknown(estimated()));
            }
            return estimated().known().compareTo(Euro.ZERO) <= 0
                    ? Either.left(new ComparisonRefusal.NothingEstimated(estimated()))
                    : Either.right(realised.known()
                            .toBigDecimal()
                            .divide(estimated().known().toBigDecimal(), RATIO_DECIMALS, RoundingMode.HALF_UP));
        });
    }

    /**
     * What was realised as savings by kind of care and budget year, gross, direct and declared, for the municipality, which
     * pays what is declared to it; their total is what was realised. Each part of a year is set against the same days so many
     * months earlier. Refused where a window is incomplete.
     */
    default Either<ComparisonRefusal, List<Saving>> savings() {
        return realised()
                .map(realised -> years().flatMap(
                                year -> List.of(CareCategory.values()).flatMap(category -> savings(year, category))));
    }

    private List<Year> years() {
        return List.range(
                        after().range().getStart().getYear(),
                        after().range().getEnd().getYear() + 1)
                .map(Year::of)
                .filter(year -> after().range().overlaps(days(year)));
    }

    private List<Saving> savings(Year year, CareCategory category) {
        LocalDateRange part = after().range().intersection(days(year));
        LocalDateRange earlier = LocalDateRange.of(
                part.getStart().equals(after().range().getStart())
                        ? before().range().getStart()
                        : part.getStart().minusMonths(months()),
                part.getEnd().equals(after().range().getEnd())
                        ? before().range().getEnd()
                        : part.getEnd().minusMonths(months()));
        List<DeclarationLine> lines = declarations().lines().filter(line -> line.category() == category);
        Total realised = total(lines, earlier, declarations())
                .plus(total(lines, part, declarations()).negated());
        return amounts(realised).map(amount -> saving(year, category, amount));
    }

    /** The amounts that make up a total: the known one, if it is not zero, and each unknown one. */
    private static List<Amount> amounts(Total total) {
        Amount unknown = Amount.unknown("declared in a unit that cannot be divided by days");
        return List.<Amount>of(total.known())
                .filter(known -> !known.equals(Euro.ZERO))
                .appendAll(List.fill((int) total.unknownGains(), unknown))
                .appendAll(List.fill((int) total.unknownCosts(), unknown.negated()));
    }

    private Saving saving(Year year, CareCategory category, Amount amount) {
        return Saving.builder()
                .household(household())
                .year(year)
                .kind(SavingKind.DIRECT)
                .amount(amount)
                .payer(Payer.MUNICIPALITY)
                .category(category)
                .netting(Netting.GROSS)
                .method(Method.DECLARED)
                .source(declarations().source())
                .build();
    }

    private static LocalDateRange days(Year year) {
        return LocalDateRange.of(year.atDay(1), year.plusYears(1).atDay(1));
    }
}
