package org.gezinscoach.json;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.gezinscoach.programme.Programme;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads and writes documents of the format, version 1, which the package describes.
 *
 * <p>Reading is strict, and every problem has its place. Writing is deterministic: equal values give equal text, and
 * {@code readProgramme(writeProgramme(programme))} equals {@code programme}.
 */
public final class GezinscoachJson {
    private static final String BLANKS = " \t\r\n";
    private static final ModelModule MODEL = new ModelModule();
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(32)
                            .maxNumberLength(100)
                            .maxStringLength(10_000)
                            .maxNameLength(200)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS) // looked for by hand, for an error of its own
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .withCoercionConfigDefaults(blanks -> blanks.setAcceptBlankAsEmpty(false))
            .withCoercionConfig(
                    LogicalType.Textual,
                    texts -> texts.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail))
            .addModule(MODEL)
            .build();
    private static final ObjectReader PROGRAMMES = MAPPER.readerFor(Programme.class);
    private static final ObjectWriter WRITER = MAPPER.writer()
            .with(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private GezinscoachJson() {}

    /**
     * The programme in a document.
     *
     * @throws InvalidDocumentException if something in it is wrong; all problems of how its parts fit together are listed
     */
    public static Programme readProgramme(String document) {
        try (JsonParser parser = new NullFreeParser(parser(document))) {
            try {
                requireContent(parser);
                Programme programme = PROGRAMMES.readValue(parser);
                requireEnd(document, parser);
                return programme;
            } catch (InvalidDocumentException problem) {
                throw problem;
            } catch (RuntimeException thrown) {
                throw new Diagnosis(document, parser).of(thrown);
            }
        }
    }

    /**
     * The programme in a stream of UTF-8, which is read to its end and not closed.
     *
     * @throws InvalidDocumentException if something in it is wrong
     * @throws UncheckedIOException if it can not be read
     */
    public static Programme readProgramme(InputStream stream) {
        try {
            return readProgramme(decode(stream.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The programme in a file of UTF-8.
     *
     * @throws InvalidDocumentException if something in it is wrong
     * @throws UncheckedIOException if it can not be read
     */
    public static Programme readProgramme(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return readProgramme(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The document of a programme: indented by two spaces, each line ended by a line feed. */
    public static String writeProgramme(Programme programme) {
        return WRITER.writeValueAsString(programme) + "\n";
    }

    /**
     * What tells a programme's data apart from any other: the SHA-256, in hexadecimal, of the document that
     * {@link #writeProgramme(Programme)} writes, in UTF-8.
     */
    public static String digest(Programme programme) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(sha256.digest(writeProgramme(programme).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** A parser of a document, as strict as JSON is. */
    static JsonParser parser(String document) {
        return MAPPER.createParser(document);
    }

    /** The type of what a step leads to from a value of a type; none if the format has no such step. */
    static Option<Type> step(Type from, JsonPointer step) {
        return MODEL.step(from, step);
    }

    private static void requireContent(JsonParser parser) {
        if (parser.nextToken() == null) {
            throw new InvalidDocumentException(
                    List.of(Place.of(parser).problem(ProblemCode.NOT_JSON, "the document must not be empty")));
        }
    }

    private static void requireEnd(String document, JsonParser parser) {
        int end = (int) parser.currentLocation().getCharOffset();
        while (end < document.length() && BLANKS.indexOf(document.charAt(end)) >= 0) {
            end++;
        }
        if (end < document.length()) {
            throw new InvalidDocumentException(List.of(Place.at(document, end)
                    .problem(ProblemCode.TRAILING_TEXT, "the document must end where its last brace closes")));
        }
    }

    private static String decode(byte[] bytes) {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(input).toString();
        } catch (CharacterCodingException notUtf8) {
            String before = new String(bytes, 0, input.position(), StandardCharsets.UTF_8);
            throw new InvalidDocumentException(List.of(Place.at(before, before.length())
                    .problem(ProblemCode.NOT_JSON, "the document must be UTF-8, and is not from here on")));
        }
    }
}
