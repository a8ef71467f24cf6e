package org.gezinscoach.savings;

import org.gezinscoach.intervention.Change;

/**
 * The rule by which an intervention counted (rekenregel): what its change means for the saving.
 */
public enum SavingsRule {
    /** Care that {@linkplain Change#ENDED ended} saves its price, directly: € 16,080 of youth protection. */
    CARE_ENDED("gestopte zorg", SavingKind.DIRECT),
    /** Care that was {@linkplain Change#REDUCED reduced} saves the price before less the price after, directly. */
    CARE_REDUCED("verminderde zorg", SavingKind.DIRECT),
    /** Care that was {@linkplain Change#PREVENTED prevented} saves its price, on a threat: € 11,000 of emergency help. */
    CARE_PREVENTED("voorkomen zorg", SavingKind.THREAT_BASED),
    /** Care that {@linkplain Change#NOT_STARTED did not start} saves its price, on a threat: € 1,100 of a table not held. */
    CARE_NOT_STARTED("niet gestarte zorg", SavingKind.THREAT_BASED),
    /** Care that {@linkplain Change#STARTED started} is an extra cost: its price is a negative direct saving. */
    CARE_STARTED("gestarte zorg", SavingKind.DIRECT),
    /** A line of which the source does not say {@linkplain Change#UNSTATED what changed} saves its price, of no stated kind. */
    CHANGE_UNSTATED("wijziging niet vermeld", SavingKind.UNSTATED);

    private final String label;
    private final SavingKind kind;

    SavingsRule(String label, SavingKind kind) {
        this.label = label;
        this.kind = kind;
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
