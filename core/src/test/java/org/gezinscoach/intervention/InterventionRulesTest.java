package org.gezinscoach.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an intervention refuses. */
class InterventionRulesTest {
    private static final Price UNKNOWN = Price.of(Amount.unknown("not printed"), PriceBasis.YEAR);

    private static Intervention.Builder line() {
        return lineWithoutPrice().price(yearly(16080));
    }

    private static Intervention.Builder lineWithoutPrice() {
        return lineWithoutCare().care("Jeugdbescherming");
    }

    private static Intervention.Builder lineWithoutCare() {
        return Intervention.builder()
                .id(new InterventionId("2021-3-d"))
                .household(new HouseholdId("Wormerland 2021", "3"))
                .source(Source.printed("Wormerland 2022", "Besparing jaar 1", "gezin 3"));
    }

    private static Price yearly(long euros) {
        return Price.of(Euro.of(euros), PriceBasis.YEAR);
    }

    @Test
    void aReducedCareMayCostLessOrTheSameAfterwards() {
        for (long euros : new long[] {0, 8040, 16080}) {
            Intervention reduced =
                    line().change(Change.REDUCED).priceAfter(yearly(euros)).build();
            assertThat(reduced.priceAfter()).contains(yearly(euros));
        }
    }

    @Test
    void aReducedCareNeedNotSayWhatItCostsAfterwards() {
        assertThat(line().change(Change.REDUCED).build().priceAfter()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Change.class, mode = EnumSource.Mode.EXCLUDE, names = "REDUCED")
    void aPriceAfterWithAnotherChangeIsRefused(Change change) {
        assertRefused(
                "price after must stand with change REDUCED, but was " + change.name(),
                () -> line().change(change).priceAfter(yearly(8040)).build());
    }

    @Test
    void aPriceAfterWithoutAChangeIsRefused() {
        assertRefused(
                "price after must stand with change REDUCED, but was UNSTATED",
                () -> line().priceAfter(yearly(8040)).build());
    }

    @Test
    void aReductionMayBeOneOfHours() {
        Price after = Price.hourly(Euro.of(60), Duration.ofHours(1));
        assertThat(threeHours().withPriceAfter(Option.some(after)).priceAfter()).contains(after);
    }

    @Test
    void aReductionMayBeOneOfThePriceOfAsManyHours() {
        Price after = Price.hourly(Euro.of(50), Duration.ofHours(3));
        assertThat(threeHours().withPriceAfter(Option.some(after)).priceAfter()).contains(after);
    }

    @Test
    void aReductionToMoreHoursIsRefused() {
        assertRefused(
                "price after must not be for more hours a week than the price",
                () -> threeHours().withPriceAfter(Option.some(Price.hourly(Euro.of(50), Duration.ofHours(4)))));
    }

    private static Intervention threeHours() {
        return line().change(Change.REDUCED).build().withPrice(Price.hourly(Euro.of(60), Duration.ofHours(3)));
    }

    @Test
    void aPriceAfterOnAnotherBasisIsRefused() {
        assertRefused(
                "price after must be on the basis YEAR, but was MONTH",
                () -> line().change(Change.REDUCED)
                        .priceAfter(Price.of(Euro.of(670), PriceBasis.MONTH))
                        .build());
        assertRefused(
                "price after must be on the basis YEAR, but was UNSTATED",
                () -> line().change(Change.REDUCED)
                        .priceAfter(Price.of(Amount.unknown("not printed"), PriceBasis.UNSTATED))
                        .build());
    }

    @Test
    void aPriceAfterAboveThePriceIsRefused() {
        assertRefused(
                "price after must be at most EUR 16080.00, but was EUR 16080.01",
                () -> line().change(Change.REDUCED)
                        .priceAfter(Price.of(Euro.ofCents(1_608_001), PriceBasis.YEAR))
                        .build());
    }

    @Test
    void anUnknownPriceIsNotCompared() {
        assertThat(line().change(Change.REDUCED).priceAfter(UNKNOWN).build().priceAfter())
                .contains(UNKNOWN);
        assertThat(lineWithoutPrice()
                        .price(UNKNOWN)
                        .change(Change.REDUCED)
                        .priceAfter(yearly(99_999_999))
                        .build()
                        .priceAfter())
                .contains(yearly(99_999_999));
        assertThat(lineWithoutPrice()
                        .price(UNKNOWN)
                        .change(Change.REDUCED)
                        .priceAfter(UNKNOWN)
                        .build()
                        .priceAfter())
                .contains(UNKNOWN);
    }

    @Test
    void anInterventionDoesNotContinueItself() {
        assertRefused(
                "continues must name another intervention, but was this one",
                () -> line().continues(new InterventionId("2021-3-d")).build());
    }

    @Test
    void anInterventionMayContinueAnother() {
        InterventionId earlier = new InterventionId("2021-3-c");
        assertThat(line().continues(earlier).build().continues()).contains(earlier);
    }

    @Test
    void aCareIsOneLineOfText() {
        assertRefused(
                "care must not be blank",
                () -> lineWithoutCare().price(yearly(1)).care("").build());
        assertRefused(
                "care must not begin or end with a blank",
                () -> lineWithoutCare().price(yearly(1)).care("MEE ").build());
        assertRefused(
                "care must not contain control characters",
                () -> lineWithoutCare().price(yearly(1)).care("MEE\ntraject").build());
        assertRefused(
                "care must have at most 500 characters, but had 501",
                () -> lineWithoutCare().price(yearly(1)).care("x".repeat(501)).build());
    }

    @Test
    void aProviderIsOneLineOfText() {
        assertRefused("provider must not be blank", () -> line().provider(" ").build());
        assertRefused(
                "provider must not begin or end with a blank",
                () -> line().provider(" Altra").build());
        assertRefused(
                "provider must not contain control characters",
                () -> line().provider("Altra\tLevvel").build());
        assertRefused(
                "provider must have at most 500 characters, but had 501",
                () -> line().provider("x".repeat(501)).build());
    }

    @ParameterizedTest
    @ValueSource(ints = {1900, 2021, 2199})
    void aYearWithinTheBoundsIsTaken(int year) {
        assertThat(line().year(Year.of(year)).build().year()).contains(Year.of(year));
    }

    @ParameterizedTest
    @ValueSource(ints = {1899, 2200})
    void aYearOutsideTheBoundsIsRefused(int year) {
        assertRefused(
                "year must be between 1900 and 2199, but was " + year,
                () -> line().year(Year.of(year)).build());
    }

    @Test
    void aNullAttributeIsNamed() {
        assertNamed("id", () -> Intervention.builder().id(null));
        assertNamed("household", () -> Intervention.builder().household(null));
        assertNamed("care", () -> Intervention.builder().care(null));
        assertNamed("category", () -> line().category(null));
        assertNamed("payer", () -> line().payer(null));
        assertNamed("price", () -> Intervention.builder().price(null));
        assertNamed("change", () -> line().change(null));
        assertNamed("budgetEffect", () -> line().budgetEffect(null));
        assertNamed("source", () -> Intervention.builder().source(null));
    }

    @Test
    void aNullInAnOptionalAttributeIsNamed() {
        assertNamed("provider", () -> line().provider((String) null).build());
        assertNamed(
                "priceAfter",
                () -> line().change(Change.REDUCED).priceAfter((Price) null).build());
        assertNamed("year", () -> line().year((Year) null).build());
        assertNamed("changedOn", () -> line().changedOn((LocalDate) null).build());
        assertNamed("plannedUntil", () -> line().plannedUntil((LocalDate) null).build());
        assertNamed("threat", () -> line().threat((Threat) null).build());
        assertNamed("continues", () -> line().continues((InterventionId) null).build());
        assertNamed("taskField", () -> line().taskField((TaskField) null).build());
        assertNamed("changedOn", () -> line().build().withChangedOn(Option.some(null)));
    }

    private static void assertRefused(String message, ThrowingCallable build) {
        assertThatIllegalArgumentException().isThrownBy(build).withMessage(message);
    }

    private static void assertNamed(String name, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name);
    }

    @Test
    void datesOfAnotherCenturyAreSlipsOfThePen() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line().changedOn(LocalDate.of(202, 1, 1)).build())
                .withMessage("changed on must lie in the years 1900 to 2199, but was 0202-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line().plannedUntil(LocalDate.of(2200, 1, 1)).build())
                .withMessage("planned until must lie in the years 1900 to 2199, but was 2200-01-01");
    }
}
