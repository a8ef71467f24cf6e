package org.gezinscoach.examples.benchmarks;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Gson, taught dates. */
final class GsonPeer implements JsonPeer {
    private final Gson gson = new GsonBuilder()
            .registerTypeAdapter(LocalDate.class, new Dates().nullSafe())
            .create();
    private final Gson indented = gson.newBuilder().setPrettyPrinting().create();

    @Override
    public <T> T read(Class<T> type, InputStream document) {
        return gson.fromJson(new InputStreamReader(document, StandardCharsets.UTF_8), type);
    }

    @Override
    public String write(Object value) {
        return indented.toJson(value);
    }

    @Override
    public void writeLine(Object value, OutputStream to) throws IOException {
        to.write(gson.toJson(value).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public <T> void readLines(Class<T> type, InputStream lines, Consumer<Object> to) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            to.accept(gson.fromJson(line, type));
        }
    }

    @Override
    public void writeLines(List<?> values, OutputStream to) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        for (Object value : values) {
            gson.toJson(value, writer);
            writer.write('\n');
        }
        writer.flush();
    }

    private static final class Dates extends TypeAdapter<LocalDate> {
        @Override
        public void write(JsonWriter to, LocalDate date) throws IOException {
            to.value(date.toString());
        }

        @Override
        public LocalDate read(JsonReader from) throws IOException {
            return LocalDate.parse(from.nextString());
        }
    }
}
