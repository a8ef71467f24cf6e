package org.gezinscoach.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.gezinscoach.RecordLaws;
import org.gezinscoach.coach.CoachId;
import org.junit.jupiter.api.Test;

/** For whom the coaches are, whom next, and who can only go to some of them. */
class IntakeCaseTest {
    private static final CoachId FIRST = new CoachId("C-1");
    private static final CoachId SECOND = new CoachId("C-2");
    private static final CoachChoice CHOICE = new CoachChoice(Households.id(1), List.of(FIRST));
    private static final List<Priority> PRIORITIES =
            List.of(new Priority.CostFirst(), new Priority.Weighted(1, 1), new Priority.Weighted(2, 1));

    @Test
    void aCaseHoldsWhatIsAsked() {
        CoachChoice other = new CoachChoice(Households.id(2), List.of(FIRST));
        IntakeCase asked = new IntakeCase(Option.some(TargetGroup.AS_DESCRIBED), PRIORITIES, List.of(CHOICE, other));

        assertThat(asked.targetGroup()).contains(TargetGroup.AS_DESCRIBED);
        assertThat(asked.priorities()).isEqualTo(PRIORITIES);
        assertThat(asked.choices()).containsExactly(CHOICE, other);
        assertThat(new IntakeCase(Option.none(), List.empty(), List.empty()).priorities())
                .isEmpty();
    }

    @Test
    void aPriorityStandsOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new IntakeCase(Option.none(), PRIORITIES.append(new Priority.Weighted(1, 1)), List.of(CHOICE)))
                .withMessage("priorities must not name one twice");
    }

    @Test
    void aHouseholdChoosesOnce() {
        CoachChoice again = new CoachChoice(CHOICE.household(), List.of(SECOND));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IntakeCase(Option.none(), PRIORITIES, List.of(CHOICE, again)))
                .withMessage("choices must not name a household twice");
    }

    @Test
    void theCoachesOfAChoiceStandOnceAndInOrder() {
        assertThat(new CoachChoice(Households.id(1), List.of(SECOND, FIRST, SECOND)).coaches())
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void aChoiceOfNobodyIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CoachChoice(Households.id(1), List.empty()))
                .withMessage("coaches must not be empty");
    }

    @Test
    void neitherHoldsNull() throws ReflectiveOperationException {
        RecordLaws.assertNoNull(CHOICE);
        RecordLaws.assertNoNull(new IntakeCase(Option.none(), PRIORITIES, List.of(CHOICE)));
    }
}
