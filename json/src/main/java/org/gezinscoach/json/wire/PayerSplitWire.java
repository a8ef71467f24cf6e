package org.gezinscoach.json.wire;

import io.vavr.collection.TreeMap;
import java.util.SortedMap;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.money.Shares;
import org.gezinscoach.programme.PayerSplit;
import org.gezinscoach.savings.SavingKind;
import org.jspecify.annotations.Nullable;

/** Which payers gain, by what whole-number shares. */
public record PayerSplitWire(
        @Nullable SavingKind kind,
        @Given SortedMap<Payer, Long> shares,
        @Given Source source) {

    /** The wire form of a domain value. */
    public static PayerSplitWire of(PayerSplit value) {
        return new PayerSplitWire(
                Unstated.write(value.kind(), SavingKind.UNSTATED),
                new java.util.TreeMap<>(value.shares().weights().toJavaMap()),
                value.source());
    }

    /** The domain value, checked. */
    public PayerSplit toDomain() {
        return new PayerSplit(Unstated.read(kind, SavingKind.UNSTATED), new Shares<>(TreeMap.ofAll(shares)), source);
    }
}
