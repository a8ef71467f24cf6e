package org.gezinscoach.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.gezinscoach.json.Marked.refusal;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.StringWriter;
import org.gezinscoach.household.Household;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.json.Mappers.Refused;
import org.gezinscoach.json.wire.Given;
import org.gezinscoach.json.wire.HouseholdIdWire;
import org.gezinscoach.programme.Programme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** How the format may grow: an optional field more is still version 1; what would be read wrongly is another version. */
class EvolutionTest {
    private static final JsonFactory JACKSON = new JsonFactory();
    private static final String BEFORE = "{\"id\":{\"scope\":\"2021\",\"label\":\"A\"},\"adults\":2}";
    private static final String AFTER =
            "{\"id\":{\"scope\":\"2021\",\"label\":\"A\"},\"adults\":2,\"district\":\"Oost\"}";

    /** A household as a later model might have it, with one attribute more. */
    record Resident(Household household, Option<String> district) {}

    /** Its wire record, with one optional field more. */
    public record ResidentWire(
            @Given HouseholdId id,
            @Nullable Integer adults,
            @Nullable Integer children,
            @Nullable String district) {
        static ResidentWire of(Resident value) {
            Household household = value.household();
            return new ResidentWire(
                    household.id(),
                    household.adults().getOrNull(),
                    household.children().getOrNull(),
                    value.district().getOrNull());
        }

        Resident toDomain() {
            Household household = Household.builder()
                    .id(id)
                    .adults(Option.of(adults))
                    .children(Option.of(children))
                    .build();
            return new Resident(household, Option.of(district));
        }
    }

    @Test
    void aDocumentOfTodayIsReadAndWrittenTheSameOnceThereIsAnOptionalFieldMore() throws IOException {
        Resident read = read(BEFORE);

        assertThat(read.household()).isEqualTo(GezinscoachJson.read(Household.class, BEFORE));
        assertThat(read.district()).isEmpty();
        assertThat(write(read)).isEqualTo(BEFORE);
    }

    @Test
    void theFieldMoreIsReadAndWrittenByThoseWhoKnowItAndRefusedByThoseWhoWouldLoseIt() throws IOException {
        assertThat(write(read(AFTER))).isEqualTo(AFTER);
        assertThat(read(AFTER).district()).isEqualTo(Option.some("Oost"));
        DocumentProblem problem = catchThrowableOfType(
                        InvalidDocumentException.class, () -> GezinscoachJson.read(Household.class, AFTER))
                .problems()
                .single();
        assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_FIELD);
    }

    @Test
    void aDocumentOfTheNextVersionIsRefusedByTheVersionThatItSaysAndNothingElse() {
        String next = Documents.WHOLE
                .replace("\"version\": 1", "\"version\": 2")
                .replace("\"households\": [", "\"families\": [");
        DocumentProblem expected =
                new DocumentProblem(ProblemCode.WRONG_VERSION, "/version", 3, 14, "version must be 1, but was 2");

        assertThat(refusal(next).problems()).containsExactly(expected);
        for (Mappers mapper : Mappers.values()) {
            List<DocumentProblem> problems = catchThrowableOfType(
                            Refused.class, () -> mapper.read(Programme.class, next))
                    .problems();
            assertThat(problems).containsExactly(expected);
        }
    }

    private static Shape<Resident> next() {
        Shapes shapes = new Shapes();
        shapes.inner(String.class, new PlainTextShape());
        shapes.inner(
                Integer.class, new WholeShape<>("a whole number", "less", 0, 50, Integer::longValue, Math::toIntExact));
        shapes.wire(HouseholdId.class, HouseholdIdWire.class, HouseholdIdWire::of, HouseholdIdWire::toDomain);
        shapes.wire(Resident.class, ResidentWire.class, ResidentWire::of, ResidentWire::toDomain);
        return shapes.of(Resident.class);
    }

    private static Resident read(String document) throws IOException {
        try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), document)) {
            parser.nextToken();
            return next().read(new Jackson3Tokens(parser));
        }
    }

    private static String write(Resident value) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JACKSON.createGenerator(ObjectWriteContext.empty(), text)) {
            next().write(value, new Jackson3Output(generator));
        }
        return text.toString();
    }
}
