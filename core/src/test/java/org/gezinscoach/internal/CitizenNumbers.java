package org.gezinscoach.internal;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Numbers that could or could not be a citizen number, told apart by arithmetic on the number itself. */
public final class CitizenNumbers {
    /** The number that documentation and test systems use, and nobody bears. */
    public static final String WELL_KNOWN = "111222333";

    private CitizenNumbers() {}

    /** Any nine digits. */
    public static Arbitrary<Integer> nineDigits() {
        return Arbitraries.integers().between(0, 999_999_999).withoutEdgeCases();
    }

    /** Nine digits of which the last is the check digit of the others. */
    public static Arbitrary<String> passing() {
        return Arbitraries.integers()
                .between(0, 99_999_999)
                .filter(front -> checkDigit(front) < 10)
                .map(front -> padded(10 * front + checkDigit(front)));
    }

    /** Whether the last digit is the check digit of the others. */
    public static boolean passes(int number) {
        return checkDigit(number / 10) == number % 10;
    }

    /** A number as nine digits. */
    public static String padded(int number) {
        return String.format(Locale.ROOT, "%09d", number);
    }

    private static int checkDigit(int front) {
        int sum = 0;
        int rest = front;
        for (int position = 2; position <= 9; position++) {
            sum += position * (rest % 10);
            rest /= 10;
        }
        return sum % 11;
    }
}
