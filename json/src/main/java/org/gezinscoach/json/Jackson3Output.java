package org.gezinscoach.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** A generator of Jackson 3. */
final class Jackson3Output implements Output {
    private final JsonGenerator generator;

    Jackson3Output(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startList() {
        generator.writeStartArray();
    }

    @Override
    public void endList() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void name(SerializedString name) {
        generator.writeName(name);
    }

    @Override
    public void text(String text) {
        generator.writeString(text);
    }

    @Override
    public void text(SerializedString text) {
        generator.writeString(text);
    }

    @Override
    public void text(char[] characters, int from) {
        generator.writeString(characters, from, characters.length - from);
    }

    @Override
    public void whole(long number) {
        generator.writeNumber(number);
    }

    @Override
    public void truth(boolean value) {
        generator.writeBoolean(value);
    }
}
