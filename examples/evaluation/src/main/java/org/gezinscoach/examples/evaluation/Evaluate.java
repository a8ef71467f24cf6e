package org.gezinscoach.examples.evaluation;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.gezinscoach.programme.Evaluation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
    private static final List<String> SAMPLES = List.of("almelo", "wormerland");

    @Mixin
    private Documents documents = new Documents();

    @Option(names = "--lines", description = "print the lines behind each total as well; needs --internal")
    private boolean lines;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs the program and ends with its exit code. What it prints is UTF-8. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Evaluate())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(arguments));
    }

    @Override
    public Integer call() {
        if (lines && !documents.isInternal()) {
            throw new ParameterException(spec.commandLine(), "--lines needs --internal: lines are not for publication");
        }
        PrintWriter out = spec.commandLine().getOut();
        return documents.each(SAMPLES, (label, evaluation) -> {
            out.print(text(evaluation));
            out.flush();
        });
    }

    private String text(Evaluation evaluation) {
        return documents.isInternal()
                ? new Report(evaluation, documents.language()).text(lines)
                : new PublicReport(Documents.published(evaluation), documents.language()).text();
    }
}
