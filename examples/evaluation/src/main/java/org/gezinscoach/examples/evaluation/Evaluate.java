package org.gezinscoach.examples.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.gezinscoach.disclosure.DisclosureRules;
import org.gezinscoach.json.GezinscoachJson;
import org.gezinscoach.json.InvalidDocumentException;
import org.gezinscoach.programme.Evaluation;
import org.gezinscoach.programme.Programme;
import org.gezinscoach.programme.PublicEdition;
import org.gezinscoach.savings.SavingsPolicy;
import org.gezinscoach.savings.Valuation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Evaluates documents and prints what may be published of them, or the internal edition if asked; without arguments, those of
 * Almelo and Wormerland.
 */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Evaluates documents of family coaching and prints their tables.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:every document was evaluated",
            "2:a document is missing or broken, and the others were evaluated; or the options do not fit"
        })
public final class Evaluate implements Callable<Integer> {
    private static final SavingsPolicy ACCRUED = SavingsPolicy.builder()
            .name("ACCRUED")
            .valuation(Valuation.ACCRUED)
            .directMonths(SavingsPolicy.THREAT_MONTHS)
            .build();
    private static final DisclosureRules RULES = DisclosureRules.builder()
            .minimumHouseholds(5)
            .largestPercent(50)
            .twoLargestPercent(75)
            .countRounding(io.vavr.control.Option.none())
            .euroRounding(io.vavr.control.Option.none())
            .build();
    private static final List<String> SAMPLES = List.of("almelo.json", "wormerland.json");

    @Parameters(
            paramLabel = "DOCUMENT",
            description = "JSON documents; by default the samples of Almelo and Wormerland")
    private List<Path> documents = List.of();

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "language of the labels: ${COMPLETION-CANDIDATES}")
    private Language language = Language.en;

    @Option(names = "--internal", description = "print the internal edition, which is not for publication")
    private boolean internal;

    @Option(names = "--lines", description = "print the lines behind each total as well; needs --internal")
    private boolean lines;

    @Option(
            names = "--accrued",
            description = "count savings by time, within twelve months from the coach's start, and not at full price")
    private boolean accrued;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private boolean failed;

    /** Runs the program and ends with its exit code. What it prints is UTF-8. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Evaluate())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(arguments));
    }

    @Override
    public Integer call() {
        if (lines && !internal) {
            throw new ParameterException(spec.commandLine(), "--lines needs --internal: lines are not for publication");
        }
        if (documents.isEmpty()) {
            SAMPLES.forEach(sample -> evaluate(sample, () -> read(sample)));
        }
        documents.forEach(file -> evaluate(file.toString(), () -> GezinscoachJson.read(Programme.class, file)));
        return failed ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.OK;
    }

    private void evaluate(String name, Supplier<Programme> source) {
        try {
            Evaluation evaluation = Evaluation.of(source.get(), accrued ? ACCRUED : SavingsPolicy.AS_PRINTED);
            PrintWriter out = spec.commandLine().getOut();
            out.print(
                    internal
                            ? new Report(evaluation, language).text(lines)
                            : new PublicReport(PublicEdition.of(evaluation, RULES), language).text());
            out.flush();
        } catch (InvalidDocumentException invalid) {
            invalid.problems().forEach(problem -> fail(name, problem.toString()));
        } catch (UncheckedIOException unreadable) {
            fail(name, unreadable.getCause() instanceof NoSuchFileException ? "no such file" : "cannot be read");
        } catch (ArithmeticException overflow) {
            fail(name, "its amounts are too large to be added");
        }
    }

    private void fail(String name, String why) {
        failed = true;
        spec.commandLine().getErr().println(name + ": " + why);
    }

    private static Programme read(String sample) {
        try (InputStream stream = Objects.requireNonNull(Evaluate.class.getResourceAsStream(sample), sample)) {
            return GezinscoachJson.read(Programme.class, stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
