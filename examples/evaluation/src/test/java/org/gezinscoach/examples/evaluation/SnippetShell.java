package org.gezinscoach.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jdk.jshell.JShell;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** Runs Java of the documentation as an analyst would, in jshell, with the imports of the session that the README opens. */
final class SnippetShell implements AutoCloseable {
    private static final Path IMPORTS =
            Path.of("../jshell/src/main/resources/org/gezinscoach/examples/jshell/imports.jsh");

    private final JShell shell = JShell.builder().executionEngine("local").build();
    private final Map<String, String> given;

    /**
     * Opens a shell.
     *
     * @param given what a snippet may name without saying what it is: the declaration of each name
     */
    SnippetShell(Map<String, String> given) throws IOException {
        this.given = given;
        shell.addToClasspath(System.getProperty("java.class.path"));
        Snippet.read(IMPORTS)
                .lines()
                .filter(line -> !line.contains(".examples."))
                .forEach(this::evaluate);
    }

    /** Runs a snippet, holds every value in it to what the comment after it says, and gives what it prints. */
    String run(Snippet snippet) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream previous = System.out;
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            given.forEach((name, declaration) -> {
                if (snippet.code().matches("(?s).*\\b" + name + "\\b.*")) {
                    evaluate(declaration);
                }
            });
            step(snippet.code());
        } finally {
            System.setOut(previous);
            shell.variables().forEach(shell::drop);
            shell.methods().forEach(shell::drop);
            shell.types().forEach(shell::drop);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** Runs code up to each comment, and holds the last value before it to what it says. */
    private void step(String code) {
        List<String> lines = code.lines().toList();
        int from = 0;
        while (from < lines.size()) {
            List<String> said = new ArrayList<>();
            StringBuilder block = new StringBuilder();
            int next = from;
            while (next < lines.size() && (said.isEmpty() || lines.get(next).startsWith("//"))) {
                String[] parts = lines.get(next++).split("(^|\\s+)// ?", 2);
                block.append(parts[0]).append('\n');
                said.addAll(List.of(parts).subList(1, parts.length));
            }
            String value = all(block.toString());
            if (!said.isEmpty()) {
                assertThat(value.lines().map(String::stripTrailing).toList())
                        .as(block.toString())
                        .isEqualTo(said);
            }
            from = next;
        }
    }

    /** The value of the last statement of some. */
    private String all(String code) {
        String value = "";
        String rest = code.strip();
        while (!rest.isEmpty()) {
            CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            value = evaluate(next.source());
            rest = next.remaining().strip();
        }
        return value;
    }

    /** The value of what stands here. */
    private String evaluate(String source) {
        List<SnippetEvent> events = shell.eval(source);
        assertThat(events).as(source).isNotEmpty().allSatisfy(event -> {
            assertThat(event.exception()).isNull();
            assertThat(event.status()).isIn(Status.VALID, Status.OVERWRITTEN);
        });
        String value = String.valueOf(events.get(0).value());
        return value.startsWith("\"") ? value.substring(1, value.length() - 1).translateEscapes() : value;
    }

    @Override
    public void close() {
        shell.close();
    }
}
