package org.gezinscoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gezinscoach.json.Malformed.Judge;
import org.gezinscoach.json.Malformed.Mutation;
import org.gezinscoach.json.Model.Of;
import tools.jackson.databind.JsonNode;

/** The schema and the reader say the same of every document, but for what stands in a list with its reason. */
class SchemaProperties {
    private static final Path EXAMPLES =
            Path.of("..", "examples", "evaluation", "src/main/resources/org/gezinscoach/examples/evaluation");

    /** What the reader refuses and no schema can, and why. */
    private static final Map<Mutation, String> DIFFERENCES = Map.of(
            Mutation.DUPLICATE, "a parser has made one field of the two before a schema sees them",
            Mutation.REVERSED_PERIOD, "a schema does not compare two values",
            Mutation.CITIZEN_NUMBER, "a schema does not compute an eleven-test",
            Mutation.LOST_REFERENCE, "a schema does not look a value up elsewhere in the document",
            Mutation.REORDER, "a schema does not replay a history",
            Mutation.NUMBER_BOMB, "whether a validator survives one is the validator's matter");

    /** Documents of a mutation that a schema can judge in other documents, and why it cannot in these. */
    private static final Map<String, String> VALUES = Map.of(
            "1.0", "to a schema 1.0 is a whole number",
            "1e0", "to a schema 1e0 is a whole number",
            "2021.0", "to a schema 2021.0 is a whole number",
            "2e3", "to a schema 2e3 is a whole number",
            "\"92233720368547758.08\"", "a pattern does not compare numbers");

    @Provide
    Arbitrary<List<Of<?>>> oneOfEach() {
        return Model.oneOfEach();
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void everyDocumentThatIsWrittenIsValid(@ForAll("oneOfEach") List<Of<?>> values) {
        for (Of<?> of : values) {
            assertThat(FormatSchema.errors(of.type(), GezinscoachJson.write(of.value())))
                    .as("%s", of)
                    .isEmpty();
        }
    }

    @Example
    void everyExampleIsValid() throws IOException {
        try (Stream<Path> examples = Files.list(EXAMPLES)) {
            List<Path> documents =
                    examples.filter(file -> file.toString().endsWith(".json")).toList();
            assertThat(documents).hasSizeGreaterThanOrEqualTo(3);
            for (Path document : documents) {
                assertThat(FormatSchema.errors(Files.readString(document)))
                        .as("%s", document)
                        .isEmpty();
            }
        }
        assertThat(FormatSchema.errors(Documents.WHOLE)).isEmpty();
        assertThat(FormatSchema.errors(Documents.BARE)).isEmpty();
    }

    @Example
    void everyMalformedDocumentIsInvalidOrItsDifferenceIsListed() {
        Map<Mutation, Integer> invalid = new HashMap<>();
        Set<Mutation> unseen = EnumSet.noneOf(Mutation.class);
        for (Malformed each : Corpus.documents()) {
            if (each.judge() == Judge.PARSER
                    || each.mutation() == Mutation.NUMBER_BOMB
                    || each.document().contains("1e400000000")) {
                continue;
            }
            boolean seen = !FormatSchema.errors(each.document()).isEmpty();
            invalid.merge(each.mutation(), seen ? 1 : 0, Integer::sum);
            boolean excused = DIFFERENCES.containsKey(each.mutation())
                    || VALUES.keySet().stream()
                            .anyMatch(value -> each.document().contains(": " + value)
                                    || each.document().contains("  " + value));
            assertThat(seen || excused).as("%s: %s", each, each.code()).isTrue();
            if (!seen) {
                unseen.add(each.mutation());
            }
        }

        assertThat(unseen).as("differences that are real").containsAll(withoutBombs());
        assertThat(invalid.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(1_000);
    }

    @Example
    void everyTypeHasADefinitionOfItsName() {
        Set<String> names = new TreeSet<>();
        FormatSchema.definitions().propertyNames().forEach(names::add);

        assertThat(names)
                .containsAll(Bindings.MODEL.model().map(Class::getSimpleName).asJava());
    }

    @Example
    void everyDefinitionHasTheFieldsOfItsTypeAndTheConstantsOfItsVocabulary() {
        JsonNode definitions = FormatSchema.definitions();
        Bindings.MODEL.model().forEach(type -> {
            JsonNode definition = definitions.get(type.getSimpleName());
            Shape<?> shape = Bindings.MODEL.of(type);
            if (shape instanceof RecordShape<?, ?> fields) {
                assertThat(definition.get("additionalProperties").asBoolean(true))
                        .as("%s", type)
                        .isFalse();
                assertThat(definition.get("properties").propertyNames())
                        .as("%s", type)
                        .containsExactlyElementsOf(
                                fields.fields().stream().map(Field::label).toList());
                assertThat(texts(definition.path("required")))
                        .as("%s", type)
                        .isEqualTo(fields.fields().stream()
                                .filter(Field::required)
                                .map(Field::label)
                                .toList());
            } else if (type.isEnum()) {
                assertThat(texts(definition.get("enum")))
                        .isEqualTo(Stream.of(type.getEnumConstants())
                                .map(Object::toString)
                                .toList());
            }
        });
    }

    private static Set<Mutation> withoutBombs() {
        return DIFFERENCES.keySet().stream()
                .filter(mutation -> mutation != Mutation.NUMBER_BOMB)
                .collect(Collectors.toSet());
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
