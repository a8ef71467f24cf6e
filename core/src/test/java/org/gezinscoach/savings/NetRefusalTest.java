package org.gezinscoach.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.junit.jupiter.api.Test;

class NetRefusalTest {
    private static final Total UNKNOWN = Total.of(Amount.unknown("not stated"));

    @Test
    void figuresThatAreNotGross() {
        NetRefusal one = new NetRefusal.NotGross(List.of(Netting.NET_OF_COACHING));
        NetRefusal two = new NetRefusal.NotGross(List.of(Netting.NET_OF_COACHING, Netting.UNSTATED));

        assertThat(one.code()).isEqualTo("savings-not-gross");
        assertThat(one.message())
                .isEqualTo("coaching cost can only be deducted from GROSS savings, but some are NET_OF_COACHING");
        assertThat(two.message())
                .isEqualTo("coaching cost can only be deducted from GROSS savings, but some are NET_OF_COACHING and"
                        + " UNSTATED");
        assertThat(caseOf(one)).isEqualTo("not gross");
    }

    @Test
    void kindsThatWereNotNamed() {
        NetRefusal one = new NetRefusal.KindsNotNamed(List.of(SavingKind.THREAT_BASED));
        NetRefusal two = new NetRefusal.KindsNotNamed(List.of(SavingKind.DIRECT, SavingKind.THREAT_BASED));

        assertThat(one.code()).isEqualTo("kinds-not-named");
        assertThat(one.message()).isEqualTo("kinds of saving are only added when named, but THREAT_BASED was not");
        assertThat(two.message())
                .isEqualTo("kinds of saving are only added when named, but DIRECT and THREAT_BASED were not");
        assertThat(caseOf(one)).isEqualTo("kinds not named");
    }

    @Test
    void aCoachingCostThatIsNotKnown() {
        NetRefusal refusal = new NetRefusal.CoachingCostUnknown(UNKNOWN);

        assertThat(refusal.code()).isEqualTo("coaching-cost-unknown");
        assertThat(refusal.message())
                .isEqualTo("coaching cost must be known to be deducted, but is EUR 0.00 + 1 unknown");
        assertThat(caseOf(refusal)).isEqualTo("coaching cost unknown");
    }

    @Test
    void aRefusalWithoutFiguresIsMalformed() {
        assertThatThrownBy(() -> new NetRefusal.NotGross(List.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nettings must not be empty");
        assertThatThrownBy(() -> new NetRefusal.KindsNotNamed(List.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("kinds must not be empty");
        assertThatThrownBy(() -> new NetRefusal.CoachingCostUnknown(Total.of(Euro.of(157_000))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("coaching cost must be unknown, but was EUR 157000.00");
    }

    private static String caseOf(NetRefusal refusal) {
        return refusal.fold(
                notGross -> "not gross", kindsNotNamed -> "kinds not named", unknown -> "coaching cost unknown");
    }
}
