package org.gezinscoach.coach;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.gezinscoach.internal.Checks;

/**
 * An establishment in full-time equivalents (formatie in fte), exact to the hundredth.
 *
 * <p>{@code Fte.parse("5.22").plus(Fte.parse("2.35"))} is {@code 7.57 fte}.
 *
 * @param hundredths the number of hundredths of an fte, from 0 to {@value #MOST_HUNDREDTHS}
 */
public record Fte(int hundredths) implements Comparable<Fte> {
    /** The most hundredths: ten thousand fte. */
    public static final int MOST_HUNDREDTHS = 1_000_000;

    /** The hundredths of one fte. */
    static final int ONE = 100;

    private static final Pattern FORM = Pattern.compile("([0-9]{1,5})(?:\\.([0-9]{1,2}))?(?: fte)?");

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it lies outside its bounds
     */
    public Fte {
        Checks.between("hundredths of an fte", hundredths, 0, MOST_HUNDREDTHS);
    }

    /**
     * A number of fte as text, in one of the forms {@code 5}, {@code 5.22} and {@code 5.22 fte}. What {@link #toString()}
     * writes, this reads back.
     *
     * @throws IllegalArgumentException if the text has another form, or the number lies outside its bounds
     */
    public static Fte parse(String text) {
        var matcher = FORM.matcher(text);
        Checks.require(matcher.matches(), "fte", "must be written as 5, 5.22 or 5.22 fte");
        String decimals = matcher.group(2) == null ? "" : matcher.group(2);
        return new Fte(Integer.parseInt(matcher.group(1) + (decimals + "00").substring(0, 2)));
    }

    /**
     * Both together.
     *
     * @throws IllegalArgumentException if the sum lies outside the bounds
     */
    public Fte plus(Fte other) {
        return new Fte(hundredths + other.hundredths);
    }

    /**
     * This less another.
     *
     * @throws IllegalArgumentException if the other is larger
     */
    public Fte minus(Fte other) {
        return new Fte(hundredths - other.hundredths);
    }

    @Override
    public int compareTo(Fte other) {
        return Integer.compare(hundredths, other.hundredths);
    }

    /** The number with two decimals: {@code 5.22 fte}. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(hundredths, 2) + " fte";
    }
}
