package org.gezinscoach.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.gezinscoach.coach.Fte;

/** Values in the one form in which they stand as text: dates as {@code "2021-09-01"}, hours as {@code "PT32H"}, and others. */
final class Texts {
    private static final String DATE = "0000-00-00";
    private static final int FOUR_DIGITS_FROM = 1000;
    private static final int FOUR_DIGITS_UNTIL = 10_000;
    private static final Pattern HOURS =
            Pattern.compile("PT(?=[0-9])(?:[0-9]{1,15}H)?(?:[0-9]{1,15}M)?(?:[0-9]{1,15}S)?");

    private static final Pattern FTE = Pattern.compile("[0-9]{1,5}(?:\\.[0-9]{1,2})?");

    private Texts() {}

    /** Which of some texts some characters are; -1 if they are none of them. */
    static int oneOf(char[][] texts, char[] characters, int from, int length) {
        for (int i = 0; i < texts.length; i++) {
            if (Arrays.equals(texts[i], 0, texts[i].length, characters, from, from + length)) {
                return i;
            }
        }
        return -1;
    }

    /** The years that the model knows have four digits; others stand as Java has them. */
    static char[] date(LocalDate date) {
        int year = date.getYear();
        if (year < FOUR_DIGITS_FROM || year >= FOUR_DIGITS_UNTIL) {
            return date.toString().toCharArray();
        }
        char[] text = DATE.toCharArray();
        put(text, 0, year / 100);
        put(text, 2, year % 100);
        put(text, 5, date.getMonthValue());
        put(text, 8, date.getDayOfMonth());
        return text;
    }

    private static void put(char[] text, int at, int number) {
        text[at] = (char) ('0' + number / 10);
        text[at + 1] = (char) ('0' + number % 10);
    }

    static LocalDate date(char[] characters, int from, int length) {
        boolean formed = length == DATE.length();
        for (int i = 0; formed && i < length; i++) {
            char c = characters[from + i];
            formed = DATE.charAt(i) == '-' ? c == '-' : '0' <= c && c <= '9';
        }
        if (!formed) {
            throw new IllegalArgumentException("date must be written as 2021-09-01");
        }
        try {
            int year = 100 * number(characters, from) + number(characters, from + 2);
            return LocalDate.of(year, number(characters, from + 5), number(characters, from + 8));
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException(
                    "date must be a day of the calendar, but was " + new String(characters, from, length));
        }
    }

    /** The number that two digits are. */
    private static int number(char[] characters, int at) {
        return 10 * (characters[at] - '0') + characters[at + 1] - '0';
    }

    /** Hours, minutes and seconds, and no days: a day could be one of work. */
    static Duration hours(String text) {
        if (!HOURS.matcher(text).matches()) {
            throw new IllegalArgumentException("hours must be written as PT32H or PT28H30M");
        }
        return Duration.parse(text);
    }

    static Fte fte(String text) {
        if (!FTE.matcher(text).matches()) {
            throw new IllegalArgumentException("fte must be written as 5 or 5.22");
        }
        return Fte.parse(text);
    }

    static String fte(Fte value) {
        return value.toString().replace(" fte", "");
    }
}
