package org.gezinscoach.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import io.vavr.collection.List;
import java.io.IOException;

/**
 * Teaches an application's own mapper of Jackson 2 the types of the model, each as the format has it, whatever the mapper's
 * settings are. Found by the service loader on the class path, so that {@code JsonMapper.builder().findAndAddModules()}
 * registers it; on the module path it is registered by hand, {@code addModule(new Jackson2Module())}.
 *
 * <p>What does not fit is a {@link MismatchedInputException}, whose cause is an {@link InvalidDocumentException}: its
 * pointers begin at the value of the model. What the text around the tokens may be, such as comments and what follows the
 * value, is the mapper's, and so is a null in the place of a whole value.
 */
@SuppressWarnings("exports") // that Jackson 2 is there is the business of those who use this
public final class Jackson2Module extends Module {
    /** For the service loader and for {@code addModule}. */
    public Jackson2Module() {}

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

    private static final class Writer extends JsonSerializer<Object> {
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
        public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            Bindings.MODEL.formOfModel(value).write(value, new Jackson2Output(generator));
        }
    }

    private static final class Reader<T> extends JsonDeserializer<T> {
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
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return shape.read(new Jackson2Tokens(parser));
            } catch (Misfit misfit) {
                List<DocumentProblem> problems = misfit.problems();
                MismatchedInputException mismatch =
                        MismatchedInputException.from(parser, type, problems.mkString("\n"));
                mismatch.initCause(new InvalidDocumentException(problems));
                throw mismatch;
            }
        }
    }
}
