package org.gezinscoach.json.wire;

import java.util.Set;

/** The kinds of step on a household's way, each with the fields that it has beside its day. */
@SuppressWarnings("ImmutableEnumChecker") // a set that is made by Set.of does not change
public enum PathwayStepKind {
    /** Stated. */
    STATED("state", "source"),
    /** Referred. */
    REFERRED("referrer"),
    /** Discussed. */
    DISCUSSED(),
    /** Decided. */
    DECIDED("decision", "reasons"),
    /** Started. */
    STARTED(),
    /** Eased. */
    EASED(),
    /** Relapsed. */
    RELAPSED(),
    /** Closed. */
    CLOSED("because");

    private final Set<String> fields;

    PathwayStepKind(String... fields) {
        this.fields = Set.of(fields);
    }

    /** Whether a step of this kind has a field. */
    boolean has(String field) {
        return fields.contains(field);
    }
}
