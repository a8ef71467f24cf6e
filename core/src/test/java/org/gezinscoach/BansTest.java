package org.gezinscoach;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gezinscoach.checks.Bans;
import org.gezinscoach.offences.Offences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every ban of the architecture can fail: it finds what offends against it, and lets pass what does not. */
class BansTest {
    static final Map<String, List<Class<?>>> OFFENCES = Map.of(
            "clocks",
                    List.of(
                            Offences.AsksTheDay.class,
                            Offences.AsksTheMillisecond.class,
                            Offences.MakesADateOfNow.class,
                            Offences.HoldsAClock.class),
            "default locales",
                    List.of(
                            Offences.AsksTheLocale.class,
                            Offences.FormatsInNoLocale.class,
                            Offences.FormatsItselfInNoLocale.class,
                            Offences.LowersInNoLocale.class,
                            Offences.PatternsInNoLocale.class),
            "default zones", List.of(Offences.AsksTheZone.class, Offences.AsksTheOldZone.class),
            "default charsets",
                    List.of(
                            Offences.EncodesInNoCharset.class,
                            Offences.DecodesInNoCharset.class,
                            Offences.ReadsInNoCharset.class),
            "floating numbers",
                    List.of(
                            Offences.HoldsAFloatingAmount.class,
                            Offences.AddsFloatingAmounts.class,
                            Offences.RoundsByFloating.class),
            "serializables", List.of(Offences.IsSerializable.class),
            "printing", List.of(Offences.Prints.class, Offences.PrintsErrors.class),
            "mutable state",
                    List.of(
                            Offences.HasAnOpenField.class,
                            Offences.ChangesForAll.class,
                            Offences.SharesAnArray.class,
                            Offences.HandsOutAnArray.class,
                            Offences.HandsOutAList.class));

    @Test
    void everyBanHasAnOffence() {
        assertThat(OFFENCES.keySet()).isEqualTo(Bans.all().keySet());
        assertThat(OFFENCES.values().stream().flatMap(List::stream).collect(Collectors.toSet()))
                .hasSize(Offences.class.getDeclaredClasses().length - 1);
    }

    @ParameterizedTest
    @MethodSource("offences")
    void anOffenceIsFound(String ban, Class<?> offence) {
        assertThat(evaluated(Bans.all().get(ban), offence).hasViolation()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("bans")
    void whatIsLawfulPasses(String ban) {
        assertThat(evaluated(Bans.all().get(ban), Offences.Lawful.class).hasViolation())
                .isFalse();
    }

    @Test
    void aCircleOfPackagesIsFound() {
        ArchRule free = slices().matching("org.gezinscoach.offences.circle.(*)..")
                .should()
                .beFreeOfCycles();

        assertThat(free.evaluate(new ClassFileImporter().importPackages("org.gezinscoach.offences.circle"))
                        .hasViolation())
                .isTrue();
    }

    static Stream<Arguments> offences() {
        return OFFENCES.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(offence -> Arguments.of(entry.getKey(), offence)));
    }

    static Stream<String> bans() {
        return OFFENCES.keySet().stream().sorted();
    }

    private static EvaluationResult evaluated(ArchRule ban, Class<?> type) {
        return ban.evaluate(new ClassFileImporter().importClasses(type));
    }
}
