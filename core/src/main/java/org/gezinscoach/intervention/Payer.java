package org.gezinscoach.intervention;

/**
 * Who pays for a care, and so gains when it ends (financier). Coarse and closed; new constants are only added at the end,
 * since the order is part of the library's contract.
 */
public enum Payer {
    /** The municipality, from its own budget. */
    MUNICIPALITY("gemeente"),
    /** The State. */
    STATE("Rijk"),
    /** A health insurer. */
    HEALTH_INSURER("zorgverzekeraar"),
    /** The State or a health insurer, where a source names the two as one, as Almelo does. */
    STATE_OR_INSURER("Rijk of zorgverzekeraar"),
    /** The region: municipalities together. */
    REGION("regio"),
    /** A housing association. */
    HOUSING_ASSOCIATION("woningcorporatie"),
    /** Police and justice. */
    POLICE_AND_JUSTICE("politie en justitie"),
    /** Schools and their partnerships. */
    EDUCATION("onderwijs"),
    /** Somebody else, who is known. */
    OTHER("overig"),
    /** The source does not say. */
    UNSTATED("niet vermeld");

    private final String label;

    Payer(String label) {
        this.label = label;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }
}
