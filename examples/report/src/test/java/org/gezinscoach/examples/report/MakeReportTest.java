package org.gezinscoach.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MakeReportTest {
    private static final String SAMPLES = "../evaluation/src/main/resources/org/gezinscoach/examples/evaluation/";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void withoutArgumentsEverySampleHasAReportOfWhatMayBePublished() throws IOException {
        assertThat(run()).isZero();
        try (Stream<Path> files = Files.list(folder.resolve("made"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "almelo-public.html",
                            "almelo-public",
                            "wormerland-public.html",
                            "wormerland-public",
                            "voorbeeldstad-public.html",
                            "almelo-wachtlijst-public.html");
        }
        assertThat(out.toString().lines()).hasSize(4);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theInternalEditionHasItsChartsBesideIt() throws IOException {
        assertThat(run("--internal", "--lang", "nl", SAMPLES + "wormerland.json"))
                .isZero();
        assertThat(made("wormerland-internal.html")).contains("<html lang=\"nl\">", "niet voor publicatie");
        assertThat(made("wormerland-internal/caseload.svg")).contains("niet voor publicatie");
        assertThat(folder.resolve("made/wormerland-internal/cost-and-savings.png"))
                .isNotEmptyFile();
    }

    @Test
    void aBrokenDocumentIsOneLineAndTheOthersAreReported() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"format\": 1}", StandardCharsets.UTF_8);
        assertThat(run(broken.toString(), "nowhere.json", SAMPLES + "almelo.json"))
                .isEqualTo(2);
        assertThat(err.toString().lines())
                .hasSizeBetween(2, 12)
                .allMatch(line -> line.startsWith(broken + ": ") || line.equals("nowhere.json: no such file"));
        assertThat(made("almelo-public.html")).contains("862,374");
    }

    @Test
    void documentsThatAreCalledAlikeHaveReportsOfTheirOwn() throws IOException {
        assertThat(run(SAMPLES + "voorbeeldstad.json", SAMPLES + "voorbeeldstad.json"))
                .isZero();
        assertThat(made("voorbeeldstad-public.html")).isEqualTo(made("voorbeeldstad-public-2.html"));
    }

    @Test
    void whereNothingCanBeWrittenItSaysSo() throws IOException {
        Files.writeString(folder.resolve("made"), "a file");
        assertThat(run(SAMPLES + "voorbeeldstad.json")).isEqualTo(2);
        assertThat(err.toString().strip())
                .isEqualTo(SAMPLES + "voorbeeldstad.json: what is made of it cannot be written");
    }

    private String made(String file) throws IOException {
        return Files.readString(folder.resolve("made").resolve(file));
    }

    private int run(String... arguments) {
        return new CommandLine(new MakeReport())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Stream.concat(Stream.of("--out", folder.resolve("made").toString()), Stream.of(arguments))
                        .toArray(String[]::new));
    }
}
