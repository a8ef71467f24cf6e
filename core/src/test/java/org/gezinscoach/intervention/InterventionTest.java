package org.gezinscoach.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.junit.jupiter.api.Test;

class InterventionTest {
    private static final InterventionId ID = new InterventionId("2021-3-d");
    private static final HouseholdId HOUSEHOLD = new HouseholdId("Wormerland 2021", "3");
    private static final Price PRICE = Price.of(Euro.of(16080), PriceBasis.YEAR);
    private static final Price LOWER = Price.of(Euro.of(8040), PriceBasis.YEAR);
    private static final Source SOURCE = Source.printed("Wormerland 2022", "Besparing jaar 1", "gezin 3");
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

    private static Intervention.Builder line() {
        return Intervention.builder()
                .id(ID)
                .household(HOUSEHOLD)
                .care("Jeugdbescherming")
                .price(PRICE)
                .source(SOURCE);
    }

    @Test
    void equalInterventionsAreEqual() {
        EqualsVerifier.forClass(ImmutableIntervention.class)
                .withGenericPrefabValues(Option.class, Option::some)
                .withPrefabValues(Amount.class, Euro.of(1500), Amount.unknown("not printed"))
                .withPrefabValues(Price.class, PRICE, LOWER)
                .withPrefabValues(Year.class, Year.of(2021), Year.of(2022))
                .withPrefabValues(LocalDate.class, LocalDate.of(2021, 1, 1), LocalDate.of(2022, 1, 1))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    @Test
    void whatTheSourceDoesNotSayIsNotFilledIn() {
        Intervention line = line().build();
        assertThat(line.id()).isEqualTo(ID);
        assertThat(line.household()).isEqualTo(HOUSEHOLD);
        assertThat(line.care()).isEqualTo("Jeugdbescherming");
        assertThat(line.price()).isEqualTo(PRICE);
        assertThat(line.source()).isEqualTo(SOURCE);
        assertThat(line.category()).isEqualTo(CareCategory.UNSTATED);
        assertThat(line.payer()).isEqualTo(Payer.UNSTATED);
        assertThat(line.change()).isEqualTo(Change.UNSTATED);
        assertThat(line.budgetEffect()).isEqualTo(BudgetEffect.UNSTATED);
        assertThat(line.provider()).isEmpty();
        assertThat(line.priceAfter()).isEmpty();
        assertThat(line.year()).isEmpty();
        assertThat(line.changedOn()).isEmpty();
        assertThat(line.plannedUntil()).isEmpty();
        assertThat(line.threat()).isEmpty();
        assertThat(line.continues()).isEmpty();
        assertThat(line.taskField()).isEmpty();
    }

    @Test
    void aValueAndAnOptionOfItBuildTheSame() {
        Threat threat = new Threat("eviction judgment", DAY);
        TaskField taskField = new TaskField(Year.of(2021), "6.72");
        InterventionId earlier = new InterventionId("2021-3-c");
        Intervention values = line().change(Change.REDUCED)
                .provider("Altra")
                .priceAfter(LOWER)
                .year(Year.of(2021))
                .changedOn(DAY)
                .plannedUntil(DAY.plusYears(1))
                .threat(threat)
                .continues(earlier)
                .taskField(taskField)
                .build();
        Intervention options = line().change(Change.REDUCED)
                .provider(Option.some("Altra"))
                .priceAfter(Option.some(LOWER))
                .year(Option.some(Year.of(2021)))
                .changedOn(Option.some(DAY))
                .plannedUntil(Option.some(DAY.plusYears(1)))
                .threat(Option.some(threat))
                .continues(Option.some(earlier))
                .taskField(Option.some(taskField))
                .build();
        assertThat(values).isEqualTo(options);
        assertThat(values.provider()).contains("Altra");
        assertThat(values.priceAfter()).contains(LOWER);
        assertThat(values.year()).contains(Year.of(2021));
        assertThat(values.changedOn()).contains(LocalDate.of(2021, 3, 1));
        assertThat(values.plannedUntil()).contains(LocalDate.of(2022, 3, 1));
        assertThat(values.threat()).contains(threat);
        assertThat(values.continues()).contains(earlier);
        assertThat(values.taskField()).contains(taskField);
    }

    @Test
    void anInterventionPrintsOnOneLineWithoutReasonOrEvidence() {
        Intervention line = Intervention.builder()
                .id(ID)
                .household(HOUSEHOLD)
                .care("Jeugdteam")
                .category(CareCategory.LOCAL_TEAM)
                .payer(Payer.MUNICIPALITY)
                .price(Price.of(Amount.unknown("not printed"), PriceBasis.UNSTATED))
                .change(Change.PREVENTED)
                .year(Year.of(2021))
                .threat(new Threat("eviction judgment", DAY))
                .budgetEffect(BudgetEffect.CASHABLE)
                .source(SOURCE)
                .build();
        assertThat(line)
                .hasToString("Intervention{id=2021-3-d, household=Wormerland 2021/3, care=Jeugdteam,"
                        + " category=LOCAL_TEAM, provider=None, payer=MUNICIPALITY, price=unknown (UNSTATED),"
                        + " priceAfter=None, change=PREVENTED, year=Some(2021), changedOn=None, plannedUntil=None,"
                        + " threat=Some(Threat{on=2021-03-01}), continues=None, taskField=None,"
                        + " budgetEffect=CASHABLE,"
                        + " source=Wormerland 2022: Besparing jaar 1: gezin 3}");
    }

    @Test
    void everyMissingAttributeIsListed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Intervention.builder().build())
                .withMessage("Cannot build Intervention, some of required attributes are not set"
                        + " [id, household, care, price, source]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Intervention.builder()
                        .id(ID)
                        .household(HOUSEHOLD)
                        .care("MEE")
                        .price(PRICE)
                        .build())
                .withMessage("Cannot build Intervention, some of required attributes are not set [source]");
    }

    @Test
    void settingAnAttributeTwiceIsRefused() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> line().care("MEE"))
                .withMessage("Builder of Intervention is strict, attribute is already set: care");
    }

    @Test
    void aChangedCopyLeavesTheOriginalAsItWas() {
        Intervention original = line().change(Change.ENDED).build();
        Intervention changed = original.withChange(Change.PREVENTED)
                .withPayer(Payer.REGION)
                .withPrice(LOWER)
                .withYear(Option.some(Year.of(2022)));
        assertThat(changed)
                .isEqualTo(Intervention.builder()
                        .id(ID)
                        .household(HOUSEHOLD)
                        .care("Jeugdbescherming")
                        .price(LOWER)
                        .source(SOURCE)
                        .change(Change.PREVENTED)
                        .payer(Payer.REGION)
                        .year(Year.of(2022))
                        .build());
        assertThat(original).isEqualTo(line().change(Change.ENDED).build());
    }

    @Test
    void aChangedCopyIsCheckedToo() {
        Intervention reduced = line().change(Change.REDUCED).priceAfter(LOWER).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reduced.withChange(Change.ENDED))
                .withMessage("price after must stand with change REDUCED, but was ENDED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reduced.withPrice(Price.of(Euro.of(8039), PriceBasis.YEAR)))
                .withMessage("price after must be at most EUR 8039.00, but was EUR 8040.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reduced.withCare(" "))
                .withMessage("care must not be blank");
    }
}
