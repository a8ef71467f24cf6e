package org.gezinscoach.savings;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.DomainStyle;
import org.gezinscoach.internal.Years;
import org.gezinscoach.intervention.Declarations;
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
     * @param months how many months before and after, from 1 to {@value SavingsPolicy#MOST_MONTHS}
     * @param declarations the declarations
     * @param estimated what was estimated, to set beside it
     * @throws IllegalArgumentException if the coach's start lies outside the years 1900 to 2199, or the months outside 1 to
     *     {@value SavingsPolicy#MOST_MONTHS}
     * @throws ArithmeticException if a sum overflows
     */
    static DeclarationComparison of(
            HouseholdId household, LocalDate coachingStart, int months, Declarations declarations, Total estimated) {
        Years.check("coaching start", coachingStart);
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
        Total declared =
                declarations.lines().map(line -> declarations.paid(line, range)).foldLeft(Total.ZERO, Total::plus);
        return new DeclaredWindow(range, declared, declarations.covered().encloses(range));
    }

    /**
     * What was declared less after than before; negative if more. Refused where a window is incomplete.
     *
     * @throws ArithmeticException if the difference overflows
     */
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
     *
     * @throws ArithmeticException if the difference overflows
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
     * months earlier; a line that cannot be divided over them stands in no year. Refused where a window is incomplete.
     *
     * @throws ArithmeticException if a sum overflows
     */
    default Either<ComparisonRefusal, List<Saving>> savings() {
        return realised()
                .map(realised -> new DeclaredSavings(declarations(), before().range(), after().range(), months())
                        .of(household()));
    }
}
