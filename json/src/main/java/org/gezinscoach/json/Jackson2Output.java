package org.gezinscoach.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** A generator of Jackson 2. */
final class Jackson2Output implements Output {
    private final JsonGenerator generator;

    Jackson2Output(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() throws IOException {
        generator.writeStartObject();
    }

    @Override
    public void endObject() throws IOException {
        generator.writeEndObject();
    }

    @Override
    public void startList() throws IOException {
        generator.writeStartArray();
    }

    @Override
    public void endList() throws IOException {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) throws IOException {
        generator.writeFieldName(name);
    }

    @Override
    public void text(String text) throws IOException {
        generator.writeString(text);
    }

    @Override
    public void text(char[] characters, int from) throws IOException {
        generator.writeString(characters, from, characters.length - from);
    }

    @Override
    public void whole(long number) throws IOException {
        generator.writeNumber(number);
    }

    @Override
    public void truth(boolean value) throws IOException {
        generator.writeBoolean(value);
    }
}
