package org.gezinscoach.csv;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gezinscoach.budget.Booking;
import org.gezinscoach.budget.BudgetEvent;
import org.gezinscoach.budget.BudgetHolder;
import org.gezinscoach.budget.EventId;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.BudgetEffect;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Change;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.InterventionId;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.Price;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.intervention.Standing;
import org.gezinscoach.intervention.TaskField;
import org.gezinscoach.intervention.Threat;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Unknown;
import org.gezinscoach.savings.Method;
import org.gezinscoach.savings.Netting;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKind;

/** Random values of every shape, whose texts are drawn from given ones. */
record Values(Arbitrary<String> texts) {
    Arbitrary<Saving> savings() {
        return Combinators.combine(
                        households(),
                        options(years()),
                        Combinators.combine(Arbitraries.of(SavingKind.class), Arbitraries.of(Netting.class))
                                .as(Kind::new),
                        amounts(),
                        Combinators.combine(
                                        Arbitraries.of(Payer.class),
                                        Arbitraries.of(CareCategory.class),
                                        Arbitraries.of(BudgetEffect.class))
                                .as(Coarse::new),
                        Arbitraries.of(Method.class),
                        options(taskFields()),
                        sources())
                .as((household, year, kind, amount, coarse, method, taskField, source) -> Saving.builder()
                        .household(household)
                        .year(year)
                        .kind(kind.kind())
                        .amount(amount)
                        .payer(coarse.payer())
                        .category(coarse.category())
                        .netting(kind.netting())
                        .method(method)
                        .budgetEffect(coarse.effect())
                        .taskField(taskField)
                        .source(source)
                        .build());
    }

    Arbitrary<Intervention> interventions() {
        Arbitrary<Intervention> plain = Combinators.combine(
                        shorter().map(text -> new InterventionId("i" + text)),
                        households(),
                        texts,
                        options(texts),
                        Combinators.combine(
                                        Arbitraries.of(Payer.class),
                                        Arbitraries.of(CareCategory.class),
                                        Arbitraries.of(BudgetEffect.class))
                                .as(Coarse::new),
                        prices(),
                        Arbitraries.of(Change.class),
                        sources())
                .as((id, household, care, provider, coarse, price, change, source) -> Intervention.builder()
                        .id(id)
                        .household(household)
                        .care(care)
                        .provider(provider)
                        .payer(coarse.payer())
                        .category(coarse.category())
                        .budgetEffect(coarse.effect())
                        .price(price)
                        .change(change)
                        .source(source)
                        .build());
        return Combinators.combine(
                        plain,
                        options(years()),
                        options(dates()),
                        options(dates()),
                        options(Combinators.combine(texts, dates()).as(Threat::new)),
                        options(shorter().map(text -> new InterventionId("c" + text))),
                        options(taskFields()),
                        Arbitraries.of(true, false))
                .as((line, year, changedOn, plannedUntil, threat, continues, taskField, after) -> line.withYear(year)
                        .withChangedOn(changedOn)
                        .withPlannedUntil(plannedUntil)
                        .withThreat(threat)
                        .withContinues(continues)
                        .withTaskField(taskField)
                        .withPriceAfter(Option.when(
                                after && line.change() == Change.REDUCED,
                                () -> line.price().withAmount(half(line.price().amount())))));
    }

    private static Amount half(Amount amount) {
        return amount.fold(euro -> Euro.ofCents(euro.cents() / 2), unknown -> unknown);
    }

    Arbitrary<BudgetEvent> events() {
        Arbitrary<Booking> bookings =
                Combinators.combine(ids(), dates(), dates(), texts).as(Booking::new);
        Arbitrary<Euro> positive =
                Arbitraries.longs().between(1, Long.MAX_VALUE).map(Euro::ofCents);
        Arbitrary<Payer> payers = Arbitraries.of(Payer.class);
        return Arbitraries.oneOf(
                Combinators.combine(bookings, holders(), positive)
                        .as((booking, holder, most) -> new BudgetEvent.Opened(booking, holder, most, most)),
                Combinators.combine(bookings, households(), texts, positive).as(BudgetEvent.Advanced::new),
                Combinators.combine(bookings, ids(), payers).as(BudgetEvent.Claimed::new),
                Combinators.combine(bookings, ids(), payers, positive).as(BudgetEvent.Reimbursed::new),
                Combinators.combine(bookings, ids(), positive).as(BudgetEvent.Returned::new),
                Combinators.combine(bookings, ids(), positive).as(BudgetEvent.Absorbed::new),
                Combinators.combine(bookings, ids(), payers, positive).as(BudgetEvent.Recovered::new),
                Combinators.combine(bookings, positive).as(BudgetEvent.ToppedUp::new),
                Combinators.combine(bookings, ids()).as(BudgetEvent.Reversed::new),
                bookings.map(BudgetEvent.Closed::new));
    }

    private Arbitrary<BudgetHolder> holders() {
        return Arbitraries.oneOf(
                shorter().map(text -> new BudgetHolder.OfCoach(new CoachId("=" + text))),
                households().map(BudgetHolder.OfHousehold::new),
                texts.map(BudgetHolder.OfTeam::new));
    }

    private Arbitrary<String> shorter() {
        return texts.filter(text -> text.length() < 500);
    }

    private Arbitrary<EventId> ids() {
        return texts.map(EventId::new);
    }

    private Arbitrary<Price> prices() {
        Arbitrary<Amount> amounts = amounts().map(amount -> amount.isNegative() ? amount.negated() : amount);
        return Arbitraries.oneOf(
                Combinators.combine(amounts, Arbitraries.of(PriceBasis.class)).as(Price::of),
                Combinators.combine(amounts, Arbitraries.integers().between(1, 10_080))
                        .as((amount, minutes) -> Price.hourly(amount, Duration.ofMinutes(minutes))));
    }

    private Arbitrary<Amount> amounts() {
        return Arbitraries.oneOf(
                Arbitraries.longs().greaterOrEqual(-Long.MAX_VALUE).map(Euro::ofCents),
                Combinators.combine(texts, Arbitraries.of(true, false)).as(Unknown::new));
    }

    private Arbitrary<HouseholdId> households() {
        return Combinators.combine(texts, texts).as(HouseholdId::new);
    }

    private Arbitrary<Source> sources() {
        return Combinators.combine(texts, texts, texts, Arbitraries.of(Standing.class))
                .as(Source::new);
    }

    private Arbitrary<TaskField> taskFields() {
        return Combinators.combine(years(), texts).as(TaskField::new);
    }

    private static Arbitrary<Year> years() {
        return Arbitraries.integers().between(1900, 2199).map(Year::of);
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2199, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static <T> Arbitrary<Option<T>> options(Arbitrary<T> some) {
        return some.optional().map(Option::ofOptional);
    }

    private record Kind(SavingKind kind, Netting netting) {}

    private record Coarse(Payer payer, CareCategory category, BudgetEffect effect) {}
}
