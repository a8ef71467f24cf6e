package org.gezinscoach.intervention;

/**
 * The kind of a care (zorgvorm), coarse and closed; finer product codes are data. New constants are only added at the end,
 * since the order is part of the library's contract.
 */
public enum CareCategory {
    /** Youth care at home or at a practice. */
    YOUTH_SUPPORT("ambulante jeugdhulp"),
    /** Foster care, by the family's network or others. */
    FOSTER_CARE("pleegzorg"),
    /** Youth care with a stay, other than foster care. */
    RESIDENTIAL_YOUTH_CARE("jeugdhulp met verblijf"),
    /** Youth protection: supervision orders and guardianship. */
    YOUTH_PROTECTION("jeugdbescherming"),
    /** Youth probation. */
    YOUTH_PROBATION("jeugdreclassering"),
    /** The municipality's own youth or neighbourhood team. */
    LOCAL_TEAM("lokaal team of jeugdteam"),
    /** Reports, investigations and tables about a child's safety. */
    CHILD_SAFETY("onderzoek naar veiligheid"),
    /** Crisis and emergency care. */
    CRISIS_CARE("crisis- en spoedhulp"),
    /** Mental health care, of the young and of adults. */
    MENTAL_HEALTH("geestelijke gezondheidszorg"),
    /** Addiction care. */
    ADDICTION_CARE("verslavingszorg"),
    /** Support of adults, individual or in groups. */
    ADULT_SUPPORT("begeleiding volwassenen"),
    /** Shelter and sheltered housing. */
    SHELTER("opvang en beschermd wonen"),
    /** School attendance: compulsory-education officers, help for those who stay at home. */
    SCHOOL_ATTENDANCE("schoolverzuim en leerplicht"),
    /** Debt counselling and restructuring. */
    DEBT_SUPPORT("schuldhulpverlening"),
    /** Benefits and income support. */
    INCOME_SUPPORT("uitkering en bijstand"),
    /** Housing: evictions, nuisance, moving. */
    HOUSING("huisvesting en huisuitzetting"),
    /** Police, such as a neighbourhood officer. */
    POLICE("politie-inzet"),
    /** Another care, which is known. */
    OTHER("overig"),
    /** The source does not say. */
    UNSTATED("niet vermeld");

    private final String label;

    CareCategory(String label) {
        this.label = label;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }
}
