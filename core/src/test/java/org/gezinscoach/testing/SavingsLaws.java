package org.gezinscoach.testing;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.Change;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.InterventionId;
import org.gezinscoach.intervention.Price;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.intervention.Threat;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.gezinscoach.savings.Assessment;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingsPolicy;
import org.gezinscoach.savings.Valuation;

/**
 * The laws of what is counted as saved (besparing), for a rule of your own. A rule may count more or less than
 * {@link org.gezinscoach.savings.SavingsRules} does, but never a price that nobody knows as EUR 0.00.
 *
 * <p>{@link #check} tries small cases, the smallest first. In a property, {@link #hold} tries what jqwik comes up with:
 *
 * <pre>{@code
 * @Property
 * @Domain(GezinscoachDomain.class)
 * void myRuleKeepsTheLaws(@ForAll Intervention line, @ForAll Option<LocalDate> start, @ForAll SavingsPolicy policy) {
 *     new SavingsLaws(MyRule::assess).hold(line, start, policy);
 * }
 * }</pre>
 *
 * @param rule the rule
 */
public record SavingsLaws(Rule rule) {
    private static final int MORE_MONTHS = 7;
    private static final int FACTOR = 3;
    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);

    private static final Law ALL =
            new Law("countedPlusNotCountedIsAll", "a line is counted or not, and nothing else stands in its place");
    private static final Law UNKNOWN = new Law(
            "anUnknownPriceGivesAnUnknownSaving", "a line whose price is unknown is counted as unknown, never as zero");
    private static final Law HORIZON = new Law(
            "aLongerHorizonNeverMovesALineTowardsZero",
            "a longer horizon never moves what a line comes to towards zero");
    private static final Law SCALE = new Law(
            "scalingPricesIsExactUnderFullPrice", "at full price, prices times so much are savings times so much");
    private static final Law EVIDENCE =
            new Law("moreEvidenceNeverLowersTheCountedTotal", "evidence of a threat never lowers what a line comes to");

    /** A rule that says what a line saves. {@link org.gezinscoach.savings.SavingsRules#assess} is one. */
    @FunctionalInterface
    public interface Rule {
        /** What a line saves, or why it is not counted. */
        Assessment assess(Intervention line, Option<LocalDate> coachingStart, SavingsPolicy policy);
    }

    /**
     * Holds a rule to all laws, over lines with every change at no price, a cent, a euro and an unknown price, dated and not,
     * with evidence and without, at full price and by time.
     *
     * @throws AssertionError that names the law that is broken and the smallest case that breaks it
     */
    public static void check(Rule rule) {
        SavingsLaws laws = new SavingsLaws(rule);
        for (Intervention line : smallLines()) {
            for (SavingsPolicy policy : smallPolicies()) {
                laws.hold(line, Option.none(), policy);
                laws.hold(line, Option.some(DAY), policy);
            }
        }
    }

    /**
     * Holds it to all laws in one case.
     *
     * @throws AssertionError if one is broken
     */
    public void hold(Intervention line, Option<LocalDate> coachingStart, SavingsPolicy policy) {
        countedPlusNotCountedIsAll(line, coachingStart, policy);
        anUnknownPriceGivesAnUnknownSaving(line, coachingStart, policy);
        aLongerHorizonNeverMovesALineTowardsZero(line, coachingStart, policy, MORE_MONTHS);
        scalingPricesIsExactUnderFullPrice(line, coachingStart, policy, FACTOR);
        moreEvidenceNeverLowersTheCountedTotal(line, coachingStart, policy);
    }

    /**
     * A line is counted or not: what the rule says is about that very line, and its savings are of that household.
     *
     * @throws AssertionError if the rule speaks of another
     */
    public void countedPlusNotCountedIsAll(Intervention line, Option<LocalDate> coachingStart, SavingsPolicy policy) {
        Assessment assessment = rule.assess(line, coachingStart, policy);
        ALL.requireEqual(() -> told(line, coachingStart, policy), line, assessment.intervention());
        ALL.require(
                assessment.savings().forAll(saving -> saving.household().equals(line.household())),
                () -> told(line, coachingStart, policy),
                () -> "savings of household " + line.household(),
                () -> told(assessment));
    }

    /**
     * A line that is counted at a known price is counted at an unknown one too, and each of its savings is then unknown.
     *
     * @throws AssertionError if one is known, as EUR 0.00 would be, or the line is dropped
     */
    public void anUnknownPriceGivesAnUnknownSaving(
            Intervention line, Option<LocalDate> coachingStart, SavingsPolicy policy) {
        Intervention priced = priced(line, Euro.of(1));
        Intervention unpriced = priced(line, Amount.unknown("not printed"));
        Assessment assessment = rule.assess(unpriced, coachingStart, policy);
        boolean counted = rule.assess(priced, coachingStart, policy).savings().nonEmpty();
        UNKNOWN.require(
                assessment.savings().nonEmpty() == counted
                        && assessment
                                .savings()
                                .forAll(saving -> !saving.amount().isKnown()),
                () -> told(unpriced, coachingStart, policy),
                () -> counted ? "unknown" : "not counted, as at a known price",
                () -> told(assessment));
    }

    /**
     * By time, so many months more of both horizons never move what a line comes to towards zero: a gain stays or grows, and
     * so does a cost.
     *
     * @throws AssertionError if it moves towards zero
     */
    public void aLongerHorizonNeverMovesALineTowardsZero(
            Intervention line, Option<LocalDate> coachingStart, SavingsPolicy policy, int moreMonths) {
        if (policy.valuation() == Valuation.FULL_PRICE) {
            return;
        }
        SavingsPolicy longer = policy.withThreatMonths(longer(policy.threatMonths(), moreMonths))
                .withDirectMonths(policy.directMonths().map(months -> longer(months, moreMonths)));
        Total less = total(rule.assess(line, coachingStart, policy));
        Total more = total(rule.assess(line, coachingStart, longer));
        int sign = Long.signum(less.known().cents());
        HORIZON.require(
                sign * Long.compare(more.known().cents(), less.known().cents()) >= 0
                        && more.unknownGains() >= less.unknownGains()
                        && more.unknownCosts() >= less.unknownCosts(),
                () -> told(line, coachingStart, policy) + ", and " + moreMonths + " months more",
                () -> "no nearer to zero than " + less,
                () -> more);
    }

    /**
     * At full price, a line at so many times its prices saves exactly so many times as much.
     *
     * @throws AssertionError if it saves another amount
     */
    public void scalingPricesIsExactUnderFullPrice(
            Intervention line, Option<LocalDate> coachingStart, SavingsPolicy policy, int factor) {
        if (policy.valuation() == Valuation.FULL_PRICE) {
            Intervention scaled = line.withPriceAfter(Option.none())
                    .withPrice(times(line.price(), factor))
                    .withPriceAfter(line.priceAfter().map(after -> times(after, factor)));
            SCALE.requireEqual(
                    () -> told(line, coachingStart, policy) + ", times " + factor,
                    amounts(rule.assess(line, coachingStart, policy)).map(amount -> times(amount, factor)),
                    amounts(rule.assess(scaled, coachingStart, policy)));
        }
    }

    /**
     * A line with evidence of a threat, dated when the coach started, never comes to less than without evidence.
     *
     * @throws AssertionError if it comes to less
     */
    public void moreEvidenceNeverLowersTheCountedTotal(
            Intervention line, Option<LocalDate> coachingStart, SavingsPolicy policy) {
        Threat threat = new Threat("eviction judgment", coachingStart.getOrElse(DAY));
        Total without = total(rule.assess(line.withThreat(Option.none()), coachingStart, policy));
        Total with = total(rule.assess(line.withThreat(Option.some(threat)), coachingStart, policy));
        EVIDENCE.require(
                with.known().compareTo(without.known()) >= 0
                        && with.unknownGains() >= without.unknownGains()
                        && with.unknownCosts() <= without.unknownCosts(),
                () -> told(line, coachingStart, policy),
                () -> "with evidence at least " + without,
                () -> with);
    }

    private static Intervention priced(Intervention line, Amount amount) {
        return line.withPriceAfter(Option.none()).withPrice(line.price().withAmount(amount));
    }

    private static int longer(int months, int moreMonths) {
        return Math.min(SavingsPolicy.MOST_MONTHS, months + moreMonths);
    }

    private static Price times(Price price, int factor) {
        return price.withAmount(times(price.amount(), factor));
    }

    private static Amount times(Amount amount, int factor) {
        return amount.fold(euro -> Euro.ofCents(Math.multiplyExact(euro.cents(), factor)), unknown -> unknown);
    }

    private static List<Amount> amounts(Assessment assessment) {
        return assessment.savings().map(Saving::amount);
    }

    private static Total total(Assessment assessment) {
        return amounts(assessment).foldLeft(Total.ZERO, Total::plus);
    }

    private static String told(Assessment assessment) {
        return assessment.fold(
                counted -> counted.savings().map(Saving::amount).mkString(", "),
                notCounted -> "not counted: " + notCounted.reason());
    }

    private static String told(Intervention line, Option<LocalDate> coachingStart, SavingsPolicy policy) {
        return line.change() + " at " + line.price()
                + line.priceAfter().map(after -> ", afterwards " + after).getOrElse("")
                + line.changedOn().map(on -> ", changed on " + on).getOrElse("")
                + line.plannedUntil().map(until -> ", planned until " + until).getOrElse("")
                + line.threat().map(threat -> ", threatened on " + threat.on()).getOrElse("")
                + coachingStart.map(start -> ", coached from " + start).getOrElse("")
                + ", under " + policy.name();
    }

    private static List<Intervention> smallLines() {
        List<Amount> prices = List.of(Euro.ZERO, Euro.ofCents(1), Euro.of(1), Amount.unknown("not printed"));
        return List.of(PriceBasis.UNSTATED, PriceBasis.YEAR)
                .flatMap(basis -> prices.map(amount -> Price.of(amount, basis)))
                .flatMap(price -> List.of(Change.values()).map(change -> line(price, change)))
                .flatMap(SavingsLaws::reduced)
                .flatMap(line -> List.of(line, dated(line)))
                .flatMap(line -> List.of(line, line.withThreat(Option.some(new Threat("eviction judgment", DAY)))));
    }

    private static Intervention line(Price price, Change change) {
        return Intervention.builder()
                .id(new InterventionId("line-1"))
                .household(new HouseholdId("Voorbeeldstad 2021", "1"))
                .care("Jeugdteam")
                .price(price)
                .change(change)
                .year(Year.of(2021))
                .source(Source.madeUp("paper", "table 1", "row 1"))
                .build();
    }

    private static List<Intervention> reduced(Intervention line) {
        Option<Price> nothing = Option.some(line.price().withAmount(Euro.ZERO));
        return line.change() == Change.REDUCED ? List.of(line, line.withPriceAfter(nothing)) : List.of(line);
    }

    private static Intervention dated(Intervention line) {
        return line.withChangedOn(Option.some(DAY.plusMonths(1))).withPlannedUntil(Option.some(DAY.plusMonths(18)));
    }

    private static List<SavingsPolicy> smallPolicies() {
        SavingsPolicy byTime = SavingsPolicy.builder()
                .name("accrued")
                .valuation(Valuation.ACCRUED)
                .directMonths(12)
                .build();
        return List.of(SavingsPolicy.AS_PRINTED, byTime)
                .flatMap(policy -> List.of(policy, policy.withThreatNeedsEvidence(true)));
    }
}
