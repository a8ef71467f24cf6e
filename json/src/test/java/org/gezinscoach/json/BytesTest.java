package org.gezinscoach.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.gezinscoach.json.Marked.refusal;
import static org.gezinscoach.json.ProblemCode.NOT_JSON;
import static org.gezinscoach.json.ProblemCode.TOO_LARGE;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.gezinscoach.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BytesTest {
    private static final String NO_UTF_8 = "the document must be UTF-8, and is not from here on";

    @Test
    void aStreamIsReadAsUtf8() {
        assertThat(GezinscoachJson.read(Programme.class, stream(Documents.WHOLE.getBytes(UTF_8))))
                .isEqualTo(Documents.whole());
    }

    @Test
    void bytesThatAreNoUtf8AreRefusedWhereTheyStand() {
        byte[][] wrong = {
            {(byte) 0xff},
            {(byte) 0x80},
            {(byte) 0xe9, '"'},
            {(byte) 0xc0, (byte) 0xaf},
            {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
            {(byte) 0xf5, (byte) 0x80, (byte) 0x80, (byte) 0x80},
            {(byte) 0xe2, (byte) 0x82}
        };
        for (byte[] bytes : wrong) {
            // The third line of a document, after "  "töwn": "€".
            byte[] document = join("{\n\r\n  \"töwn\": \"€".getBytes(UTF_8), bytes, "\"\n}\n".getBytes(UTF_8));
            assertRefused(document, new DocumentProblem(NOT_JSON, "", 3, 13, NO_UTF_8));
            assertRefused(
                    join("{\n\r\n  \"töwn\": \"€".getBytes(UTF_8), bytes),
                    new DocumentProblem(NOT_JSON, "", 3, 13, NO_UTF_8));
            assertRefused(bytes, new DocumentProblem(NOT_JSON, "", 1, 1, NO_UTF_8));
            assertRefused(join("{\r\r".getBytes(UTF_8), bytes), new DocumentProblem(NOT_JSON, "", 3, 1, NO_UTF_8));
        }
    }

    @Test
    void anotherEncodingIsRefused() {
        assertRefused(Documents.WHOLE.getBytes(ISO_8859_1), new DocumentProblem(NOT_JSON, "", 4, 21, NO_UTF_8));
        assertRefused(Documents.BARE.getBytes(UTF_16), new DocumentProblem(NOT_JSON, "", 1, 1, NO_UTF_8));
    }

    @Test
    void aByteOrderMarkIsRefused() {
        assertRefused(
                join(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, Documents.BARE.getBytes(UTF_8)),
                new DocumentProblem(NOT_JSON, "", 1, 1, "the text must go on as JSON from here"));
    }

    @Test
    void aStreamIsReadToItsEndAndNotClosed() throws IOException {
        try (Watched stream = new Watched(stream(Documents.BARE.getBytes(UTF_8)))) {
            GezinscoachJson.read(Programme.class, stream);

            assertThat(stream.read()).isEqualTo(-1);
            assertThat(stream.closed).isFalse();
        }
    }

    @Test
    void aReaderIsReadToItsEndAndNotClosed() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        Reader reader = new StringReader(Documents.WHOLE) {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        assertThat(GezinscoachJson.read(Programme.class, reader)).isEqualTo(Documents.whole());
        assertThat(reader.read()).isEqualTo(-1);
        assertThat(closed).isFalse();
    }

    @Test
    void aDocumentThatIsTooLongIsRefused() {
        DocumentProblem tooLong =
                new DocumentProblem(TOO_LARGE, "", 1, 1, "the document must not be longer than 100000000");
        InputStream endless = new Endless(0);
        Reader endlessToo = new InputStreamReader(endless, ISO_8859_1);

        assertThat(catchThrowableOfType(
                                InvalidDocumentException.class, () -> GezinscoachJson.read(Programme.class, endless))
                        .problems())
                .containsExactly(tooLong);
        assertThat(catchThrowableOfType(
                                InvalidDocumentException.class, () -> GezinscoachJson.read(Programme.class, endlessToo))
                        .problems())
                .containsExactly(tooLong);
        assertThat(refusal(" ".repeat(100_000_001)).problems()).containsExactly(tooLong);
    }

    @Test
    void aStreamOfABrokenDocumentIsReadToItsEndAndNotClosed() throws IOException {
        try (Watched stream = new Watched(stream("{]            ".getBytes(UTF_8)))) {
            assertThatExceptionOfType(InvalidDocumentException.class)
                    .isThrownBy(() -> GezinscoachJson.read(Programme.class, stream));

            assertThat(stream.read()).isEqualTo(-1);
            assertThat(stream.closed).isFalse();
        }
    }

    @Test
    void aStreamThatFailsIsNoBrokenDocument() {
        IOException failure = new FileNotFoundException("gone");
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }
        };

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> GezinscoachJson.read(Programme.class, failing))
                .withCause(failure);
    }

    @Test
    void aFileIsReadAndClosed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("programme.json"), Documents.WHOLE);
        Path broken = Files.writeString(folder.resolve("broken.json"), "{]");

        assertThat(GezinscoachJson.read(Programme.class, file)).isEqualTo(Documents.whole());
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> GezinscoachJson.read(Programme.class, broken));

        assertThat(openFiles())
                .doesNotContain(
                        file.toRealPath().toString(), broken.toRealPath().toString());
    }

    @Test
    void aFileThatIsNotThereIsNoBrokenDocument(@TempDir Path folder) {
        Path file = folder.resolve("programme.json");

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> GezinscoachJson.read(Programme.class, file))
                .withCauseExactlyInstanceOf(NoSuchFileException.class);
    }

    @Test
    void theDefaultCharsetAndLineSeparatorDoNotMatter(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("programme.json"), Documents.WHOLE);
        Process elsewhere = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=ISO-8859-1",
                        "-Dline.separator=\r\n",
                        "-Duser.language=tr",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Elsewhere.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        byte[] written = elsewhere.getInputStream().readAllBytes();

        assertThat(elsewhere.waitFor()).isZero();
        assertThat(new String(written, UTF_8)).isEqualTo(Documents.WHOLE);
    }

    /** Reads a file and writes what it read, as a program of its own. */
    static final class Elsewhere {
        private Elsewhere() {}

        public static void main(String[] arguments) {
            String document = GezinscoachJson.write(GezinscoachJson.read(Programme.class, Path.of(arguments[0])));
            System.out.writeBytes(document.getBytes(UTF_8));
        }
    }

    private static final class Watched extends FilterInputStream {
        private boolean closed;

        private Watched(InputStream stream) {
            super(stream);
        }

        @Override
        public void close() throws IOException {
            closed = true;
            super.close();
        }
    }

    /** The files that this process has open, on a machine that tells. */
    static List<String> openFiles() throws IOException {
        Path open = Path.of("/proc/self/fd");
        assumeTrue(Files.isDirectory(open), "the open files of a process can be listed");
        try (Stream<Path> descriptors = Files.list(open)) {
            return descriptors.map(BytesTest::target).toList();
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    private static void assertRefused(byte[] bytes, DocumentProblem problem) {
        assertThat(catchThrowableOfType(
                                InvalidDocumentException.class,
                                () -> GezinscoachJson.read(Programme.class, stream(bytes)))
                        .problems())
                .containsExactly(problem);
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
