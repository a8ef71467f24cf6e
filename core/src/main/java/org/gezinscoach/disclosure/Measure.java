package org.gezinscoach.disclosure;

import org.gezinscoach.money.Euro;

/** What the figures of a table are (eenheid). */
public enum Measure {
    /** A number of households, or of something else that households have; a figure is that number. */
    COUNT("aantal"),

    /** Euros, of either sign; a figure is a number of cents. */
    EURO("bedrag");

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    /** The measure in Dutch. */
    public String label() {
        return label;
    }

    /** A figure as text: {@code 8}, or {@code EUR 176025.00} of 17602500 cents. */
    public String text(long figure) {
        return this == EURO ? Euro.ofCents(figure).toString() : Long.toString(figure);
    }
}
