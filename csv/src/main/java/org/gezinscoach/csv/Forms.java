package org.gezinscoach.csv;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;

/** The forms of fields; each field is needed unless it is made {@linkplain Field#optional() optional}. */
final class Forms {
    private static final int LONGEST_TEXT = 500;
    private static final int MINUTES = 60;
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DUTCH = Pattern.compile("[0-9]{1,2}-[0-9]{1,2}-[0-9]{4}");
    private static final Pattern HOURS = Pattern.compile("[0-9]{1,3}(?:[.,][0-9]{1,2})?");
    private static final DateTimeFormatter DUTCH_DATE =
            DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private Forms() {}

    /** One line of text. */
    static Field<String> text(String label) {
        return text(label, Function.identity(), Function.identity());
    }

    /** A value that is written as one line of text. */
    static <V> Field<V> text(String label, Function<String, V> reading, Function<V, String> writing) {
        return new Field<>(
                label, true, cell -> reading.apply(line(label, cell)), value -> Formulas.defuse(writing.apply(value)));
    }

    private static String line(String label, String cell) {
        String text = Formulas.restore(cell);
        if (text.codePoints().anyMatch(Forms::breaksLine)) {
            throw new IllegalArgumentException(label + " must not contain control characters");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException(
                    label + " must have at most " + LONGEST_TEXT + " characters, but had " + text.length());
        }
        return text;
    }

    private static boolean breaksLine(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** An amount, known or not. */
    static Field<Amount> amount(String label) {
        return new Field<>(label, true, cell -> AmountForm.readAmount(label, cell), AmountForm::write);
    }

    /** A known amount. */
    static Field<Euro> euro(String label) {
        return new Field<>(label, true, cell -> AmountForm.readEuro(label, cell), AmountForm::write);
    }

    /** A year. */
    static Field<Year> year(String label) {
        return new Field<>(label, true, cell -> Year.parse(formed(label, cell, YEAR, "2022")), Year::toString);
    }

    private static String formed(String label, String cell, Pattern form, String example) {
        if (!form.matcher(cell).matches()) {
            throw new WrongFormException(label, "must be written as " + example);
        }
        return cell;
    }

    /** A date. */
    static Field<LocalDate> date(String label) {
        return new Field<>(label, true, cell -> readDate(label, cell), LocalDate::toString);
    }

    private static LocalDate readDate(String label, String cell) {
        try {
            if (DUTCH.matcher(cell).matches()) {
                return LocalDate.parse(cell, DUTCH_DATE);
            }
            return LocalDate.parse(formed(label, cell, ISO, "2022-12-31 or 31-12-2022"));
        } catch (DateTimeException noSuchDay) {
            throw new WrongFormException(label, "must be a day of the calendar");
        }
    }

    /** Hours, in whole minutes. */
    static Field<Duration> hours(String label) {
        return new Field<>(label, true, cell -> readHours(label, cell), Duration::toString);
    }

    private static Duration readHours(String label, String cell) {
        try {
            if (!HOURS.matcher(cell).matches()) {
                return Duration.parse(cell);
            }
            BigDecimal hours = new BigDecimal(cell.replace(',', '.'));
            return Duration.ofMinutes(
                    hours.multiply(BigDecimal.valueOf(MINUTES)).longValueExact());
        } catch (DateTimeParseException | ArithmeticException noHours) {
            throw new WrongFormException(label, "must be written as PT1H30M or 1,5, and in whole minutes");
        }
    }

    /** A constant, written by its name and read by that or by its Dutch label; the unstated one is an empty cell. */
    static <E extends Enum<E>> Field<E> constant(
            String label, E[] constants, Function<E, String> dutch, Predicate<E> unstated) {
        return new Field<>(
                label,
                true,
                cell -> readConstant(label, cell, constants, dutch),
                constant -> unstated.test(constant) ? "" : constant.name());
    }

    private static <E extends Enum<E>> E readConstant(
            String label, String cell, E[] constants, Function<E, String> dutch) {
        for (E constant : constants) {
            if (constant.name().equals(cell) || dutch.apply(constant).equalsIgnoreCase(cell)) {
                return constant;
            }
        }
        throw new WrongFormException(
                label,
                "must be one of "
                        + String.join(
                                ", ",
                                java.util.Arrays.stream(constants)
                                        .map(Enum::name)
                                        .toList()));
    }
}
