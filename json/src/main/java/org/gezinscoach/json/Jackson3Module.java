package org.gezinscoach.json;

import io.vavr.collection.List;
import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Teaches an application's own mapper of Jackson 3 the types of the model, each as the format has it, whatever the mapper's
 * settings are. Found by the service loader, so that {@code JsonMapper.builder().findAndAddModules()} registers it.
 *
 * <p>What does not fit is a {@link MismatchedInputException}, whose cause is an {@link InvalidDocumentException}: its
 * pointers begin at the value of the model. What the text around the tokens may be, such as comments and what follows the
 * value, is the mapper's, and so is a null in the place of a whole value.
 */
public final class Jackson3Module extends JacksonModule {
    /** For the service loader and for {@code addModule}. */
    public Jackson3Module() {}

    @Override
    public String getModuleName() {
        return "gezinscoach";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers serializers = new SimpleSerializers();
        SimpleDeserializers deserializers = new SimpleDeserializers();
        Bindings.MODEL.written().forEach(type -> serializers.addSerializer(new Writer(type)));
        Bindings.MODEL.model().forEach(type -> add(type, deserializers));
        context.addSerializers(serializers);
        context.addDeserializers(deserializers);
    }

    private static <T> void add(Class<T> type, SimpleDeserializers deserializers) {
        deserializers.addDeserializer(type, new Reader<>(type, Bindings.MODEL.of(type)));
    }

    private static final class Writer extends ValueSerializer<Object> {
        private final Class<?> type;

        private Writer(Class<?> type) {
            this.type = type;
        }

        @Override
        @SuppressWarnings("unchecked")
        public Class<Object> handledType() {
            return (Class<Object>) type;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            try {
                Bindings.MODEL.formOfModel(value).write(value, new Jackson3Output(generator));
            } catch (IOException neverOfJackson3) {
                throw new UncheckedIOException(neverOfJackson3);
            }
        }
    }

    private static final class Reader<T> extends ValueDeserializer<T> {
        private final Class<T> type;
        private final Shape<T> shape;

        private Reader(Class<T> type, Shape<T> shape) {
            this.type = type;
            this.shape = shape;
        }

        @Override
        public Class<T> handledType() {
            return type;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            try {
                return shape.read(new Jackson3Tokens(parser));
            } catch (Misfit misfit) {
                List<DocumentProblem> problems = misfit.problems();
                MismatchedInputException mismatch =
                        MismatchedInputException.from(parser, type, problems.mkString("\n"));
                mismatch.initCause(new InvalidDocumentException(problems));
                throw mismatch;
            } catch (IOException neverOfJackson3) {
                throw new UncheckedIOException(neverOfJackson3);
            }
        }
    }
}
