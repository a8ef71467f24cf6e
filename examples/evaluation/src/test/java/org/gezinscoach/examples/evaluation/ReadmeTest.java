package org.gezinscoach.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.Test;

/** Runs the README's Java as an analyst would, in jshell, and compares what it prints. */
class ReadmeTest {
    private static final List<String> IMPORTS = List.of(
            "io.vavr.collection.List",
            "io.vavr.control.Option",
            "java.security.SecureRandom",
            "java.time.Duration",
            "java.time.LocalDate",
            "java.time.Year",
            "org.threeten.extra.LocalDateRange",
            "org.gezinscoach.money.*",
            "org.gezinscoach.household.*",
            "org.gezinscoach.coach.*",
            "org.gezinscoach.intake.*",
            "org.gezinscoach.budget.*",
            "org.gezinscoach.intervention.*",
            "org.gezinscoach.savings.*",
            "org.gezinscoach.outcome.*",
            "org.gezinscoach.disclosure.*",
            "org.gezinscoach.programme.*");

    private final String readme = read(Path.of("../../README.md"));

    @Test
    void theFifteenLinesPrintWhatTheReadmeSays() {
        assertThat(run(block("java", 0))).isEqualTo(block("text", 0));
    }

    @Test
    void theFifteenLinesAreNotManyMore() {
        assertThat(block("java", 0).lines()).hasSizeLessThanOrEqualTo(17);
    }

    @Test
    void theTeamAndTheCoachBudgetPrintWhatTheReadmeSays() {
        assertThat(run(block("java", 1))).isEqualTo(block("text", 1));
    }

    @Test
    void savingsByTimePrintWhatTheReadmeSays() {
        assertThat(run(block("java", 2))).isEqualTo(block("text", 2));
    }

    @Test
    void publishingPrintsWhatTheReadmeSays() {
        assertThat(run(block("java", 3))).isEqualTo(block("text", 3));
    }

    @Test
    void noJavaOfTheReadmeIsLeftOut() {
        assertThat(Pattern.compile("```java").matcher(readme).results()).hasSize(4);
    }

    private String block(String language, int number) {
        Matcher fence =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme);
        for (int i = 0; i <= number; i++) {
            assertThat(fence.find()).as("block %s of %s", i, language).isTrue();
        }
        return fence.group(1);
    }

    private static String run(String code) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream previous = System.out;
        try (JShell shell = JShell.builder().executionEngine("local").build();
                PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            shell.addToClasspath(System.getProperty("java.class.path"));
            IMPORTS.forEach(name -> evaluate(shell, "import " + name + ";"));
            String rest = code;
            while (!rest.isBlank()) {
                CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
                evaluate(shell, next.source());
                rest = next.remaining();
            }
        } finally {
            System.setOut(previous);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static void evaluate(JShell shell, String source) {
        assertThat(shell.eval(source)).as(source).allSatisfy(event -> {
            assertThat(event.status()).isEqualTo(Snippet.Status.VALID);
            assertThat(event.exception()).isNull();
        });
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
