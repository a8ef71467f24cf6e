package org.gezinscoach.json;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.InterventionId;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.intervention.Standing;
import org.gezinscoach.intervention.TaskField;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Unknown;
import org.threeten.extra.LocalDateRange;

/** Random valid texts, dates, amounts and other small values, to the bounds of what the model takes. */
final class Values {
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private static final Pattern BLANK_OR_BREAK = Pattern.compile("^[\\s\\p{Z}]|[\\s\\p{Z}]$|[\\u2028\\u2029]");

    private Values() {}

    /** One line of 1 to 500 characters of any script, not surrounded by blanks. */
    static Arbitrary<String> texts() {
        Arbitrary<String> characters = Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.chars().range(' ', '~').map(String::valueOf)),
                Tuple.of(4, Arbitraries.of("\"", "\\", "/", "é", "€", "\u00a0", "\u200f")),
                Tuple.of(3, Arbitraries.chars().range('\u00a0', '\ud7ff').map(String::valueOf)),
                Tuple.of(1, Arbitraries.chars().range('\ue000', '\ufffd').map(String::valueOf)),
                Tuple.of(1, Arbitraries.integers().between(0x10000, 0x10ffff).map(Character::toString)));
        Arbitrary<String> lines = characters.list().ofMinSize(1).ofMaxSize(12).map(parts -> String.join("", parts));
        return Arbitraries.frequencyOf(Tuple.of(50, lines), Tuple.of(1, Arbitraries.just("ë".repeat(500))))
                .filter(text -> !BLANK_OR_BREAK.matcher(text).find());
    }

    /** A text that can be no citizen number. */
    static Arbitrary<String> identifiers() {
        return texts().filter(text -> text.codePoints().anyMatch(Character::isLetter)
                || text.codePoints().filter(Character::isDigit).count() < 8);
    }

    static Arbitrary<HouseholdId> householdIds() {
        return Combinators.combine(identifiers(), identifiers()).as(HouseholdId::new);
    }

    static Arbitrary<InterventionId> interventionIds() {
        return identifiers().map(InterventionId::new);
    }

    static Arbitrary<Source> sources() {
        return Combinators.combine(texts(), texts(), texts(), Arbitraries.of(Standing.class))
                .as(Source::new);
    }

    static Arbitrary<TaskField> taskFields() {
        return Combinators.combine(years(), texts()).as(TaskField::new);
    }

    static Arbitrary<LocalDate> dates() {
        return days(FIRST_DAY, LAST_DAY);
    }

    static Arbitrary<Year> years() {
        return Arbitraries.integers().between(1900, 2199).map(Year::of);
    }

    /** The years of which at least a day lies in a period. */
    static Arbitrary<Year> years(LocalDateRange period) {
        int last = period.isUnboundedEnd() ? 2199 : period.getEnd().minusDays(1).getYear();
        return Arbitraries.integers().between(period.getStart().getYear(), last).map(Year::of);
    }

    /** A period of a day or more, open or closed. */
    static Arbitrary<LocalDateRange> periods() {
        Arbitrary<LocalDateRange> open = dates().map(LocalDateRange::ofUnboundedEnd);
        Arbitrary<LocalDateRange> closed = Combinators.combine(dates(), dates())
                .filter((one, other) -> !one.equals(other))
                .as((one, other) ->
                        one.isBefore(other) ? LocalDateRange.of(one, other) : LocalDateRange.of(other, one));
        return Arbitraries.oneOf(open, closed);
    }

    /** Known and unknown, of either sign. */
    static Arbitrary<Amount> amounts() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-Long.MAX_VALUE, Long.MAX_VALUE).map(Euro::new),
                Arbitraries.longs().between(-1000, 1000).map(Euro::new),
                Combinators.combine(texts(), Arbitraries.of(true, false)).as(Unknown::new));
    }

    /** Known and unknown, none negative. */
    static Arbitrary<Amount> costs() {
        return amounts().map(amount -> amount.isNegative() ? amount.negated() : amount);
    }

    /** A value or none. */
    static <T> Arbitrary<Option<T>> optional(Arbitrary<T> values) {
        return values.optional(0.6).map(value -> Option.ofOptional(value));
    }

    private static Arbitrary<LocalDate> days(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
