package org.gezinscoach.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** Mappers of an application, as lax and as wilful as their settings make them, which found the modules by themselves. */
enum Mappers {
    JACKSON_3 {
        @Override
        <T> T read(Class<T> type, byte[] text) {
            try {
                return LAX_3.readValue(text, type);
            } catch (JacksonException refused) {
                throw new Refused(refused);
            }
        }

        @Override
        String write(Object value) {
            return LAX_3.writeValueAsString(value);
        }
    },
    JACKSON_2 {
        @Override
        <T> T read(Class<T> type, byte[] text) {
            try {
                return LAX_2.readValue(text, type);
            } catch (IOException refused) {
                throw new Refused(refused);
            }
        }

        @Override
        String write(Object value) {
            try {
                return LAX_2.writeValueAsString(value);
            } catch (JsonProcessingException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    };

    static final JsonMapper LAX_3 = JsonMapper.builder()
            .findAndAddModules()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL, EnumFeature.WRITE_ENUMS_USING_INDEX)
            .enable(DeserializationFeature.ACCEPT_FLOAT_AS_INT, DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(
                    DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT,
                    DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                    DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
            .disable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
            .enable(JsonReadFeature.values())
            .build();

    static final com.fasterxml.jackson.databind.json.JsonMapper LAX_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .findAndAddModules()
                    .propertyNamingStrategy(com.fasterxml.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                    .enable(
                            com.fasterxml.jackson.databind.MapperFeature.ALLOW_COERCION_OF_SCALARS,
                            com.fasterxml.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES,
                            com.fasterxml.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS,
                            com.fasterxml.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .enable(
                            com.fasterxml.jackson.databind.DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL,
                            com.fasterxml.jackson.databind.DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                            com.fasterxml.jackson.databind.DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                            com.fasterxml.jackson.databind.DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT,
                            com.fasterxml.jackson.databind.DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                            com.fasterxml.jackson.databind.DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
                    .disable(
                            com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                            com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                            com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(
                            com.fasterxml.jackson.databind.SerializationFeature.WRITE_ENUMS_USING_INDEX,
                            com.fasterxml.jackson.databind.SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
                    .enable(com.fasterxml.jackson.core.json.JsonReadFeature.values())
                    .build();

    abstract <T> T read(Class<T> type, byte[] text);

    <T> T read(Class<T> type, String text) {
        return read(type, text.getBytes(StandardCharsets.UTF_8));
    }

    abstract String write(Object value);

    /** What a mapper threw. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(Exception thrown) {
            super(thrown);
        }

        /** The problems that the module found; none if the refusal is not the module's. */
        io.vavr.collection.List<DocumentProblem> problems() {
            return getCause().getCause() instanceof InvalidDocumentException invalid
                    ? invalid.problems()
                    : io.vavr.collection.List.empty();
        }
    }
}
