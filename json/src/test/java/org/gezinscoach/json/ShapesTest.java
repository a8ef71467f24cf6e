package org.gezinscoach.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringWriter;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.gezinscoach.json.wire.Given;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Shapes put together as {@link Bindings} puts those of the model together, of types that are none of the model. */
class ShapesTest {
    private static final Room ROOM = new Room("Oost");
    private static final Rota ROTA = new Rota(
            ROOM,
            List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            new TreeMap<>(Map.of(DayOfWeek.FRIDAY, true, DayOfWeek.MONDAY, false)));
    private static final String WRITTEN = "{\"room\":{\"label\":\"Oost\"},\"open\":[\"MONDAY\",\"FRIDAY\"],"
            + "\"full\":{\"MONDAY\":false,\"FRIDAY\":true}}";

    /** A record within another. */
    public record Room(@Given String label) {}

    /** A record with a list of constants, which must be given, and values by them, which need not. */
    public record Rota(@Given Room room, @Given List<DayOfWeek> open, SortedMap<DayOfWeek, Boolean> full) {}

    /** A family of values, each written as the family is. */
    sealed interface Visit permits Kept, Missed {}

    record Kept(Room room) implements Visit {}

    record Missed(Room room) implements Visit {}

    /** A refusal. */
    public record Full(int guests) {}

    @Test
    void aRecordIsReadAndWrittenByTheShapesOfItsComponents() throws IOException {
        Shape<Rota> shape = shapes().of(Rota.class);

        assertThat(read(shape, WRITTEN)).isEqualTo(ROTA);
        assertThat(write(shape, ROTA)).isEqualTo(WRITTEN);
    }

    @Test
    void severalValuesThatNeedNotBeGivenAreLeftOutWhereThereAreNone() throws IOException {
        Rota empty = new Rota(ROOM, List.of(), new TreeMap<>());

        assertThat(write(shapes().of(Rota.class), empty)).isEqualTo("{\"room\":{\"label\":\"Oost\"},\"open\":[]}");
    }

    @Test
    void aRecordHasItsComponentsAsFieldsInTheirOrder() {
        RecordShape<?, ?> shape = (RecordShape<?, ?>) shapes().of(Rota.class);

        assertThat(shape.fields()).extracting(Field::label).containsExactly("room", "open", "full");
        assertThat(shape.fields()).extracting(Field::required).containsExactly(true, true, false);
        assertThat(shape.fields())
                .extracting(field -> field.written().getValue())
                .containsExactly("room", "open", "full");
    }

    @Test
    void onlyTypesOfTheModelHaveAShapeOfTheirOwn() {
        assertThat(shapes().model()).containsExactly(DayOfWeek.class, Rota.class, Visit.class);
        assertThat(shapes().written()).containsExactly(DayOfWeek.class, Rota.class, Visit.class, Full.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shapes().of(Room.class))
                .withMessage("type must be one of the model, but was " + Room.class.getName());
    }

    @Test
    void theShapesOfTheComponentsOfARecordComeBeforeIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shapes().wire(Room.class, Room.class, room -> room, room -> room))
                .withMessage("no shape stands above that of a record with class java.lang.String");
    }

    @Test
    void aCaseIsWrittenAsItsFamilyHoweverOftenItIsAskedFor() throws IOException {
        Shapes shapes = shapes();
        Form<Object> family = shapes.formOfModel(new Kept(ROOM));

        assertThat(write(family, new Kept(ROOM))).isEqualTo("\"Oost\"");
        assertThat(family).isSameAs(shapes.of(Visit.class));
        assertThat(shapes.formOfModel(new Kept(ROOM))).isSameAs(family);
        assertThat(shapes.formOfModel(new Missed(ROOM))).isSameAs(family);
        assertThat(shapes.formOfModel(ROTA)).isSameAs(shapes.of(Rota.class));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shapes.formOfModel(ROOM))
                .withMessage("type must be one of the model, but was " + Room.class.getName());
    }

    @Test
    void aRefusalIsWrittenByItsCodeItsMessageAndItsFigures() throws IOException {
        assertThat(write(shapes().formOfModel(new Full(7)), new Full(7)))
                .isEqualTo("{\"code\":\"FULL\",\"message\":{\"en\":\"no room for 7\",\"nl\":\"no room for 7\"},"
                        + "\"figures\":{\"guests\":7}}");
    }

    private static Shapes shapes() {
        Shapes shapes = new Shapes();
        shapes.inner(String.class, new PlainTextShape());
        shapes.inner(Boolean.class, new TruthShape());
        shapes.innerWire(Room.class, Room.class, Function.identity(), Function.identity());
        shapes.constants(DayOfWeek.class);
        shapes.wire(Rota.class, Rota.class, Function.identity(), Function.identity());
        shapes.put(Visit.class, new TextShape<>("a visit", ShapesTest::label, label -> new Kept(new Room(label))));
        shapes.refusal(Full.class, full -> "FULL", full -> "no room for " + full.guests());
        return shapes;
    }

    private static String label(Visit visit) {
        return visit instanceof Kept kept ? kept.room().label() : "-";
    }

    private static <T> T read(Shape<T> shape, String document) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), document)) {
            parser.nextToken();
            return shape.read(new Jackson3Tokens(parser));
        }
    }

    private static <T> String write(Form<T> form, T value) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            form.write(value, new Jackson3Output(generator));
        }
        return text.toString();
    }
}
