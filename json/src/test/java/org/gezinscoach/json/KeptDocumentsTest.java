package org.gezinscoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.gezinscoach.programme.Programme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents kept as files, for the fuzzer to start from and for what it found: each name begins with what must come of it. */
class KeptDocumentsTest {
    private static final Path FOLDER = Path.of("src/test/resources/corpus");

    @ParameterizedTest
    @MethodSource("documents")
    void whatItsNameSaysComesOfIt(Path document) throws IOException {
        String name = document.getFileName().toString();

        assertThat(answer(Files.readAllBytes(document))).isEqualTo(name.substring(0, name.indexOf('-')));
    }

    static Stream<Path> documents() throws IOException {
        return Files.list(FOLDER).sorted();
    }

    private static String answer(byte[] document) {
        try {
            Programme programme = GezinscoachJson.read(Programme.class, new ByteArrayInputStream(document));
            assertThat(GezinscoachJson.read(Programme.class, GezinscoachJson.write(programme)))
                    .isEqualTo(programme);
            return "READ";
        } catch (InvalidDocumentException refusal) {
            return refusal.problems().head().code().toString();
        }
    }
}
