package org.gezinscoach.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.gezinscoach.checks.EveryTry;
import org.gezinscoach.household.Characteristic;
import org.gezinscoach.household.Household;
import org.gezinscoach.intake.Criterion.Answer;

class TargetGroupProperties {

    @StatisticsReport(onFailureOnly = true)
    @EveryTry
    @Property
    void aStricterGroupNeverFitsMore(
            @ForAll("groups") TargetGroup group,
            @ForAll("groups") TargetGroup other,
            @ForAll("households") Household who) {
        TargetGroup stricter = both(group, other);
        int before = group.screen(who).fit().ordinal();
        int after = stricter.screen(who).fit().ordinal();
        Statistics.collect(after > before ? "fits less" : "fits as well");
        assertThat(after).isGreaterThanOrEqualTo(before);
        Statistics.coverage(coverage -> coverage.check("fits less").count(count -> count >= 20));
    }

    @StatisticsReport(onFailureOnly = true)
    @EveryTry
    @Property
    void theFitIsWhatThePlainRuleSays(@ForAll("groups") TargetGroup group, @ForAll("households") Household who) {
        Fit fit = group.screen(who).fit();
        Statistics.collect(fit);
        assertThat(fit).isEqualTo(naive(group, who));
        Statistics.coverage(coverage -> {
            for (Fit any : Fit.values()) {
                coverage.check(any).count(count -> count >= 10);
            }
        });
    }

    @Property
    void everyCriterionHasItsFinding(@ForAll("groups") TargetGroup group, @ForAll("households") Household who) {
        Screening screening = group.screen(who);
        assertThat(screening.findings().map(Screening.Finding::criterion)).isEqualTo(group.criteria());
        assertThat(group.criteria())
                .hasSize(1 + group.required().size() + group.attention().size());
    }

    /** To state more never turns what was stated around: only what was not stated can get another answer. */
    @Property
    void aStatementNeverTurnsAnother(
            @ForAll("groups") TargetGroup group,
            @ForAll("households") Household who,
            @ForAll Characteristic which,
            @ForAll boolean holds) {
        Household more = who.characteristics().containsKey(which)
                ? who
                : who.withCharacteristics(who.characteristics().put(which, holds));
        group.screen(who).findings().zip(group.screen(more).findings()).forEach(pair -> {
            if (pair._1().answer() != Answer.NOT_STATED) {
                assertThat(pair._2()).isEqualTo(pair._1());
            }
        });
    }

    private static Fit naive(TargetGroup group, Household who) {
        long problems = who.selfReliance().scores().values().count(score -> score <= 2);
        boolean enough = problems >= group.leastProblemDomains();
        Set<Characteristic> lacking = new HashSet<>(group.required().asJava());
        lacking.removeIf(which -> who.characteristics().get(which).contains(true));
        boolean noted = group.attention()
                .exists(which -> who.characteristics().get(which).contains(true));
        if (!enough || !Set.of(Characteristic.PASSED_ON).containsAll(lacking)) {
            return Fit.DOES_NOT_FIT;
        }
        if (!lacking.isEmpty()) {
            return Fit.LIGHTER_VARIANT;
        }
        return noted ? Fit.FITS_WITH_ATTENTION : Fit.FITS;
    }

    /** Asks for, and takes note of, all that either does. */
    private static TargetGroup both(TargetGroup one, TargetGroup other) {
        return TargetGroup.builder()
                .leastProblemDomains(Math.max(one.leastProblemDomains(), other.leastProblemDomains()))
                .required(one.required().appendAll(other.required()))
                .attention(one.attention().appendAll(other.attention()))
                .build();
    }

    @Provide
    Arbitrary<Household> households() {
        return Households.households();
    }

    @Provide
    Arbitrary<TargetGroup> groups() {
        Arbitrary<Set<Characteristic>> some =
                Arbitraries.of(Characteristic.class).set().ofMaxSize(3);
        return Combinators.combine(Arbitraries.of(0, 0, 1, 2, 3, 5, 9), some, some)
                .as((least, required, noted) -> TargetGroup.builder()
                        .leastProblemDomains(least)
                        .required(required)
                        .attention(noted)
                        .build());
    }
}
