package org.gezinscoach.examples.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.gezinscoach.json.GezinscoachJson;
import org.gezinscoach.programme.Programme;

/** Reads a programme from a document. */
public class JsonReadBenchmark extends JsonBenchmark {
    private byte[] document = {};

    @Override
    void prepare(Programme programme) {
        document = GezinscoachJson.write(programme).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    void own(Consumer<Object> to) {
        to.accept(GezinscoachJson.read(Programme.class, stream()));
    }

    @Override
    void bare(Consumer<Object> to) {
        to.accept(JsonLimit.walk(stream()));
    }

    @Override
    void peer(JsonPeer peer, Consumer<Object> to) throws IOException {
        to.accept(peer.read(Bare.Programme.class, stream()));
    }

    @Override
    void checkLimit(List<Object> own, List<Object> limit) {
        require((long) limit.get(0) > document.length / 3);
    }

    @Override
    void checkPeer(List<Object> own, List<Object> peer) {
        require(peer.equals(List.of(Bare.Programme.of((Programme) own.get(0)))));
    }

    private ByteArrayInputStream stream() {
        return new ByteArrayInputStream(document);
    }
}
