package org.gezinscoach.json;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes values as text, equal values as equal text. */
final class Writing {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();
    private static final JsonFactory LINES = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();
    private static final DefaultPrettyPrinter INDENTED = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private Writing() {}

    /** A value, one field a line, indented by two spaces; each line ends with a line feed. */
    static String indented(Object value) {
        StringWriter text = new StringWriter();
        try {
            write(value, FACTORY.createGenerator(new Indented(), text));
        } catch (IOException neverOfText) {
            throw new UncheckedIOException(neverOfText);
        }
        return text.append('\n').toString();
    }

    /** Values as UTF-8, one a line, each ended by a line feed. */
    static void lines(Stream<?> values, OutputStream stream) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        for (Iterator<?> each = values.iterator(); each.hasNext(); text.append('\n')) {
            write(each.next(), LINES.createGenerator(ObjectWriteContext.empty(), text));
        }
        text.flush();
    }

    private static void write(Object value, JsonGenerator generator) throws IOException {
        try (generator) {
            Bindings.MODEL.formOfModel(value).write(value, new Jackson3Output(generator));
        }
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return INDENTED.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
