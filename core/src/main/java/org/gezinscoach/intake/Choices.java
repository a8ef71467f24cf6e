package org.gezinscoach.intake;

import io.vavr.collection.List;
import java.util.Arrays;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.internal.Positions;

/** To which coaches of a team each of some households can go: all of them, one after another, in one array. */
final class Choices {
    private final Positions<CoachId> team;
    private final int[] until;
    private int[] coaches;
    private int size;
    private int used;

    /** The choices of at most some households, none of them known yet. */
    Choices(Positions<CoachId> team, int households) {
        this.team = team;
        until = new int[households + 1];
        coaches = new int[households];
    }

    /** Adds the choice of the next household, who can go to any coach if it names none: whether one of them is of the team. */
    boolean add(List<CoachId> named) {
        if (used + named.size() > coaches.length) {
            coaches = Arrays.copyOf(coaches, 2 * (used + named.size()));
        }
        int from = used;
        for (List<CoachId> left = named; !left.isEmpty(); left = left.tail()) {
            int position = team.of(left.head());
            if (position != Positions.NONE) {
                coaches[used++] = position;
            }
        }
        until[++size] = used;
        return used > from;
    }

    /** Whether a household can go to any coach. */
    boolean isAny(int household) {
        return from(household) == until(household);
    }

    int from(int household) {
        return until[household];
    }

    int until(int household) {
        return until[household + 1];
    }

    /** The coach at one of the places from those on to those. */
    int coach(int at) {
        return coaches[at];
    }
}
