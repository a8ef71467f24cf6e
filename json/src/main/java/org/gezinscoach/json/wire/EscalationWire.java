package org.gezinscoach.json.wire;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intake.Escalation;
import org.gezinscoach.intake.EscalationOutcome;
import org.gezinscoach.intervention.Source;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** An escalation; what is absent is unstated. */
public record EscalationWire(
        @Nullable HouseholdId household,
        @Nullable String coach,
        @Given LocalDateRange raised,
        @Nullable EscalationOutcome outcome,
        @Nullable LocalDate decidedOn,
        @Nullable Boolean breakthroughForced,
        @Given Source source) {

    /** The wire form of a domain value. */
    public static EscalationWire of(Escalation value) {
        return new EscalationWire(
                value.household().getOrNull(),
                value.coach().map(CoachId::value).getOrNull(),
                value.raised(),
                Unstated.write(value.outcome(), EscalationOutcome.UNSTATED),
                value.decidedOn().getOrNull(),
                value.breakthroughForced().getOrNull(),
                value.source());
    }

    /** The domain value, checked. */
    public Escalation toDomain() {
        return Escalation.builder()
                .household(Option.of(household))
                .coach(Option.of(coach).map(CoachId::new))
                .raised(raised)
                .outcome(Unstated.read(outcome, EscalationOutcome.UNSTATED))
                .decidedOn(Option.of(decidedOn))
                .breakthroughForced(Option.of(breakthroughForced))
                .source(source)
                .build();
    }
}
