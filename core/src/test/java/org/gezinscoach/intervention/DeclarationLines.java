package org.gezinscoach.intervention;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.money.Euro;
import org.threeten.extra.LocalDateRange;

/** Declaration lines by example and generated, in units of time, of none, and unknown. */
public final class DeclarationLines {
    /** What the codes of units mean; {@code "99"} is not among them. */
    public static final Map<String, PriceBasis> UNITS =
            HashMap.of("14", PriceBasis.DAY, "04", PriceBasis.HOUR, "81", PriceBasis.TRAJECTORY);

    /** Where they come from. */
    public static final Source SOURCE = Source.madeUp("test", "declarations", "all");

    /** The days for which they are complete. */
    public static final LocalDateRange COVERED = LocalDateRange.of(LocalDate.of(2010, 1, 1), LocalDate.of(2035, 1, 1));

    private DeclarationLines() {}

    /** The household of this label. */
    public static HouseholdId household(String label) {
        return new HouseholdId("Wormerland 2021", label);
    }

    /** A debit line of some days in days of care, of which nothing more is stated. */
    public static DeclarationLine of(String from, String until, Euro amount) {
        return DeclarationLine.builder()
                .reference("line " + from)
                .household(household("1"))
                .period(LocalDateRange.of(LocalDate.parse(from), LocalDate.parse(until)))
                .volume(1)
                .unit("14")
                .amount(amount)
                .debitOrCredit(DebitOrCredit.DEBIT)
                .build();
    }

    /** These lines, complete. */
    public static Declarations complete(Iterable<DeclarationLine> lines) {
        return new Declarations(List.ofAll(lines), COVERED, UNITS, SOURCE);
    }

    /** Lines of one to 500 days from 2018 on, small amounts among them, in every kind of unit. */
    public static Arbitrary<DeclarationLine> lines() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 2_500),
                        Arbitraries.integers().between(1, 500),
                        Arbitraries.oneOf(
                                Arbitraries.longs().between(0, 50),
                                Arbitraries.longs().between(0, 1_000_000_000_000L)),
                        Arbitraries.of(DebitOrCredit.class),
                        Arbitraries.of("14", "14", "04", "81", "00", "99"),
                        Arbitraries.of("1", "2"),
                        Arbitraries.of(CareCategory.FOSTER_CARE, CareCategory.UNSTATED))
                .as((start, days, cents, direction, unit, household, category) -> {
                    LocalDate from = LocalDate.of(2018, 1, 1).plusDays(start);
                    return of(from.toString(), from.plusDays(days).toString(), Euro.ofCents(cents))
                            .withDebitOrCredit(direction)
                            .withUnit(unit)
                            .withHousehold(household(household))
                            .withCategory(category);
                });
    }
}
