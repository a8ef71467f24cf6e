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
        int[] significant = text.codePoints().filter(Character::isLetterOrDigit).toArray();
        if (significant.length < DIGITS - 1 || significant.length > DIGITS) {
            return false;
        }
        int sum = 0;
        int weight = significant.length;
        for (int codePoint : significant) {
            if (!Character.isDigit(codePoint)) {
                return false;
            }
            sum += Character.digit(codePoint, 10) * (weight == 1 ? -1 : weight);
            weight--;
        }
        return sum % 11 == 0;
    }
}
