package org.gezinscoach.csv;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;

/** How amounts stand in cells: written in one form, read in those that Dutch papers and spreadsheets have. */
final class AmountForm {
    static final String UNKNOWN = "unknown";
    static final String UNKNOWN_COST = "unknown cost";

    private static final Set<String> UNKNOWNS = Set.of(UNKNOWN, "onbekend", "p.m.", "pm");
    private static final Set<String> UNKNOWN_COSTS = Set.of(UNKNOWN_COST, "onbekende kosten");
    private static final String WHOLE = "(?:(?<grouped>[1-9][0-9]{0,2}(?:\\.[0-9]{3})+)|(?<plain>[0-9]+))";
    private static final String CENTS =
            "(?:,(?<cents>[0-9]{1,2})|,(?:--?|[\u2013\u2014=])|(?<!\\.[0-9]{3})\\.(?<point>[0-9]{1,2}))?";
    private static final Pattern FORM =
            Pattern.compile("(?<before>-)? ?(?:\u20AC|EUR)? ?(?<inside>-)? ?" + WHOLE + CENTS + "(?<after>-)?");

    private AmountForm() {}

    static String write(Amount amount) {
        return amount.fold(
                euro -> euro.toBigDecimal().toPlainString(), unknown -> unknown.negative() ? UNKNOWN_COST : UNKNOWN);
    }

    static Amount readAmount(String field, String cell) {
        String word = cell.toLowerCase(Locale.ROOT);
        if (UNKNOWNS.contains(word)) {
            return Amount.unknown(word);
        }
        return UNKNOWN_COSTS.contains(word) ? Amount.unknown(word).negated() : readEuro(field, cell);
    }

    static Euro readEuro(String field, String cell) {
        Matcher form = FORM.matcher(cell.replaceAll("\\h", " ").replace('\u2212', '-'));
        boolean found = form.matches();
        if (!found || signs(form) > 1) {
            throw new WrongFormException(field, "must be written as 1500.00 or 1.500,00, without a plus");
        }
        Euro size = Euro.of(new BigDecimal(whole(form) + "." + cents(form)));
        return signs(form) == 1 ? size.negated() : size;
    }

    private static int signs(Matcher form) {
        return sign(form, "before") + sign(form, "inside") + sign(form, "after");
    }

    private static int sign(Matcher form, String group) {
        return form.group(group) == null ? 0 : 1;
    }

    private static String whole(Matcher form) {
        String grouped = form.group("grouped");
        return grouped == null ? form.group("plain") : grouped.replace(".", "");
    }

    private static String cents(Matcher form) {
        String cents = Objects.requireNonNullElse(form.group("cents"), "");
        return cents + Objects.requireNonNullElse(form.group("point"), "") + "0";
    }
}
