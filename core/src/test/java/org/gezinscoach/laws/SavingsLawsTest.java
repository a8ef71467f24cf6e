package org.gezinscoach.laws;

import static org.gezinscoach.laws.Broken.assertBroken;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.Change;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.InterventionId;
import org.gezinscoach.intervention.Price;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.savings.Assessment;
import org.gezinscoach.savings.Assessment.Counted;
import org.gezinscoach.savings.Assessment.NotCounted;
import org.gezinscoach.savings.NotCountedReason;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingsPolicy;
import org.gezinscoach.savings.SavingsRules;
import org.gezinscoach.savings.Valuation;
import org.gezinscoach.testing.GezinscoachDomain;
import org.gezinscoach.testing.SavingsLaws;

/** For each law of what is counted as saved, a rule that breaks it. */
class SavingsLawsTest {
    @Example
    void theRulesOfTheLibraryKeepAll() {
        SavingsLaws.check(SavingsRules::assess);
    }

    @Property(tries = 300)
    @Domain(GezinscoachDomain.class)
    void theRulesOfTheLibraryKeepAllForAnyLine(
            @ForAll Intervention line,
            @ForAll Option<LocalDate> start,
            @ForAll SavingsPolicy policy,
            @ForAll @IntRange(max = 700) int months,
            @ForAll @IntRange(max = 1000) int factor) {
        SavingsLaws laws = new SavingsLaws(SavingsRules::assess);

        laws.hold(line, start, policy);
        laws.aLongerHorizonNeverMovesALineTowardsZero(line, start, policy, months);
        laws.scalingPricesIsExactUnderFullPrice(line, start, policy, factor);
    }

    @Example
    void anotherLineInItsPlaceIsNotTheLine() {
        assertBroken(
                () -> SavingsLaws.check((line, start, policy) -> line.change() == Change.RUNNING
                        ? new NotCounted(line.withCare("Other care"), NotCountedReason.STILL_RUNNING)
                        : SavingsRules.assess(line, start, policy)),
                "law broken: countedPlusNotCountedIsAll",
                "    law:      a line is counted or not, and nothing else stands in its place",
                "    case:     RUNNING at EUR 0.00 (UNSTATED), under AS_PRINTED",
                "    expected: " + running("Jeugdteam"),
                "    actual:   " + running("Other care"));
    }

    @Example
    void savingsOfAnotherHouseholdAreNotOfTheLine() {
        HouseholdId another = new HouseholdId("Voorbeeldstad 2021", "2");

        assertBroken(
                () -> SavingsLaws.check(changed(saving -> saving.withHousehold(another))),
                "law broken: countedPlusNotCountedIsAll",
                "    law:      a line is counted or not, and nothing else stands in its place",
                "    case:     ENDED at EUR 0.00 (UNSTATED), under AS_PRINTED",
                "    expected: savings of household Voorbeeldstad 2021/1",
                "    actual:   EUR 0.00");
    }

    @Example
    void anUnknownPriceThatCountsAsZeroIsNoUnknownSaving() {
        assertBroken(
                () -> SavingsLaws.check(
                        changed(saving -> saving.amount().isKnown() ? saving : saving.withAmount(Euro.ZERO))),
                "law broken: anUnknownPriceGivesAnUnknownSaving",
                "    law:      a line whose price is unknown is counted as unknown, never as zero",
                "    case:     ENDED at unknown (UNSTATED), under AS_PRINTED",
                "    expected: unknown",
                "    actual:   EUR 0.00");
    }

    @Example
    void anUnknownPriceThatIsDroppedIsNoUnknownSaving() {
        assertBroken(
                () -> SavingsLaws.check(
                        (line, start, policy) -> line.price().amount().isKnown()
                                ? SavingsRules.assess(line, start, policy)
                                : new NotCounted(line, NotCountedReason.NO_EVIDENCE)),
                "law broken: anUnknownPriceGivesAnUnknownSaving",
                "    law:      a line whose price is unknown is counted as unknown, never as zero",
                "    case:     ENDED at unknown (UNSTATED), under AS_PRINTED",
                "    expected: unknown",
                "    actual:   not counted: NO_EVIDENCE");
    }

    @Example
    void anUnknownPriceThatIsCountedAloneIsMoreThanAKnownOne() {
        assertBroken(
                () -> SavingsLaws.check((line, start, policy) -> line.change() == Change.RUNNING
                                && !line.price().amount().isKnown()
                        ? SavingsRules.assess(line.withChange(Change.ENDED), start, policy)
                        : SavingsRules.assess(line, start, policy)),
                "law broken: anUnknownPriceGivesAnUnknownSaving",
                "    law:      a line whose price is unknown is counted as unknown, never as zero",
                "    case:     RUNNING at unknown (UNSTATED), under AS_PRINTED",
                "    expected: not counted, as at a known price",
                "    actual:   unknown");
    }

    @Example
    void savingsSpreadOverTheHorizonShrinkAsItGrows() {
        assertBroken(
                () -> SavingsLaws.check((line, start, policy) -> policy.valuation() == Valuation.FULL_PRICE
                        ? SavingsRules.assess(line, start, policy)
                        : each(
                                SavingsRules.assess(line, start, SavingsPolicy.AS_PRINTED),
                                saving -> saving.withAmount(saving.amount()
                                        .<Amount>fold(
                                                euro -> Euro.ofCents(euro.cents() / policy.threatMonths()),
                                                unknown -> unknown)))),
                "law broken: aLongerHorizonNeverMovesALineTowardsZero",
                "    law:      a longer horizon never moves what a line comes to towards zero",
                "    case:     ENDED at EUR 1.00 (UNSTATED), under accrued, and 7 months more",
                "    expected: no nearer to zero than EUR 0.08",
                "    actual:   EUR 0.05");
    }

    @Example
    void roundingToWholeEurosIsNoScale() {
        assertBroken(
                () -> SavingsLaws.check(changed(saving -> saving.withAmount(saving.amount()
                        .<Amount>fold(
                                euro -> Euro.ofCents(euro.cents() == 3 ? 4 : euro.cents()), unknown -> unknown)))),
                "law broken: scalingPricesIsExactUnderFullPrice",
                "    law:      at full price, prices times so much are savings times so much",
                "    case:     ENDED at EUR 0.01 (UNSTATED), under AS_PRINTED, times 3",
                "    expected: List(EUR 0.03)",
                "    actual:   List(EUR 0.04)");
    }

    @Example
    void evidenceThatCountsAgainstALineLowersIt() {
        assertBroken(
                () -> SavingsLaws.check((line, start, policy) -> line.threat().isDefined()
                        ? new NotCounted(line, NotCountedReason.NO_EVIDENCE)
                        : SavingsRules.assess(line, start, policy.withThreatNeedsEvidence(false))),
                "law broken: moreEvidenceNeverLowersTheCountedTotal",
                "    law:      evidence of a threat never lowers what a line comes to",
                "    case:     REDUCED at EUR 0.00 (UNSTATED), under AS_PRINTED",
                "    expected: with evidence at least EUR 0.00 + 1 unknown",
                "    actual:   EUR 0.00");
    }

    private static Intervention running(String care) {
        return Intervention.builder()
                .id(new InterventionId("line-1"))
                .household(new HouseholdId("Voorbeeldstad 2021", "1"))
                .care(care)
                .price(Price.of(Euro.ZERO, PriceBasis.UNSTATED))
                .change(Change.RUNNING)
                .year(Year.of(2021))
                .source(Source.madeUp("paper", "table 1", "row 1"))
                .build();
    }

    private static SavingsLaws.Rule changed(UnaryOperator<Saving> change) {
        return (line, start, policy) -> each(SavingsRules.assess(line, start, policy), change);
    }

    private static Assessment each(Assessment assessment, UnaryOperator<Saving> change) {
        return assessment.<Assessment>fold(
                counted -> new Counted(
                        counted.intervention(),
                        counted.rule(),
                        counted.savings().map(change)),
                notCounted -> notCounted);
    }
}
