package org.gezinscoach.examples.spark;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.gezinscoach.examples.country.Country;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingsCube;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SumSavingsTest {
    private static final Country COUNTRY = new Country(3_000);

    @TempDir
    private Path parent;

    private Path folder = Path.of("");
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeTheLines() {
        folder = parent.resolve("country");
        CountryFiles.write(COUNTRY, folder);
    }

    /** The answer that is expected comes from the lines as they were made, not from the files. */
    @Test
    void howeverManySharesTheAnswerIsThatOfTheLinesTheFilesWereMadeOf() {
        Map<String, List<Saving>> lines = COUNTRY.savings()
                .collect(groupingBy(saving -> saving.household().scope()));
        for (int shares : List.of(1, 7, 400)) {
            Answer answer = spark(shares);
            assertThat(answer.country())
                    .isEqualTo(SavingsCube.of(COUNTRY.savings().toList()));
            assertThat(answer.municipalities()).hasSize(342).hasSameSizeAs(lines);
            lines.forEach((municipality, own) ->
                    assertThat(answer.municipalities()).containsEntry(municipality, SavingsCube.of(own)));
            assertThat(answer.lines()).isEqualTo(3_000);
            assertThat(answer.failed()).isEmpty();
        }
    }

    @Test
    void aMunicipalityInManyFilesIsMerged() throws IOException {
        Path another = Files.createDirectories(folder.resolve("another"));
        Files.copy(folder.resolve("GM0001/0001.ndjson"), another.resolve("1.ndjson"));
        SavingsCube once =
                SavingsCube.of(COUNTRY.municipalities().get(0).savings().toList());
        for (int shares : List.of(1, 50)) {
            assertThat(spark(shares).municipalities()).hasSize(342).containsEntry("GM0001", once.plus(once));
        }
    }

    @Test
    void aFailingLineIsToldWithItsFileAndLineAndTheOthersAreCounted() throws IOException {
        breakLines();
        String second = folder.resolve("GM0002/0001.ndjson").toUri().getPath();
        String first = folder.resolve("GM0001/0001.ndjson").toUri().getPath();
        assertThat(run("--input", folder.toString(), "--master", "local[2]", "--shares", "7"))
                .isEqualTo(1);
        assertThat(err.toString().lines().map(line -> line.replace("file:", "")))
                .containsExactly(
                        first + ": line 153, column 1: year must be between 1900 and 2199, but was 1623",
                        first + ": line 154, column 41 (/household/label): the text must go on as JSON from here",
                        second
                                + ": line 3, column 91 (/amount): amount must have at most two decimals, but was 12.345");
        assertThat(out.toString())
                .contains("3,002 lines of 342 municipalities; 3 failed")
                .contains("Both answers are equal to the cent, of the country and of each municipality.");
    }

    @Test
    void failingLinesAreTheSameHoweverManyShares() throws IOException {
        breakLines();
        Answer one = spark(1);
        assertThat(one.failed()).hasSize(3).isSorted();
        assertThat(one.lines()).isEqualTo(3_002);
        assertThat(spark(50)).isEqualTo(one);
    }

    @Test
    void withoutAFileThereIsNothingToRead() {
        assertThat(run("--input", parent.toString(), "--master", "local[2]")).isEqualTo(2);
        assertThat(err.toString()).startsWith("there is no file " + parent + "/*/*.ndjson");
    }

    @Test
    void theTablesShowTheCountryAndItsLargestMunicipalities() {
        assertThat(run("--input", folder.toUri().toString(), "--master", "local[2]"))
                .isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString())
                .containsSubsequence(
                        "3,000 lines of 342 municipalities; 0 failed",
                        "The country, by kind of saving",
                        "DIRECT",
                        "THREAT_BASED",
                        "UNSTATED",
                        "The municipalities with the most savings",
                        "GM0001",
                        "GM0002",
                        "Both answers are equal to the cent, of the country and of each municipality.");
    }

    /** Breaks the third line of the second municipality, and gives the first one a line and a half more. */
    private void breakLines() throws IOException {
        Path second = folder.resolve("GM0002/0001.ndjson");
        List<String> lines = Files.readAllLines(second);
        lines.set(2, lines.get(2).replaceFirst("\"amount\":[^,]*,", "\"amount\":\"12.345\","));
        Files.write(second, lines);
        Path first = folder.resolve("GM0001/0001.ndjson");
        Files.writeString(
                first,
                lines.get(0).replaceFirst("\"year\":\\d+", "\"year\":1623") + "\n"
                        + lines.get(0).substring(0, 40),
                StandardOpenOption.APPEND);
    }

    private Answer spark(int shares) {
        try (JavaSparkContext spark = new JavaSparkContext(
                new SparkConf().setAppName("test").setMaster("local[2]").set("spark.ui.enabled", "false"))) {
            List<SavingsFile> files = SavingsFile.in(folder.toUri().toString(), spark.hadoopConfiguration());
            return ManyMachines.sum(spark, files, shares);
        }
    }

    private int run(String... arguments) {
        return new CommandLine(new SumSavings())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
