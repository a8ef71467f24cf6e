package org.gezinscoach.examples.chart;

import io.vavr.collection.List;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import org.gezinscoach.examples.evaluation.Language;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;

/** How charts write amounts and sources: shorter than tables. */
final class Wording {
    private final Language language;

    Wording(Language language) {
        this.language = language;
    }

    /** Without cents where there are none: {@code 104,080}. */
    String amount(Euro euro) {
        return numbers(language.locale(), euro.cents() % 100 == 0 ? 0 : 2).format(euro.toBigDecimal());
    }

    /** Numbers with so many decimals, and a minus sign that is as wide as a plus. */
    static NumberFormat numbers(Locale locale, int decimals) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        symbols.setMinusSign('\u2212');
        return new DecimalFormat(decimals == 0 ? "#,##0" : "#,##0.00", symbols);
    }

    /** What is known, and how much is not: {@code 104,080 + 3 unknown}. */
    String total(Total total) {
        String known = total.isComplete() || !total.known().isZero() ? amount(total.known()) : "";
        String gains = total.unknownGains() == 0 ? "" : (known.isEmpty() ? "" : " + ") + unknown(total.unknownGains());
        String costs = total.unknownCosts() == 0 ? "" : " - " + unknown(total.unknownCosts());
        return known + gains + costs;
    }

    private String unknown(long count) {
        return language.say("unknown", String.valueOf(count));
    }

    /** The documents behind figures, each once, and how the figures stand in them. */
    String source(List<Source> sources) {
        String documents = sources.map(Source::document).distinct().mkString("; ");
        String standings = sources.map(Source::standing)
                .distinct()
                .sorted()
                .map(standing -> language.name(standing, standing.label()))
                .mkString(", ");
        return sources.isEmpty() ? "" : language.say("source") + ": " + documents + " (" + standings + ")";
    }

    /** An amount as a length. */
    static double length(Euro euro) {
        return euro.toBigDecimal().doubleValue();
    }
}
