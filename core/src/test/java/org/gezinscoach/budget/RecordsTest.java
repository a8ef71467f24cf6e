package org.gezinscoach.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import org.gezinscoach.RecordLaws;
import org.gezinscoach.budget.BudgetRecovery.Repayments;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.intervention.TaskField;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Shares;
import org.gezinscoach.money.Total;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class RecordsTest {
    private static final Booking BOOKING = Budgets.booking("E", 1);
    private static final Booking OTHER_BOOKING = Budgets.booking("F", 2);
    private static final Euro ONE = Euro.of(1);
    private static final Euro TWO = Euro.of(2);
    private static final BudgetFigures FIGURES = Budgets.figures(1, 1, 0, 0, 0);
    private static final LocalDateRange RANGE = LocalDateRange.of(Budgets.day(0), Budgets.day(1));
    private static final LocalDateRange OTHER_RANGE = LocalDateRange.of(Budgets.day(1), Budgets.day(2));
    private static final Shares<PotId> SHARES = Shares.of(new PotId("a"), 1, new PotId("b"), 1);

    private static final List<Class<? extends Record>> EVENTS = List.of(
            BudgetEvent.Opened.class,
            BudgetEvent.Advanced.class,
            BudgetEvent.Claimed.class,
            BudgetEvent.Reimbursed.class,
            BudgetEvent.Returned.class,
            BudgetEvent.Absorbed.class,
            BudgetEvent.Recovered.class,
            BudgetEvent.ToppedUp.class,
            BudgetEvent.Reversed.class,
            BudgetEvent.Closed.class);

    @Test
    void eventsAndIdentifiersAreEqualByAllTheyHold() {
        assertThat(EVENTS).hasSameSizeAs(BudgetEvent.class.getPermittedSubclasses());
        for (Class<? extends Record> event : EVENTS.filter(type -> type != BudgetEvent.Opened.class)) {
            RecordLaws.equality()
                    .forClass(event)
                    .withPrefabValues(Booking.class, BOOKING, OTHER_BOOKING)
                    .withPrefabValues(Euro.class, ONE, TWO)
                    .verify();
        }
        RecordLaws.equality().forClass(EventId.class).verify();
        RecordLaws.equality().forClass(PotId.class).verify();
        RecordLaws.equality()
                .forClass(Booking.class)
                .withPrefabValues(LocalDate.class, Budgets.day(1), Budgets.day(2))
                .verify();
        RecordLaws.equality().forClass(BudgetHolder.OfCoach.class).verify();
        RecordLaws.equality().forClass(BudgetHolder.OfHousehold.class).verify();
        RecordLaws.equality().forClass(BudgetHolder.OfTeam.class).verify();
    }

    @Test
    void openingsAndFiguresAreEqualByAllTheyHold() {
        assertDistinct(
                opened(BOOKING, Budgets.HOLDER, TWO, ONE),
                opened(OTHER_BOOKING, Budgets.HOLDER, TWO, ONE),
                opened(BOOKING, new BudgetHolder.OfTeam("north"), TWO, ONE),
                opened(BOOKING, Budgets.HOLDER, Euro.of(3), ONE),
                opened(BOOKING, Budgets.HOLDER, TWO, TWO));
        assertThat(opened(BOOKING, Budgets.HOLDER, TWO, ONE)).isEqualTo(opened(BOOKING, Budgets.HOLDER, TWO, ONE));
        assertDistinct(
                FIGURES,
                Budgets.figures(1, 0, 1, 0, 0),
                Budgets.figures(1, 0, 0, 1, 0),
                Budgets.figures(1, 0, 0, 0, 1),
                Budgets.figures(2, 1, 1, 0, 0));
        assertThat(FIGURES).isEqualTo(Budgets.figures(1, 1, 0, 0, 0)).hasSameHashCodeAs(Budgets.figures(1, 1, 0, 0, 0));
        assertDistinct(
                new Repayments(ONE, 1, 1),
                new Repayments(TWO, 1, 1),
                new Repayments(ONE, 2, 1),
                new Repayments(ONE, 1, 2));
    }

    @Test
    void otherRecordsAreEqualByAllTheyHold() {
        RecordLaws.equality()
                .forClass(BudgetRecovery.class)
                .withPrefabValues(Map.class, TreeMap.empty(), TreeMap.of(Payer.STATE, new Repayments(ONE, 1, 1)))
                .verify();
        RecordLaws.equality()
                .forClass(BudgetStatement.class)
                .withPrefabValues(LocalDateRange.class, RANGE, OTHER_RANGE)
                .withPrefabValues(BudgetFigures.class, BudgetFigures.NONE, FIGURES)
                .verify();
        RecordLaws.equality()
                .forClass(BudgetStatement.Line.class)
                .withPrefabValues(BudgetEvent.class, Budgets.closed("X", 1), Budgets.closed("Y", 1))
                .withPrefabValues(BudgetFigures.class, BudgetFigures.NONE, FIGURES)
                .verify();
        RecordLaws.equality()
                .forClass(PotTerm.Incidental.class)
                .withPrefabValues(List.class, List.of(Year.of(2021)), List.of(Year.of(2022)))
                .verify();
        RecordLaws.equality()
                .forClass(PotTerm.Structural.class)
                .withPrefabValues(Year.class, Year.of(2021), Year.of(2022))
                .verify();
        RecordLaws.equality()
                .forClass(YearCost.class)
                .withPrefabValues(Year.class, Year.of(2021), Year.of(2022))
                .withPrefabValues(Amount.class, ONE, Amount.unknown("not printed"))
                .verify();
        List<YearCost> costs = List.of(new YearCost(Year.of(2021), ONE, Budgets.SOURCE));
        List<BudgetPot> pots = List.of(pot("a"), pot("b"));
        assertThat(new CoverCase(costs, pots, Option.some(SHARES)))
                .isEqualTo(new CoverCase(costs, pots, Option.some(SHARES)))
                .hasSameHashCodeAs(new CoverCase(costs, pots, Option.some(SHARES)));
        assertDistinct(
                new CoverCase(costs, pots, Option.some(SHARES)),
                new CoverCase(costs, pots, Option.none()),
                new CoverCase(costs, pots.reverse(), Option.some(SHARES)),
                new CoverCase(List.empty(), pots, Option.some(SHARES)));
        RecordLaws.equality().forClass(CoverPlan.class).verify();
    }

    @Test
    void refusalsAreEqualByAllTheyHold() {
        for (Class<?> refusal : BudgetRefusal.class.getPermittedSubclasses()) {
            RecordLaws.equality().forClass(refusal).verify();
        }
    }

    @Test
    void generatedValuesAreEqualByAllTheyHold() {
        assertThat(Advance.of(Budgets.advanced("A", 1, 5)))
                .isEqualTo(Advance.of(Budgets.advanced("A", 1, 5)))
                .hasSameHashCodeAs(Advance.of(Budgets.advanced("A", 1, 5)));
        Advance advance = Advance.of(Budgets.advanced("A", 1, 5));
        assertDistinct(
                advance,
                Advance.of(Budgets.advanced("B", 1, 5)),
                advance.withReimbursed(ONE),
                advance.withReturned(ONE),
                advance.withRecovered(ONE),
                advance.withClaimedAt(Option.some(Payer.STATE)),
                advance.withCostByYear(HashMap.of(Year.of(2021), ONE)));
        RecordLaws.equality()
                .forClass(ImmutableCoverYear.class)
                .withPrefabValues(Total.class, Total.ZERO, Total.of(ONE))
                .verify();
        BudgetPot pot = pot("a");
        assertThat(pot).isEqualTo(pot("a")).hasSameHashCodeAs(pot("a"));
        assertDistinct(
                pot,
                pot("b"),
                pot.withLabel("another"),
                pot.withAmount(TWO),
                pot.withTerm(new PotTerm.Structural(Year.of(1999))),
                pot.withTaskFields(List.of(new TaskField(Year.of(2020), "6.71"))),
                pot.withSource(Source.printed("test", "table", "row")));
    }

    @Test
    void noRecordHoldsNull() throws ReflectiveOperationException {
        for (Record value : List.of(
                BOOKING,
                new BudgetHolder.OfCoach(new CoachId("C-1")),
                new BudgetHolder.OfHousehold(Budgets.HOUSEHOLD),
                new BudgetHolder.OfTeam("north"),
                opened(BOOKING, Budgets.HOLDER, TWO, ONE),
                Budgets.advanced("A", 1, 1),
                Budgets.claimed("C", 1, "A", Payer.STATE),
                Budgets.reimbursed("R", 1, "A", Payer.STATE, 1),
                Budgets.returned("U", 1, "A", 1),
                Budgets.absorbed("B", 1, "A", 1),
                Budgets.recovered("F", 1, "A", Payer.STATE, 1),
                Budgets.toppedUp("T", 1, 1),
                Budgets.reversed("V", 1, "A"),
                Budgets.closed("X", 1),
                FIGURES,
                new BudgetRecovery(ONE, HashMap.empty()),
                new Repayments(ONE, 1, 1),
                new BudgetStatement(RANGE, FIGURES, List.empty()),
                new BudgetStatement.Line(Budgets.closed("X", 1), FIGURES),
                new PotTerm.Incidental(List.of(Year.of(2021))),
                new YearCost(Year.of(2021), ONE, Budgets.SOURCE),
                new CoverCase(List.empty(), List.empty(), Option.none()),
                new CoverPlan(List.empty(), List.empty()))) {
            RecordLaws.assertNoNull(value);
        }
        assertThatNullPointerException().isThrownBy(() -> new EventId(null)).withMessage("event id");
        assertThatNullPointerException()
                .isThrownBy(() -> new PotTerm.Structural(null))
                .withMessage("year");
        assertThatNullPointerException().isThrownBy(() -> new PotId(null)).withMessage("pot id");
    }

    private static void assertDistinct(Object... values) {
        assertThat(values).doesNotHaveDuplicates();
    }

    private static BudgetEvent.Opened opened(Booking booking, BudgetHolder holder, Euro ceiling, Euro amount) {
        return new BudgetEvent.Opened(booking, holder, ceiling, amount);
    }

    private static BudgetPot pot(String id) {
        return BudgetPot.builder()
                .id(new PotId(id))
                .label("pot")
                .term(new PotTerm.Structural(Year.of(2021)))
                .amount(ONE)
                .source(Budgets.SOURCE)
                .build();
    }
}
