package org.gezinscoach.savings;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gezinscoach.intervention.Change;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.Price;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;

/**
 * The reference for an assessment: the rules as one reads them, every day counted on its own, and exact decimals of a cent.
 */
final class NaiveAssessor {
    private static final LocalDate NEVER = LocalDate.of(2200, 1, 1);

    private NaiveAssessor() {}

    /**
     * Why a line does not count, or else what it saves in each year, in cents; an empty amount is unknown.
     *
     * @param reason the name of the reason; null if it counts
     * @param cents by year; null where no year is stated
     */
    record Answer(String reason, Map<Integer, Optional<BigDecimal>> cents) {
        static Answer no(String reason) {
            return new Answer(reason, Map.of());
        }
    }

    static Answer assess(Intervention line, Optional<LocalDate> coach, SavingsPolicy policy) {
        Optional<LocalDate> changed = line.changedOn().toJavaOptional();
        boolean averted = line.change() == Change.PREVENTED || line.change() == Change.NOT_STARTED;
        if (line.continues().isDefined()) {
            return Answer.no("ALREADY_COUNTED");
        }
        if (line.change() == Change.RUNNING) {
            return Answer.no("STILL_RUNNING");
        }
        if (changed.isPresent() && coach.isPresent() && changed.get().isBefore(coach.get())) {
            return Answer.no("BEFORE_COACHING");
        }
        if (averted && policy.threatNeedsEvidence() && line.threat().isEmpty()) {
            return Answer.no("NO_EVIDENCE");
        }
        if (averted && policy.threatNeedsEvidence() && coach.isEmpty()) {
            return Answer.no("COACHING_START_NOT_STATED");
        }
        if (averted && policy.threatNeedsEvidence() && line.threat().get().on().isAfter(coach.get())) {
            return Answer.no("EVIDENCE_AFTER_START");
        }
        if (policy.valuation() == Valuation.FULL_PRICE) {
            return fullPrice(line);
        }
        if (coach.isEmpty()) {
            return Answer.no("COACHING_START_NOT_STATED");
        }
        if (changed.isEmpty()) {
            return Answer.no("CHANGE_DATE_NOT_STATED");
        }
        return accrued(line, coach.get(), policy, averted);
    }

    private static Answer fullPrice(Intervention line) {
        Map<Integer, Optional<BigDecimal>> cents = new LinkedHashMap<>();
        Integer year = line.changedOn().map(LocalDate::getYear).getOrNull();
        if (line.year().isDefined()) {
            year = line.year().get().getValue();
        }
        Optional<BigDecimal> saved = cents(line.price());
        if (line.change() == Change.REDUCED) {
            boolean sameHours = line.priceAfter()
                    .forAll(after -> after.hoursAWeek().equals(line.price().hoursAWeek()));
            Optional<BigDecimal> after = line.priceAfter().toJavaOptional().flatMap(NaiveAssessor::cents);
            saved = saved.isPresent() && after.isPresent() && sameHours
                    ? Optional.of(saved.get().subtract(after.get()))
                    : Optional.empty();
        }
        cents.put(year, line.change() == Change.STARTED ? saved.map(BigDecimal::negate) : saved);
        return new Answer(null, cents);
    }

    private static Answer accrued(Intervention line, LocalDate coach, SavingsPolicy policy, boolean averted) {
        LocalDate changed = line.changedOn().get();
        LocalDate horizon = averted
                ? coach.plusMonths(policy.threatMonths())
                : policy.directMonths().map(coach::plusMonths).getOrElse(LocalDate.MAX);
        LocalDate planned = line.plannedUntil().getOrElse(LocalDate.MAX);
        if (!changed.isBefore(horizon)) {
            return Answer.no("AFTER_HORIZON");
        }
        if (!changed.isBefore(planned)) {
            return Answer.no("INDICATION_OVER");
        }
        if (horizon.equals(LocalDate.MAX) && planned.equals(LocalDate.MAX)) {
            return Answer.no("END_NOT_STATED");
        }
        PriceBasis basis = line.price().basis();
        if (basis == PriceBasis.TRAJECTORY || basis == PriceBasis.UNSTATED) {
            return Answer.no("PRICE_NOT_BY_TIME");
        }
        if (basis == PriceBasis.HOUR
                && (line.price().hoursAWeek().isEmpty()
                        || line.change() == Change.REDUCED
                                && line.priceAfter()
                                        .exists(after -> after.hoursAWeek().isEmpty()))) {
            return Answer.no("VOLUME_NOT_STATED");
        }
        Map<Integer, Optional<BigDecimal>> cents = new TreeMap<>();
        int days = 0;
        for (LocalDate day = changed;
                day.isBefore(horizon) && day.isBefore(planned) && day.isBefore(NEVER);
                day = day.plusDays(1)) {
            days++;
            int year = policy.savingsYear() == SavingsYear.BUDGET_YEAR ? day.getYear() : coachingYear(coach, day);
            Optional<BigDecimal> ofDay = centsADay(line).map(BigDecimal.valueOf(weight(basis, day))::multiply);
            cents.merge(year, ofDay, (sum, more) -> sum.flatMap(known -> more.map(known::add)));
        }
        return days == 0 ? Answer.no("no day") : new Answer(null, cents);
    }

    /** The year in which the coach had last been there for a whole number of years. */
    private static int coachingYear(LocalDate coach, LocalDate day) {
        int years = 0;
        while (!coach.plusYears(years + 1L).isAfter(day)) {
            years++;
        }
        return coach.getYear() + years;
    }

    /** What a line saves on a day that counts for one: a cent of a year's price is a 360th, of a week's a seventh. */
    private static Optional<BigDecimal> centsADay(Intervention line) {
        Optional<BigDecimal> before = aDay(line.price());
        if (line.change() == Change.STARTED) {
            return before.map(BigDecimal::negate);
        }
        if (line.change() != Change.REDUCED) {
            return before;
        }
        Optional<BigDecimal> after = line.priceAfter().toJavaOptional().flatMap(NaiveAssessor::aDay);
        return before.flatMap(most -> after.map(most::subtract));
    }

    private static Optional<BigDecimal> aDay(Price price) {
        BigDecimal minutes =
                BigDecimal.valueOf(price.hoursAWeek().map(Duration::toMinutes).getOrElse(0L));
        return cents(price).map(cents -> switch (price.basis()) {
            case HOUR -> cents.multiply(minutes).divide(BigDecimal.valueOf(7 * 60), MathContext.DECIMAL128);
            case DAY -> cents;
            case WEEK -> cents.divide(BigDecimal.valueOf(7), MathContext.DECIMAL128);
            case MONTH -> cents.divide(BigDecimal.valueOf(30), MathContext.DECIMAL128);
            case YEAR -> cents.divide(BigDecimal.valueOf(360), MathContext.DECIMAL128);
            case TRAJECTORY, UNSTATED -> throw new AssertionError("not by time");
        });
    }

    /**
     * How many days a day counts for. Where every month has thirty, the 30th of a month of 31 days is the same as the 31st, and
     * so is 28 February of a leap year the same as the 29th; the last of February counts for three.
     */
    static int weight(PriceBasis basis, LocalDate day) {
        if (basis != PriceBasis.MONTH && basis != PriceBasis.YEAR) {
            return 1;
        }
        if (day.getMonthValue() == 2) {
            return day.getDayOfMonth() == day.lengthOfMonth() ? 3 : day.getDayOfMonth() == 28 ? 0 : 1;
        }
        return day.lengthOfMonth() == 31 && day.getDayOfMonth() == 30 ? 0 : 1;
    }

    private static Optional<BigDecimal> cents(Price price) {
        Amount amount = price.amount();
        return amount instanceof Euro euro ? Optional.of(BigDecimal.valueOf(euro.cents())) : Optional.empty();
    }

    /** The year of a saving as the reference writes it. */
    static Integer year(Saving saving) {
        return saving.year().map(Year::getValue).getOrNull();
    }
}
