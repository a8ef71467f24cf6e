package org.gezinscoach.coach;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.gezinscoach.household.HouseholdId;

/** Why a team cannot be changed as asked. The team stays as it was. */
public sealed interface CaseloadRefusal {

    /** The day that was asked for. */
    LocalDate on();

    /** The stable name of this kind of refusal. */
    String code();

    /** One sentence with the figures. */
    String message();

    /**
     * There is no place, with the coach or within the team.
     *
     * @param on the day
     * @param coach the coach who has no place; none if the team as a whole has none
     * @param figures the figures of that coach, or of the team
     */
    record NoRoom(LocalDate on, Option<CoachId> coach, CaseloadFigures figures) implements CaseloadRefusal {
        @Override
        public String code() {
            return "no-room";
        }

        @Override
        public String message() {
            return coach.map(id -> "coach " + id).getOrElse("the team") + " has no room for another household on " + on
                    + ": " + figures;
        }
    }

    /**
     * The team takes in no households.
     *
     * @param on the day
     */
    record IntakeStopped(LocalDate on) implements CaseloadRefusal {
        @Override
        public String code() {
            return "intake-stopped";
        }

        @Override
        public String message() {
            return "the team takes in no households on " + on;
        }
    }

    /**
     * The household has a coach, on that day or later.
     *
     * @param on the day
     * @param assignment the assignment that it has
     */
    record AlreadyAssigned(LocalDate on, Assignment assignment) implements CaseloadRefusal {
        @Override
        public String code() {
            return "already-assigned";
        }

        @Override
        public String message() {
            return "household " + assignment.household() + " is assigned to coach " + assignment.coach() + " "
                    + TeamCheck.words(assignment.period()) + ", and so cannot be assigned from " + on;
        }
    }

    /**
     * The household is not with that coach.
     *
     * @param on the day
     * @param household the household
     * @param coach the coach; none if it has no coach at all
     */
    record NotAssigned(LocalDate on, HouseholdId household, Option<CoachId> coach) implements CaseloadRefusal {
        @Override
        public String code() {
            return "not-assigned";
        }

        @Override
        public String message() {
            return "household " + household + " is not assigned to "
                    + coach.map(id -> "coach " + id).getOrElse("a coach") + " on " + on;
        }
    }

    /**
     * The coach is not there: not of this team, without a contract, or absent from all work.
     *
     * @param on the day
     * @param coach the coach
     */
    record CoachUnavailable(LocalDate on, CoachId coach) implements CaseloadRefusal {
        @Override
        public String code() {
            return "coach-unavailable";
        }

        @Override
        public String message() {
            return "coach " + coach + " is not available on " + on;
        }
    }
}
