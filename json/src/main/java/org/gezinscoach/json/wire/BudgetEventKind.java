package org.gezinscoach.json.wire;

import java.util.Set;

/** The kinds of event of a coach budget, each with the fields that it has beside its booking. */
@SuppressWarnings("ImmutableEnumChecker") // a set that is made by Set.of does not change
public enum BudgetEventKind {
    /** Opened. */
    OPENED("holder", "ceiling", "amount"),
    /** Advanced. */
    ADVANCED("household", "purpose", "amount"),
    /** Claimed. */
    CLAIMED("advance", "payer"),
    /** Reimbursed. */
    REIMBURSED("advance", "payer", "amount"),
    /** Returned. */
    RETURNED("advance", "amount"),
    /** Absorbed. */
    ABSORBED("advance", "amount"),
    /** Recovered. */
    RECOVERED("advance", "payer", "amount"),
    /** ToppedUp. */
    TOPPED_UP("amount"),
    /** Reversed. */
    REVERSED("reverses"),
    /** Closed. */
    CLOSED();

    private final Set<String> fields;

    BudgetEventKind(String... fields) {
        this.fields = Set.of(fields);
    }

    /** Whether an event of this kind has a field. */
    boolean has(String field) {
        return fields.contains(field);
    }
}
