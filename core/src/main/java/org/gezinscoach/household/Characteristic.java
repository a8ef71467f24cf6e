package org.gezinscoach.household;

/**
 * What a source may say of a household as a whole (kenmerk). That it says nothing is not a no. New constants are only added
 * at the end.
 */
public enum Characteristic {
    /** Problems last, whatever was tried. */
    PERSISTENT("hardnekkige problematiek"),
    /** Problems pile up over time, one upon another. */
    STACKED("stapeling van problemen"),
    /** Problems are passed on from generation to generation. */
    PASSED_ON("van generatie op generatie"),
    /** There is a long history of care, mostly dear and fragmented. */
    LONG_CARE_HISTORY("lange geschiedenis van hulpverlening"),
    /** The language of the coaches is not, or hardly, spoken. */
    LANGUAGE_BARRIER("Nederlandse taal niet machtig"),
    /** There are concerns about safety. */
    SAFETY_CONCERN("veiligheidsproblematiek");

    private final String label;

    Characteristic(String label) {
        this.label = label;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }
}
