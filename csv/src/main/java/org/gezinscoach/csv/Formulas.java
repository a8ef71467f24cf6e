package org.gezinscoach.csv;

import java.util.regex.Pattern;

/**
 * Keeps texts from being taken for formulas by a spreadsheet, and undoes that. What would begin a formula gets an apostrophe, at the
 * begin of the text or after what may separate cells for another program, and after blanks and quotes that such a program may
 * skip there; apostrophes that stand there already get one more.
 * So {@code restore(defuse(text))} is the text, whatever it is.
 */
final class Formulas {
    private static final String ERRORS =
            "#(?:N/[AB]|REF!|VERW!|VALUE!|WAARDE!|DIV/0!|DEEL/0!|NAME\\?|NAAM\\?|NUM!|GETAL!|NULL!|LEEG!|#+)";
    private static final String START = "(^|[;,\t|])([\\h\"]*)";
    private static final String DANGER = "(?=[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]|" + ERRORS + "$)";
    private static final Pattern ERROR = Pattern.compile(ERRORS);
    private static final Pattern LIVE = Pattern.compile(START + "('*)" + DANGER);
    private static final Pattern DEFUSED = Pattern.compile(START + "'('*)" + DANGER);

    private Formulas() {}

    /** The text as it may stand in a cell. */
    static String defuse(String text) {
        return LIVE.matcher(text).replaceAll("$1$2'$3");
    }

    /** The text that a cell was written for. */
    static String restore(String cell) {
        return DEFUSED.matcher(cell).replaceAll("$1$2$3");
    }

    /** Whether a cell holds what a spreadsheet shows where a formula failed, or a column was too narrow. */
    static boolean isError(String cell) {
        return ERROR.matcher(cell).matches();
    }
}
