package org.gezinscoach.household;

/**
 * A domain of life (leefgebied) in which a household copes or does not, by the names of the self-reliance matrix. New
 * constants are only added at the end.
 */
public enum LifeDomain {
    /** Income, spending and debts. */
    FINANCES("financiën"),
    /** Paid work, and learning for it. */
    WORK_AND_EDUCATION("werk en opleiding"),
    /** What fills the day, and the rhythm of day and night. */
    TIME_USE("tijdsbesteding"),
    /** A roof, and whether it is safe and lasts. */
    HOUSING("huisvesting"),
    /** How those who live together get on. */
    DOMESTIC_RELATIONS("huiselijke relaties"),
    /** Mental health. */
    MENTAL_HEALTH("geestelijke gezondheid"),
    /** Physical health. */
    PHYSICAL_HEALTH("lichamelijke gezondheid"),
    /** Drink, drugs and other addictions. */
    SUBSTANCE_USE("middelengebruik"),
    /** Eating, washing, dressing, moving. */
    BASIC_DAILY_LIVING("basale ADL"),
    /** Housekeeping, shopping, post, appointments. */
    INSTRUMENTAL_DAILY_LIVING("instrumentele ADL"),
    /** Family, friends and others who support. */
    SOCIAL_NETWORK("sociaal netwerk"),
    /** Taking part in the life of neighbourhood and society. */
    COMMUNITY_PARTICIPATION("maatschappelijke participatie"),
    /** Contact with police and justice. */
    JUSTICE("justitie"),
    /** Parents: the care for a child's body. */
    CHILD_PHYSICAL_CARE("lichamelijke verzorging van het kind"),
    /** Parents: support of a child's feelings and company. */
    CHILD_EMOTIONAL_SUPPORT("sociaal-emotionele ondersteuning van het kind"),
    /** Parents: that a child goes to school. */
    CHILD_SCHOOLING("scholing van het kind"),
    /** Parents: that somebody minds a child. */
    CHILD_MINDING("opvang van het kind");

    private final String label;

    LifeDomain(String label) {
        this.label = label;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }
}
