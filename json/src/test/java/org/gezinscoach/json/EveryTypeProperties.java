package org.gezinscoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gezinscoach.json.Model.Of;

/** What holds for every type of the model, under our own reader and writer and under any mapper of either Jackson. */
class EveryTypeProperties {
    @Provide
    Arbitrary<List<Of<?>>> oneOfEach() {
        return Model.oneOfEach();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aValueOfAnyTypeIsReadAsItWasWrittenWithTheSameBytesByAll(@ForAll("oneOfEach") List<Of<?>> values) {
        values.forEach(EveryTypeProperties::assertRoundTrips);
    }

    @Example
    void everyTypeOfTheFormatIsTried() {
        assertThat(Model.types()).containsExactlyInAnyOrderElementsOf(Bindings.MODEL.model());
    }

    private static <T> void assertRoundTrips(Of<T> of) {
        String document = GezinscoachJson.write(of.value());
        String line = line(of.value());
        assertThat(GezinscoachJson.read(of.type(), document)).isEqualTo(of.value());
        assertThat(GezinscoachJson.lines(of.type(), new StringReader(line)).map(read -> read.get()))
                .containsExactly(of.value());
        for (Mappers mapper : Mappers.values()) {
            assertThat(mapper.write(of.value())).isEqualTo(line.stripTrailing());
            assertThat(mapper.read(of.type(), document)).isEqualTo(of.value());
        }
    }

    private static String line(Object value) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        GezinscoachJson.writeLines(Stream.of(value), written);
        return written.toString(StandardCharsets.UTF_8);
    }
}
