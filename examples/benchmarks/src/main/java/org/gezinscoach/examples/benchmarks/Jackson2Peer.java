package org.gezinscoach.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

/** Jackson 2 binding to records. */
final class Jackson2Peer implements JsonPeer {
    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
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
