package org.gezinscoach.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Asks the questions of a transcript in a session as the README opens it, and compares everything that it prints. */
class QuestionsTest {
    private static final String PROMPT = "jshell> ";
    /** What JDK 17 prints after the prompt where its input is no terminal. */
    private static final String PROMPT_MARK = "\b";

    private static final Pattern QUESTION = Pattern.compile("(?m)^jshell> (.*)$");

    private final String transcript = transcript();

    @Test
    void theSessionAnswersAsTheTranscriptSays() throws Exception {
        assertThat(blocks(session(questions()), questions())).isEqualTo(blocks(answersOf(transcript), questions()));
    }

    @Test
    void everyQuestionIsOneLine() {
        assertThat(questions()).hasSizeGreaterThan(15).allMatch(question -> question.length() < 140);
    }

    @Test
    void aMistakeIsSeenInWhatIsPrinted() throws Exception {
        List<String> mistakes = List.of("Euro.parse(\"1,50\")", "nothing()");

        assertThat(blocks(session(mistakes), mistakes).subList(1, 3))
                .satisfiesExactly(
                        thrown -> assertThat(thrown)
                                .startsWith("|  Exception java.lang.IllegalArgumentException: amount must be"),
                        wrong -> assertThat(wrong).startsWith("|  Error:"));
    }

    @Test
    void theExampleOfTheReadmeStandsInTheTranscript() throws IOException {
        String readme = Files.readString(Path.of("../../README.md")).replace("\r\n", "\n");
        String example = readme.lines()
                .dropWhile(line -> !line.startsWith("    jshell> "))
                .takeWhile(line -> line.isEmpty() || line.startsWith("    "))
                .map(line -> line.isEmpty() ? line : line.substring(4))
                .collect(Collectors.joining("\n"))
                .strip();

        assertThat(example).startsWith(PROMPT);
        assertThat(transcript).contains(example);
    }

    private List<String> questions() {
        return QUESTION.matcher(transcript)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** What a session prints that gets some lines on its standard input. */
    private static String session(List<String> lines) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Shell.class.getName())
                .redirectErrorStream(true)
                .start();
        try (Writer in = process.outputWriter(StandardCharsets.UTF_8)) {
            for (String line : lines) {
                in.write(line + "\n");
            }
        }
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(printed).isZero();
        return printed.replace("\r\n", "\n").replace(PROMPT_MARK, "");
    }

    /** The hints, then each answer: what stands between the prompts, whose blanks differ from version to version. */
    private static List<String> blocks(String printed, List<String> questions) {
        String[] blocks = printed.split("(?m)^jshell> ?", -1);
        List<String> answers = new ArrayList<>(List.of(blocks[0].strip()));
        for (int i = 1; i < blocks.length; i++) {
            answers.add(withoutEcho(blocks[i].strip(), i <= questions.size() ? questions.get(i - 1) : ""));
        }
        return answers;
    }

    /** An answer without the part of its question before it that JDK 25 repeats where a line comes before its prompt. */
    private static String withoutEcho(String block, String question) {
        int same = 0;
        while (same < Math.min(block.length(), question.length()) && block.charAt(same) == question.charAt(same)) {
            same++;
        }
        return block.substring(same).strip();
    }

    /** A transcript as a session prints it whose input is not echoed; after the last question it waits once more. */
    private static String answersOf(String transcript) {
        return QUESTION.matcher(transcript).replaceAll(PROMPT).stripTrailing() + "\n" + PROMPT;
    }

    private static String transcript() {
        try (InputStream stream =
                Objects.requireNonNull(QuestionsTest.class.getResourceAsStream("questions.txt"), "questions.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
