package org.gezinscoach.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.gezinscoach.json.ProblemCode.DUPLICATE_FIELD;
import static org.gezinscoach.json.ProblemCode.MISSING_FIELD;
import static org.gezinscoach.json.ProblemCode.NOT_JSON;
import static org.gezinscoach.json.ProblemCode.NULL_VALUE;
import static org.gezinscoach.json.ProblemCode.TOO_LARGE;
import static org.gezinscoach.json.ProblemCode.TRAILING_TEXT;
import static org.gezinscoach.json.ProblemCode.UNKNOWN_FIELD;
import static org.gezinscoach.json.ProblemCode.WRONG_TYPE;
import static org.gezinscoach.json.ProblemCode.WRONG_VALUE;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gezinscoach.budget.BudgetEvent;
import org.gezinscoach.household.Household;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.DeclarationLine;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.money.Euro;
import org.gezinscoach.savings.Saving;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesTest {
    private static final String A = "{\"id\":{\"scope\":\"2021\",\"label\":\"A\"},\"adults\":2}";
    private static final String B = "{\"id\":{\"scope\":\"2021\",\"label\":\"é €\"}}";

    private static final Household COUPLE = household("A").withAdults(Option.some(2));

    @Test
    void aValueALineIsRead() {
        assertThat(households(A + "\n" + B + "\n"))
                .containsExactly(Either.right(COUPLE), Either.right(household("é €")));
        assertThat(households(A)).containsExactly(Either.right(COUPLE));
        assertThat(households("")).isEmpty();
    }

    @Test
    void aBadLineIsOneErrorWithItsNumberAndReadingGoesOn() {
        String text = String.join(
                "\n",
                A,
                "{\"id\": {\"scope\": \"2021\"}}",
                "nonsense",
                B,
                "{\"id\":{\"scope\":\"2021\",\"label\":\"A\"},\"adults\":null}",
                "{\"id\":{\"scope\":\"2021\",\"label\":\"A\"},\"adults\":51}",
                "{\"id\":{\"scope\":\"2021\",\"label\":\"A\"},\"adults\":\"2\"}",
                "{\"id\":{\"scope\":\"2021\",\"label\":\"A\"},\"adults\":2,\"adults\":2}",
                "{\"id\":{\"scope\":\"2021\",\"label\":\"A\"},\"pets\":2}",
                A + A,
                "{\"id\":",
                B);

        List<Either<InvalidDocumentException, Household>> lines = households(text);

        assertThat(lines).hasSize(12);
        assertThat(lines.stream().filter(Either::isRight).map(Either::get))
                .containsExactly(COUPLE, household("é €"), household("é €"));
        assertThat(problems(lines))
                .containsExactly(
                        new DocumentProblem(MISSING_FIELD, "/id/label", 2, 8, "label must be given"),
                        new DocumentProblem(NOT_JSON, "", 3, 1, "the text must go on as JSON from here"),
                        new DocumentProblem(
                                NULL_VALUE, "/adults", 5, 45, "a value must not be null: leave its field out"),
                        new DocumentProblem(WRONG_VALUE, "", 6, 1, "adults must be between 0 and 50, but was 51"),
                        new DocumentProblem(WRONG_TYPE, "/adults", 7, 45, "adults must be a whole number"),
                        new DocumentProblem(
                                DUPLICATE_FIELD, "/adults", 8, 47, "a field must not stand twice in one object"),
                        new DocumentProblem(
                                UNKNOWN_FIELD,
                                "",
                                9,
                                43,
                                "the document must have no fields but id, adults, children, selfReliance, characteristics"),
                        new DocumentProblem(
                                TRAILING_TEXT,
                                "",
                                10,
                                A.length() + 1,
                                "the document must end where its last brace closes"),
                        new DocumentProblem(NOT_JSON, "/id", 11, 7, "the text must go on as JSON from here"));
    }

    @Test
    void aZeroCharacterEndsNoLineAndNotTheText() {
        List<Either<InvalidDocumentException, Household>> lines =
                households("\u0000\n" + A + "\n" + A + "\u0000" + B + "\n" + B);

        assertThat(lines).hasSize(4);
        assertThat(lines.get(0).isLeft()).isTrue();
        assertThat(lines.get(1)).isEqualTo(Either.right(COUPLE));
        assertThat(lines.get(2).isLeft()).isTrue();
        assertThat(lines.get(3)).isEqualTo(Either.right(household("é €")));
    }

    @Test
    void blankLinesArePassedOverAndCounted() {
        List<Either<InvalidDocumentException, Household>> lines = households("\r\n" + A + "\r\n \t \n\n1\n");

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).get()).isEqualTo(COUPLE);
        assertThat(problems(lines))
                .containsExactly(new DocumentProblem(WRONG_TYPE, "", 5, 1, "the document must be an object"));
    }

    @Test
    void aLastLineOfBlanksIsPassedOverHoweverLongItIs() {
        // Of 65 520 blanks some stand behind the end of the line, where the buffer had them before they were moved.
        for (int blanks : new int[] {1, 65_520, 100_000}) {
            assertThat(households(A + "\n" + " ".repeat(blanks))).containsExactly(Either.right(COUPLE));
        }
    }

    @Test
    void bytesThatAreNoUtf8AreWrongInTheirOwnLineOnly() {
        byte[] text = (A + "\n{\"€\":\"?\"}\n" + B + "\n").getBytes(UTF_8);
        for (int i = 0; i < text.length; i++) {
            text[i] = text[i] == '?' ? (byte) 0xff : text[i];
        }

        List<Either<InvalidDocumentException, Household>> lines = GezinscoachJson.lines(
                        Household.class, new ByteArrayInputStream(text))
                .toList();

        assertThat(lines).hasSize(3);
        assertThat(lines.get(2).get()).isEqualTo(household("é €"));
        assertThat(problems(lines))
                .containsExactly(
                        new DocumentProblem(NOT_JSON, "", 2, 7, "the document must be UTF-8, and is not from here on"));
    }

    @Test
    void aByteOrderMarkIsWrongInTheFirstLineOnly() {
        List<Either<InvalidDocumentException, Household>> lines = households("\ufeff" + A + "\n" + B);

        assertThat(problems(lines))
                .containsExactly(new DocumentProblem(NOT_JSON, "", 1, 1, "the text must go on as JSON from here"));
        assertThat(lines.get(1).get()).isEqualTo(household("é €"));
    }

    @Test
    void aLineThatIsTooLongIsOneErrorAndIsNotHeld() {
        String blanks = " ".repeat(GezinscoachJson.MOST_OF_A_LINE - A.length());

        List<Either<InvalidDocumentException, Household>> lines =
                households(A + blanks + "\n" + blanks + " " + A + "\n" + B);

        assertThat(lines.get(0).get()).isEqualTo(COUPLE);
        assertThat(lines.get(2).get()).isEqualTo(household("é €"));
        assertThat(problems(lines))
                .containsExactly(new DocumentProblem(TOO_LARGE, "", 2, 1, "a line must not be longer than 1000000"));
    }

    @Test
    void manyLinesAreReadAfterOneThatIsAsLongAsALineMayBe() {
        String longest = A + " ".repeat(GezinscoachJson.MOST_OF_A_LINE - A.length());
        InputStream stream = new SequenceInputStream(
                new ByteArrayInputStream(longest.getBytes(UTF_8)),
                new ByteArrayInputStream(("\n" + (A + "\n").repeat(50_000)).getBytes(UTF_8)));

        assertThat(GezinscoachJson.lines(Household.class, stream))
                .hasSize(50_001)
                .containsOnly(Either.right(COUPLE));
    }

    @Test
    void linesAreReadAsTheyAreAskedFor() {
        Reader endless = new Reader() {
            private int at;

            @Override
            public int read(char[] buffer, int offset, int length) {
                for (int i = 0; i < length; i++) {
                    buffer[offset + i] = (A + "\n").charAt(at++ % (A.length() + 1));
                }
                return length;
            }

            @Override
            public void close() {}
        };

        assertThat(GezinscoachJson.lines(Household.class, endless).limit(10_000))
                .hasSize(10_000)
                .containsOnly(Either.right(COUPLE));
    }

    @Test
    void aStreamIsClosedByWhoeverOpenedIt(@TempDir Path folder) throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream theirs = new ByteArrayInputStream(A.getBytes(UTF_8)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        try (Stream<?> lines = GezinscoachJson.lines(Household.class, theirs)) {
            assertThat(lines).hasSize(1);
        }
        try (Stream<?> lines = GezinscoachJson.lines(Household.class, new StringReader(A) {
            @Override
            public void close() {
                closed.set(true);
            }
        })) {
            assertThat(lines).hasSize(1);
        }
        assertThat(closed).isFalse();

        Path file = Files.writeString(folder.resolve("households.ndjson"), A + "\n" + B + "\n");
        try (Stream<?> lines = GezinscoachJson.lines(Household.class, file)) {
            assertThat(lines.iterator().next()).isEqualTo(Either.right(COUPLE));
            assertThat(BytesTest.openFiles()).contains(file.toRealPath().toString());
        }
        assertThat(BytesTest.openFiles()).doesNotContain(file.toRealPath().toString());
    }

    @Test
    void aFileThatIsNotThereOrBreaksOffIsNoBadLine(@TempDir Path folder) {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> GezinscoachJson.lines(Household.class, folder.resolve("none")))
                .withCauseExactlyInstanceOf(NoSuchFileException.class);
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(
                        () -> GezinscoachJson.lines(Household.class, failing).toList())
                .withCauseExactlyInstanceOf(IOException.class);
    }

    @Test
    void aTypeThatIsNoneOfTheModelIsRefusedBeforeAnythingIsRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GezinscoachJson.lines(LocalDate.class, new StringReader("")))
                .withMessage("type must be one of the model, but was java.time.LocalDate");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GezinscoachJson.lines(Object.class, Path.of("none")))
                .withMessage("type must be one of the model, but was java.lang.Object");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GezinscoachJson.read(String.class, "\"text\""))
                .withMessage("type must be one of the model, but was java.lang.String");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GezinscoachJson.write(LocalDate.of(2021, 1, 1)))
                .withMessage("type must be one of the model, but was java.time.LocalDate");
    }

    @Test
    void aValueIsWrittenOnOneLine() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();

        GezinscoachJson.writeLines(Stream.of(COUPLE, household("é €"), Euro.of(5)), written);

        assertThat(written.toString(UTF_8)).isEqualTo(A + "\n" + B + "\n\"5.00\"\n");
    }

    @Test
    void writingLinesClosesTheValuesAndFlushesTheStreamAndDoesNotCloseIt() {
        AtomicBoolean closed = new AtomicBoolean();
        AtomicBoolean done = new AtomicBoolean();
        OutputStream theirs = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        GezinscoachJson.writeLines(
                Stream.of(household("A")).onClose(() -> done.set(true)), new BufferedOutputStream(theirs));

        assertThat(theirs).hasToString("{\"id\":{\"scope\":\"2021\",\"label\":\"A\"}}\n");
        assertThat(closed).isFalse();
        assertThat(done).isTrue();
    }

    @Test
    void whatWasWrittenAsLinesIsReadAgain(@TempDir Path folder) {
        Path file = folder.resolve("lines.ndjson");

        assertReadAgain(file, Household.class, Documents.whole().households().toJavaList());
        assertReadAgain(
                file, Intervention.class, Documents.whole().interventions().toJavaList());
        assertReadAgain(file, Saving.class, Documents.whole().savings().toJavaList());
        assertReadAgain(
                file,
                DeclarationLine.class,
                Documents.whole().declarations().get().lines().toJavaList());
        assertReadAgain(
                file,
                BudgetEvent.class,
                Documents.whole().coachBudgets().head().events().toJavaList());
        assertReadAgain(
                file,
                Household.class,
                IntStream.range(0, 20_000)
                        .mapToObj(i -> household("household " + i))
                        .toList());
    }

    private static <T> void assertReadAgain(Path file, Class<T> type, List<T> values) {
        GezinscoachJson.writeLines(values.stream(), file);
        try (Stream<Either<InvalidDocumentException, T>> lines = GezinscoachJson.lines(type, file)) {
            assertThat(lines.map(Either::get)).isNotEmpty().containsExactlyElementsOf(values);
        }
    }

    private static List<Either<InvalidDocumentException, Household>> households(String text) {
        List<Either<InvalidDocumentException, Household>> ofBytes = GezinscoachJson.lines(
                        Household.class, new ByteArrayInputStream(text.getBytes(UTF_8)))
                .toList();
        List<Either<InvalidDocumentException, Household>> ofText =
                GezinscoachJson.lines(Household.class, new StringReader(text)).toList();
        assertThat(problems(ofBytes)).isEqualTo(problems(ofText));
        assertThat(ofBytes.stream().filter(Either::isRight))
                .isEqualTo(ofText.stream().filter(Either::isRight).toList());
        return ofText;
    }

    private static List<DocumentProblem> problems(List<Either<InvalidDocumentException, Household>> lines) {
        return lines.stream()
                .filter(Either::isLeft)
                .map(Either::getLeft)
                .peek(invalid -> assertThat(invalid).hasNoCause())
                .map(invalid -> invalid.problems().single())
                .toList();
    }

    private static Household household(String label) {
        return Household.of(new HouseholdId("2021", label));
    }
}
