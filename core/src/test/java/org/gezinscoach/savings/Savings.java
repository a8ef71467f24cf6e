package org.gezinscoach.savings;

import io.vavr.control.Option;
import java.time.Year;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.intervention.TaskField;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.testing.AnySavings;

/** Generated savings, few enough of a kind to meet in a cell and small enough never to overflow. */
public final class Savings {
    /** No generated amount is larger than this many cents. */
    public static final long MOST_CENTS = 1_000_000_000_000L;

    private static final int FIRST_YEAR = 2019;
    private static final int LAST_YEAR = 2024;

    private Savings() {}

    /** A saving of which nothing is stated but its amount. */
    public static Saving of(Amount amount) {
        return Saving.builder()
                .household(new HouseholdId("Almelo 2020", "1"))
                .amount(amount)
                .method(Method.PRINTED)
                .source(Source.madeUp("test", "table", "row"))
                .build();
    }

    /** A saving of which the amount and all that a key knows is stated. */
    public static Saving of(SavingKey key, Amount amount) {
        return of(amount)
                .withYear(key.year())
                .withKind(key.kind())
                .withPayer(key.payer())
                .withCategory(key.category())
                .withNetting(key.netting())
                .withMethod(key.method())
                .withBudgetEffect(key.budgetEffect());
    }

    public static Arbitrary<Euro> euros() {
        return Arbitraries.longs().between(-MOST_CENTS, MOST_CENTS).map(Euro::ofCents);
    }

    public static Arbitrary<Amount> unknowns() {
        return Arbitraries.of(
                Amount.unknown("not printed"),
                Amount.unknown("regional cost"),
                Amount.unknown("not printed").negated());
    }

    public static Arbitrary<Amount> amounts() {
        return Arbitraries.frequencyOf(Tuple.of(4, euros().map(euro -> euro)), Tuple.of(1, unknowns()));
    }

    public static Arbitrary<Option<Year>> years() {
        return Arbitraries.integers()
                .between(FIRST_YEAR, LAST_YEAR)
                .map(Year::of)
                .optional(0.8)
                .map(Option::ofOptional);
    }

    public static Arbitrary<SavingKey> keys() {
        return Combinators.combine(AnySavings.keys(), years()).as(SavingKey::withYear);
    }

    public static Arbitrary<HouseholdId> households() {
        return Combinators.combine(Arbitraries.of("Almelo 2020", "Wormerland 2021"), Arbitraries.of("1", "2", "3"))
                .as(HouseholdId::new);
    }

    public static Arbitrary<Saving> savings() {
        return savings(amounts());
    }

    /** Savings of these amounts; half of them share three keys, so that cells fill up. */
    public static Arbitrary<Saving> savings(Arbitrary<? extends Amount> amounts) {
        Arbitrary<SavingKey> crowded =
                Arbitraries.of(keyOf(SavingKind.DIRECT), keyOf(SavingKind.THREAT_BASED), keyOf(SavingKind.UNSTATED));
        Arbitrary<TaskField> taskFields =
                Arbitraries.of("6.71", "6.72").map(code -> new TaskField(Year.of(2022), code));
        return Combinators.combine(Arbitraries.oneOf(keys(), crowded), amounts, households(), taskFields.optional())
                .as((key, amount, household, taskField) ->
                        of(key, amount).withHousehold(household).withTaskField(Option.ofOptional(taskField)));
    }

    public static Arbitrary<List<Saving>> lists() {
        return savings().list().ofMaxSize(40);
    }

    private static SavingKey keyOf(SavingKind kind) {
        return SavingKey.of(of(Euro.ZERO)).withKind(kind);
    }
}
