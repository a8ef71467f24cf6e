package org.gezinscoach.csv;

import java.util.Set;

/** The kinds of event of a coach budget, each with the fields that it has beside its booking. */
@SuppressWarnings("ImmutableEnumChecker") // a set that is made by Set.of does not change
enum EventKind {
    OPENED("opening", "ceiling", "amount"),
    ADVANCED("voorfinanciering", "household scope", "household label", "purpose", "amount"),
    CLAIMED("verzoek om verrekening", "advance", "payer"),
    REIMBURSED("verrekening", "advance", "payer", "amount"),
    RETURNED("terugstorting", "advance", "amount"),
    ABSORBED("ten laste van het gezinscoachbudget", "advance", "amount"),
    RECOVERED("alsnog verrekend", "advance", "payer", "amount"),
    TOPPED_UP("aanvulling", "amount"),
    REVERSED("storno", "reverses"),
    CLOSED("afsluiting");

    private final String label;
    private final Set<String> fields;

    EventKind(String label, String... fields) {
        this.label = label;
        this.fields = Set.of(fields);
    }

    /** The Dutch term. */
    String label() {
        return label;
    }

    /** Whether an event of this kind needs a field. */
    boolean needs(Field<?> field) {
        return fields.contains(field.label());
    }
}
