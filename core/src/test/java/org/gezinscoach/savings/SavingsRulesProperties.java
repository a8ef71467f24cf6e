package org.gezinscoach.savings;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gezinscoach.intervention.Change;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.Threat;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.gezinscoach.testing.AnySavings;
import org.gezinscoach.testing.SavingsLaws;

/** The laws of assessment, under every policy and over lines that state much or little. */
class SavingsRulesProperties {

    @Provide
    Arbitrary<Intervention> lines() {
        return Interventions.dated();
    }

    @Provide
    Arbitrary<Intervention> knownPrices() {
        return Interventions.dated(Interventions.knownPayablePrices());
    }

    @Provide
    Arbitrary<List<Intervention>> lists() {
        return Interventions.datedLists();
    }

    @Provide
    Arbitrary<Option<LocalDate>> starts() {
        return Interventions.starts().optional(0.9).map(Option::ofOptional);
    }

    @Provide
    Arbitrary<SavingsPolicy> policies() {
        return AnySavings.policies();
    }

    @Provide
    Arbitrary<SavingsPolicy> fullPrice() {
        return AnySavings.fullPrice();
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void anAssessmentIsWhatTheNaiveAssessorSays(
            @ForAll("lines") Intervention line,
            @ForAll("starts") Option<LocalDate> start,
            @ForAll("policies") SavingsPolicy policy) {
        NaiveAssessor.Answer naive = NaiveAssessor.assess(line, start.toJavaOptional(), policy);
        Assessment assessment = SavingsRules.assess(line, start, policy);
        Map<Integer, Saving> byYear = new LinkedHashMap<>();
        assessment.savings().forEach(saving -> byYear.put(NaiveAssessor.year(saving), saving));

        assertThat(assessment.<String>fold(
                        counted -> null, notCounted -> notCounted.reason().name()))
                .isEqualTo(naive.reason());
        assertThat(assessment.savings()).hasSize(byYear.size());
        assertThat(List.copyOf(byYear.keySet().stream().map(String::valueOf).toList()))
                .isEqualTo(naive.cents().keySet().stream().map(String::valueOf).toList());
        naive.cents().forEach((year, cents) -> assertCents(byYear.get(year).amount(), cents, policy));
        assertThat(total(assessment).isComplete())
                .isEqualTo(naive.cents().values().stream().allMatch(Optional::isPresent));
        naive.cents().values().stream()
                .reduce((one, other) -> one.flatMap(cents -> other.map(cents::add)))
                .flatMap(whole -> whole)
                .ifPresent(whole -> assertCents(total(assessment).known(), Optional.of(whole), policy));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void countedPlusNotCountedIsAll(
            @ForAll("lists") List<Intervention> lines,
            @ForAll("starts") Option<LocalDate> start,
            @ForAll("policies") SavingsPolicy policy) {
        List<Assessment> assessments = assess(lines, start, policy);
        List<Intervention> counted = new ArrayList<>();
        List<Intervention> notCounted = new ArrayList<>();
        assessments.forEach(assessment -> assessment.<Boolean>fold(
                some -> counted.add(some.intervention()), none -> notCounted.add(none.intervention())));

        assertThat(counted.size() + notCounted.size()).isEqualTo(lines.size());
        assertThat(assessments).extracting(Assessment::intervention).isEqualTo(lines);
        assertThat(assessments)
                .allMatch(assessment ->
                        assessment.savings().isEmpty() == assessment.<Boolean>fold(c -> false, n -> true));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anUnknownPriceNeverBecomesZero(
            @ForAll("lines") Intervention line,
            @ForAll("starts") Option<LocalDate> start,
            @ForAll("policies") SavingsPolicy policy) {
        Intervention unknown =
                line.withPriceAfter(Option.none()).withPrice(line.price().withAmount(Amount.unknown("not printed")));

        assertThat(SavingsRules.assess(unknown, start, policy).savings())
                .allMatch(saving -> !saving.amount().isKnown())
                .allMatch(saving -> saving.amount().isNegative() == (line.change() == Change.STARTED));
        assertThat(reason(unknown, start, policy)).isEqualTo(reason(line.withPriceAfter(Option.none()), start, policy));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aKnownPriceGivesAKnownSavingUnlessWhatRemainsIsUnstated(
            @ForAll("knownPrices") Intervention line,
            @ForAll("starts") Option<LocalDate> start,
            @ForAll("policies") SavingsPolicy policy) {
        boolean unstated = line.change() == Change.REDUCED && line.priceAfter().isEmpty();
        boolean otherHours = policy.valuation() == Valuation.FULL_PRICE
                && line.priceAfter()
                        .exists(after -> !after.hoursAWeek().equals(line.price().hoursAWeek()));

        assertThat(SavingsRules.assess(line, start, policy).savings())
                .allMatch(saving -> saving.amount().isKnown() != (unstated || otherHours));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void onlyStartedCareIsACost(
            @ForAll("lines") Intervention line,
            @ForAll("starts") Option<LocalDate> start,
            @ForAll("policies") SavingsPolicy policy) {
        for (Saving saving : SavingsRules.assess(line, start, policy).savings()) {
            boolean nothing = saving.amount().equals(Euro.ZERO);
            assertThat(saving.amount().isNegative()).isEqualTo(line.change() == Change.STARTED && !nothing);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void scalingPricesIsExactUnderFullPrice(
            @ForAll("lines") Intervention line,
            @ForAll("starts") Option<LocalDate> start,
            @ForAll("fullPrice") SavingsPolicy policy,
            @ForAll @IntRange(max = 1_000) int factor) {
        new SavingsLaws(SavingsRules::assess).scalingPricesIsExactUnderFullPrice(line, start, policy, factor);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void moreEvidenceNeverLowersTheCountedTotal(
            @ForAll("lists") List<Intervention> lines,
            @ForAll("starts") Option<LocalDate> start,
            @ForAll("policies") SavingsPolicy policy,
            @ForAll("lines") Intervention evidenced,
            @ForAll @IntRange(max = 19) int at) {
        List<Intervention> more = new ArrayList<>(lines);
        if (at < more.size()) {
            Intervention line = more.get(at);
            more.set(at, line.withThreat(line.threat().orElse(evidenced.threat())));
        }

        assertNotLower(total(more, start, policy), total(lines, start, policy));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void earlierEvidenceNeverLowersTheCountedTotal(
            @ForAll("lists") List<Intervention> lines,
            @ForAll("starts") Option<LocalDate> start,
            @ForAll("policies") SavingsPolicy policy,
            @ForAll @IntRange(max = 900) int days) {
        List<Intervention> earlier = lines.stream()
                .map(line -> line.withThreat(line.threat()
                        .map(threat -> new Threat(threat.evidence(), threat.on().minusDays(days)))))
                .toList();

        assertNotLower(total(earlier, start, policy), total(lines, start, policy));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void askingForEvidenceNeverRaisesTheCountedTotal(
            @ForAll("lists") List<Intervention> lines,
            @ForAll("starts") Option<LocalDate> start,
            @ForAll("policies") SavingsPolicy policy) {
        assertNotLower(
                total(lines, start, policy.withThreatNeedsEvidence(false)),
                total(lines, start, policy.withThreatNeedsEvidence(true)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void withAllEvidenceInTimeTheTestChangesNothing(
            @ForAll("lists") List<Intervention> lines,
            @ForAll("policies") SavingsPolicy policy,
            @ForAll @IntRange(max = 900) int days) {
        LocalDate start = LocalDate.of(2020, 2, 29);
        List<Intervention> evidenced = lines.stream()
                .map(line -> line.withThreat(Option.some(new Threat("eviction judgment", start.minusDays(days)))))
                .toList();

        assertThat(total(evidenced, Option.some(start), policy.withThreatNeedsEvidence(true)))
                .isEqualTo(total(lines, Option.some(start), policy.withThreatNeedsEvidence(false)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void assessedSavingsAreGrossAndEstimatedAndCarryTheRestOver(
            @ForAll("lines") Intervention line,
            @ForAll("starts") Option<LocalDate> start,
            @ForAll("policies") SavingsPolicy policy) {
        for (Saving saving : SavingsRules.assess(line, start, policy).savings()) {
            assertThat(saving.netting()).isEqualTo(Netting.GROSS);
            assertThat(saving.method()).isEqualTo(Method.ESTIMATED);
            assertThat(saving.household()).isEqualTo(line.household());
            assertThat(saving.payer()).isEqualTo(line.payer());
            assertThat(saving.category()).isEqualTo(line.category());
            assertThat(saving.budgetEffect()).isEqualTo(line.budgetEffect());
            assertThat(saving.taskField()).isEqualTo(line.taskField());
            assertThat(saving.source()).isEqualTo(line.source());
            assertThat(saving.kind()).isEqualTo(kindOf(line.change()));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void underFullPriceALineStandsInItsYearOrElseInThatOfTheChange(
            @ForAll("lines") Intervention line, @ForAll("starts") Option<LocalDate> start) {
        for (Saving saving :
                SavingsRules.assess(line, start, SavingsPolicy.AS_PRINTED).savings()) {
            assertThat(saving.year())
                    .isEqualTo(
                            line.year().isDefined()
                                    ? line.year()
                                    : line.changedOn().map(date -> Year.of(date.getYear())));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void assessingInAnyOrderOrPartitionGivesTheSameCube(
            @ForAll("lists") List<Intervention> lines,
            @ForAll("starts") Option<LocalDate> start,
            @ForAll("policies") SavingsPolicy policy,
            @ForAll @IntRange(max = 20) int at,
            @ForAll Random random) {
        List<Intervention> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
        int cut = Math.min(at, shuffled.size());
        SavingsCube whole = cube(lines, start, policy);

        assertThat(cube(shuffled, start, policy)).isEqualTo(whole);
        assertThat(cube(shuffled.subList(0, cut), start, policy)
                        .plus(cube(shuffled.subList(cut, shuffled.size()), start, policy)))
                .isEqualTo(whole);
        assertThat(shuffled.parallelStream()
                        .flatMap(line -> SavingsRules.assess(line, start, policy)
                                .savings()
                                .toJavaStream())
                        .collect(SavingsCube.collector()))
                .isEqualTo(whole);
    }

    private static SavingKind kindOf(Change change) {
        return switch (change) {
            case ENDED, REDUCED, STARTED -> SavingKind.DIRECT;
            case PREVENTED, NOT_STARTED -> SavingKind.THREAT_BASED;
            case UNSTATED -> SavingKind.UNSTATED;
            case RUNNING -> throw new AssertionError("care that runs saves nothing");
        };
    }

    private static Option<NotCountedReason> reason(Intervention line, Option<LocalDate> start, SavingsPolicy policy) {
        return SavingsRules.assess(line, start, policy)
                .fold(counted -> Option.none(), notCounted -> Option.some(notCounted.reason()));
    }

    /** An amount is the reference's to the cent, or within a cent of it where it accrues. */
    private static void assertCents(Amount amount, Optional<BigDecimal> exact, SavingsPolicy policy) {
        assertThat(amount.isKnown()).isEqualTo(exact.isPresent());
        if (amount instanceof Euro euro) {
            BigDecimal off =
                    BigDecimal.valueOf(euro.cents()).subtract(exact.get()).abs();
            assertThat(off).isLessThan(BigDecimal.ONE);
            if (policy.valuation() == Valuation.FULL_PRICE) {
                assertThat(off).isEqualByComparingTo(BigDecimal.ZERO);
            }
        }
    }

    private static List<Assessment> assess(List<Intervention> lines, Option<LocalDate> start, SavingsPolicy policy) {
        return lines.stream()
                .map(line -> SavingsRules.assess(line, start, policy))
                .toList();
    }

    private static SavingsCube cube(List<Intervention> lines, Option<LocalDate> start, SavingsPolicy policy) {
        return assess(lines, start, policy).stream()
                .flatMap(assessment -> assessment.savings().toJavaStream())
                .collect(SavingsCube.collector());
    }

    private static Total total(Assessment assessment) {
        return assessment.savings().map(Saving::amount).toJavaStream().collect(Total.toTotal());
    }

    private static Total total(List<Intervention> lines, Option<LocalDate> start, SavingsPolicy policy) {
        return cube(lines, start, policy).total();
    }

    private static void assertNotLower(Total more, Total less) {
        assertThat(more.known()).isGreaterThanOrEqualTo(less.known());
        assertThat(more.unknownGains()).isGreaterThanOrEqualTo(less.unknownGains());
        assertThat(more.unknownCosts()).isEqualTo(less.unknownCosts());
    }
}
