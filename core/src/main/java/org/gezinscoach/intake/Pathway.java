package org.gezinscoach.intake;

import io.vavr.collection.List;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intake.PathwayStep.Closed;
import org.gezinscoach.intake.PathwayStep.Discussed;
import org.gezinscoach.intake.PathwayStep.Eased;
import org.gezinscoach.intake.PathwayStep.Relapsed;
import org.gezinscoach.intake.PathwayStep.Started;
import org.gezinscoach.intake.PathwayStep.Stated;
import org.gezinscoach.internal.Checks;

/**
 * A household's way through coaching (traject): referred, discussed, decided on, waiting, active, at low intensity, closed,
 * and back again after a relapse.
 *
 * <p>Referred on 1 March, discussed on the 8th, coaching decided on that day, started on 1 April: {@code WAITING} on 31 March
 * and {@code ACTIVE} from 1 April on, for as long as nobody takes another step.
 *
 * <p>It is its steps: ways of equal households and steps are equal, and each step gives a new way or a refusal. Several steps
 * may be taken on one day; none is dated before the last. Taking a step costs the same however long the way is.
 */
public final class Pathway {
    private final HouseholdId household;
    private final Vector<PathwayStep> steps;
    private final Vector<Stage> stages;
    private final boolean coached;

    private Pathway(HouseholdId household, Vector<PathwayStep> steps, Vector<Stage> stages, boolean coached) {
        this.household = household;
        this.steps = steps;
        this.stages = stages;
        this.coached = coached;
    }

    /** A way that begins with a referral. */
    public static Pathway open(HouseholdId household, Referral referral) {
        return nowhere(household).on(referral, PathwayState.REFERRED);
    }

    /** A way of which a source states where it has come. */
    public static Pathway open(HouseholdId household, Stated stated) {
        return nowhere(household).on(stated, stated.state());
    }

    /**
     * The way of a household's steps, or the first refusal among them. It equals what applying the steps one by one gives.
     *
     * @throws IllegalArgumentException if there are no steps
     */
    public static Either<PathwayRefusal, Pathway> replay(HouseholdId household, Iterable<PathwayStep> steps) {
        Pathway way = nowhere(household);
        for (PathwayStep step : steps) {
            Either<PathwayRefusal, Pathway> next = way.apply(step);
            if (next.isLeft()) {
                return next;
            }
            way = next.get();
        }
        Checks.require(!way.steps.isEmpty(), "steps", "must not be empty");
        return Either.right(way);
    }

    /** This way once a step is taken, or why it cannot be. */
    public Either<PathwayRefusal, Pathway> apply(PathwayStep step) {
        if (steps.isEmpty()) {
            return first(step)
                    .map(state -> on(step, state))
                    .toEither(() -> new PathwayRefusal.NotBegun(household, step.code(), step.on()));
        }
        Stage last = last();
        return step.on().isBefore(last.from())
                ? Either.left(new PathwayRefusal.OutOfOrder(household, last.from(), step.code(), step.on()))
                : next(step)
                        .map(state -> on(step, state))
                        .toEither(() -> new PathwayRefusal.NotPossible(household, last, step.code(), step.on()));
    }

    /** Whose way it is. */
    public HouseholdId household() {
        return household;
    }

    /** Its steps, in order. */
    public List<PathwayStep> steps() {
        return steps.toList();
    }

    /** Where it stood after each step, in order. */
    public List<Stage> stages() {
        return stages.toList();
    }

    /** Where it stands after the last step, and since when. */
    public Stage last() {
        return stages.last();
    }

    /** Where it stood at the end of a day, and since when; none before the first step. */
    public Option<Stage> on(LocalDate date) {
        return stages.findLast(stage -> !stage.from().isAfter(date));
    }

    private static Pathway nowhere(HouseholdId household) {
        Objects.requireNonNull(household, "household");
        return new Pathway(household, Vector.empty(), Vector.empty(), false);
    }

    private Pathway on(PathwayStep step, PathwayState state) {
        return new Pathway(
                household,
                steps.append(step),
                stages.append(new Stage(step.on(), state)),
                coached || state.isCoached());
    }

    private static Option<PathwayState> first(PathwayStep step) {
        return step instanceof Stated stated
                ? Option.some(stated.state())
                : Option.when(step instanceof Referral, PathwayState.REFERRED);
    }

    /** Where a step leads; none if it cannot be taken from here. */
    private Option<PathwayState> next(PathwayStep step) {
        PathwayState now = last().state();
        if (step instanceof IntakeDecision decision) {
            return Option.when(isOpenTo(decision.outcome()), decision.outcome().leadsTo());
        }
        if (step instanceof Relapsed) {
            return now == PathwayState.LOW_INTENSITY
                    ? Option.some(PathwayState.ACTIVE)
                    : Option.when(now == PathwayState.CLOSED && coached, PathwayState.WAITING);
        }
        if (step instanceof Closed) {
            return Option.when(now != PathwayState.CLOSED, PathwayState.CLOSED);
        }
        return onward(step, now);
    }

    /** Where the steps lead that can be taken from one state only. */
    private static Option<PathwayState> onward(PathwayStep step, PathwayState now) {
        if (step instanceof Referral) {
            return Option.when(now == PathwayState.CLOSED, PathwayState.REFERRED);
        }
        if (step instanceof Discussed) {
            return Option.when(now == PathwayState.REFERRED, PathwayState.DISCUSSED);
        }
        if (step instanceof Started) {
            return Option.when(now == PathwayState.WAITING, PathwayState.ACTIVE);
        }
        return Option.when(step instanceof Eased && now == PathwayState.ACTIVE, PathwayState.LOW_INTENSITY);
    }

    /** After a breakthrough anything else can be decided without another discussion: a breakthrough is one-off. */
    private boolean isOpenTo(IntakeOutcome outcome) {
        PathwayState now = last().state();
        return now == PathwayState.DISCUSSED
                || (now == PathwayState.BREAKTHROUGH && outcome != IntakeOutcome.BREAKTHROUGH_FIRST);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pathway way && household.equals(way.household) && steps.equals(way.steps);
    }

    @Override
    public int hashCode() {
        return Objects.hash(household, steps);
    }

    /** Whose way it is, and where it stands: {@code Pathway{Wormerland 2022/9, DISCUSSED since 2022-08-01}}. */
    @Override
    public String toString() {
        return "Pathway{" + household + ", " + last().state() + " since " + last().from() + "}";
    }
}
