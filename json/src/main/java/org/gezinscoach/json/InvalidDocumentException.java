package org.gezinscoach.json;

import io.vavr.collection.List;

/**
 * A document that could not be read. It has one problem or more, has no cause, and quotes nothing of the document but
 * numbers, dates and constants, so that it can be logged.
 */
public final class InvalidDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<DocumentProblem> problems;

    InvalidDocumentException(List<DocumentProblem> problems) {
        super(problems.mkString("\n"));
        this.problems = problems;
    }

    /** Every problem found, at least one: all that concern how the parts fit together, or else the first. */
    public List<DocumentProblem> problems() {
        return problems;
    }
}
