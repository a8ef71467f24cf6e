package org.gezinscoach.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.gezinscoach.intervention.Change;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.InterventionId;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.Price;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MunicipalCostsTest {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 6);
    private static final Price YEARLY = Price.of(Euro.of(16_080), PriceBasis.YEAR);

    @Test
    void whatRunsCostsAYearsPrice() {
        assertThat(costs(line("a", YEARLY))).hasToString("EUR 16080.00");
        assertThat(costs()).isEqualTo(Total.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"MONTH, 8400.00", "YEAR, 700.00", "DAY, 256200.00", "WEEK, 36600.00"})
    void everyBasisAccruesOverTheYear(PriceBasis basis, String cost) {
        assertThat(costs(line("a", Price.of(Euro.of(700), basis)))).isEqualTo(known(cost));
    }

    @Test
    void youthProtectionAndATrajectoryAreAKnownCostAndAnUnknownOne() {
        Intervention trajectory = line("b", Price.of(Euro.of(1_500), PriceBasis.TRAJECTORY));
        assertThat(costs(line("a", YEARLY), trajectory)).hasToString("EUR 16080.00 + 1 unknown");
    }

    @Test
    void whatDoesNotAccrueOrHasNoKnownPriceIsUnknown() {
        assertThat(costs(line("a", Price.of(Euro.of(1_500), PriceBasis.UNSTATED))))
                .hasToString("EUR 0.00 + 1 unknown");
        assertThat(costs(line("a", Price.of(Euro.of(60), PriceBasis.HOUR)))).hasToString("EUR 0.00 + 1 unknown");
        assertThat(costs(line("a", Price.of(Amount.unknown("not printed"), PriceBasis.YEAR))))
                .hasToString("EUR 0.00 + 1 unknown");
    }

    @Test
    void anUnstatedPayerMayBeTheMunicipality() {
        assertThat(costs(line("a", YEARLY).withPayer(Payer.UNSTATED))).hasToString("EUR 0.00 + 1 unknown");
    }

    @ParameterizedTest
    @EnumSource(
            value = Payer.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MUNICIPALITY", "UNSTATED"})
    void whatOthersPayIsLeftOut(Payer payer) {
        assertThat(costs(line("a", YEARLY).withPayer(payer))).isEqualTo(Total.ZERO);
        assertThat(costs(line("a", Price.of(Amount.unknown("not printed"), PriceBasis.YEAR))
                        .withPayer(payer)))
                .isEqualTo(Total.ZERO);
    }

    @ParameterizedTest
    @EnumSource(
            value = Change.class,
            names = {"ENDED", "PREVENTED", "NOT_STARTED", "UNSTATED"})
    void whatDoesNotRunIsLeftOut(Change change) {
        assertThat(costs(line("a", YEARLY).withChange(change))).isEqualTo(Total.ZERO);
        assertThat(costs(line("a", YEARLY).withChange(change).withPayer(Payer.UNSTATED)))
                .isEqualTo(Total.ZERO);
    }

    @Test
    void whatStartedCounts() {
        Intervention started = line("a", YEARLY).withChange(Change.STARTED);
        assertThat(costs(started)).hasToString("EUR 16080.00");
        assertThat(costs(started.withChangedOn(Option.some(DAY)))).hasToString("EUR 16080.00");
        assertThat(costs(started.withChangedOn(Option.some(DAY.plusDays(1))))).isEqualTo(Total.ZERO);
    }

    @Test
    void whatWasReducedCountsAtItsPriceAfter() {
        Intervention reduced = line("a", YEARLY)
                .withChange(Change.REDUCED)
                .withPriceAfter(Option.some(Price.of(Euro.of(500), PriceBasis.YEAR)));
        assertThat(costs(reduced)).hasToString("EUR 500.00");
        assertThat(costs(reduced.withChangedOn(Option.some(DAY)))).hasToString("EUR 500.00");
        assertThat(costs(reduced.withChangedOn(Option.some(DAY.plusDays(1))))).hasToString("EUR 16080.00");
    }

    @Test
    void aReductionToNobodyKnowsWhatIsUnknown() {
        assertThat(costs(line("a", YEARLY).withChange(Change.REDUCED))).hasToString("EUR 0.00 + 1 unknown");
    }

    @Test
    void whatItsIndicationEndedIsLeftOut() {
        Intervention planned = line("a", YEARLY);
        assertThat(costs(planned.withPlannedUntil(Option.some(DAY)))).isEqualTo(Total.ZERO);
        assertThat(costs(planned.withPlannedUntil(Option.some(DAY.plusDays(1)))))
                .hasToString("EUR 16080.00");
    }

    @Test
    void aContinuationCountsOnceWithWhatItContinues() {
        Intervention later = line("b", Price.of(Euro.of(9_000), PriceBasis.YEAR))
                .withContinues(Option.some(new InterventionId("a")));
        assertThat(costs(line("a", YEARLY), later)).hasToString("EUR 9000.00");
    }

    @Test
    void theOrderDoesNotMatter() {
        List<Intervention> lines = List.of(
                line("a", YEARLY),
                line("b", Price.of(Euro.of(14), PriceBasis.WEEK)),
                line("c", YEARLY).withPayer(Payer.UNSTATED));
        assertThat(MunicipalCosts.yearFrom(DAY, lines))
                .isEqualTo(MunicipalCosts.yearFrom(DAY, lines.reverse()))
                .hasToString("EUR 16812.00 + 1 unknown");
    }

    @Test
    void theYearLiesWithinTheYearsOfTheLibrary() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MunicipalCosts.yearFrom(LocalDate.of(1899, 12, 31), List.empty()))
                .withMessage("on must lie in the years 1900 to 2199, but was 1899-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MunicipalCosts.yearFrom(LocalDate.of(2199, 1, 1), List.empty()))
                .withMessage("year must lie in the years 1900 to 2199, but was 2200-01-01");
        assertThat(MunicipalCosts.yearFrom(LocalDate.of(2198, 12, 31), List.of(line("a", YEARLY))))
                .hasToString("EUR 16080.00");
    }

    @Test
    void aSumThatOverflowsIsLoud() {
        Price most = Price.of(Euro.ofCents(Long.MAX_VALUE), PriceBasis.YEAR);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> costs(line("a", most), line("b", most)));
    }

    private static Total known(String amount) {
        return Total.of(Euro.parse(amount));
    }

    private static Total costs(Intervention... lines) {
        return MunicipalCosts.yearFrom(DAY, List.of(lines));
    }

    private static Intervention line(String id, Price price) {
        return Intervention.builder()
                .id(new InterventionId(id))
                .household(Households.id(1))
                .care("care " + id)
                .payer(Payer.MUNICIPALITY)
                .price(price)
                .change(Change.RUNNING)
                .source(Source.madeUp("test", "care", id))
                .build();
    }
}
