package org.gezinscoach.examples.report;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gezinscoach.examples.evaluation.Documents;
import org.gezinscoach.programme.Evaluation;
import org.gezinscoach.programme.PublicEdition;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Writes a report of each document as one HTML file, and its charts beside it as SVG and PNG: what may be published, or the
 * internal edition if asked; without arguments, of every sample.
 */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Writes reports of family coaching as HTML, and their charts as SVG and PNG.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:a report of every document was written",
            "2:a document is missing or broken, or its report cannot be written, and those of the others were written; or the"
                    + " options do not fit"
        })
public final class MakeReport implements Callable<Integer> {
    private static final List<String> SAMPLES = List.of("almelo", "wormerland", "voorbeeldstad", "almelo-wachtlijst");

    @Mixin
    private Documents documents = new Documents();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "where to write; by default ${DEFAULT-VALUE}",
            defaultValue = "target/report")
    private Path folder = Path.of("target", "report");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Set<String> written = HashSet.empty();

    /** Runs the program and ends with its exit code. */
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        System.exit(new CommandLine(new MakeReport())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(arguments));
    }

    @Override
    public Integer call() {
        return documents.each(SAMPLES, this::write);
    }

    private void write(String label, Evaluation evaluation) throws IOException {
        String name = unused(label + (documents.isInternal() ? "-internal" : "-public"));
        if (documents.isInternal()) {
            write(name, Page.of(evaluation, documents.language()), Illustrations.of(evaluation, documents.language()));
        } else {
            PublicEdition edition = Documents.published(evaluation);
            write(name, Page.of(edition, documents.language()), Illustrations.of(edition, documents.language()));
        }
    }

    private void write(String name, Page page, Illustrations pictures) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(name + ".html");
        Files.writeString(file, page.html(), StandardCharsets.UTF_8);
        for (Illustrations.Placed placed : pictures.all()) {
            placed.picture().saveIn(folder.resolve(name));
        }
        spec.commandLine().getOut().println(file + ", with " + pictures.all().size() + " charts as SVG and PNG");
    }

    /** A name that no other report of this run has: documents of different folders can be called alike. */
    private String unused(String name) {
        String own = name;
        for (int number = 2; written.contains(own); number++) {
            own = name + "-" + number;
        }
        written = written.add(own);
        return own;
    }
}
