package org.gezinscoach.examples.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gezinscoach.programme.Programme;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The ways that JSON is read and written: what each of them makes goes to a consumer, and is checked before it is measured. */
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms6g", "-Xmx6g", "-XX:+UseSerialGC", "-XX:+UseTransparentHugePages"})
public abstract class JsonBenchmark extends Timed {
    private static final JsonPeer JACKSON_2 = new Jackson2Peer();
    private static final JsonPeer JACKSON_3 = new Jackson3Peer();
    private static final JsonPeer GSON = new GsonPeer();
    private static final JsonPeer DSL_JSON = new DslJsonPeer();
    private static final JsonPeer FASTJSON_2 = new Fastjson2Peer();

    /** How many households. */
    @Param("1000")
    public int size;

    /** Something that one way or another is done with. */
    interface Way {
        void run(Consumer<Object> to) throws IOException;
    }

    /** Keeps what is to be read or written. */
    abstract void prepare(Programme programme) throws IOException;

    abstract void own(Consumer<Object> to) throws IOException;

    abstract void bare(Consumer<Object> to) throws IOException;

    abstract void peer(JsonPeer peer, Consumer<Object> to) throws IOException;

    /** Throws unless the limit did the work of the library. */
    abstract void checkLimit(List<Object> own, List<Object> limit);

    /** Throws unless another library did the work of this one. */
    abstract void checkPeer(List<Object> own, List<Object> peer);

    /** Makes the input, and checks that all ways agree. */
    @Setup
    public void makeInput() throws IOException {
        prepare(JsonCare.programme(size));
        List<Object> own = all(this::own);
        checkLimit(own, all(this::bare));
        for (JsonPeer peer : List.of(JACKSON_2, JACKSON_3, GSON, DSL_JSON, FASTJSON_2)) {
            checkPeer(own, all(to -> peer(peer, to)));
        }
    }

    static void require(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("the ways must agree");
        }
    }

    private static List<Object> all(Way way) throws IOException {
        List<Object> all = new ArrayList<>();
        way.run(all::add);
        return all;
    }

    /** The library. */
    @Benchmark
    public void gezinscoach(Blackhole hole) throws IOException {
        own(hole::consume);
    }

    /** The bare tokens of Jackson 3. */
    @Benchmark
    public void limit(Blackhole hole) throws IOException {
        bare(hole::consume);
    }

    /** Jackson 2, bare records. */
    @Benchmark
    public void jackson2(Blackhole hole) throws IOException {
        peer(JACKSON_2, hole::consume);
    }

    /** Jackson 3, bare records. */
    @Benchmark
    public void jackson3(Blackhole hole) throws IOException {
        peer(JACKSON_3, hole::consume);
    }

    /** Gson, bare records. */
    @Benchmark
    public void gson(Blackhole hole) throws IOException {
        peer(GSON, hole::consume);
    }

    /** DSL-JSON, bare records. */
    @Benchmark
    public void dslJson(Blackhole hole) throws IOException {
        peer(DSL_JSON, hole::consume);
    }

    /** Fastjson 2, bare records. */
    @Benchmark
    public void fastjson2(Blackhole hole) throws IOException {
        peer(FASTJSON_2, hole::consume);
    }
}
