package org.gezinscoach.examples.evaluation;

import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The documents that a command is given, in which language and edition, and how they are evaluated. */
public final class Documents {
    private static final SavingsPolicy ACCRUED = SavingsPolicy.builder()
            .name("ACCRUED")
            .valuation(Valuation.ACCRUED)
            .directMonths(SavingsPolicy.THREAT_MONTHS)
            .build();
    private static final DisclosureRules RULES = DisclosureRules.builder()
            .minimumHouseholds(5)
            .largestPercent(50)
            .twoLargestPercent(75)
            .countRounding(Option.none())
            .euroRounding(Option.none())
            .build();
    private static final String TOO_LARGE = "its amounts are too large to be added";

    @Parameters(paramLabel = "DOCUMENT", description = "JSON documents; by default samples")
    private List<Path> files = List.of();

    @CommandLine.Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "language of the labels: ${COMPLETION-CANDIDATES}")
    private Language language = Language.en;

    @CommandLine.Option(names = "--internal", description = "make the internal edition, which is not for publication")
    private boolean internal;

    @CommandLine.Option(
            names = "--accrued",
            description = "count savings by time, within twelve months from the coach's start, and not at full price")
    private boolean accrued;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    private boolean failed;

    /** In which language. */
    public Language language() {
        return language;
    }

    /** Whether the internal edition is asked for. */
    public boolean isInternal() {
        return internal;
    }

    /**
     * Evaluates each document, or samples where none is given; says in one line what is wrong with one that is missing or broken,
     * and goes on.
     *
     * @param samples which samples, without their suffix
     * @param use what is done with each
     * @return the exit code of the command
     */
    public int each(List<String> samples, Use use) {
        if (files.isEmpty()) {
            samples.forEach(sample -> evaluate(sample + ".json", () -> read(sample + ".json"), use));
        }
        files.forEach(file -> evaluate(file.toString(), () -> GezinscoachJson.read(Programme.class, file), use));
        return failed ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.OK;
    }

    /** What may be published of an evaluation, by the rules of these examples. */
    public static PublicEdition published(Evaluation evaluation) {
        return PublicEdition.of(evaluation, RULES);
    }

    /**
     * The programme of a sample.
     *
     * @param file its file: {@code almelo.json}
     */
    public static Programme read(String file) {
        try (InputStream stream = Objects.requireNonNull(Documents.class.getResourceAsStream(file), file)) {
            return GezinscoachJson.read(Programme.class, stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void evaluate(String document, Supplier<Programme> source, Use use) {
        Evaluation evaluation;
        try {
            evaluation = Evaluation.of(source.get(), accrued ? ACCRUED : SavingsPolicy.AS_PRINTED);
        } catch (InvalidDocumentException invalid) {
            invalid.problems().forEach(problem -> fail(document, problem.toString()));
            return;
        } catch (UncheckedIOException unreadable) {
            fail(document, unreadable.getCause() instanceof NoSuchFileException ? "no such file" : "cannot be read");
            return;
        } catch (ArithmeticException overflow) {
            fail(document, TOO_LARGE);
            return;
        }
        use(document, evaluation, use);
    }

    private void use(String document, Evaluation evaluation, Use use) {
        try {
            use.accept(Path.of(document).getFileName().toString().replaceFirst("[.][^.]*$", ""), evaluation);
        } catch (IOException unwritable) {
            fail(document, "what is made of it cannot be written");
        } catch (ArithmeticException overflow) {
            fail(document, TOO_LARGE);
        }
    }

    private void fail(String document, String why) {
        failed = true;
        spec.commandLine().getErr().println(document + ": " + why);
    }

    /** What a command does with an evaluation. */
    @FunctionalInterface
    public interface Use {
        /**
         * Does it.
         *
         * @param label how the document is called: its file without folder and suffix
         * @param evaluation the evaluation
         * @throws IOException if it cannot be written
         */
        void accept(String label, Evaluation evaluation) throws IOException;
    }
}
