package org.gezinscoach.examples.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Fastjson 2. */
final class Fastjson2Peer implements JsonPeer {
    @Override
    public <T> T read(Class<T> type, InputStream document) throws IOException {
        // given the stream, it would copy all it has read at every 512 KB
        return JSON.parseObject(document.readAllBytes(), type);
    }

    @Override
    public String write(Object value) {
        return JSON.toJSONString(value, JSONWriter.Feature.PrettyFormat);
    }

    @Override
    public void writeLine(Object value, OutputStream to) throws IOException {
        to.write(JSON.toJSONBytes(value));
    }

    @Override
    public <T> void readLines(Class<T> type, InputStream lines, Consumer<Object> to) {
        JSON.<T>parseObject(lines, StandardCharsets.UTF_8, '\n', type, to::accept);
    }
}
