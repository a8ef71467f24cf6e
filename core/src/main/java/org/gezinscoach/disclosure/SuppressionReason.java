package org.gezinscoach.disclosure;

/**
 * Why a figure is left out (reden van weglating). It is for whoever keeps the figures: printed cell by cell, "too few" would
 * say more of a figure than that it is left out.
 */
public enum SuppressionReason {
    /** Fewer households than the minimum stand behind it, but more than none. */
    TOO_FEW_HOUSEHOLDS("te weinig huishoudens"),

    /** One household, or two together, carry too much of it. */
    DOMINANCE("een of twee huishoudens overheersen"),

    /** Another figure that is left out would follow from it. */
    COMPLEMENTARY("een weggelaten cijfer volgt er anders uit"),

    /** It was left out before, or what changed since an earlier publication would follow from it. */
    EARLIER_PUBLICATION("een eerdere publicatie verraadt anders te veel"),

    /** The table is left out whole. */
    WHOLE_TABLE("de hele tabel is weggelaten");

    private final String label;

    SuppressionReason(String label) {
        this.label = label;
    }

    /** The reason in Dutch. */
    public String label() {
        return label;
    }
}
