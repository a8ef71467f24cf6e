package org.gezinscoach.examples.spark;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.gezinscoach.examples.country.Country;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Sums the savings of a country by Spark, then by one thread of plain Java, and says whether both are the same to the cent. */
@Command(
        name = "sum-savings",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        description = "Sums the savings of a country by Spark, and by one thread beside it.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:every line was counted, and both answers are equal",
            "1:lines failed, and the others were counted",
            "2:the options do not fit, or there is nothing to read",
            "3:the work broke off, or the answers differ"
        },
        exitCodeOnExecutionException = SumSavings.BROKEN_OFF)
public final class SumSavings implements Callable<Integer> {
    static final int BROKEN_OFF = 3;

    private static final double NANOSECONDS = 1e9;

    @Option(
            names = {"-n", "--lines"},
            description = "how many lines the made-up country has")
    private long lines = 1_000_000;

    @Option(
            names = "--input",
            description =
                    "a folder with a folder of .ndjson files for each municipality, in any storage that Hadoop knows; without"
                            + " it, a country is made up under target/country")
    private @Nullable String input;

    @Option(names = "--master", description = "where Spark works; without it, what spark.master says, or local[*]")
    private @Nullable String master;

    @Option(names = "--shares", description = "in how many shares the files are read; without it, four for each core")
    private @Nullable Integer shares;

    @Option(names = "--no-check", description = "leave out the pass of one thread")
    private boolean unchecked;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs the program and ends with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new SumSavings())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(arguments));
    }

    @Override
    public Integer call() {
        String folder = input == null ? madeUp() : input;
        try (JavaSparkContext spark = new JavaSparkContext(configuration())) {
            List<SavingsFile> files = SavingsFile.in(folder, spark.hadoopConfiguration());
            if (files.isEmpty()) {
                throw new ParameterException(spec.commandLine(), "there is no file " + SavingsFile.within(folder));
            }
            Answer answer = timed(
                    "Spark " + spark.version() + " on " + spark.master(),
                    () -> ManyMachines.sum(spark, files, shares == null ? 4 * spark.defaultParallelism() : shares));
            report(answer);
            if (!unchecked) {
                check(
                        answer,
                        timed("One thread of plain Java", () -> OneThread.sum(files, spark.hadoopConfiguration())));
            }
            return answer.failed().isEmpty() ? 0 : 1;
        }
    }

    private SparkConf configuration() {
        SparkConf configuration = new SparkConf()
                .setAppName("gezinscoach")
                .setIfMissing("spark.master", "local[*]")
                .setIfMissing("spark.ui.enabled", "false");
        return master == null ? configuration : configuration.setMaster(master);
    }

    private String madeUp() {
        Path folder = Path.of("target", "country", String.valueOf(lines)).toAbsolutePath();
        if (!Files.exists(folder)) {
            timed("Made up in " + folder, () -> {
                CountryFiles.write(new Country(lines), folder);
                return folder;
            });
        }
        return folder.toUri().toString();
    }

    private void report(Answer answer) {
        answer.failed().forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getErr().flush();
        spec.commandLine().getOut().println(new Report(answer).text());
    }

    private void check(Answer answer, Answer expected) {
        if (!answer.equals(expected)) {
            throw new IllegalStateException("the answer of Spark is not that of one thread");
        }
        spec.commandLine()
                .getOut()
                .println("Both answers are equal to the cent, of the country and of each municipality.");
    }

    private <T> T timed(String label, Supplier<T> work) {
        long start = System.nanoTime();
        T done = work.get();
        spec.commandLine()
                .getOut()
                .println(String.format(Locale.ROOT, "%s: %.1f s", label, (System.nanoTime() - start) / NANOSECONDS));
        return done;
    }
}
