package org.gezinscoach.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.junit.jupiter.api.Test;

class NetResultTest {
    private static final List<SavingKind> ALL = List.of(SavingKind.values());
    private static final Amount UNKNOWN = Amount.unknown("not printed");
    private static final SavingsCube YEAR_1 = gross(104_080, 3);
    private static final SavingsCube YEAR_2 = gross(144_888, 4);
    private static final Total COST_1 = Total.of(Euro.of(167_096));
    private static final Total COST_2 = Total.of(Euro.of(157_000));

    @Test
    void theFirstYearOfWormerland() {
        NetResult result = NetResult.of(YEAR_1, COST_1, ALL).get();

        assertThat(result.savings()).isEqualTo(new Total(Euro.of(104_080), 3, 0));
        assertThat(result.coachingCost()).isEqualTo(Euro.of(167_096));
        assertThat(result.kinds()).containsExactlyElementsOf(ALL);
        assertThat(result.net()).isEqualTo(new Total(Euro.of(-63_016), 3, 0));
        assertThat(result.ratio()).isEqualTo(Option.some(new BigDecimal("0.6229")));
        assertThat(result.switchingValue()).isEqualTo(new SwitchingValue.AtLeast(Euro.of(63_016)));
    }

    @Test
    void theSecondYearOfWormerland() {
        NetResult result = NetResult.of(YEAR_2, COST_2, ALL).get();

        assertThat(result.net()).isEqualTo(new Total(Euro.of(-12_112), 4, 0));
        assertThat(result.ratio()).isEqualTo(Option.some(new BigDecimal("0.9229")));
        assertThat(result.switchingValue()).isEqualTo(new SwitchingValue.AtLeast(Euro.of(12_112)));
    }

    @Test
    void bothYearsOfWormerland() {
        NetResult result =
                NetResult.of(YEAR_1.plus(YEAR_2), COST_1.plus(COST_2), ALL).get();

        assertThat(result.net()).isEqualTo(new Total(Euro.of(-75_128), 7, 0));
        assertThat(result.ratio()).isEqualTo(Option.some(new BigDecimal("0.7682")));
        assertThat(result.switchingValue()).isEqualTo(new SwitchingValue.AtLeast(Euro.of(75_128)));
        assertThat(result)
                .hasToString("NetResult{savings=EUR 248968.00 + 7 unknown, coachingCost=EUR 324096.00,"
                        + " kinds=List(DIRECT, THREAT_BASED, UNSTATED)}");
    }

    @Test
    void noSavingsAreNetOfTheCost() {
        NetResult result = NetResult.of(SavingsCube.EMPTY, COST_2, ALL).get();

        assertThat(result.net()).isEqualTo(Total.of(Euro.of(-157_000)));
        assertThat(result.ratio()).isEqualTo(Option.some(new BigDecimal("0.0000")));
        assertThat(result.switchingValue()).isEqualTo(new SwitchingValue.NothingUnknown());
    }

    @Test
    void coachingThatCostNothingHasNoRatio() {
        NetResult result = NetResult.of(YEAR_1, Total.ZERO, ALL).get();

        assertThat(result.ratio()).isEqualTo(Option.none());
        assertThat(result.net()).isEqualTo(new Total(Euro.of(104_080), 3, 0));
        assertThat(result.switchingValue()).isEqualTo(new SwitchingValue.AtLeast(Euro.ZERO));
    }

    @Test
    void aRatioIsRoundedHalfUp() {
        assertThat(ratio(12_345)).isEqualTo(new BigDecimal("0.1235"));
        assertThat(ratio(12_344)).isEqualTo(new BigDecimal("0.1234"));
        assertThat(ratio(-12_345)).isEqualTo(new BigDecimal("-0.1235"));
        assertThat(ratio(250_000)).isEqualTo(new BigDecimal("2.5000"));
    }

    @Test
    void theSwitchingValueIsZeroWhereTheKnownSavingsSuffice() {
        assertThat(NetResult.of(gross(157_000, 1), COST_2, ALL).get().switchingValue())
                .isEqualTo(new SwitchingValue.AtLeast(Euro.ZERO));
        assertThat(NetResult.of(gross(200_000, 1), COST_2, ALL).get().switchingValue())
                .isEqualTo(new SwitchingValue.AtLeast(Euro.ZERO));
    }

    @Test
    void theSwitchingValueIsOpenWhereExtraCostsAreUnknown() {
        Saving cost = Savings.of(UNKNOWN.negated()).withNetting(Netting.GROSS);
        SavingsCube costs = SavingsCube.of(List.of(cost, cost));

        assertThat(NetResult.of(YEAR_1.plus(costs), COST_1, ALL).get().switchingValue())
                .isEqualTo(new SwitchingValue.Open(2));
        assertThat(NetResult.of(costs, COST_1, ALL).get().switchingValue()).isEqualTo(new SwitchingValue.Open(2));
        assertThat(NetResult.of(YEAR_1.plus(costs), COST_1, ALL).get().net())
                .hasToString("EUR -63016.00 + 3 unknown - 2 unknown");
    }

    @Test
    void nothingSwitchesTheResultWhereNothingIsUnknown() {
        assertThat(NetResult.of(gross(104_080, 0), COST_1, ALL).get().switchingValue())
                .isEqualTo(new SwitchingValue.NothingUnknown());
    }

    @Test
    void kindsAreNamedOnceAndInOrder() {
        List<SavingKind> kinds = List.of(SavingKind.UNSTATED, SavingKind.DIRECT, SavingKind.UNSTATED);

        assertThat(NetResult.of(YEAR_1, COST_1, kinds).get().kinds())
                .containsExactly(SavingKind.DIRECT, SavingKind.UNSTATED);
    }

    @Test
    void savingsThatAreNotGrossAreRefused() {
        SavingsCube mixed = YEAR_1.plus(SavingsCube.of(List.of(
                Savings.of(Euro.of(1)),
                Savings.of(Euro.of(1)).withNetting(Netting.NET_OF_COACHING),
                Savings.of(UNKNOWN).withNetting(Netting.NET_OF_COACHING))));

        assertThat(NetResult.of(mixed, COST_1, ALL))
                .isEqualTo(Either.left(new NetRefusal.NotGross(
                        io.vavr.collection.List.of(Netting.NET_OF_COACHING, Netting.UNSTATED))));
    }

    @Test
    void kindsThatWereNotNamedAreRefused() {
        SavingsCube cube = YEAR_1.plus(SavingsCube.of(List.of(
                Savings.of(UNKNOWN).withNetting(Netting.GROSS).withKind(SavingKind.THREAT_BASED),
                Savings.of(Euro.of(1)).withNetting(Netting.GROSS).withKind(SavingKind.DIRECT))));

        assertThat(NetResult.of(cube, COST_1, List.of(SavingKind.DIRECT)))
                .isEqualTo(Either.left(new NetRefusal.KindsNotNamed(
                        io.vavr.collection.List.of(SavingKind.THREAT_BASED, SavingKind.UNSTATED))));
        assertThat(NetResult.of(cube, COST_1, List.of()).getLeft())
                .isEqualTo(new NetRefusal.KindsNotNamed(io.vavr.collection.List.of(SavingKind.values())));
    }

    @Test
    void anUnknownCoachingCostIsRefused() {
        Total cost = COST_1.plus(UNKNOWN);

        assertThat(NetResult.of(YEAR_1, cost, ALL)).isEqualTo(Either.left(new NetRefusal.CoachingCostUnknown(cost)));
        assertThat(NetResult.of(SavingsCube.EMPTY, Total.of(UNKNOWN), ALL).isLeft())
                .isTrue();
    }

    @Test
    void netFiguresAreRefusedBeforeKindsAndKindsBeforeAnUnknownCost() {
        SavingsCube netted = SavingsCube.of(List.of(Savings.of(Euro.of(1)).withNetting(Netting.NET_OF_COACHING)));
        Total unknown = Total.of(UNKNOWN);

        assertThat(NetResult.of(netted, unknown, List.of()).getLeft()).isInstanceOf(NetRefusal.NotGross.class);
        assertThat(NetResult.of(YEAR_1, unknown, List.of()).getLeft()).isInstanceOf(NetRefusal.KindsNotNamed.class);
        assertThat(NetResult.of(YEAR_1, unknown, ALL).getLeft()).isInstanceOf(NetRefusal.CoachingCostUnknown.class);
    }

    @Test
    void aNegativeCoachingCostIsMalformed() {
        assertThatThrownBy(() -> NetResult.of(YEAR_1, Total.of(Euro.ofCents(-1)), ALL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("coaching cost must not be negative, but was EUR -0.01");
        assertThatThrownBy(() -> NetResult.of(YEAR_1, COST_1.plus(UNKNOWN.negated()), ALL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("coaching cost must not be negative, but was EUR 167096.00 - 1 unknown");
    }

    @Test
    void aNetResultThatOverflowsThrows() {
        SavingsCube cost =
                SavingsCube.of(List.of(Savings.of(Euro.ofCents(-Long.MAX_VALUE)).withNetting(Netting.GROSS)));
        NetResult result = NetResult.of(cost, Total.of(Euro.ofCents(1)), ALL).get();

        assertThatThrownBy(result::net).isInstanceOf(ArithmeticException.class).hasMessage("euro overflow");
    }

    private static BigDecimal ratio(long savedCents) {
        SavingsCube cube =
                SavingsCube.of(List.of(Savings.of(Euro.ofCents(savedCents)).withNetting(Netting.GROSS)));
        return NetResult.of(cube, Total.of(Euro.of(1_000)), ALL).get().ratio().get();
    }

    private static SavingsCube gross(long euros, int unknowns) {
        SavingsCube cube = SavingsCube.of(List.of(Savings.of(Euro.of(euros)).withNetting(Netting.GROSS)));
        for (int i = 0; i < unknowns; i++) {
            cube = cube.plus(SavingsCube.of(List.of(Savings.of(UNKNOWN).withNetting(Netting.GROSS))));
        }
        return cube;
    }
}
