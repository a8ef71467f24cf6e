package org.gezinscoach.examples.benchmarks;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** Another library that reads and writes JSON, as its users would let it. */
interface JsonPeer {
    /** The value in a document of UTF-8. */
    <T> T read(Class<T> type, InputStream document) throws IOException;

    /** An indented document. */
    String write(Object value) throws IOException;

    /** A value in one line, without its end. */
    void writeLine(Object value, OutputStream to) throws IOException;

    /** Gives the value of each line. */
    default <T> void readLines(Class<T> type, InputStream lines, Consumer<Object> to) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            to.accept(read(type, new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8))));
        }
    }

    /** Writes values, one a line. */
    default void writeLines(List<?> values, OutputStream to) throws IOException {
        for (Object value : values) {
            writeLine(value, to);
            to.write('\n');
        }
    }
}
