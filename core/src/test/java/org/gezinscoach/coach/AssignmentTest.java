package org.gezinscoach.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class AssignmentTest {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 1);

    @Test
    void equalAssignmentsAreEqual() {
        EqualsVerifier.forClass(ImmutableAssignment.class)
                .withPrefabValues(
                        LocalDateRange.class,
                        LocalDateRange.ofUnboundedEnd(DAY),
                        LocalDateRange.of(DAY, DAY.plusDays(1)))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    @Test
    void anAssignmentIsInFullAndHasNoEndUnlessSaid() {
        Assignment assignment = Assignment.from(DAY, Wormerland.family(1), Wormerland.FIRST);
        assertThat(assignment.household()).isEqualTo(Wormerland.family(1));
        assertThat(assignment.coach()).isEqualTo(Wormerland.FIRST);
        assertThat(assignment.period()).isEqualTo(LocalDateRange.ofUnboundedEnd(DAY));
        assertThat(assignment.intensity()).isEqualTo(Intensity.FULL);
        assertThat(assignment)
                .isEqualTo(Assignment.builder()
                        .household(Wormerland.family(1))
                        .coach(Wormerland.FIRST)
                        .period(LocalDateRange.of(DAY, LocalDate.MAX))
                        .intensity(Intensity.FULL)
                        .build());
    }

    @Test
    void householdCoachAndPeriodAreNeeded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assignment.builder().build())
                .withMessage("Cannot build Assignment, some of required attributes are not set "
                        + "[household, coach, period]");
    }
}
