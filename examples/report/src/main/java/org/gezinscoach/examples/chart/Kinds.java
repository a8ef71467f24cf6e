package org.gezinscoach.examples.chart;

import org.gezinscoach.savings.SavingKind;

/** With which ink each kind of saving is drawn, everywhere the same. */
final class Kinds {
    private Kinds() {}

    static Ink ink(SavingKind kind) {
        return switch (kind) {
            case DIRECT -> Ink.BLUE;
            case THREAT_BASED -> Ink.ORANGE;
            case UNSTATED -> Ink.GREY;
        };
    }
}
