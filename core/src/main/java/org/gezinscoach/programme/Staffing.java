package org.gezinscoach.programme;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.gezinscoach.coach.CaseloadNorm;
import org.gezinscoach.coach.Fte;
import org.gezinscoach.coach.HouseholdRange;
import org.gezinscoach.coach.Team;
import org.gezinscoach.internal.Years;

/** With whom households are helped in a {@link TeamScenario}: an establishment in fte, or a team of named coaches. */
public sealed interface Staffing {

    /** How many households it holds. */
    HouseholdRange holds();

    /** The one case or the other. */
    <R> R fold(Function<? super OfFte, ? extends R> ofFte, Function<? super OfTeam, ? extends R> ofTeam);

    /**
     * An establishment, of which no coach is known: 5.22 fte at 6–10 households holds 31–52.
     *
     * @param fte the establishment
     * @param norm the norm; its week is that of one fte
     */
    record OfFte(Fte fte, CaseloadNorm norm) implements Staffing {
        /** Checks that both are there. */
        public OfFte {
            Objects.requireNonNull(fte, "fte");
            Objects.requireNonNull(norm, "norm");
        }

        @Override
        public HouseholdRange holds() {
            return norm.capacityOf(fte);
        }

        @Override
        public <R> R fold(Function<? super OfFte, ? extends R> ofFte, Function<? super OfTeam, ? extends R> ofTeam) {
            return ofFte.apply(this);
        }
    }

    /**
     * A team on a day: it holds what its coaches can place then, and no more than its ceiling.
     *
     * @param team the team
     * @param on the day
     */
    record OfTeam(Team team, LocalDate on) implements Staffing {
        /**
         * Checks the day.
         *
         * @throws IllegalArgumentException if it lies outside the years 1900 to 2199
         */
        public OfTeam {
            Objects.requireNonNull(team, "team");
            Years.check("on", on);
        }

        @Override
        public HouseholdRange holds() {
            long capacity = team.caseloadOn(on).team().capacity();
            long most =
                    Math.min(capacity, team.ceiling().map(Integer::longValue).getOrElse(capacity));
            return new HouseholdRange(most, most);
        }

        @Override
        public <R> R fold(Function<? super OfFte, ? extends R> ofFte, Function<? super OfTeam, ? extends R> ofTeam) {
            return ofTeam.apply(this);
        }
    }
}
