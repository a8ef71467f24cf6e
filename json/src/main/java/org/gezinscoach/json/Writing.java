package org.gezinscoach.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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
            .rootValueSeparator("")
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
        try (JsonGenerator generator = FACTORY.createGenerator(new Indented(), text)) {
            write(value, new Jackson3Output(generator));
        } catch (IOException neverOfText) {
            throw new UncheckedIOException(neverOfText);
        }
        return text.append('\n').toString();
    }

    /** Values as UTF-8, one a line, each ended by a line feed. */
    static void lines(Stream<?> values, OutputStream stream) throws IOException {
        try (JsonGenerator generator = LINES.createGenerator(ObjectWriteContext.empty(), stream)) {
            Output output = new Jackson3Output(generator);
            for (Iterator<?> each = values.iterator(); each.hasNext(); generator.writeRaw('\n')) {
                write(each.next(), output);
            }
        }
        stream.flush();
    }

    private static void write(Object value, Output output) throws IOException {
        Bindings.MODEL.formOfModel(value).write(value, output);
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return INDENTED.createInstance();
        }
    }
}
