package org.gezinscoach.programme;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import org.gezinscoach.internal.DomainStyle;
import org.gezinscoach.money.Interval;
import org.gezinscoach.money.Total;
import org.gezinscoach.programme.ResultTable.Column;
import org.gezinscoach.savings.NetRefusal;
import org.gezinscoach.savings.NetResult;
import org.gezinscoach.savings.SavingKind;
import org.gezinscoach.savings.SavingsCube;
import org.immutables.value.Value;

/** What came of a year, or of all years together: savings, coaching cost, and the one less the other. */
@Value.Immutable
@DomainStyle
public sealed interface PeriodResult permits ImmutablePeriodResult {
    /** The savings of the headline. */
    SavingsCube headline();

    /**
     * Between which bounds each kind of the headline lies, with its unknown savings at what the programme's price list says, or
     * open where it says nothing. Wormerland's threat-based savings of 2021, without a price list: {@code EUR 1100.00 or more}.
     */
    Map<SavingKind, Interval> intervals();

    /** The savings that the policy sets apart, such as the region's. */
    SavingsCube apart();

    /** What the coaching cost; {@code EUR 0.00 + 1 unknown} where nobody stated it. */
    Total coachingCost();

    /** The net result of the kinds that the policy adds, or why there is none. */
    Either<NetRefusal, NetResult> net();

    /** Whether a figure in it can still change. */
    boolean provisional();

    /**
     * The same for the savings of the net result, which adds its kinds; refused as that is. Wormerland's of 2021:
     * {@code EUR 104080.00 or more}.
     */
    default Either<NetRefusal, Interval> interval() {
        return net().map(net ->
                intervals().filterKeys(net.kinds()::contains).values().fold(Interval.ZERO, Interval::plus));
    }

    /** The figures as a small table, each kind of saving apart; it prints as this. */
    default String summary() {
        return new ResultTable(
                        provisional() ? "provisional result" : "result",
                        List.of(new Column("", headline(), apart(), coachingCost(), net())))
                .toString();
    }
}
