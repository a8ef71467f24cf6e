package org.gezinscoach.examples.benchmarks;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.gezinscoach.json.GezinscoachJson;
import org.gezinscoach.programme.Programme;
import org.jspecify.annotations.Nullable;

/** Writes a programme to a document. */
public class JsonWriteBenchmark extends JsonBenchmark {
    private @Nullable Programme programme;
    private Bare.@Nullable Programme bare;

    @Override
    void prepare(Programme made) {
        programme = made;
        bare = Bare.Programme.of(made);
    }

    @Override
    void own(Consumer<Object> to) {
        to.accept(GezinscoachJson.write(requireNonNull(programme)));
    }

    @Override
    void bare(Consumer<Object> to) {
        to.accept(JsonLimit.write(requireNonNull(bare)));
    }

    @Override
    void peer(JsonPeer peer, Consumer<Object> to) throws IOException {
        to.accept(peer.write(requireNonNull(bare)));
    }

    @Override
    void checkLimit(List<Object> own, List<Object> limit) {
        require(limit.equals(own));
    }

    @Override
    void checkPeer(List<Object> own, List<Object> peer) {
        require(GezinscoachJson.read(Programme.class, (String) peer.get(0)).equals(programme));
    }
}
