package org.gezinscoach.examples.country;

import static org.gezinscoach.savings.Method.DECLARED;
import static org.gezinscoach.savings.Method.ESTIMATED;
import static org.gezinscoach.savings.Method.PRINTED;
import static org.gezinscoach.savings.SavingKind.DIRECT;
import static org.gezinscoach.savings.SavingKind.THREAT_BASED;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.gezinscoach.savings.Method;
import org.gezinscoach.savings.Netting;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKind;

/** How a line was reckoned, and of twenty lines how many are. */
record Reckoning(SavingKind kind, Netting netting, Method method, int ofTwenty) {
    private static final List<Reckoning> ALL = Stream.of(
                    new Reckoning(DIRECT, Netting.GROSS, ESTIMATED, 6),
                    new Reckoning(DIRECT, Netting.GROSS, DECLARED, 2),
                    new Reckoning(DIRECT, Netting.GROSS, PRINTED, 1),
                    new Reckoning(DIRECT, Netting.NET_OF_COACHING, ESTIMATED, 2),
                    new Reckoning(THREAT_BASED, Netting.GROSS, ESTIMATED, 5),
                    new Reckoning(THREAT_BASED, Netting.GROSS, PRINTED, 1),
                    new Reckoning(THREAT_BASED, Netting.NET_OF_COACHING, ESTIMATED, 2),
                    new Reckoning(SavingKind.UNSTATED, Netting.UNSTATED, PRINTED, 1))
            .flatMap(reckoning -> Collections.nCopies(reckoning.ofTwenty, reckoning).stream())
            .toList();

    static Reckoning any(SplittableRandom random) {
        return ALL.get(random.nextInt(ALL.size()));
    }

    Saving.Builder on(Saving.Builder saving) {
        saving.kind(kind).netting(netting).method(method);
        return saving;
    }
}
