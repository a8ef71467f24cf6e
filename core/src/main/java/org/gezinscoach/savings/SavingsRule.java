package org.gezinscoach.savings;

import java.util.stream.Stream;
import org.gezinscoach.intervention.Change;

/**
 * The rule by which an intervention counted (rekenregel): what its change means for the saving.
 */
public enum SavingsRule {
    /** Care that {@linkplain Change#ENDED ended} saves its price, directly: € 16,080 of youth protection. */
    CARE_ENDED("gestopte zorg", SavingKind.DIRECT, Change.ENDED),
    /**
     * Care that was {@linkplain Change#REDUCED reduced} saves the price before less the price after, directly: from € 16,080 to
     * € 4,080, € 12,000. It saves an unknown amount where one of the two is not stated.
     */
    CARE_REDUCED("verminderde zorg", SavingKind.DIRECT, Change.REDUCED),
    /** Care that was {@linkplain Change#PREVENTED prevented} saves its price, on a threat: € 11,000 of emergency help. */
    CARE_PREVENTED("voorkomen zorg", SavingKind.THREAT_BASED, Change.PREVENTED),
    /** Care that {@linkplain Change#NOT_STARTED did not start} saves its price, on a threat: € 1,100 of a table not held. */
    CARE_NOT_STARTED("niet gestarte zorg", SavingKind.THREAT_BASED, Change.NOT_STARTED),
    /** Care that {@linkplain Change#STARTED started} is an extra cost: € 3,480 is a direct saving of € -3,480. */
    CARE_STARTED("gestarte zorg", SavingKind.DIRECT, Change.STARTED),
    /**
     * A line of which the source does not say {@linkplain Change#UNSTATED what changed} saves its price, of no stated kind:
     * € 19,080 of "Altra IAG".
     */
    CHANGE_UNSTATED("wijziging niet vermeld", SavingKind.UNSTATED, Change.UNSTATED);

    private final String label;
    private final SavingKind kind;
    private final Change change;

    SavingsRule(String label, SavingKind kind, Change change) {
        this.label = label;
        this.kind = kind;
        this.change = change;
    }

    /** The rule for a change; there is one for each but {@link Change#RUNNING}. */
    static SavingsRule of(Change change) {
        return Stream.of(values())
                .filter(rule -> rule.change == change)
                .findFirst()
                .orElseThrow();
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }

    /** The kind of the savings that this rule yields. */
    public SavingKind kind() {
        return kind;
    }
}
