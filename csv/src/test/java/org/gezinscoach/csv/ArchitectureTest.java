package org.gezinscoach.csv;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.gezinscoach.checks.Bans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the tables do not do, and on what they rest. */
class ArchitectureTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.gezinscoach.csv");

    @Test
    void theClassesOfTheTablesAreLookedAtAndNotThoseOfTheirTests() {
        assertThat(ALL).hasSizeGreaterThan(5);
        assertThat(ALL.contain(CsvTable.class)).isTrue();
        assertThat(ALL.contain(ArchitectureTest.class)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("bans")
    void whatIsBannedEverywhereIsBannedHere(String ban) {
        Bans.all().get(ban).check(ALL);
    }

    static Stream<String> bans() {
        return Bans.all().keySet().stream().sorted();
    }

    @Test
    void theTablesUseNothingButTheCoreAndOneLibrary() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.gezinscoach..",
                        "java..",
                        "io.vavr..",
                        "org.threeten.extra..",
                        "de.siegmar.fastcsv..",
                        "org.jspecify.annotations..")
                .check(ALL);
    }
}
