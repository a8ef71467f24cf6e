package org.gezinscoach.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gezinscoach.json.GezinscoachJson;
import org.gezinscoach.programme.Evaluation;
import org.gezinscoach.programme.Programme;
import org.gezinscoach.savings.SavingsPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs all Java of the README, of the pages in {@code docs} and of the comments in the source, as it stands there. */
class SnippetsTest {
    private static final Path ROOT = Path.of("../..");

    @TempDir
    private Path folder;

    private SnippetShell shell;

    /** What a snippet may take for granted: the programme of Wormerland and its savings, and files of both. */
    @BeforeEach
    void open() throws IOException {
        for (String sample : List.of("almelo", "wormerland", "voorbeeldstad", "almelo-wachtlijst")) {
            try (InputStream stream = Evaluate.class.getResourceAsStream(sample + ".json")) {
                Files.copy(stream, folder.resolve(sample + ".json"));
            }
        }
        Files.copy(folder.resolve("wormerland.json"), folder.resolve("mine.json"));
        Programme programme = GezinscoachJson.read(Programme.class, folder.resolve("wormerland.json"));
        GezinscoachJson.writeLines(
                Evaluation.of(programme, SavingsPolicy.AS_PRINTED).savings().toJavaStream(),
                folder.resolve("savings.ndjson"));
        shell = new SnippetShell(Map.of(
                "programme",
                "Programme programme = GezinscoachJson.read(Programme.class, " + file("wormerland.json") + ");",
                "savings",
                "List<Saving> savings = Evaluation.of(GezinscoachJson.read(Programme.class, " + file("wormerland.json")
                        + "), SavingsPolicy.AS_PRINTED).savings();"));
    }

    @AfterEach
    void close() {
        shell.close();
    }

    @TestFactory
    Stream<DynamicTest> everySnippetDoesWhatItSays() throws IOException {
        List<Snippet> snippets = snippets();
        assertThat(snippets).hasSizeGreaterThan(20);
        return snippets.stream().map(snippet -> dynamicTest(snippet.where(), () -> check(snippet)));
    }

    @Test
    void theFifteenLinesOfTheReadmeAreNotManyMore() throws IOException {
        Path readme = ROOT.resolve("README.md");

        assertThat(Snippet.ofMarkdown("README.md", Snippet.read(readme))
                        .get(0)
                        .code()
                        .lines())
                .hasSizeLessThanOrEqualTo(17);
    }

    @Test
    void everyExportedPackageHasASnippetOfItsOwn() throws IOException {
        for (Path story : sources("package-info.java")) {
            assertThat(Snippet.ofSource(story.toString(), Snippet.read(story)))
                    .as(story.toString())
                    .isNotEmpty();
        }
    }

    @Test
    void whatDoesNotHoldIsFound() {
        assertThat(shell.run(new Snippet("", "int a = 1; // 1\nSystem.out.println(a + 1);", "")))
                .isEqualTo("2\n");
        for (String wrong :
                List.of("int a = 1; // 2", "int a = nothing();", "Euro.parse(\"1,50\");", "// 1\nint a = 1;")) {
            assertThatThrownBy(() -> shell.run(new Snippet("", wrong, "")))
                    .as(wrong)
                    .isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void snippetsAreFoundWhereTheyStand() {
        String page =
                "Text.\n\n```java\nfirst();\n```\n\nIt prints:\n\n```text\n1\n```\n\n```java\nsecond();\n```\n\n```xml\n<a/>\n```\n";
        String source =
                "/**\n * Text:\n *\n * <pre>{@code\n * third()\n *         .more();\n * }</pre>\n */\nclass Type {}\n";

        assertThat(Snippet.ofMarkdown("a.md", page))
                .containsExactly(new Snippet("a.md:3", "first();\n", "1\n"), new Snippet("a.md:13", "second();\n", ""));
        assertThat(Snippet.ofSource("A.java", source))
                .containsExactly(new Snippet("A.java:5", "third()\n        .more();", ""));
    }

    private void check(Snippet snippet) {
        String code = Pattern.compile("Path\\.of\\(\"([\\w.-]+)\"\\)")
                .matcher(snippet.code())
                .replaceAll(path -> Matcher.quoteReplacement(file(path.group(1))));

        assertThat(shell.run(new Snippet(snippet.where(), code, ""))).isEqualTo(snippet.output());
    }

    /** A file of the folder that the snippets run in, as Java has it. */
    private String file(String name) {
        return "Path.of(\"" + folder.resolve(name).toString().replace("\\", "\\\\") + "\")";
    }

    private static List<Snippet> snippets() throws IOException {
        List<Snippet> found = new ArrayList<>(Snippet.ofMarkdown("README.md", Snippet.read(ROOT.resolve("README.md"))));
        for (Path page : files(ROOT.resolve("docs"), ".md")) {
            found.addAll(Snippet.ofMarkdown("docs/" + page.getFileName(), Snippet.read(page)));
        }
        for (Path source : sources(".java")) {
            found.addAll(Snippet.ofSource(ROOT.relativize(source).toString(), Snippet.read(source)));
        }
        return found;
    }

    /** The source files that callers see, whose path ends like this. */
    private static List<Path> sources(String ending) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String module : List.of("core", "json", "csv")) {
            found.addAll(files(ROOT.resolve(module).resolve("src/main/java"), ending));
        }
        found.removeIf(file ->
                file.getParent().endsWith("internal") || file.getParent().endsWith("wire"));
        return found;
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
