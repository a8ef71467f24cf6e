package org.gezinscoach;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.gezinscoach.budget.BudgetEvent;
import org.gezinscoach.household.Household;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Euro;
import org.gezinscoach.programme.Finding;
import org.gezinscoach.savings.SavingsRules;
import org.gezinscoach.testing.GezinscoachDomain;

/** What the kit for users gives, and what it needs. */
class TestingKitTest {
    private static final int SAMPLES = 5;
    private static final JavaClasses KIT = new ClassFileImporter().importPackages("org.gezinscoach.testing");

    @Example
    void theKitNeedsNothingButWhatTheCoreShowsJqwikAndVavr() {
        assertThat(KIT).hasSizeGreaterThan(20);
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.concat(
                                Stream.concat(
                                                Stream.of("testing"),
                                                CoreClasses.PACKAGES.stream().skip(1)) // without "internal"
                                        .map(CoreClasses.ROOT::concat),
                                Stream.of(
                                        "java..",
                                        "io.vavr..",
                                        "net.jqwik.api..",
                                        "org.threeten.extra..",
                                        "org.jspecify.annotations.."))
                        .toArray(String[]::new))
                .check(KIT);
    }

    @Example
    void theLawsNeedNoJqwik() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Laws")
                .or()
                .haveSimpleName("Law")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackage("net.jqwik..")
                .check(KIT);
    }

    @Example
    void theTypesThatAreAskedForAreThoseThatCallersSee() {
        assertThat(publicTypes())
                .hasSizeGreaterThan(200)
                .contains(
                        Euro.class, Payer.class, BudgetEvent.class, BudgetEvent.Opened.class, Finding.NotCompared.class)
                .doesNotContain(SavingsRules.class, Household.Builder.class);
    }

    @Example
    void everyPublicTypeHasAnArbitraryThatGivesIt() {
        for (Class<?> type : publicTypes()) {
            Arbitrary<?> values = arbitrary(type);
            for (int i = 0; i < SAMPLES; i++) {
                assertThat(values.sample()).isInstanceOf(type);
            }
        }
    }

    private static Arbitrary<?> arbitrary(Class<?> type) {
        List<ArbitraryProvider> providers = new GezinscoachDomain()
                .getArbitraryProviders().stream()
                        .filter(provider -> provider.canProvideFor(TypeUsage.of(type)))
                        .sorted(Comparator.comparing(ArbitraryProvider::priority)
                                .reversed())
                        .toList();
        assertThat(providers).as("an arbitrary of %s", type.getName()).isNotEmpty();
        return providers
                .get(0)
                .provideFor(TypeUsage.of(type), TestingKitTest::held)
                .iterator()
                .next();
    }

    private static Set<Arbitrary<?>> held(TypeUsage type) {
        return Set.of(arbitrary(Payer.class));
    }

    /** All types that a caller can have a value of. */
    private static List<Class<?>> publicTypes() {
        return CoreClasses.ALL.stream()
                .filter(type -> !CoreClasses.isGenerated(type) && isSeen(type))
                .<Class<?>>map(JavaClass::reflect)
                .filter(type -> !Throwable.class.isAssignableFrom(type))
                .filter(type -> !type.getSimpleName().equals("Builder") && !isOnlyFunctions(type))
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    private static boolean isSeen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getPackageName().endsWith(".internal")
                && type.getEnclosingClass().map(TestingKitTest::isSeen).orElse(true);
    }

    private static boolean isOnlyFunctions(Class<?> type) {
        return !type.isInterface()
                && Arrays.stream(type.getDeclaredFields()).allMatch(field -> Modifier.isStatic(field.getModifiers()))
                && type.getDeclaredConstructors().length == 1
                && Modifier.isPrivate(type.getDeclaredConstructors()[0].getModifiers());
    }
}
