package org.gezinscoach.programme;

import java.util.Objects;

/**
 * One thing that is wrong in a programme as a whole: where, and which rule it breaks. It quotes nothing of the data.
 *
 * @param path from the programme to the attribute at fault, as names and positions: {@code /interventions/3/household}
 * @param rule the rule that is broken there
 */
public record ProgrammeProblem(String path, Rule rule) {
    /** Checks that both are there. */
    public ProgrammeProblem {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(rule, "rule");
    }

    /** Where and what: {@code /interventions/3/household must name a household of the programme}. */
    public String message() {
        return path + " " + rule.text();
    }

    /** A rule that spans a programme. */
    public enum Rule {
        /**
         * An identifier or a year stands once in its list, as does what was seen of a household and a goal, or measured of a
         * household, on a day; a household has one way; a line of costs, a coach budget, an escalation or what a source
         * reports is not repeated.
         */
        UNIQUE("must not stand twice"),
        /** A line belongs to a household that is listed. */
        KNOWN_HOUSEHOLD("must name a household of the programme"),
        /** A continuation names an intervention that is listed, of the same household. */
        KNOWN_INTERVENTION("must name an intervention of the same household in the programme"),
        /** A chain of continuations begins somewhere. */
        NO_CIRCLE("must not lead into a circle"),
        /** An observation or a reported reach is of a goal that is listed. */
        KNOWN_GOAL("must name a goal of the programme"),
        /** A year has at least one day in the programme's period. */
        WITHIN_PERIOD("must lie within the period of the programme");

        private final String text;

        Rule(String text) {
            this.text = text;
        }

        /** The rule as the end of a sentence. */
        public String text() {
            return text;
        }
    }
}
