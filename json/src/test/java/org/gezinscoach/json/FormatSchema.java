package org.gezinscoach.json;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema of the format, as a validator has it that knows nothing of the library. */
final class FormatSchema {
    private static final String ID = "urn:gezinscoach:format:1";
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final String TEXT = text();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(Map.of(ID, TEXT)));
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private FormatSchema() {}

    /** The definitions, by name. */
    static JsonNode definitions() {
        return EXACT.readTree(TEXT).get("$defs");
    }

    /** What is wrong in a document, which must be JSON. */
    static List<Error> errors(String document) {
        return errors(ID, document);
    }

    /** What is wrong in a document of a type of the model. */
    static List<Error> errors(Class<?> type, String document) {
        return errors(ID + "#/$defs/" + type.getSimpleName(), document);
    }

    private static List<Error> errors(String location, String document) {
        return SCHEMAS.computeIfAbsent(location, at -> REGISTRY.getSchema(SchemaLocation.of(at)))
                .validate(
                        EXACT.readTree(document),
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static String text() {
        try (InputStream schema = GezinscoachJson.class.getResourceAsStream("gezinscoach-1.schema.json")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
