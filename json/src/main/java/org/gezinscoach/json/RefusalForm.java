package org.gezinscoach.json;

import java.io.IOException;
import java.util.function.Function;

/** Refusals: their code, what they say in English and in Dutch, and their figures. They are written and not read. */
record RefusalForm<R>(Function<R, String> code, Function<R, String> message) implements Form<R> {
    @Override
    public void write(R value, Output output) throws IOException {
        String english = message.apply(value);
        output.startObject();
        output.name("code");
        output.text(code.apply(value));
        output.name("message");
        output.startObject();
        output.name("en");
        output.text(english);
        output.name("nl");
        output.text(Dutch.of(english).getOrElse(english));
        output.endObject();
        output.name("figures");
        Figures.write(value, output);
        output.endObject();
    }
}
