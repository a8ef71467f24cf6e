package org.gezinscoach.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.gezinscoach.json.DocumentProblem;
import org.gezinscoach.json.GezinscoachJson;
import org.gezinscoach.json.InvalidDocumentException;
import org.gezinscoach.programme.Programme;
import org.gezinscoach.savings.Saving;

/**
 * What must hold of any bytes: they are a value that is written back and read again as itself, or an
 * {@link InvalidDocumentException} that quotes none of them. A {@code ~} stands for a name, so that the fuzzer has one at hand.
 */
public final class ReaderTarget {
    private static final String NAME = "Zevenhuizen";

    private ReaderTarget() {}

    /** Called by the fuzzer; whatever it throws is a finding. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        byte[] document = new String(bytes, ISO_8859_1).replace("~", NAME).getBytes(ISO_8859_1);
        readOrRefused(document);
        linesReadOrRefused(document);
    }

    private static void readOrRefused(byte[] document) {
        Programme programme;
        try {
            programme = GezinscoachJson.read(Programme.class, new ByteArrayInputStream(document));
        } catch (InvalidDocumentException refusal) {
            quotesNothing(refusal);
            return;
        }
        comesBack(Programme.class, programme);
    }

    private static void linesReadOrRefused(byte[] document) {
        try (Stream<io.vavr.control.Either<InvalidDocumentException, Saving>> lines =
                GezinscoachJson.lines(Saving.class, new ByteArrayInputStream(document))) {
            lines.forEach(
                    line -> line.peekLeft(ReaderTarget::quotesNothing).peek(saving -> comesBack(Saving.class, saving)));
        }
    }

    private static <T> void comesBack(Class<T> type, T value) {
        String written = GezinscoachJson.write(value);
        T again = GezinscoachJson.read(type, written);
        expect(again.equals(value), "what was read is written and read as another value");
        expect(GezinscoachJson.write(again).equals(written), "equal values are written as different documents");
    }

    private static void quotesNothing(InvalidDocumentException refusal) {
        StringWriter said = new StringWriter();
        refusal.printStackTrace(new PrintWriter(said));
        said.append(refusal.problems().map(DocumentProblem::toString).mkString());
        said.append(refusal.problems().map(DocumentProblem::messageInDutch).mkString());
        expect(!said.toString().contains(NAME), "a refusal quotes the document");
        expect(
                refusal.getCause() == null && refusal.getSuppressed().length == 0,
                "a refusal carries another exception");
        expect(refusal.problems().nonEmpty(), "a refusal tells no problem");
        expect(
                refusal.problems().forAll(problem -> problem.line() > 0 && problem.column() > 0),
                "a problem stands nowhere");
    }

    private static void expect(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
