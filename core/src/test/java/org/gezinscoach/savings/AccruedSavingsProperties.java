package org.gezinscoach.savings;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gezinscoach.intervention.Change;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.Price;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.gezinscoach.testing.AnySavings;
import org.threeten.extra.LocalDateRange;

/** The laws of what accrues: horizons, cuts and scale. */
class AccruedSavingsProperties {

    @Provide
    Arbitrary<Intervention> lines() {
        return Interventions.dated();
    }

    /** Lines at known prices that state when they changed and until when they were granted. */
    @Provide
    Arbitrary<Intervention> accruing() {
        return Interventions.dated(Interventions.knownPayablePrices())
                .filter(line -> line.changedOn().isDefined()
                        && line.plannedUntil().isDefined()
                        && line.continues().isEmpty());
    }

    @Provide
    Arbitrary<Option<LocalDate>> starts() {
        return Interventions.starts().optional(0.9).map(Option::ofOptional);
    }

    @Provide
    Arbitrary<SavingsPolicy> accrued() {
        return AnySavings.accrued();
    }

    @Provide
    Arbitrary<Integer> months() {
        return AnySavings.months();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aLongerThreatHorizonNeverMovesALineTowardsZero(
            @ForAll("lines") Intervention line,
            @ForAll("starts") Option<LocalDate> start,
            @ForAll("accrued") SavingsPolicy policy,
            @ForAll("months") int one,
            @ForAll("months") int other) {
        assertNotTowardsZero(
                total(SavingsRules.assess(line, start, policy.withThreatMonths(Math.min(one, other)))),
                total(SavingsRules.assess(line, start, policy.withThreatMonths(Math.max(one, other)))));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aLongerDirectHorizonNeverMovesALineTowardsZero(
            @ForAll("lines") Intervention line,
            @ForAll("starts") Option<LocalDate> start,
            @ForAll("accrued") SavingsPolicy policy,
            @ForAll("months") int one,
            @ForAll("months") int other) {
        Total shorter =
                total(SavingsRules.assess(line, start, policy.withDirectMonths(Option.some(Math.min(one, other)))));
        Total longer =
                total(SavingsRules.assess(line, start, policy.withDirectMonths(Option.some(Math.max(one, other)))));

        assertNotTowardsZero(shorter, longer);
        if (line.plannedUntil().isDefined()) {
            assertNotTowardsZero(
                    longer, total(SavingsRules.assess(line, start, policy.withDirectMonths(Option.none()))));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void scalingPricesIsWithinACentASavingOfTheExactShareUnderAccrual(
            @ForAll("lines") Intervention line,
            @ForAll("starts") Option<LocalDate> start,
            @ForAll("accrued") SavingsPolicy policy,
            @ForAll @IntRange(max = 1_000) int factor) {
        List<Saving> scaled = SavingsRules.assess(scaled(line, factor), start, policy)
                .savings()
                .asJava();
        List<Optional<BigDecimal>> exact = List.copyOf(NaiveAssessor.assess(line, start.toJavaOptional(), policy)
                .cents()
                .values());

        assertThat(scaled).hasSameSizeAs(exact);
        for (int i = 0; i < exact.size(); i++) {
            assertWithinACent(scaled.get(i).amount(), exact.get(i).map(BigDecimal.valueOf(factor)::multiply));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void cuttingByBudgetYearByCoachingYearOrNotAtAllSumsToTheSameCent(
            @ForAll("accruing") Intervention line,
            @ForAll("starts") Option<LocalDate> start,
            @ForAll("accrued") SavingsPolicy policy) {
        Assessment budget = SavingsRules.assess(line, start, policy.withSavingsYear(SavingsYear.BUDGET_YEAR));
        Assessment coaching = SavingsRules.assess(line, start, policy.withSavingsYear(SavingsYear.COACHING_YEAR));

        assertThat(budget.savings().isEmpty()).isEqualTo(coaching.savings().isEmpty());
        if (budget.savings().nonEmpty() && total(budget).isComplete()) {
            LocalDate horizon = rule(budget).kind() == SavingKind.THREAT_BASED
                    ? start.get().plusMonths(policy.threatMonths())
                    : policy.directMonths().map(start.get()::plusMonths).getOrElse(LocalDate.MAX);
            LocalDate planned = line.plannedUntil().get();
            Amount uncut = uncut(
                    line, LocalDateRange.of(line.changedOn().get(), planned.isBefore(horizon) ? planned : horizon));
            assertThat(total(budget)).isEqualTo(Total.of(uncut));
            assertThat(total(coaching)).isEqualTo(Total.of(uncut));
        }
    }

    private static SavingsRule rule(Assessment assessment) {
        return assessment.fold(Assessment.Counted::rule, notCounted -> {
            throw new AssertionError(notCounted.reason());
        });
    }

    private static Amount uncut(Intervention line, LocalDateRange range) {
        if (line.change() == Change.REDUCED) {
            return line.price().reductionOver(line.priceAfter().get(), range).get();
        }
        Amount amount = line.price().over(range).get();
        return line.change() == Change.STARTED ? amount.negated() : amount;
    }

    private static Intervention scaled(Intervention line, int factor) {
        return line.withPriceAfter(Option.none())
                .withPrice(scaled(line.price(), factor))
                .withPriceAfter(line.priceAfter().map(price -> scaled(price, factor)));
    }

    private static Price scaled(Price price, int factor) {
        return new Price(scaled(price.amount(), factor), price.basis(), price.hoursAWeek());
    }

    private static Amount scaled(Amount amount, int factor) {
        return amount instanceof Euro euro ? Euro.ofCents(euro.cents() * factor) : amount;
    }

    private static void assertWithinACent(Amount amount, Optional<BigDecimal> exact) {
        assertThat(amount.isKnown()).isEqualTo(exact.isPresent());
        if (amount instanceof Euro euro) {
            assertThat(BigDecimal.valueOf(euro.cents()).subtract(exact.get()).abs())
                    .isLessThan(BigDecimal.ONE);
        }
    }

    private static Total total(Assessment assessment) {
        return assessment.savings().map(Saving::amount).toJavaStream().collect(Total.toTotal());
    }

    private static void assertNotTowardsZero(Total shorter, Total longer) {
        if (shorter.known().isNegative()) {
            assertThat(longer.known()).isLessThanOrEqualTo(shorter.known());
        } else if (!shorter.known().isZero()) {
            assertThat(longer.known()).isGreaterThanOrEqualTo(shorter.known());
        }
        assertThat(longer.unknownGains()).isGreaterThanOrEqualTo(shorter.unknownGains());
        assertThat(longer.unknownCosts()).isGreaterThanOrEqualTo(shorter.unknownCosts());
    }
}
