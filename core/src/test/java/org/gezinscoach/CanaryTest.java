package org.gezinscoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No text comes back in a message, and none that could tell of a household when a value is printed, from any type there is. */
class CanaryTest {
    /** What a printed value may show: identifiers, which are pseudonyms, and the labels of figures, sources and policies. */
    private static final Set<String> SHOWN = Set.of(
            "Booking.voucher",
            "BudgetPot.label",
            "CoachId.value",
            "Column.heading",
            "Contribution.column",
            "Contribution.row",
            "CrossTable.columns",
            "CrossTable.rows",
            "DeclarationLine.productCategory",
            "DeclarationLine.productCode",
            "DeclarationLine.reference",
            "DeclarationLine.unit",
            "Declarations.units",
            "Evaluation.libraryVersion",
            "EventId.value",
            "Goal.label",
            "GoalId.value",
            "HouseholdId.label",
            "HouseholdId.scope",
            "Intervention.care",
            "Intervention.provider",
            "InterventionId.value",
            "NotBegun.step",
            "NotPossible.step",
            "OfTeam.team",
            "OutOfOrder.step",
            "Part.key",
            "PotId.value",
            "Programme.municipality",
            "ProgrammeProblem.path",
            "Pseudonym.digits",
            "Pseudonyms.municipality",
            "PublicEdition.libraryVersion",
            "PublicEdition.municipality",
            "PublicEdition.policy",
            "PublishedGoal.counted",
            "PublishedTable.columns",
            "PublishedTable.rows",
            "ReportedCases.area",
            "ReportedCases.reporter",
            "ReportedReach.counted",
            "ResultTable.title",
            "SavingsPolicy.name",
            "SeveralScopes.scopes",
            "Shares.weights",
            "Source.document",
            "Source.row",
            "Source.table",
            "TaskField.code",
            "TeamScenario.label");

    /** What no printed value shows: what somebody wrote of a household or its case. */
    private static final Set<String> HIDDEN = Set.of(
            "Advanced.purpose",
            "Closed.reason",
            "CoachBudget.advance",
            "DeclarationLine.allocation",
            "IntakeDecision.reasons",
            "NotCounted.reason",
            "Threat.evidence",
            "Unknown.reason");

    /** What the message of a refusal or a finding may name: identifiers, sources, and words of the library itself. */
    private static final Set<String> NAMED = Set.of(
            "CoachId.value",
            "EventId.value",
            "HouseholdId.label",
            "HouseholdId.scope",
            "InterventionId.value",
            "NotBegun.step",
            "NotPossible.step",
            "OutOfOrder.step",
            "ProgrammeProblem.path",
            "Source.document",
            "Source.row",
            "Source.table");

    /** Of these a printed value shows life domains or characteristics: of no household, or of the target group alone. */
    private static final Set<String> OF_NO_HOUSEHOLD = Set.of(
            "Attention",
            "DomainChange",
            "Finding",
            "ImmutableProgramme",
            "ImmutableTargetGroup",
            "IntakeCase",
            "Required",
            "SelfReliance");

    private static final Set<String> TOOLS = Set.of("Need", "Way");

    @Test
    void aPrintedValueShowsIdentifiersAndLabelsAndNoFreeText() {
        Canary canary = new Canary();
        Set<String> shown = new TreeSet<>();
        values().forEach(type -> shown.addAll(canary.shownBy(type)));

        assertThat(SHOWN).containsAll(shown);
        assertThat(canary.given())
                .containsAll(HIDDEN)
                .hasSizeGreaterThan(HIDDEN.size() + shown.size() - 1)
                .allMatch(place -> SHOWN.contains(place) || HIDDEN.contains(place));
    }

    @Test
    void aPrintedValueShowsNoTroubleOfAHousehold() {
        Canary canary = new Canary();

        assertThat(values().filter(canary::showsTrouble).map(Class::getSimpleName))
                .isSubsetOf(OF_NO_HOUSEHOLD)
                .contains("SelfReliance", "DomainChange");
    }

    @Test
    void noMessageTellsWhatItWasGiven() throws ReflectiveOperationException {
        Canary canary = new Canary();
        List<Class<?>> types =
                Stream.concat(ValueTypes.PUBLIC.stream(), values()).distinct().toList();
        for (Class<?> type : types) {
            canary.call(type);
        }

        assertThat(canary.told()).isEmpty();
        assertThat(NAMED).containsAll(canary.named());
        assertThat(canary.notCalled()).isEmpty();
        assertThat(canary.refusals()).isGreaterThan(2_000);
    }

    @Test
    void aTypeThatTellsIsFound() throws ReflectiveOperationException {
        Canary canary = new Canary();
        canary.call(Telling.class);
        canary.call(Passing.class);

        assertThat(canary.told()).containsExactlyInAnyOrder("Telling.new", "Passing.of");
        assertThat(canary.named()).containsExactly("Telling.note");
        assertThat(canary.shownBy(Telling.class)).containsExactly("Telling.note");
    }

    private static Stream<Class<?>> values() {
        return ValueTypes.ALL.stream().filter(type -> !TOOLS.contains(type.getSimpleName()));
    }

    /** Tells its note, whether or not it takes it. */
    public record Telling(String id, String note) {
        public Telling {
            if (note.endsWith(" ")) {
                throw new IllegalArgumentException("note must end, but was " + note);
            }
        }

        public String message() {
            return "the note is " + note;
        }

        @Override
        public String toString() {
            return note;
        }
    }

    /** Tells nothing itself, but what it passes on does. */
    public static final class Passing {
        private Passing() {}

        public static void of(String note) {
            throw new IllegalStateException("refused", new IllegalArgumentException(note));
        }
    }
}
