package org.gezinscoach.savings;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import org.gezinscoach.internal.Years;
import org.gezinscoach.intervention.AccrualRefusal;
import org.gezinscoach.intervention.Change;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.Price;
import org.gezinscoach.money.Amount;
import org.gezinscoach.savings.Assessment.Counted;
import org.gezinscoach.savings.Assessment.NotCounted;
import org.threeten.extra.LocalDateRange;

/**
 * What an intervention saved. The rules are those of {@link SavingsRule}; where none applies, the answer is a
 * {@link NotCountedReason}.
 */
public final class SavingsRules {
    private SavingsRules() {}

    /**
     * Assesses one intervention. A care of {@code EUR 16080.00} a year that ended on 2021-07-01, with a coach since 2021-01-01
     * and an indication until 2022-01-01, saves {@code EUR 16080.00} in 2021 under {@link Valuation#FULL_PRICE}, and
     * {@code EUR 8040.00} under {@link Valuation#ACCRUED}; gross, estimated, and for the line's payer. An unknown price gives
     * an unknown saving in each year that it accrues in, never a zero.
     *
     * @param intervention the line
     * @param coachingStart when the household's coach started; none if not stated
     * @param policy how savings are counted
     * @throws IllegalArgumentException if the coach's start lies outside the years 1900 to 2199
     * @throws ArithmeticException if an accrued amount overflows
     */
    public static Assessment assess(Intervention intervention, Option<LocalDate> coachingStart, SavingsPolicy policy) {
        coachingStart.forEach(start -> Years.check("coaching start", start));
        return notCounted(intervention, coachingStart, policy)
                .<Assessment>map(reason -> new NotCounted(intervention, reason))
                .getOrElse(() -> counted(intervention, coachingStart, policy));
    }

    private static Option<NotCountedReason> notCounted(
            Intervention line, Option<LocalDate> coachingStart, SavingsPolicy policy) {
        if (line.continues().isDefined()) {
            return Option.some(NotCountedReason.ALREADY_COUNTED);
        }
        if (line.change() == Change.RUNNING) {
            return Option.some(NotCountedReason.STILL_RUNNING);
        }
        if (line.changedOn().exists(changed -> coachingStart.exists(changed::isBefore))) {
            return Option.some(NotCountedReason.BEFORE_COACHING);
        }
        boolean averted = line.change() == Change.PREVENTED || line.change() == Change.NOT_STARTED;
        return averted && policy.threatNeedsEvidence() ? unevidenced(line, coachingStart) : Option.none();
    }

    private static Option<NotCountedReason> unevidenced(Intervention line, Option<LocalDate> coachingStart) {
        if (line.threat().isEmpty()) {
            return Option.some(NotCountedReason.NO_EVIDENCE);
        }
        return coachingStart.isEmpty()
                ? Option.some(NotCountedReason.COACHING_START_NOT_STATED)
                : Option.when(
                        line.threat().get().on().isAfter(coachingStart.get()), NotCountedReason.EVIDENCE_AFTER_START);
    }

    private static Assessment counted(Intervention line, Option<LocalDate> coachingStart, SavingsPolicy policy) {
        SavingsRule rule = SavingsRule.of(line.change());
        if (policy.valuation() == Valuation.FULL_PRICE) {
            Option<Year> year = line.year().orElse(() -> line.changedOn().map(Year::from));
            return new Counted(line, rule, List.of(saving(line, rule, year, fullPrice(line))));
        }
        return SavingsWindow.of(line, rule.kind(), coachingStart, policy)
                .flatMap(window -> accrued(line, rule, window))
                .fold(reason -> new NotCounted(line, reason), savings -> new Counted(line, rule, savings));
    }

    private static Either<NotCountedReason, List<Saving>> accrued(
            Intervention line, SavingsRule rule, SavingsWindow window) {
        return Either.sequenceRight(window.byYear()
                        .map(part -> saved(line, part._2())
                                .map(amount -> saving(line, rule, Option.some(part._1()), amount))))
                .map(Seq::toList)
                .mapLeft(refusal -> refusal.fold(
                        notByTime -> NotCountedReason.PRICE_NOT_BY_TIME,
                        noVolume -> NotCountedReason.VOLUME_NOT_STATED));
    }

    private static Either<AccrualRefusal, Amount> saved(Intervention line, LocalDateRange range) {
        return line.change() == Change.REDUCED
                ? line.price().reductionOver(after(line), range)
                : line.price().over(range);
    }

    private static Amount fullPrice(Intervention line) {
        Amount before = line.price().amount();
        if (line.change() != Change.REDUCED) {
            return before;
        }
        Price after = after(line);
        return after.hoursAWeek().equals(line.price().hoursAWeek())
                ? before.fold(euro -> after.amount().<Amount>fold(euro::minus, unknown -> unknown), unknown -> unknown)
                : Amount.unknown("other hours a week, which a full price does not count");
    }

    private static Price after(Intervention line) {
        return line.priceAfter()
                .getOrElse(() -> line.price().withAmount(Amount.unknown("price after the reduction not stated")));
    }

    private static Saving saving(Intervention line, SavingsRule rule, Option<Year> year, Amount amount) {
        return Saving.builder()
                .household(line.household())
                .year(year)
                .kind(rule.kind())
                .amount(rule == SavingsRule.CARE_STARTED ? amount.negated() : amount)
                .payer(line.payer())
                .category(line.category())
                .netting(Netting.GROSS)
                .method(Method.ESTIMATED)
                .budgetEffect(line.budgetEffect())
                .taskField(line.taskField())
                .source(line.source())
                .build();
    }
}
