package org.gezinscoach.examples.benchmarks;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.gezinscoach.coach.CaseloadNorm;
import org.gezinscoach.coach.Coach;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.coach.Contract;
import org.gezinscoach.coach.DatedNorm;
import org.gezinscoach.coach.Employment;
import org.gezinscoach.coach.Team;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intake.Complexity;
import org.gezinscoach.intake.WaitingHousehold;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.threeten.extra.LocalDateRange;

/** Made-up households that wait, and a team that has a place for about half of them: each goes to the coaches of its district. */
final class WaitingList {
    /** The day on which they are placed. */
    static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    /** How many coaches a district has. */
    static final int COACHES = 4;

    /** How many places a coach has. */
    static final int PLACES = 10;

    private static final int WAITING_FOR_A_PLACE = 2;
    private static final int DAYS = 1_100;
    private static final int MOST_CENTS = 8_000_000;

    private final SplittableRandom random = new SplittableRandom(9);
    private final List<CoachId> coaches;

    private WaitingList(int size) {
        coaches = coaches(size);
    }

    /** The coaches that so many wait for, in order. */
    static List<CoachId> coaches(int size) {
        int districts = Math.max(1, size / (COACHES * PLACES * WAITING_FOR_A_PLACE));
        return IntStream.range(0, districts * COACHES)
                .mapToObj(number -> new CoachId(String.format("C-%05d", number)))
                .toList();
    }

    /** So many households. */
    static List<WaitingHousehold> of(int size) {
        WaitingList list = new WaitingList(size);
        List<WaitingHousehold> waiting = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            waiting.add(list.household(i));
        }
        return waiting;
    }

    /** The team that so many wait for. */
    static Team team(int size) {
        Duration week = Duration.ofHours(36);
        Contract contract =
                new Contract(LocalDateRange.ofUnboundedEnd(LocalDate.of(2020, 1, 1)), week, Employment.OWN_STAFF);
        return Team.builder()
                .coaches(coaches(size).stream()
                        .map(id -> Coach.builder().id(id).contracts(contract).build())
                        .toList())
                .norms(new DatedNorm(LocalDate.of(2020, 1, 1), CaseloadNorm.atMost(PLACES, week)))
                .build();
    }

    private WaitingHousehold household(int number) {
        int problems = random.nextInt(18);
        int district = random.nextInt(coaches.size() / COACHES);
        return WaitingHousehold.builder()
                .household(new HouseholdId("waiting 2026", "w" + number))
                .since(DAY.minusDays(1 + random.nextInt(DAYS)))
                .complexity(new Complexity(problems, random.nextInt(problems + 1), random.nextInt(7)))
                .yearlyCost(cost())
                .coaches(new ArrayList<>(coaches.subList(district * COACHES, (district + 1) * COACHES)))
                .build();
    }

    /** Of one in five nothing is known but that there are costs, so that later figures decide, too. */
    private Total cost() {
        Euro known = random.nextInt(5) == 0 ? Euro.ZERO : Euro.ofCents(random.nextInt(MOST_CENTS));
        return new Total(known, random.nextInt(4), 0);
    }
}
