package org.gezinscoach.intake;

import io.vavr.collection.List;
import java.util.Objects;
import org.gezinscoach.internal.Checks;
import org.threeten.extra.LocalDateRange;

/**
 * How many escalations were raised in a period (aantal opschalingen). Wormerland, in the eighteen months before August 2022:
 * 2 raised, 2 of them with a breakthrough forced.
 *
 * @param period the period
 * @param raised how many were raised in it for certain
 * @param perhaps how many more may have been: no day is stated for them, and they were raised in it or shortly before or after
 * @param breakthroughs of those raised for certain, in how many a breakthrough was forced, as far as stated
 */
public record EscalationCount(LocalDateRange period, int raised, int perhaps, int breakthroughs) {
    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if one is negative, or there are more breakthroughs than escalations
     */
    public EscalationCount {
        Objects.requireNonNull(period, "period");
        Checks.require(raised >= 0, "raised", () -> "must not be negative, but was " + raised);
        Checks.require(perhaps >= 0, "perhaps", () -> "must not be negative, but was " + perhaps);
        Checks.between("breakthroughs", breakthroughs, 0, raised);
    }

    /**
     * Counts the escalations of a period.
     *
     * @throws IllegalArgumentException if the period is empty
     */
    public static EscalationCount of(Iterable<Escalation> escalations, LocalDateRange period) {
        Checks.require(!period.isEmpty(), "period", () -> "must not be empty, but was " + period);
        List<Escalation> touched =
                List.ofAll(escalations).filter(one -> one.raised().overlaps(period));
        List<Escalation> within = touched.filter(one -> period.encloses(one.raised()));
        return new EscalationCount(
                period,
                within.size(),
                touched.size() - within.size(),
                within.count(one -> one.breakthroughForced().contains(true)));
    }

    /** {@code 2 raised, 2 with a breakthrough}, and how many more there may have been. */
    @Override
    public String toString() {
        return raised + " raised" + (perhaps == 0 ? "" : " and perhaps " + perhaps + " more") + ", " + breakthroughs
                + " with a breakthrough";
    }
}
