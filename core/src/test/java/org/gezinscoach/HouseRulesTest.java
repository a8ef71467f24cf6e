package org.gezinscoach;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gezinscoach.checks.Bans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no class of the core does or holds, wherever it stands. */
class HouseRulesTest {
    private static final Set<String> OF_A_PERSON = Set.of(
            "name",
            "names",
            "surname",
            "address",
            "street",
            "postcode",
            "birth",
            "born",
            "bsn",
            "citizen",
            "ssn",
            "phone",
            "email",
            "firstname",
            "lastname",
            "mail",
            "mobile",
            "telephone",
            "zipcode",
            "gender");

    @ParameterizedTest
    @MethodSource("bans")
    void whatIsBannedEverywhereIsBannedHere(String ban) {
        Bans.all().get(ban).check(CoreClasses.ALL);
    }

    static Stream<String> bans() {
        return Bans.all().keySet().stream().sorted();
    }

    @Test
    void nothingReadsWritesOrRollsDice() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..", "java.util.logging..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.UUID")
                .orShould()
                .dependOnClassesThat(describe(
                        "do input or output",
                        type -> type.getPackageName().equals("java.io") && !type.isEquivalentTo(Serializable.class)))
                .check(CoreClasses.ALL);
    }

    @Test
    void noFieldOfAValueCanChange() {
        fields().that()
                .areDeclaredInClassesThat(describe("are records", JavaClass::isRecord))
                .or()
                .areDeclaredInClassesThat(describe(
                        "are generated values",
                        type -> CoreClasses.isGenerated(type) && type.isTopLevelClass() && !type.isInterface()))
                .and()
                .doNotHaveName("initShim")
                .should()
                .beFinal()
                .check(CoreClasses.ALL);
    }

    @Test
    void nothingHoldsWhatNamesAPerson() {
        assertThat(namesOfAPerson(CoreClasses.ALL))
                .containsExactlyInAnyOrder(
                        "SavingsPolicy.name",
                        "ImmutableSavingsPolicy.name",
                        "ImmutableSavingsPolicy.withName",
                        "ImmutableSavingsPolicy.INIT_BIT_NAME",
                        "ImmutableSavingsPolicy.nameIsSet",
                        "WithSavingsPolicy.withName");
    }

    @Test
    void aTypeThatHoldsWhatNamesAPersonIsFound() {
        assertThat(namesOfAPerson(new ClassFileImporter().importClasses(Named.class)))
                .containsExactlyInAnyOrder(
                        "HouseRulesTest.citizenNumber",
                        "HouseRulesTest.dateOfBirth",
                        "HouseRulesTest.eMail",
                        "HouseRulesTest.firstName",
                        "HouseRulesTest.homeAddress",
                        "HouseRulesTest.phone");
    }

    @Test
    void namesSayWhatATypeIsAndNotThatItHelps() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)")
                .check(CoreClasses.ALL);
    }

    @Test
    void accessorsAreCalledByWhatTheyGive() {
        Set<String> getters = CoreClasses.ALL.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getName().matches("get\\p{Lu}.*"))
                .map(JavaCodeUnit::getFullName)
                .collect(Collectors.toSet());

        assertThat(getters).isEmpty();
    }

    @Test
    void wordsOfANameAreToldApart() {
        assertThat(words("dateOfBirth")).containsExactly("date", "of", "birth");
        assertThat(words("INIT_BIT_NAME")).containsExactly("init", "bit", "name");
        assertThat(words("kindsNotNamed")).containsExactly("kinds", "not", "named");
    }

    /** The fields and methods of classes that are called as what names a person. */
    private static Set<String> namesOfAPerson(Iterable<JavaClass> types) {
        return StreamSupport.stream(types.spliterator(), false)
                .flatMap(type -> Stream.concat(
                        type.getFields().stream().map(JavaField::getName).map(name -> owner(type) + "." + name),
                        type.getMethods().stream()
                                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                                .map(method -> owner(type) + "." + method.getName())))
                .filter(member ->
                        words(member.substring(member.indexOf('.') + 1)).anyMatch(OF_A_PERSON::contains))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> words(String member) {
        return Arrays.stream(member.replaceAll("(\\p{Ll})(\\p{Lu})", "$1_$2").split("_"))
                .map(word -> word.toLowerCase(Locale.ROOT));
    }

    private static String owner(JavaClass type) {
        return CoreClasses.topLevel(type).getSimpleName();
    }

    /** What no type of the library may hold, and beside it what one may. */
    private record Named(
            String firstName,
            String homeAddress,
            LocalDate dateOfBirth,
            String citizenNumber,
            String phone,
            String eMail,
            String label) {}
}
