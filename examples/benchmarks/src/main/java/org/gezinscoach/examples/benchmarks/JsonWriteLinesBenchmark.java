package org.gezinscoach.examples.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.json.GezinscoachJson;
import org.gezinscoach.programme.Programme;

/** Writes interventions to lines of NDJSON. */
public class JsonWriteLinesBenchmark extends JsonBenchmark {
    private List<Intervention> interventions = List.of();
    private List<Bare.Intervention> bare = List.of();

    /** Takes what is written, and is as large as it needs to be once it was used. */
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Override
    void prepare(Programme programme) {
        interventions = programme.interventions().toJavaList();
        bare = Bare.interventions(programme.interventions());
    }

    @Override
    void own(Consumer<Object> to) {
        written.reset();
        GezinscoachJson.writeLines(interventions.stream(), written);
        to.accept(written);
    }

    @Override
    void bare(Consumer<Object> to) {
        written.reset();
        JsonLimit.writeLines(bare, written);
        to.accept(written);
    }

    @Override
    void peer(JsonPeer peer, Consumer<Object> to) throws IOException {
        written.reset();
        peer.writeLines(bare, written);
        to.accept(written);
    }

    @Override
    void checkLimit(List<Object> own, List<Object> limit) {
        byte[] limits = written.toByteArray();
        own(any -> require(Arrays.equals(written.toByteArray(), limits)));
    }

    @Override
    void checkPeer(List<Object> own, List<Object> peer) {
        var lines = new ByteArrayInputStream(written.toByteArray());
        require(GezinscoachJson.lines(Intervention.class, lines)
                .map(line -> line.get())
                .toList()
                .equals(interventions));
    }
}
