package org.gezinscoach.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.collection.List;
import java.time.Year;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskFieldTest {

    @Test
    void equalTaskFieldsAreEqual() {
        EqualsVerifier.forClass(TaskField.class)
                .withPrefabValues(Year.class, Year.of(2021), Year.of(2022))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    @Test
    void aTaskFieldPrintsItsCodeAndYear() {
        TaskField taskField = new TaskField(Year.of(2022), "6.72");
        assertThat(taskField).hasToString("6.72 (2022)");
        assertThat(taskField).isNotEqualTo(new TaskField(Year.of(2021), "6.72"));
    }

    @Test
    void taskFieldsAreOrderedByYearAndThenByCode() {
        TaskField earlier = new TaskField(Year.of(2021), "6.81");
        TaskField lower = new TaskField(Year.of(2022), "6.72");
        TaskField higher = new TaskField(Year.of(2022), "6.81");
        assertThat(List.of(higher, lower, earlier).sorted()).containsExactly(earlier, lower, higher);
        assertThat(lower).isEqualByComparingTo(new TaskField(Year.of(2022), "6.72"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1900, 2199})
    void theFirstAndTheLastYearAreTaken(int year) {
        assertThat(new TaskField(Year.of(year), "6.72").year()).isEqualTo(Year.of(year));
    }

    @ParameterizedTest
    @ValueSource(ints = {1899, 2200})
    void aYearOutsideTheBoundsIsRefused(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TaskField(Year.of(year), "6.72"))
                .withMessage("year must be between 1900 and 2199, but was " + year);
    }

    @Test
    void aBlankCodeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TaskField(Year.of(2022), " "))
                .withMessage("task field code must not be blank");
    }

    @Test
    void aNullPartIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> new TaskField(null, "6.72"))
                .withMessage("year");
        assertThatNullPointerException()
                .isThrownBy(() -> new TaskField(Year.of(2022), null))
                .withMessage("task field code");
    }
}
