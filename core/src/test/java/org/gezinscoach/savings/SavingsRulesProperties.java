package org.gezinscoach.savings;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
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

class SavingsRulesProperties {
    private static final SavingsPolicy PLAIN = SavingsPolicy.AS_PRINTED;
    private static final SavingsPolicy EVIDENCED = PLAIN.withName("EVIDENCED").withThreatNeedsEvidence(true);

    private static final Option<LocalDate> START = Option.some(Interventions.THREAT.on());

    @Provide
    Arbitrary<Intervention> interventions() {
        return Interventions.interventions();
    }

    @Provide
    Arbitrary<List<Intervention>> lists() {
        return Interventions.lists();
    }

    @Provide
    Arbitrary<List<Intervention>> withoutStartedCare() {
        return Interventions.interventions()
                .filter(line -> line.change() != Change.STARTED)
                .list()
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<Intervention> knownPrices() {
        return Interventions.interventions(Interventions.knownPrices());
    }

    @Provide
    Arbitrary<SavingsPolicy> policies() {
        return Arbitraries.of(PLAIN, EVIDENCED);
    }

    @Property
    void countedPlusNotCountedIsAll(
            @ForAll("lists") List<Intervention> lines, @ForAll("policies") SavingsPolicy policy) {
        List<Assessment> assessments = assess(lines, policy);
        List<Intervention> counted = new ArrayList<>();
        List<Intervention> notCounted = new ArrayList<>();
        assessments.forEach(assessment -> assessment.<Boolean>fold(
                some -> counted.add(some.intervention()), none -> notCounted.add(none.intervention())));

        assertThat(counted.size() + notCounted.size()).isEqualTo(lines.size());
        assertThat(assessments).extracting(Assessment::intervention).isEqualTo(lines);
        assertThat(assessments)
                .allMatch(assessment -> assessment.savings().size() == assessment.<Integer>fold(c -> 1, n -> 0));
    }

    @Property
    void aLineCountsUnlessItContinuesRunsOrLacksEvidence(
            @ForAll("interventions") Intervention line, @ForAll("policies") SavingsPolicy policy) {
        boolean averted = List.of(Change.PREVENTED, Change.NOT_STARTED).contains(line.change());
        boolean counts = line.continues().isEmpty()
                && line.change() != Change.RUNNING
                && !(averted && policy == EVIDENCED && line.threat().isEmpty());

        assertThat(SavingsRules.assess(line, START, policy).savings().isEmpty()).isEqualTo(!counts);
    }

    @Property
    void anUnknownPriceGivesAnUnknownSaving(@ForAll("interventions") Intervention line) {
        Intervention unknown = line.withPriceAfter(Option.none())
                .withPrice(Price.of(Amount.unknown("not printed"), line.price().basis()));

        assertThat(SavingsRules.assess(unknown, START, PLAIN).savings())
                .allMatch(saving -> !saving.amount().isKnown())
                .allMatch(saving -> saving.amount().isNegative() == (line.change() == Change.STARTED));
    }

    @Property
    void aKnownPriceGivesAKnownSavingUnlessWhatRemainsIsUnstated(@ForAll("knownPrices") Intervention line) {
        boolean unstated = line.change() == Change.REDUCED && line.priceAfter().isEmpty();

        assertThat(SavingsRules.assess(line, START, PLAIN).savings())
                .allMatch(saving -> saving.amount().isKnown() != unstated);
    }

    @Property
    void onlyStartedCareIsACost(@ForAll("interventions") Intervention line) {
        for (Saving saving : SavingsRules.assess(line, START, PLAIN).savings()) {
            assertThat(saving.amount().isNegative())
                    .isEqualTo(line.change() == Change.STARTED
                            && !line.price().amount().equals(Euro.ZERO));
        }
    }

    @Property
    void scalingPricesScalesSavingsExactly(
            @ForAll("interventions") Intervention line, @ForAll @IntRange(max = 1_000) int factor) {
        Intervention scaled = line.withPriceAfter(Option.none())
                .withPrice(scaled(line.price(), factor))
                .withPriceAfter(line.priceAfter().map(price -> scaled(price, factor)));

        assertThat(SavingsRules.assess(scaled, START, PLAIN).savings())
                .isEqualTo(SavingsRules.assess(line, START, PLAIN)
                        .savings()
                        .map(saving -> saving.withAmount(scaled(saving.amount(), factor))));
    }

    @Property
    void moreEvidenceNeverLowersTheCountedTotal(
            @ForAll("lists") List<Intervention> lines, @ForAll @IntRange(max = 19) int at) {
        List<Intervention> more = new ArrayList<>(lines);
        if (at < more.size()) {
            more.set(at, more.get(at).withThreat(Option.some(Interventions.THREAT)));
        }

        assertNotLower(total(more, EVIDENCED), total(lines, EVIDENCED));
        assertNotLower(total(lines, PLAIN), total(lines, EVIDENCED));
    }

    @Property
    void withAllEvidenceTheTestChangesNothing(@ForAll("lists") List<Intervention> lines) {
        List<Intervention> evidenced = lines.stream()
                .map(line -> line.withThreat(Option.some(Interventions.THREAT)))
                .toList();

        assertThat(total(evidenced, EVIDENCED)).isEqualTo(total(lines, PLAIN));
    }

    @Property
    void withoutStartedCareNoTotalIsNegative(
            @ForAll("withoutStartedCare") List<Intervention> lines, @ForAll("policies") SavingsPolicy policy) {
        Total total = total(lines, policy);

        assertThat(total.known().cents()).isNotNegative();
        assertThat(total.unknownCosts()).isZero();
    }

    @Property
    void assessedSavingsAreGrossAndEstimatedAndCarryTheRestOver(
            @ForAll("interventions") Intervention line, @ForAll("policies") SavingsPolicy policy) {
        for (Saving saving : SavingsRules.assess(line, START, policy).savings()) {
            assertThat(saving.netting()).isEqualTo(Netting.GROSS);
            assertThat(saving.method()).isEqualTo(Method.ESTIMATED);
            assertThat(saving.household()).isEqualTo(line.household());
            assertThat(saving.year()).isEqualTo(line.year());
            assertThat(saving.payer()).isEqualTo(line.payer());
            assertThat(saving.category()).isEqualTo(line.category());
            assertThat(saving.budgetEffect()).isEqualTo(line.budgetEffect());
            assertThat(saving.taskField()).isEqualTo(line.taskField());
            assertThat(saving.source()).isEqualTo(line.source());
            assertThat(saving.kind()).isEqualTo(kindOf(line.change()));
        }
    }

    @Property
    void assessingInAnyOrderGivesTheSameCube(@ForAll("lists") List<Intervention> lines, @ForAll Random random) {
        List<Intervention> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);

        assertThat(cube(shuffled, PLAIN)).isEqualTo(cube(lines, PLAIN));
    }

    private static SavingKind kindOf(Change change) {
        return switch (change) {
            case ENDED, REDUCED, STARTED -> SavingKind.DIRECT;
            case PREVENTED, NOT_STARTED -> SavingKind.THREAT_BASED;
            case UNSTATED -> SavingKind.UNSTATED;
            case RUNNING -> throw new AssertionError("care that runs saves nothing");
        };
    }

    private static Price scaled(Price price, int factor) {
        return Price.of(scaled(price.amount(), factor), price.basis());
    }

    private static Amount scaled(Amount amount, int factor) {
        return amount instanceof Euro euro ? Euro.ofCents(euro.cents() * factor) : amount;
    }

    private static List<Assessment> assess(List<Intervention> lines, SavingsPolicy policy) {
        return lines.stream()
                .map(line -> SavingsRules.assess(line, START, policy))
                .toList();
    }

    private static SavingsCube cube(List<Intervention> lines, SavingsPolicy policy) {
        return assess(lines, policy).stream()
                .flatMap(assessment -> assessment.savings().toJavaStream())
                .collect(SavingsCube.collector());
    }

    private static Total total(List<Intervention> lines, SavingsPolicy policy) {
        return cube(lines, policy).total();
    }

    private static void assertNotLower(Total more, Total less) {
        assertThat(more.known().cents()).isGreaterThanOrEqualTo(less.known().cents());
        assertThat(more.unknownGains()).isGreaterThanOrEqualTo(less.unknownGains());
        assertThat(more.unknownCosts()).isEqualTo(less.unknownCosts());
    }
}
