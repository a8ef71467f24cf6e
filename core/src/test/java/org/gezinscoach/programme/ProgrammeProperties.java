package org.gezinscoach.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.InterventionId;
import org.gezinscoach.money.Euro;

class ProgrammeProperties {
    private static final int NOTHING = -1;

    /** At each position, the position of the line that the line there continues, one that is missing, or nothing. */
    @Provide
    Arbitrary<List<Integer>> continuations() {
        return Arbitraries.integers()
                .between(1, 12)
                .flatMap(size -> Arbitraries.integers()
                        .between(NOTHING, size)
                        .list()
                        .ofSize(size)
                        .map(ProgrammeProperties::withoutSelfReference));
    }

    @Provide
    Arbitrary<Programme> programmes() {
        return Programmes.programmes();
    }

    @Property
    void everyChainOfContinuationsBeginsSomewhere(@ForAll("continuations") List<Integer> earlier) {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < earlier.size(); i++) {
            if (earlier.get(i) == earlier.size()) {
                expected.add("/interventions/" + i
                        + "/continues must name an intervention of the same household in the programme");
            } else if (earlier.get(i) != NOTHING && goesOnForEver(earlier, i)) {
                expected.add("/interventions/" + i + "/continues must not lead into a circle");
            }
        }

        var validated = Programmes.empty()
                .households(Programmes.household("1"))
                .interventions(lines(earlier))
                .validated();

        List<String> messages = validated.<List<String>>fold(
                problems -> problems.map(ProgrammeProblem::message).toJavaList(), valid -> List.of());
        assertThat(messages).isEqualTo(expected);
        assertThat(validated.isValid()).isEqualTo(expected.isEmpty());
    }

    @Property
    void aValidProgrammeStaysValidWhenItIsRebuilt(@ForAll("programmes") Programme programme) {
        Programme rebuilt = Programme.builder()
                .municipality(programme.municipality())
                .period(programme.period())
                .years(programme.years().toJavaList())
                .households(programme.households().toJavaList())
                .interventions(programme.interventions().toJavaList())
                .savings(programme.savings().toJavaList())
                .coachingCosts(programme.coachingCosts().toJavaList())
                .validated()
                .get();

        assertThat(rebuilt).isEqualTo(programme).hasSameHashCodeAs(programme);
    }

    private static List<Integer> withoutSelfReference(List<Integer> earlier) {
        List<Integer> others = new ArrayList<>(earlier);
        for (int i = 0; i < others.size(); i++) {
            others.set(i, others.get(i) == i ? NOTHING : others.get(i));
        }
        return others;
    }

    private static boolean goesOnForEver(List<Integer> earlier, int from) {
        int at = from;
        for (int steps = 0; steps <= earlier.size(); steps++) {
            at = earlier.get(at);
            if (at == NOTHING || at == earlier.size()) {
                return false;
            }
        }
        return true;
    }

    private static List<Intervention> lines(List<Integer> earlier) {
        List<Intervention> lines = new ArrayList<>();
        for (int i = 0; i < earlier.size(); i++) {
            Intervention line = Programmes.line("line " + i, "1", Euro.of(1));
            lines.add(
                    earlier.get(i) == NOTHING
                            ? line
                            : line.withContinues(Option.some(new InterventionId("line " + earlier.get(i)))));
        }
        return lines;
    }
}
