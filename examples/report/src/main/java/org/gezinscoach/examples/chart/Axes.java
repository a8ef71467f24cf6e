package org.gezinscoach.examples.chart;

import java.text.DateFormat;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.chart.axis.NumberAxis;
import org.threeten.extra.LocalDateRange;

/** Axes of days and of numbers; a day begins at midnight of no zone. */
final class Axes {
    private static final TimeZone ZONE = TimeZone.getTimeZone("UTC");

    private Axes() {}

    static long millis(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    /** Where a day begins on an axis. */
    static double at(LocalDate day) {
        return (double) millis(day);
    }

    static DateAxis days(LocalDateRange range, Locale locale) {
        DateAxis axis = new DateAxis(null, ZONE, locale);
        axis.setRange(at(range.getStart()), at(range.getEnd()));
        axis.setTickUnit(unit(range, locale));
        axis.setTickLabelFont(Type.regular(11));
        axis.setTickLabelPaint(Ink.QUIET);
        axis.setAxisLinePaint(Ink.QUIET);
        axis.setTickMarkPaint(Ink.QUIET);
        axis.setLowerMargin(0);
        axis.setUpperMargin(0);
        return axis;
    }

    /** About eight ticks. */
    private static DateTickUnit unit(LocalDateRange range, Locale locale) {
        int months = Math.max(1, range.lengthInDays() / 30);
        int step = months <= 8 ? 1 : months <= 16 ? 2 : months <= 26 ? 3 : months <= 50 ? 6 : 12;
        DateFormat format = new SimpleDateFormat(step == 12 ? "yyyy" : "yyyy-MM", locale);
        format.setTimeZone(ZONE);
        return new DateTickUnit(DateTickUnitType.MONTH, step, format);
    }

    static NumberAxis numbers(String unit, double most, Locale locale) {
        NumberAxis axis = new NumberAxis(unit);
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits(locale));
        axis.setNumberFormatOverride(Wording.numbers(locale, 0));
        axis.setRange(-0.012 * most, most <= 0 ? 1 : most * 1.08);
        axis.setTickLabelFont(Type.regular(11));
        axis.setTickLabelPaint(Ink.QUIET);
        axis.setLabelFont(Type.regular(11));
        axis.setLabelPaint(Ink.QUIET);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }
}
