package org.gezinscoach.internal;

/** Recognises what may be a Dutch citizen number (burgerservicenummer), so that none enters as an identifier. */
final class ElevenProof {
    private static final int DIGITS = 9;

    private ElevenProof() {}

    /**
     * Whether a text is, apart from separators, eight or nine digits that pass the eleven-test: nine times the first
     * digit, eight times the second, and so on to twice the eighth, minus the ninth, is a multiple of eleven. Eight
     * digits count as nine with a zero in front. {@code 111222333} passes: 9+8+7+12+10+8+9+6−3 = 66.
     */
    static boolean passes(String text) {
        int number = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if (Character.isLetterOrDigit(character)) {
                if (digits == DIGITS || !Character.isDigit(character)) {
                    return false;
                }
                number = 10 * number + Character.digit(character, 10);
                digits++;
            }
        }
        return digits >= DIGITS - 1 && sum(number) % 11 == 0;
    }

    /** The digits of a number from the last to the ninth before it: minus the last, and each other as often as its place says. */
    private static int sum(int number) {
        int sum = -(number % 10);
        int rest = number / 10;
        for (int weight = 2; weight <= DIGITS; weight++) {
            sum += weight * (rest % 10);
            rest /= 10;
        }
        return sum;
    }
}
