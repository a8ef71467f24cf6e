package org.gezinscoach.json.wire;

import java.time.LocalDate;
import java.util.List;
import org.gezinscoach.intake.IntakeDecision;
import org.gezinscoach.intake.IntakeOutcome;
import org.gezinscoach.intake.PathwayState;
import org.gezinscoach.intake.PathwayStep;
import org.gezinscoach.intake.PathwayStep.Closed;
import org.gezinscoach.intake.PathwayStep.Discussed;
import org.gezinscoach.intake.PathwayStep.Eased;
import org.gezinscoach.intake.PathwayStep.Relapsed;
import org.gezinscoach.intake.PathwayStep.Started;
import org.gezinscoach.intake.PathwayStep.Stated;
import org.gezinscoach.intake.Referral;
import org.gezinscoach.intake.Referrer;
import org.gezinscoach.intervention.Source;
import org.jspecify.annotations.Nullable;

/** A step on a household's way: its kind, its day, and the fields of its kind; an absent referrer is unstated. */
public record PathwayStepWire(
        @Given PathwayStepKind step,
        @Given LocalDate on,
        @Nullable PathwayState state,
        @Nullable Referrer referrer,
        @Nullable IntakeOutcome decision,
        @Nullable List<String> reasons,
        @Nullable String because,
        @Nullable Source source) {

    /** The wire form of a domain value. */
    public static PathwayStepWire of(PathwayStep value) {
        if (value instanceof Stated stated) {
            return new PathwayStepWire(
                    PathwayStepKind.STATED, value.on(), stated.state(), null, null, null, null, stated.source());
        }
        if (value instanceof Referral referral) {
            Referrer by = Unstated.write(referral.by(), Referrer.UNSTATED);
            return new PathwayStepWire(PathwayStepKind.REFERRED, value.on(), null, by, null, null, null, null);
        }
        if (value instanceof IntakeDecision decision) {
            List<String> reasons = decision.reasons().toJavaList();
            return new PathwayStepWire(
                    PathwayStepKind.DECIDED, value.on(), null, null, decision.outcome(), reasons, null, null);
        }
        if (value instanceof Closed closed) {
            return new PathwayStepWire(
                    PathwayStepKind.CLOSED, value.on(), null, null, null, null, closed.reason(), null);
        }
        return new PathwayStepWire(plain(value), value.on(), null, null, null, null, null, null);
    }

    private static PathwayStepKind plain(PathwayStep value) {
        if (value instanceof Discussed) {
            return PathwayStepKind.DISCUSSED;
        }
        if (value instanceof Started) {
            return PathwayStepKind.STARTED;
        }
        return value instanceof Eased ? PathwayStepKind.EASED : PathwayStepKind.RELAPSED;
    }

    /** The domain value, checked. */
    public PathwayStep toDomain() {
        absent("state", state);
        absent("referrer", referrer);
        absent("decision", decision);
        absent("reasons", reasons);
        absent("because", because);
        absent("source", source);
        return switch (step) {
            case STATED -> new Stated(on, given("state", state), given("source", source));
            case REFERRED -> new Referral(on, Unstated.read(referrer, Referrer.UNSTATED));
            case DISCUSSED -> new Discussed(on);
            case DECIDED -> new IntakeDecision(on, given("decision", decision), Listed.read(reasons));
            case STARTED -> new Started(on);
            case EASED -> new Eased(on);
            case RELAPSED -> new Relapsed(on);
            case CLOSED -> new Closed(on, given("because", because));
        };
    }

    private <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(field + " must be given for " + step);
        }
        return value;
    }

    private void absent(String field, @Nullable Object value) {
        if (value != null && !step.has(field)) {
            throw new IllegalArgumentException(field + " must not be given for " + step);
        }
    }
}
