package org.gezinscoach.json;

import io.vavr.collection.List;
import java.io.Serial;
import java.util.Objects;
import org.gezinscoach.json.wire.AnotherFormatException;
import org.gezinscoach.json.wire.RefusedEntryException;
import org.gezinscoach.programme.InvalidProgrammeException;
import org.gezinscoach.programme.ProgrammeProblem;

/** A value that the format does not allow. On its way out of the values that hold it, it learns where it stands. */
final class Misfit extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Flaw> flaws;
    private final int line;
    private final int column;
    private String pointer = "";

    private Misfit(List<Flaw> flaws, int line, int column) {
        super(flaws.head().rule(), null, false, false);
        this.flaws = flaws;
        this.line = line;
        this.column = column;
    }

    /** A whole sentence about the current token. */
    static Misfit at(Tokens tokens, ProblemCode code, String sentence) {
        return at(tokens.line(), tokens.column(), code, sentence);
    }

    /** A whole sentence about a place. */
    static Misfit at(int line, int column, ProblemCode code, String sentence) {
        return new Misfit(List.of(new Flaw("", code, false, sentence)), line, column);
    }

    /** A rule that the current token breaks, said as the rest of a sentence that begins with the name of the value. */
    static Misfit of(Tokens tokens, ProblemCode code, String rule) {
        return of(tokens.line(), tokens.column(), code, rule);
    }

    /** A rule that is broken at a place, said as the rest of a sentence that begins with the name of the value. */
    static Misfit of(int line, int column, ProblemCode code, String rule) {
        return new Misfit(List.of(new Flaw("", code, true, rule)), line, column);
    }

    /** Another type than should stand at the current token. */
    static Misfit type(Tokens tokens, String form) {
        return of(tokens, ProblemCode.WRONG_TYPE, "must be " + form);
    }

    /** What the model or the format has against a value that begins at a place. */
    static Misfit of(int line, int column, IllegalArgumentException broken) {
        if (broken instanceof InvalidProgrammeException programme) {
            return new Misfit(programme.problems().map(Flaw::of), line, column);
        }
        String sentence = Objects.requireNonNull(broken.getMessage());
        if (broken instanceof RefusedEntryException refused) {
            return at(line, column, ProblemCode.BROKEN_REFERENCE, sentence)
                    .within(refused.index())
                    .within(refused.list());
        }
        return at(
                line,
                column,
                broken instanceof AnotherFormatException ? ProblemCode.WRONG_VERSION : ProblemCode.WRONG_VALUE,
                sentence);
    }

    /** This, in the field or at the position of the value that holds it. */
    Misfit within(Object step) {
        pointer = "/" + step + pointer;
        return this;
    }

    /** What is wrong, and where. */
    List<DocumentProblem> problems() {
        return flaws.map(flaw -> flaw.problem(new Place(pointer + flaw.path(), line, column)));
    }

    /** One rule that is broken, somewhere in the value. */
    private record Flaw(String path, ProblemCode code, boolean named, String rule) {
        static Flaw of(ProgrammeProblem broken) {
            return new Flaw(
                    broken.path(),
                    ProblemCode.BROKEN_REFERENCE,
                    true,
                    broken.rule().text());
        }

        DocumentProblem problem(Place place) {
            return place.problem(code, named ? place.name() + " " + rule : rule);
        }
    }
}
