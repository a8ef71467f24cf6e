package org.gezinscoach.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3 binding to records. */
final class Jackson3Peer implements JsonPeer {
    private final ObjectMapper mapper = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    @Override
    public <T> T read(Class<T> type, InputStream document) throws IOException {
        return mapper.readValue(document, type);
    }

    @Override
    public String write(Object value) throws IOException {
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    @Override
    public void writeLine(Object value, OutputStream to) throws IOException {
        to.write(mapper.writeValueAsBytes(value));
    }

    @Override
    public <T> void readLines(Class<T> type, InputStream lines, Consumer<Object> to) throws IOException {
        try (MappingIterator<T> values = mapper.readerFor(type).readValues(lines)) {
            values.forEachRemaining(to);
        }
    }

    @Override
    public void writeLines(List<?> values, OutputStream to) throws IOException {
        try (SequenceWriter writer =
                mapper.writer().withRootValueSeparator("\n").writeValues(to)) {
            writer.writeAll(values);
        }
    }
}
