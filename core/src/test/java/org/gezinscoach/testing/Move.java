package org.gezinscoach.testing;

import io.vavr.collection.List;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gezinscoach.intake.IntakeDecision;
import org.gezinscoach.intake.IntakeOutcome;
import org.gezinscoach.intake.Pathway;
import org.gezinscoach.intake.PathwayState;
import org.gezinscoach.intake.PathwayStep;
import org.gezinscoach.intake.Referral;
import org.gezinscoach.intake.Referrer;
import org.gezinscoach.intervention.Source;

/** What a household may do next, some days after its last step. */
record Move(Kind kind, int days, IntakeOutcome outcome) {
    private static final int MOST_DAYS = 200;

    /** The kinds of step, the most usual way first. */
    enum Kind {
        REFERRED,
        DISCUSSED,
        DECIDED,
        STARTED,
        EASED,
        RELAPSED,
        CLOSED,
        STATED
    }

    /** Move of every kind. */
    static Arbitrary<Move> any() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, MOST_DAYS),
                        Arbitraries.of(IntakeOutcome.class))
                .as(Move::new);
    }

    /** A way, gone on by these moves; a move that is refused is tried as what leads on from there. */
    static Pathway walked(Pathway begun, List<Move> moves) {
        Pathway way = begun;
        for (Move move : moves) {
            LocalDate on = way.last().from().plusDays(move.days);
            Pathway before = way;
            way = way.apply(move.step(on))
                    .orElse(() ->
                            before.apply(move.onward(before.last().state()).step(on)))
                    .getOrElse(way);
        }
        return way;
    }

    /** The step that it is on a day. */
    PathwayStep step(LocalDate on) {
        return switch (kind) {
            case REFERRED -> new Referral(on, Referrer.PARTNER);
            case DISCUSSED -> new PathwayStep.Discussed(on);
            case DECIDED -> IntakeDecision.of(on, outcome, "as discussed");
            case STARTED -> new PathwayStep.Started(on);
            case EASED -> new PathwayStep.Eased(on);
            case RELAPSED -> new PathwayStep.Relapsed(on);
            case CLOSED -> new PathwayStep.Closed(on, "goals reached");
            case STATED -> new PathwayStep.Stated(on, PathwayState.ACTIVE, Source.madeUp("paper", "table 1", "row 1"));
        };
    }

    private Move onward(PathwayState state) {
        Kind next = switch (state) {
            case REFERRED -> Kind.DISCUSSED;
            case DISCUSSED, BREAKTHROUGH -> Kind.DECIDED;
            case WAITING -> Kind.STARTED;
            case ACTIVE -> Kind.EASED;
            case LOW_INTENSITY -> Kind.RELAPSED;
            case CLOSED -> Kind.REFERRED;
        };
        return new Move(next, days, outcome);
    }
}
