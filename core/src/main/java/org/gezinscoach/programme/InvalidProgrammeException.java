package org.gezinscoach.programme;

import io.vavr.collection.List;

/** A programme whose parts do not fit together; it lists every problem, not the first. */
public final class InvalidProgrammeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<ProgrammeProblem> problems;

    InvalidProgrammeException(List<ProgrammeProblem> problems) {
        super(problems.map(ProgrammeProblem::message).mkString("; "));
        this.problems = problems;
    }

    /** Every problem, in the order of the programme's lists. */
    public List<ProgrammeProblem> problems() {
        return problems;
    }
}
