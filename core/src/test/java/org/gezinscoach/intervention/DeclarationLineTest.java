package org.gezinscoach.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.gezinscoach.RecordLaws;
import org.gezinscoach.money.Euro;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class DeclarationLineTest {
    private static final LocalDateRange TWELVE_DAYS =
            LocalDateRange.of(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 13));

    private static DeclarationLine.Builder line() {
        return DeclarationLine.builder()
                .reference("D-1")
                .household(DeclarationLines.household("1"))
                .period(TWELVE_DAYS)
                .volume(12)
                .unit("14")
                .amount(Euro.parse("1816.44"))
                .debitOrCredit(DebitOrCredit.DEBIT);
    }

    @Test
    void twelveDaysOfYouthCareWerePaidAsGrantedAndACreditTakesThemBack() {
        DeclarationLine line = line().tariff(Euro.parse("151.37"))
                .granted(Euro.parse("1816.44"))
                .build();

        assertThat(line.tariff().get().times(line.volume())).isEqualTo(line.amount());
        assertThat(line.paid()).isEqualTo(Euro.parse("1816.44"));
        assertThat(line.withDebitOrCredit(DebitOrCredit.CREDIT).paid()).isEqualTo(Euro.parse("-1816.44"));
    }

    @Test
    void whatWasGrantedIsPaidOrElseWhatWasDeclared() {
        assertThat(line().granted(Euro.of(1_000)).build().paid()).isEqualTo(Euro.of(1_000));
        assertThat(line().granted(Euro.ZERO).build().paid()).isEqualTo(Euro.ZERO);
        assertThat(line().build().paid()).isEqualTo(Euro.parse("1816.44"));
        assertThat(line().granted(Euro.of(1_000))
                        .build()
                        .withDebitOrCredit(DebitOrCredit.CREDIT)
                        .paid())
                .isEqualTo(Euro.of(-1_000));
    }

    @Test
    void whatTheMessageDoesNotSayIsNotFilledIn() {
        DeclarationLine line = line().build();

        assertThat(line.category()).isEqualTo(CareCategory.UNSTATED);
        assertThat(line.productCategory()).isEmpty();
        assertThat(line.productCode()).isEmpty();
        assertThat(line.tariff()).isEmpty();
        assertThat(line.granted()).isEmpty();
        assertThat(line.allocation()).isEmpty();
    }

    @Test
    void aValueAndAnOptionOfItBuildTheSame() {
        DeclarationLine values = line().productCategory("45")
                .productCode("45A04")
                .tariff(Euro.of(1))
                .granted(Euro.of(2))
                .allocation("123")
                .build();
        DeclarationLine options = line().productCategory(Option.some("45"))
                .productCode(Option.some("45A04"))
                .tariff(Option.some(Euro.of(1)))
                .granted(Option.some(Euro.of(2)))
                .allocation(Option.some("123"))
                .build();

        assertThat(values).isEqualTo(options).hasSameHashCodeAs(options);
    }

    @Test
    void theAllocationIsNeverPrinted() {
        assertThat(line().allocation("A-4711").productCode("45A04").build())
                .hasToString("DeclarationLine{reference=D-1, household=Wormerland 2021/1, category=UNSTATED,"
                        + " productCategory=None, productCode=Some(45A04), period=2021-03-01/2021-03-13, volume=12,"
                        + " unit=14, tariff=None, amount=EUR 1816.44, debitOrCredit=DEBIT, granted=None}");
    }

    @Test
    void onlyWhatEveryLineHasIsNeeded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeclarationLine.builder().build())
                .withMessage("Cannot build DeclarationLine, some of required attributes are not set [reference,"
                        + " household, period, volume, unit, amount, debitOrCredit]");
    }

    @Test
    void amountsAreNotNegative() {
        refused("tariff must not be negative, but was EUR -0.01", line().tariff(Euro.ofCents(-1)));
        refused("granted must not be negative, but was EUR -0.01", line().granted(Euro.ofCents(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line().build().withAmount(Euro.ofCents(-1)))
                .withMessage("amount must not be negative, but was EUR -0.01");
        assertThat(line().tariff(Euro.ZERO).build().withAmount(Euro.ZERO).paid())
                .isEqualTo(Euro.ZERO);
    }

    @Test
    void noMoreIsGrantedThanDeclared() {
        refused("granted must be at most EUR 1816.44, but was EUR 1816.45", line().granted(Euro.parse("1816.45")));
    }

    @Test
    void aVolumeIsNotNegative() {
        assertThat(line().build().withVolume(0).volume()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line().build().withVolume(-1))
                .withMessage("volume must be between 0 and 2147483647, but was -1");
    }

    @Test
    void aPeriodBeginsAndEndsInTheYearsThatAreKnown() {
        DeclarationLine line = line().build();
        LocalDate day = LocalDate.of(2021, 3, 1);

        assertThat(line.withPeriod(LocalDateRange.of(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31)))
                        .paid())
                .isEqualTo(line.paid());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line.withPeriod(LocalDateRange.ofEmpty(day)))
                .withMessage("period must not be empty, but was 2021-03-01/2021-03-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line.withPeriod(LocalDateRange.ofUnboundedEnd(day)))
                .withMessage("period must end, but was 2021-03-01/+999999999-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line.withPeriod(LocalDateRange.of(LocalDate.of(1899, 12, 31), day)))
                .withMessage("period must lie in the years 1900 to 2199, but was 1899-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line.withPeriod(LocalDateRange.of(day, LocalDate.of(2200, 1, 1))))
                .withMessage("period must lie in the years 1900 to 2199, but was 2200-01-01");
    }

    @Test
    void aReferenceIsNoCitizenNumberAndTextIsOneLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line().build().withReference("111222333"))
                .withMessage(
                        "reference must not be a citizen number, and it passes the eleven-test of one: put a prefix"
                                + " before it, or use a pseudonym");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line().build().withUnit(""))
                .withMessage("unit must not be blank");
        refused("product category must not begin or end with a blank", line().productCategory(" 45"));
        refused("product code must not be blank", line().productCode(" "));
        refused("allocation must not contain control characters", line().allocation("1\n2"));
    }

    @Test
    void equalLinesAreEqual() {
        RecordLaws.equality()
                .forClass(ImmutableDeclarationLine.class)
                .withPrefabValues(
                        LocalDateRange.class, TWELVE_DAYS, LocalDateRange.ofUnboundedEnd(LocalDate.of(2021, 1, 1)))
                .withPrefabValues(Euro.class, Euro.of(1), Euro.of(2))
                .verify();
    }

    private static void refused(String message, DeclarationLine.Builder line) {
        assertThatIllegalArgumentException().isThrownBy(line::build).withMessage(message);
    }
}
