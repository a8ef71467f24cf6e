package org.gezinscoach.json;

import java.util.Objects;

/**
 * One thing that is wrong in a document: what, and where. It quotes nothing of the document but numbers, dates and
 * constants.
 *
 * @param code the stable name of this kind of problem, one of {@link ProblemCode}
 * @param pointer the place as a JSON pointer (RFC 6901), such as {@code /interventions/3/household}; empty for the whole. A
 *     field that the format does not know is pointed at by the object that holds it
 * @param line the line of that place, from 1; 0 where it has none
 * @param column the column of that place in characters, from 1; 0 where it has none
 * @param message what is wrong, in one line
 */
public record DocumentProblem(ProblemCode code, String pointer, int line, int column, String message) {
    /** Checks that all are there. */
    public DocumentProblem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");
    }

    /** What is wrong, in one line of Dutch; what the kind of problem is, where the rule is known in English only. */
    public String messageInDutch() {
        return Dutch.of(message).getOrElse(() -> code.label() + ": " + message);
    }

    /** Place, then what is wrong: {@code line 12, column 7 (/households/0/id): …}. */
    @Override
    public String toString() {
        return "line " + line + ", column " + column + (pointer.isEmpty() ? "" : " (" + pointer + ")") + ": " + message;
    }
}
