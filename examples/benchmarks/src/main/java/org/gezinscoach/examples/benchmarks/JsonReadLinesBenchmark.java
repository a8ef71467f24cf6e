package org.gezinscoach.examples.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.json.GezinscoachJson;
import org.gezinscoach.programme.Programme;

/** Reads interventions from lines of NDJSON. */
public class JsonReadLinesBenchmark extends JsonBenchmark {
    private byte[] lines = {};

    @Override
    void prepare(Programme programme) {
        var written = new ByteArrayOutputStream();
        GezinscoachJson.writeLines(programme.interventions().toJavaStream(), written);
        lines = written.toByteArray();
    }

    @Override
    void own(Consumer<Object> to) {
        GezinscoachJson.lines(Intervention.class, stream()).forEach(line -> to.accept(line.get()));
    }

    @Override
    void bare(Consumer<Object> to) {
        to.accept(JsonLimit.walk(stream()));
    }

    @Override
    void peer(JsonPeer peer, Consumer<Object> to) throws IOException {
        peer.readLines(Bare.Intervention.class, stream(), to);
    }

    @Override
    void checkLimit(List<Object> own, List<Object> limit) {
        require((long) limit.get(0) > lines.length / 3);
    }

    @Override
    void checkPeer(List<Object> own, List<Object> peer) {
        require(peer.equals(own.stream()
                .map(intervention -> Bare.Intervention.of((Intervention) intervention))
                .toList()));
    }

    private ByteArrayInputStream stream() {
        return new ByteArrayInputStream(lines);
    }
}
