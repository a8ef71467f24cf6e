package org.gezinscoach.json;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.gezinscoach.checks.Bans;
import org.gezinscoach.json.wire.ProgrammeWire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the adapter does not do, and on what it rests. */
class ArchitectureTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.gezinscoach.json");
    private static final DescribedPredicate<JavaClass> ARE_EXPORTED = resideInAPackage("org.gezinscoach.json");

    @Test
    void theClassesOfTheAdapterAreLookedAtAndNotThoseOfItsTests() {
        assertThat(ALL).hasSizeGreaterThan(80);
        assertThat(ALL.contain(GezinscoachJson.class)).isTrue();
        assertThat(ALL.contain(ProgrammeWire.class)).isTrue();
        assertThat(ALL.contain(ArchitectureTest.class)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("bans")
    void whatIsBannedEverywhereIsBannedHere(String ban) {
        Bans.all().get(ban).check(ban.equals("mutable state") ? ALL.that(ARE_EXPORTED) : ALL);
    }

    static Stream<String> bans() {
        return Bans.all().keySet().stream().sorted();
    }

    @Test
    void theWireTypesDoNotKnowWhoReadsThem() {
        noClasses()
                .that()
                .resideInAPackage("org.gezinscoach.json.wire")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.gezinscoach.json", "tools.jackson..", "com.fasterxml.jackson.databind..")
                .check(ALL);
    }

    @Test
    void theAdapterUsesNothingButTheCoreAndJackson() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.gezinscoach..",
                        "java..",
                        "io.vavr..",
                        "org.threeten.extra..",
                        "tools.jackson..",
                        "com.fasterxml.jackson..",
                        "org.jspecify.annotations..")
                .check(ALL);
    }
}
