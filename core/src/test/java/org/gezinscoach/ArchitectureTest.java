package org.gezinscoach;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Unknown;
import org.gezinscoach.programme.Evaluation;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** How the core is laid out: its packages in a row, its files without circles, nothing from outside. */
class ArchitectureTest {
    @Test
    void theClassesOfTheCoreAreLookedAtAndNotThoseOfItsTests() {
        assertThat(CoreClasses.ALL).hasSizeGreaterThan(100);
        assertThat(CoreClasses.ALL.contain(Euro.class)).isTrue();
        assertThat(CoreClasses.ALL.contain(Evaluation.class)).isTrue();
        assertThat(CoreClasses.ALL.contain(ArchitectureTest.class)).isFalse();
    }

    @Test
    void everyClassStandsInAPackageOfTheRow() {
        classes()
                .should()
                .resideInAnyPackage(CoreClasses.PACKAGES.stream()
                        .map(name -> CoreClasses.ROOT + name)
                        .toArray(String[]::new))
                .check(CoreClasses.ALL);
    }

    @Test
    void everyPackageUsesOnlyThoseBeforeIt() {
        Set<String> backwards = CoreClasses.ALL.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> CoreClasses.rank(use.getTargetClass()) > CoreClasses.rank(use.getOriginClass()))
                .map(Dependency::getDescription)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(backwards).isEmpty();
    }

    @Test
    void theRowIsNotEmptyOfUses() {
        Set<String> uses = CoreClasses.ALL.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> CoreClasses.rank(use.getTargetClass()) >= 0)
                .filter(use -> CoreClasses.rank(use.getTargetClass()) < CoreClasses.rank(use.getOriginClass()))
                .map(use -> use.getOriginClass().getPackageName() + " uses "
                        + use.getTargetClass().getPackageName())
                .collect(Collectors.toSet());

        assertThat(uses)
                .contains(
                        "org.gezinscoach.money uses org.gezinscoach.internal",
                        "org.gezinscoach.savings uses org.gezinscoach.money",
                        "org.gezinscoach.programme uses org.gezinscoach.savings");
    }

    @Test
    void noPackagesFormACircle() {
        slices().matching("org.gezinscoach.(*)..").should().beFreeOfCycles().check(CoreClasses.ALL);
    }

    @Test
    void noFilesFormACircle() {
        slices().assignedFrom(new Files()).should().beFreeOfCycles().check(CoreClasses.ALL);
    }

    @Test
    void theMembersOfASealedFamilyCountAsOneFile() {
        SliceIdentifier family = new Files().getIdentifierOf(CoreClasses.ALL.get(Amount.class));

        assertThat(new Files().getIdentifierOf(CoreClasses.ALL.get(Euro.class))).isEqualTo(family);
        assertThat(new Files().getIdentifierOf(CoreClasses.ALL.get(Unknown.class)))
                .isEqualTo(family);
        assertThat(new Files().getIdentifierOf(CoreClasses.ALL.get(Evaluation.class)))
                .isNotEqualTo(family);
    }

    @Test
    void theCoreUsesNothingButItsFewLibraries() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.gezinscoach..",
                        "java..",
                        "javax.crypto..",
                        "io.vavr..",
                        "org.threeten.extra..",
                        "org.immutables.value..",
                        "org.jspecify.annotations..")
                .check(CoreClasses.ALL);
    }

    @Test
    void theCoreKnowsNoJsonLibrary() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "com.google.gson..")
                .check(CoreClasses.ALL);
    }

    @Test
    void allPackagesButTheInternalAreExportedToEverybody() {
        ModuleDescriptor module = ModuleFinder.of(CoreClasses.DIRECTORY)
                .find("org.gezinscoach.core")
                .orElseThrow()
                .descriptor();
        Set<String> expected = CoreClasses.ALL.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals("org.gezinscoach.internal"))
                .collect(Collectors.toSet());

        assertThat(module.exports()).allMatch(export -> !export.isQualified());
        assertThat(module.exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(module.packages()).contains("org.gezinscoach.internal");
    }

    @Test
    void everyPackageIsWithoutNulls() {
        Set<JavaPackage> packages =
                CoreClasses.ALL.stream().map(JavaClass::getPackage).collect(Collectors.toSet());

        assertThat(packages).isNotEmpty().allMatch(one -> one.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void noGeneratedClassIsSeenOutsideItsPackage() {
        classes()
                .that(describe("are generated values", CoreClasses::isGenerated))
                .and()
                .haveSimpleNameStartingWith("Immutable")
                .should()
                .notBePublic()
                .check(CoreClasses.ALL);
    }

    /** A slice for each file that somebody wrote, and one for each sealed family. */
    private static final class Files implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return CoreClasses.isGenerated(type)
                    ? SliceIdentifier.ignore()
                    : SliceIdentifier.of(family(CoreClasses.topLevel(type)));
        }

        @Override
        public String getDescription() {
            return "files";
        }

        private static String family(JavaClass topLevel) {
            return topLevel.getRawInterfaces().stream()
                    .filter(parent -> parent.reflect().isSealed())
                    .findFirst()
                    .map(Files::family)
                    .orElse(topLevel.getName());
        }
    }
}
