package org.gezinscoach.money;

import io.vavr.collection.List;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import org.gezinscoach.internal.Checks;

/**
 * A known amount of euros, exact to the cent, of either sign.
 *
 * <p>It reaches from {@code EUR -92233720368547758.07} to {@code EUR 92233720368547758.07}; the two ends mirror each
 * other, so every amount can be negated. Arithmetic that leaves this range throws an {@link ArithmeticException}. Only
 * {@link #times(BigDecimal, RoundingMode)} rounds, and only as its caller says.
 *
 * <p>{@code Euro.of(5000).minus(Euro.parse("1519.95"))} is {@code EUR 3480.05}.
 *
 * @param cents the amount in cents, never {@link Long#MIN_VALUE}
 */
public record Euro(long cents) implements Amount, Comparable<Euro> {
    /** No money: {@code EUR 0.00}. It is known, unlike an {@link Unknown}. */
    public static final Euro ZERO = new Euro(0);

    private static final int DECIMALS = 2;
    private static final long CENTS = 100;
    private static final long MOST_EUROS = Long.MAX_VALUE / CENTS;
    private static final int MOST_WHOLE_DIGITS = 17;
    private static final int MOST_BITS = 256;
    private static final int MOST_CHARACTERS = 80;
    private static final Pattern FORM = Pattern.compile("(?:EUR )?(-?[0-9]+(?:\\.[0-9]+)?)");
    private static final String RANGE = "must be between EUR -92233720368547758.07 and EUR 92233720368547758.07";

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if cents is {@link Long#MIN_VALUE}
     */
    public Euro {
        Checks.require(
                cents != Long.MIN_VALUE, "cents", () -> "must be above " + Long.MIN_VALUE + ", but was " + cents);
    }

    /**
     * Whole euros: {@code of(5000)} is {@code EUR 5000.00}.
     *
     * @throws IllegalArgumentException if the euros do not fit in the range
     */
    public static Euro of(long euros) {
        Checks.require(
                -MOST_EUROS <= euros && euros <= MOST_EUROS,
                "euros",
                () -> "must be between -" + MOST_EUROS + " and " + MOST_EUROS + ", but was " + euros);
        return new Euro(euros * CENTS);
    }

    /**
     * Cents: {@code ofCents(1999)} is {@code EUR 19.99}.
     *
     * @throws IllegalArgumentException if cents is {@link Long#MIN_VALUE}
     */
    public static Euro ofCents(long cents) {
        return new Euro(cents);
    }

    /**
     * Euros with at most two decimals that are not zero: {@code 17602.5} and {@code 17602.500} are
     * {@code EUR 17602.50}. Size and scale are looked at before anything is computed, so {@code 1e100000000} is refused at
     * once.
     *
     * @throws IllegalArgumentException if the amount has a fraction of a cent, or does not fit in the range
     */
    public static Euro of(BigDecimal euros) {
        if (euros.signum() == 0) {
            return ZERO;
        }
        Checks.require(
                euros.unscaledValue().bitLength() <= MOST_BITS, "amount", "must be written in at most 77 digits");
        Checks.require(
                (long) euros.precision() - euros.scale() <= MOST_WHOLE_DIGITS,
                "amount",
                () -> RANGE + ", but was " + euros);
        BigDecimal shortest = euros.stripTrailingZeros();
        Checks.require(
                shortest.scale() <= DECIMALS, "amount", () -> "must have at most two decimals, but was " + euros);
        BigDecimal cents = shortest.movePointRight(DECIMALS);
        Checks.require(
                cents.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0,
                "amount",
                () -> RANGE + ", but was " + euros);
        return new Euro(cents.longValueExact());
    }

    /**
     * An amount as text, in one of the forms {@code 5000}, {@code 5000.00} and {@code EUR -3480.00}. What
     * {@link #toString()} writes, this reads back.
     *
     * @throws IllegalArgumentException if the text has another form, a fraction of a cent, or does not fit in the range
     */
    public static Euro parse(String text) {
        var matcher = FORM.matcher(Objects.requireNonNull(text, "text"));
        Checks.require(
                text.length() <= MOST_CHARACTERS && matcher.matches(),
                "amount",
                "must be written as 5000, 5000.00 or EUR -3480.00");
        return of(new BigDecimal(matcher.group(1)));
    }

    /**
     * The sum of amounts, {@link #ZERO} of none.
     *
     * @throws ArithmeticException if a partial sum overflows
     */
    public static Euro total(Iterable<Euro> amounts) {
        Euro sum = ZERO;
        for (Euro amount : amounts) {
            sum = sum.plus(amount);
        }
        return sum;
    }

    /** Collects a stream of amounts into their {@linkplain #total(Iterable) total}. */
    public static Collector<Euro, ?, Euro> toTotal() {
        return Collector.of(
                () -> new Euro[] {ZERO},
                (sum, amount) -> sum[0] = sum[0].plus(amount),
                (left, right) -> new Euro[] {left[0].plus(right[0])},
                sum -> sum[0]);
    }

    /**
     * This amount and another together: {@code EUR 104080.00} plus {@code EUR 144888.00} is {@code EUR 248968.00}.
     *
     * @throws ArithmeticException if the sum overflows
     */
    public Euro plus(Euro other) {
        return exact(Math.addExact(cents, other.cents));
    }

    /**
     * This amount less another: {@code EUR 104080.00} minus {@code EUR 167096.00} is {@code EUR -63016.00}.
     *
     * @throws ArithmeticException if the difference overflows
     */
    public Euro minus(Euro other) {
        return plus(other.negated());
    }

    @Override
    public Euro negated() {
        return new Euro(-cents);
    }

    /** The size without the sign: {@code EUR -3480.00} gives {@code EUR 3480.00}. */
    public Euro abs() {
        return new Euro(Math.abs(cents));
    }

    /**
     * A whole number of times this amount: twelve times {@code EUR 80.25} is {@code EUR 963.00}.
     *
     * @throws ArithmeticException if the product overflows
     */
    public Euro times(long factor) {
        return exact(Math.multiplyExact(cents, factor));
    }

    /**
     * This amount times a factor, rounded to the cent as told: {@code EUR 185000.00} times {@code 0.755}, half up, is
     * {@code EUR 139675.00}. No factor is too large or too small to be answered at once.
     *
     * @throws ArithmeticException if the product overflows, or rounding is {@link RoundingMode#UNNECESSARY} and needed
     */
    public Euro times(BigDecimal factor, RoundingMode rounding) {
        Objects.requireNonNull(factor, "factor");
        Objects.requireNonNull(rounding, "rounding");
        BigDecimal product = BigDecimal.valueOf(cents).multiply(factor);
        long wholeDigits = (long) product.precision() - product.scale();
        if (product.signum() != 0 && wholeDigits > MOST_WHOLE_DIGITS + DECIMALS) {
            throw new ArithmeticException("euro overflow");
        }
        // Below a tenth of a cent every size rounds alike, and writing out its zeros could take for ever.
        BigDecimal near = wholeDigits < 0 ? BigDecimal.valueOf(product.signum(), 1) : product;
        return exact(near.setScale(0, rounding).longValueExact());
    }

    /**
     * This amount in equal parts, the first of which are a cent larger where it does not divide: {@code EUR 1.00} in three
     * is 0.34, 0.33 and 0.33. The parts add up to the whole; a negative amount splits as the mirror of its positive.
     *
     * @throws IllegalArgumentException if there are no parts
     */
    public List<Euro> split(int parts) {
        Checks.require(parts >= 1, "parts", () -> "must be at least 1, but was " + parts);
        long part = cents / parts;
        long larger = Math.abs(cents % parts);
        return List.tabulate(parts, i -> new Euro(part + (i < larger ? Long.signum(cents) : 0)));
    }

    @Override
    public boolean isNegative() {
        return cents < 0;
    }

    /** Whether this is no money at all. */
    public boolean isZero() {
        return cents == 0;
    }

    /** The amount in euros with exactly two decimals: {@code 17602.50}. */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(cents, DECIMALS);
    }

    @Override
    public <R> R fold(Function<? super Euro, ? extends R> known, Function<? super Unknown, ? extends R> unknown) {
        return known.apply(this);
    }

    @Override
    public int compareTo(Euro other) {
        return Long.compare(cents, other.cents);
    }

    /** The amount in one fixed form, {@code EUR -3480.00}, which {@link #parse(String)} reads back. */
    @Override
    public String toString() {
        return "EUR " + toBigDecimal();
    }

    private static Euro exact(long cents) {
        if (cents == Long.MIN_VALUE) {
            throw new ArithmeticException("euro overflow");
        }
        return new Euro(cents);
    }
}
