package org.gezinscoach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.jqno.equalsverifier.api.SingleTypeEqualsVerifierApi;
import org.gezinscoach.budget.BudgetFigures;
import org.gezinscoach.budget.CoachBudget;
import org.gezinscoach.coach.CaseloadTimeline;
import org.gezinscoach.intake.Pathway;
import org.gezinscoach.intervention.Price;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two values are equal exactly if all that they hold is: of every type there is, whether or not anybody lists it. */
class EqualityTest {
    /** Values of which one part can never change alone, or of which the fields are no parts, and what they hold. */
    private static final Map<Class<?>, Function<Object, Object>> WHOLE = Map.of(
            BudgetFigures.class, EqualityTest::components,
            CaseloadTimeline.class, EqualityTest::components,
            Price.class, EqualityTest::components,
            CoachBudget.class, budget -> ((CoachBudget) budget).events(),
            Pathway.class, way -> List.of(((Pathway) way).household(), ((Pathway) way).steps()));

    /** Steps of one computation, in which a network that changes stands; nobody compares them. */
    private static final Set<String> NEVER_COMPARED =
            Set.of("org.gezinscoach.disclosure.Need", "org.gezinscoach.disclosure.Need$Way");

    private static final int SAMPLES = 60;

    static Stream<Class<?>> verified() {
        return ValueTypes.ALL.stream()
                .filter(type -> !WHOLE.containsKey(type) && !NEVER_COMPARED.contains(type.getName()));
    }

    static Stream<Class<?>> whole() {
        return WHOLE.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("verified")
    void aValueIsEqualByAllThatItHolds(Class<?> type) throws ReflectiveOperationException {
        verify(type);
    }

    @ParameterizedTest
    @MethodSource("whole")
    void aValueOfPartsThatHangTogetherIsEqualByAllThatItHolds(Class<?> type) {
        List<Object> values = new ArrayList<>();
        List<Object> again = new ArrayList<>();
        Samples samples = new Samples(1);
        Samples same = new Samples(1);
        for (int i = 0; i < SAMPLES; i++) {
            values.add(samples.of(type));
            again.add(same.of(type));
        }
        Function<Object, Object> held = WHOLE.get(type);
        int equal = 0;
        for (Object one : values) {
            assertThat(one).isNotEqualTo(null).isNotEqualTo("");
            for (Object other : again) {
                boolean alike = held.apply(one).equals(held.apply(other));
                assertThat(one.equals(other)).as("%s equals %s", one, other).isEqualTo(alike);
                assertThat(!alike || one.hashCode() == other.hashCode()).isTrue();
                equal += alike ? 1 : 0;
            }
        }

        assertThat(equal).isBetween(SAMPLES, SAMPLES * SAMPLES - SAMPLES);
    }

    @Test
    void noTypeIsLeftOut() {
        Set<String> all = ValueTypes.ALL.stream().map(Class::getName).collect(Collectors.toSet());

        assertThat(all).hasSizeGreaterThan(180).containsAll(NEVER_COMPARED);
        assertThat(ValueTypes.ALL).containsAll(WHOLE.keySet());
        assertThat(verified().count() + WHOLE.size() + NEVER_COMPARED.size()).isEqualTo(all.size());
    }

    @Test
    void aTypeThatForgetsAPartIsFound() {
        assertThatThrownBy(() -> verify(Forgetful.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("note");
    }

    private static <T> void verify(Class<T> type) throws ReflectiveOperationException {
        Twins twins = Twins.of(type);
        SingleTypeEqualsVerifierApi<T> verifier = EqualsVerifier.forClass(type).suppress(Warning.NONFINAL_FIELDS);
        for (String part : twins.one().keySet()) {
            verifier =
                    given(verifier, part, twins.one().get(part), twins.other().get(part));
        }
        verifier.verify();
    }

    @SuppressWarnings("unchecked")
    private static <T, F> SingleTypeEqualsVerifierApi<T> given(
            SingleTypeEqualsVerifierApi<T> verifier, String part, F one, F other) {
        SingleTypeEqualsVerifierApi<T> more = verifier.withPrefabValuesForField(part, one, other);
        return one.getClass() == other.getClass() && one.getClass().isRecord()
                ? more.withPrefabValues((Class<F>) one.getClass(), one, other)
                : more;
    }

    private static List<Object> components(Object value) {
        try {
            return List.of(Samples.components(value));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Equal by less than it holds. */
    record Forgetful(String id, String note) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Forgetful one && id.equals(one.id);
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }
}
