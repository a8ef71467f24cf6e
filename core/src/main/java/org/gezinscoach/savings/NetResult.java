package org.gezinscoach.savings;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.DomainStyle;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.immutables.value.Value;

/**
 * What remains of gross savings once the coaching is paid (nettoresultaat).
 *
 * <p>Wormerland's first year: savings of {@code EUR 104080.00 + 3 unknown}, coaching of {@code EUR 167096.00}. Net
 * {@code EUR -63016.00 + 3 unknown}, ratio 0.6229, and the three unknown savings break even when they are together worth
 * {@code EUR 63016.00}.
 */
@Value.Immutable
@DomainStyle
public sealed interface NetResult permits ImmutableNetResult {
    /** The decimals of a {@link #ratio()}: {@value}. */
    int RATIO_DECIMALS = 4;

    /** The gross savings of the {@linkplain #kinds() kinds named}, added. */
    Total savings();

    /** What the coaching cost; not negative. */
    Euro coachingCost();

    /** The kinds of saving that may be in the sum, in the order of the enum. */
    List<SavingKind> kinds();

    /**
     * The net result of the savings in a cube, or why there is none. A cube without savings has a net result, the cost.
     *
     * @param cube gross savings of the kinds named
     * @param coachingCost what the coaching cost in the same period
     * @param kinds the kinds that the caller means to add
     * @throws IllegalArgumentException if the coaching cost is negative
     * @throws ArithmeticException if a sum overflows
     */
    static Either<NetRefusal, NetResult> of(SavingsCube cube, Total coachingCost, Iterable<SavingKind> kinds) {
        Checks.require(
                !coachingCost.known().isNegative() && coachingCost.unknownCosts() == 0,
                "coaching cost",
                () -> "must not be negative, but was " + coachingCost);
        List<SavingKind> named = List.ofAll(kinds).distinct().sorted();
        List<Netting> notGross = List.ofAll(cube.cells().keySet())
                .map(SavingKey::netting)
                .filter(netting -> netting != Netting.GROSS)
                .distinct()
                .sorted();
        if (!notGross.isEmpty()) {
            return Either.left(new NetRefusal.NotGross(notGross));
        }
        List<SavingKind> notNamed = List.ofAll(cube.cells().keySet())
                .map(SavingKey::kind)
                .removeAll(named)
                .distinct()
                .sorted();
        if (!notNamed.isEmpty()) {
            return Either.left(new NetRefusal.KindsNotNamed(notNamed));
        }
        if (!coachingCost.isComplete()) {
            return Either.left(new NetRefusal.CoachingCostUnknown(coachingCost));
        }
        return Either.right(ImmutableNetResult.builder()
                .savings(cube.total())
                .coachingCost(coachingCost.known())
                .kinds(named)
                .build());
    }

    /** Savings less coaching cost; what is unknown of the savings stays so. */
    default Total net() {
        return savings().plus(coachingCost().negated());
    }

    /**
     * The known savings for each euro of coaching, to {@value #RATIO_DECIMALS} decimals, half up; none where coaching cost
     * nothing. EUR 104080.00 over EUR 167096.00 is 0.6229.
     */
    default Option<BigDecimal> ratio() {
        return Option.when(
                !coachingCost().isZero(),
                () -> savings()
                        .known()
                        .toBigDecimal()
                        .divide(coachingCost().toBigDecimal(), RATIO_DECIMALS, RoundingMode.HALF_UP));
    }

    /** What the unknown savings must be worth to break even. */
    default SwitchingValue switchingValue() {
        if (savings().unknownCosts() > 0) {
            return new SwitchingValue.Open(savings().unknownCosts());
        }
        if (savings().unknownGains() == 0) {
            return new SwitchingValue.NothingUnknown();
        }
        Euro net = net().known();
        return new SwitchingValue.AtLeast(net.isNegative() ? net.negated() : Euro.ZERO);
    }
}
