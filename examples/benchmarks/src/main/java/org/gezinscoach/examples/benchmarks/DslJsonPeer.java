package org.gezinscoach.examples.benchmarks;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.PrettifyOutputStream;
import com.dslplatform.json.runtime.Settings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** DSL-JSON, which finds out at run time how records are bound. */
final class DslJsonPeer implements JsonPeer {
    private final DslJson<Object> json =
            new DslJson<>(Settings.withRuntime().includeServiceLoader().skipDefaultValues(true));

    @Override
    public <T> T read(Class<T> type, InputStream document) throws IOException {
        return json.deserialize(type, document);
    }

    @Override
    public String write(Object value) throws IOException {
        var text = new ByteArrayOutputStream();
        json.serialize(value, new PrettifyOutputStream(text));
        return text.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void writeLine(Object value, OutputStream to) throws IOException {
        json.serialize(value, to);
    }
}
