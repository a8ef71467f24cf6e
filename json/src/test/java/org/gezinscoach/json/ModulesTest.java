package org.gezinscoach.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.gezinscoach.household.Household;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.json.Mappers.Refused;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.programme.Programme;
import org.junit.jupiter.api.Test;
import tools.jackson.core.Version;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** The modules in the mapper of an application that has types of its own. */
class ModulesTest {
    private static final Case CASE = new Case(
            "C-1",
            Household.of(new HouseholdId("2021", "A")),
            List.of(Euro.of(5), Amount.unknown("p.m.")),
            Map.of("paid by", Payer.STATE));
    private static final String WRITTEN =
            "{\"number\":\"C-1\",\"household\":{\"id\":{\"scope\":\"2021\",\"label\":\"A\"}},"
                    + "\"costs\":[\"5.00\",{\"unknown\":\"p.m.\"}],\"notes\":{\"paid by\":\"STATE\"}}";

    /** A type of an application that holds types of the model. */
    record Case(String number, Household household, List<Amount> costs, Map<String, Payer> notes) {}

    /** A type of an application that holds types of Java. */
    record Visit(LocalDate on, Duration length, Year budget, Integer rooms, Boolean planned) {}

    @Test
    void bothModulesAreFoundByTheServiceLoader() {
        assertThat(ServiceLoader.load(JacksonModule.class)).hasAtLeastOneElementOfType(Jackson3Module.class);
        assertThat(ServiceLoader.load(com.fasterxml.jackson.databind.Module.class))
                .hasAtLeastOneElementOfType(Jackson2Module.class);
    }

    @Test
    void aMapperKnowsTheModulesByTheNameOfTheLibraryAndNoVersion() {
        assertThat(new Jackson3Module().getModuleName()).isEqualTo("gezinscoach");
        assertThat(new Jackson3Module().version()).isEqualTo(Version.unknownVersion());
        assertThat(new Jackson2Module().getModuleName()).isEqualTo("gezinscoach");
        assertThat(new Jackson2Module().version()).isEqualTo(com.fasterxml.jackson.core.Version.unknownVersion());
    }

    @Test
    void aTypeOfTheApplicationMayHoldTypesOfTheModel() throws JsonProcessingException {
        JsonMapper three = three();
        com.fasterxml.jackson.databind.json.JsonMapper two = two();

        assertThat(three.writeValueAsString(CASE)).isEqualTo(WRITTEN);
        assertThat(three.readValue(WRITTEN, Case.class)).isEqualTo(CASE);
        assertThat(two.writeValueAsString(CASE)).isEqualTo(WRITTEN);
        assertThat(two.readValue(WRITTEN, Case.class)).isEqualTo(CASE);
    }

    @Test
    void typesOfJavaAreWrittenAndReadAsTheApplicationHasThem() {
        JsonMapper three = three();
        JsonMapper without = JsonMapper.builder().build();
        Visit visit = new Visit(LocalDate.of(2021, 9, 1), Duration.ofMinutes(90), Year.of(2021), 2, true);
        String lenient = "{\"on\":[2021,9,1],\"length\":5400,\"budget\":\"2021\",\"rooms\":\"2\",\"planned\":null}";

        assertThat(three.writeValueAsString(visit)).isEqualTo(without.writeValueAsString(visit));
        assertThat(three.readValue(lenient, Visit.class))
                .isEqualTo(without.readValue(lenient, Visit.class))
                .isEqualTo(new Visit(visit.on(), visit.length(), visit.budget(), 2, null));
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> two().writeValueAsString(visit))
                .withMessageContaining("jackson-datatype-jsr310");
    }

    @Test
    void whatDoesNotFitIsAnExceptionOfTheMapperWithOurProblemsAsItsCause() {
        String wrong = WRITTEN.replace("\"5.00\",{\"unknown\":\"p.m.\"}", "\"5.00\",{\"unknown\":12}");
        DocumentProblem problem = new DocumentProblem(
                ProblemCode.WRONG_TYPE, "/unknown", 1, wrong.indexOf("12}") + 1, "unknown must be a text");

        MismatchedInputException three =
                catchThrowableOfType(MismatchedInputException.class, () -> three().readValue(wrong, Case.class));
        assertThat(three.getPathReference()).contains("\"costs\"").contains("[1]");
        assertThat(three.getOriginalMessage()).isEqualTo(problem.toString());
        assertThat(((InvalidDocumentException) three.getCause()).problems()).containsExactly(problem);
        com.fasterxml.jackson.databind.exc.MismatchedInputException two = catchThrowableOfType(
                com.fasterxml.jackson.databind.exc.MismatchedInputException.class,
                () -> two().readValue(wrong, Case.class));
        assertThat(two.getPathReference()).contains("\"costs\"").contains("[1]");
        assertThat(two.getOriginalMessage()).isEqualTo(problem.toString());
        assertThat(((InvalidDocumentException) two.getCause()).problems()).containsExactly(problem);
    }

    @Test
    void whatDoesNotFitIsNotQuoted() {
        String name = "Wilhelmina";
        for (String text : List.of(
                "{\"id\":{\"scope\":\"2021\",\"label\":{\"NAME\":1}}}",
                "{\"id\":{\"scope\":\"2021\",\"label\":\"NAME \"}}",
                "{\"id\":{\"scope\":\"2021\",\"label\":\"A\"},\"adults\":\"NAME\"}",
                "{\"NAME\":{\"scope\":\"2021\",\"label\":\"A\"}}",
                "\"NAME\"",
                "[\"NAME\"]")) {
            for (Mappers mapper : Mappers.values()) {
                Refused refused = catchThrowableOfType(
                        Refused.class, () -> mapper.read(Household.class, text.replace("NAME", name)));
                StringWriter trace = new StringWriter();
                refused.printStackTrace(new PrintWriter(trace));
                assertThat(trace.toString()).as(text).doesNotContain(name);
                assertThat(refused.problems()).as(text).hasSize(1);
            }
        }
    }

    @Test
    void aNullInsideAValueIsRefusedAndOneInItsPlaceIsTheApplicationsMatter() {
        for (Mappers mapper : Mappers.values()) {
            assertThat(problems(mapper, "\"adults\":null"))
                    .containsExactly(new DocumentProblem(
                            ProblemCode.NULL_VALUE, "/adults", 1, 45, "a value must not be null: leave its field out"));
            assertThat(mapper.read(Household.class, "null")).isNull();
        }
    }

    @Test
    void whatAMapperLetsThroughAValueDoesNot() {
        for (Mappers mapper : Mappers.values()) {
            assertThat(problems(mapper, "\"adults\":12345678901234567890"))
                    .containsExactly(new DocumentProblem(
                            ProblemCode.WRONG_VALUE,
                            "/adults",
                            1,
                            45,
                            "adults must be a whole number of fewer digits"));
            assertThat(problems(mapper, "\"selfReliance\":{\"TIME_USE\":2,\"TIME_USE\":2}"))
                    .containsExactly(new DocumentProblem(
                            ProblemCode.DUPLICATE_FIELD,
                            "/selfReliance/TIME_USE",
                            1,
                            65,
                            "a field must not stand twice in one object"));
        }
    }

    @Test
    void aTreeIsReadAndWrittenToo() throws JsonProcessingException {
        JsonMapper three = three();
        com.fasterxml.jackson.databind.json.JsonMapper two = two();
        JsonMapper exact = three.rebuild()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();

        assertThat(three.treeToValue(three.readTree(Documents.WHOLE), Programme.class))
                .isEqualTo(Documents.whole());
        assertThat(two.treeToValue(two.readTree(Documents.WHOLE), Programme.class))
                .isEqualTo(Documents.whole());
        assertThat(exact.treeToValue(exact.readTree("5000.10"), Euro.class)).isEqualTo(Euro.parse("5000.10"));
        assertThat(three.valueToTree(Documents.whole()).toString())
                .isEqualTo(three.readTree(Documents.WHOLE).toString());
        assertThat(two.valueToTree(Documents.whole()).toString())
                .isEqualTo(two.readTree(Documents.WHOLE).toString());
    }

    @Test
    void aProblemInATreeHasAPointerAndNoLine() {
        JsonMapper three = three();
        assertThat(catchThrowableOfType(
                                MismatchedInputException.class,
                                () -> three.treeToValue(three.readTree("{\"id\":1}"), Household.class))
                        .getCause())
                .hasMessage("line 0, column 0 (/id): id must be an object");
    }

    @Test
    void aMapperThatShouldMergeIntoAValueIsToldThatItsTypeDoesNotChange() {
        String message =
                "Invalid configuration: values of type `org.gezinscoach.household.HouseholdId` cannot be merged";
        JsonMapper three = three().rebuild()
                .disable(MapperFeature.IGNORE_MERGE_FOR_UNMERGEABLE)
                .build();
        com.fasterxml.jackson.databind.json.JsonMapper two = two().rebuild()
                .disable(com.fasterxml.jackson.databind.MapperFeature.IGNORE_MERGE_FOR_UNMERGEABLE)
                .build();

        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> three.readerForUpdating(CASE.household().id()).readValue("{}"))
                .withMessageStartingWith(message);
        assertThatExceptionOfType(com.fasterxml.jackson.databind.exc.InvalidDefinitionException.class)
                .isThrownBy(() -> two.readerForUpdating(CASE.household().id()).readValue("{}"))
                .withMessageStartingWith(message);
    }

    /** Of a household with a field that is wrong. */
    private static io.vavr.collection.List<DocumentProblem> problems(Mappers mapper, String field) {
        String text = "{\"id\":{\"scope\":\"2021\",\"label\":\"A\"}," + field + "}";
        return catchThrowableOfType(Refused.class, () -> mapper.read(Household.class, text))
                .problems();
    }

    private static JsonMapper three() {
        return JsonMapper.builder().addModule(new Jackson3Module()).build();
    }

    private static com.fasterxml.jackson.databind.json.JsonMapper two() {
        return com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .addModule(new Jackson2Module())
                .build();
    }
}
