package org.gezinscoach.intake;

import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.Objects;
import org.gezinscoach.coach.Caseload;
import org.gezinscoach.coach.Team;

/**
 * Who gets a place on a day, with which coach, and who goes on waiting, and why (plaatsingsvoorstel). It is a proposal; the
 * team is as it was.
 *
 * <p>Every household takes one full place; no plan exceeds the room of the team or of a coach. Households are placed in the
 * order of their priority, and nobody waits who could be placed without displacing somebody who ranks before. Wormerland's
 * team, with 8 households in August 2022, has room for 2: of three who wait, the third goes on waiting for want of room in the
 * team.
 *
 * @param caseload the caseload of the team on the day, before anybody is placed
 * @param priority in which order
 * @param placed who is placed with whom, by rank
 * @param waiting who goes on waiting, by rank
 */
public record IntakePlan(Caseload caseload, Priority priority, List<Placement> placed, List<Deferral> waiting) {
    /** Checks that all are there. */
    public IntakePlan {
        Objects.requireNonNull(caseload, "caseload");
        Objects.requireNonNull(priority, "priority");
        Objects.requireNonNull(placed, "placed");
        Objects.requireNonNull(waiting, "waiting");
    }

    /**
     * Plans the intake of a team on a day. A household that names no coaches goes to the coach with most room, a tie to the
     * lower identifier; so does one that names several, among these. The order in which households are given does not
     * matter.
     *
     * @throws IllegalArgumentException if a household stands twice, or the day lies outside the years 1900 to 2199
     * @throws ArithmeticException if a weighted sum of the priority overflows
     */
    public static IntakePlan of(Team team, LocalDate on, Priority priority, Iterable<WaitingHousehold> waiting) {
        IntakePlanner planner = new IntakePlanner(team, on);
        planner.plan(Ranking.of(order(priority), waiting));
        return new IntakePlan(planner.caseload(), priority, planner.placed(), planner.waiting());
    }

    /** That of {@link Priority#rank}. */
    private static RankOrder order(Priority priority) {
        return priority.fold(
                complexityFirst -> new RankOrder(priority.figures(), 0, 0),
                costFirst -> new RankOrder(priority.figures(), 0, 0),
                weighted -> new RankOrder(priority.figures(), weighted.complexity(), weighted.cost()));
    }

    /** The day. */
    public LocalDate on() {
        return caseload.on();
    }

    /** Everybody who waits, by rank, placed or not. */
    public List<Rank> ranks() {
        return placed.map(Placement::rank)
                .appendAll(waiting.map(Deferral::rank))
                .sortBy(Rank::place);
    }
}
