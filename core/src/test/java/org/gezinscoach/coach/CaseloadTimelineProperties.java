package org.gezinscoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.threeten.extra.LocalDateRange;

class CaseloadTimelineProperties {

    @Property
    void equalNeighboursAreJoinedAndNothingElseChanges(@ForAll("daily") List<CaseloadFigures> daily) {
        CaseloadTimeline timeline = Timelines.of(daily);
        assertThat(perDay(timeline)).isEqualTo(daily);
        int changes = 0;
        for (int day = 1; day < daily.size(); day++) {
            changes += daily.get(day).equals(daily.get(day - 1)) ? 0 : 1;
        }
        assertThat(timeline.steps()).hasSize(changes + 1);
    }

    @Property
    void plusIsCommutative(@ForAll("timelines") CaseloadTimeline one, @ForAll("timelines") CaseloadTimeline other) {
        assertThat(one.plus(other)).isEqualTo(other.plus(one)).hasSameHashCodeAs(other.plus(one));
    }

    @Property
    void plusIsAssociative(
            @ForAll("timelines") CaseloadTimeline one,
            @ForAll("timelines") CaseloadTimeline two,
            @ForAll("timelines") CaseloadTimeline three) {
        assertThat(one.plus(two).plus(three)).isEqualTo(one.plus(two.plus(three)));
    }

    @Property
    void theTimelineOfNobodyIsNeutral(@ForAll("timelines") CaseloadTimeline timeline) {
        CaseloadTimeline nobody = Team.builder().build().timeline(Timelines.RANGE);
        assertThat(timeline.plus(nobody)).isEqualTo(timeline);
        assertThat(nobody.plus(timeline)).isEqualTo(timeline);
    }

    @Property
    void plusAddsTheFiguresOfEveryDay(
            @ForAll("daily") List<CaseloadFigures> one, @ForAll("daily") List<CaseloadFigures> other) {
        List<CaseloadFigures> sums = new ArrayList<>();
        for (int day = 0; day < one.size(); day++) {
            CaseloadFigures left = one.get(day);
            CaseloadFigures right = other.get(day);
            sums.add(new CaseloadFigures(
                    left.capacity() + right.capacity(),
                    left.load() + right.load(),
                    left.households() + right.households(),
                    left.room() + right.room()));
        }
        CaseloadTimeline sum = Timelines.of(one).plus(Timelines.of(other));
        assertThat(perDay(sum)).isEqualTo(sums);
        assertThat(sum).isEqualTo(Timelines.of(sums));
    }

    @Property
    void theTimelinesOfTwoTeamsAddUpOnEveryDay(
            @ForAll("drafts") Draft one, @ForAll("drafts") Draft other, @ForAll("ranges") LocalDateRange range) {
        CaseloadTimeline sum = one.team().timeline(range).plus(other.team().timeline(range));
        DailyScan left = new DailyScan(one);
        DailyScan right = new DailyScan(other);
        Draft.days(range).forEach(day -> {
            CaseloadFigures figures = sum.on(day).get();
            assertThat(figures.capacity())
                    .isEqualTo(left.team(day).capacity() + right.team(day).capacity());
            assertThat(figures.load())
                    .isEqualTo(left.team(day).load() + right.team(day).load());
            assertThat(figures.households())
                    .isEqualTo(left.team(day).households() + right.team(day).households());
            assertThat(figures.room())
                    .isEqualTo(left.team(day).room() + right.team(day).room());
        });
    }

    @Property
    void theFirstRoomIsTheFirstDayWithRoom(@ForAll("daily") List<CaseloadFigures> daily) {
        Optional<Integer> first = Optional.empty();
        for (int day = daily.size() - 1; day >= 0; day--) {
            first = daily.get(day).room() > 0 ? Optional.of(day) : first;
        }
        assertThat(Timelines.of(daily).firstRoom().toJavaOptional())
                .isEqualTo(first.map(Timelines.RANGE.getStart()::plusDays));
    }

    private static List<CaseloadFigures> perDay(CaseloadTimeline timeline) {
        return Draft.days(timeline.range()).map(day -> timeline.on(day).get()).toList();
    }

    @Provide
    Arbitrary<CaseloadTimeline> timelines() {
        return Timelines.timelines();
    }

    @Provide
    Arbitrary<List<CaseloadFigures>> daily() {
        return Timelines.daily();
    }

    @Provide
    Arbitrary<Draft> drafts() {
        return Teams.drafts();
    }

    @Provide
    Arbitrary<LocalDateRange> ranges() {
        return Teams.ranges();
    }
}
