package org.gezinscoach.examples.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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

    /** Gives the value of each line, whose end every line has. */
    default <T> void readLines(Class<T> type, InputStream lines, Consumer<Object> to) throws IOException {
        byte[] all = lines.readAllBytes();
        int from = 0;
        for (int i = 0; i < all.length; i++) {
            if (all[i] == '\n') {
                to.accept(read(type, new ByteArrayInputStream(all, from, i - from)));
                from = i + 1;
            }
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
