package org.gezinscoach.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Leaves cells out of a table that follows an earlier publication of it, so that the two together betray no more than each may.
 *
 * <p>The outsider is taken to hold both, and to know of every cell whether it changed. What does not change was the same before:
 * a cell moves in both tables at once, or, where it changed, in one of them alone.
 */
final class Republication {
    private final Grid earlier;
    private final Grid now;
    private final Grid change;
    private final BitSet before;
    private final Network together;
    private final Network earlierAlone;
    private final Network nowAlone;

    Republication(Grid earlier, BitSet leftOutBefore, Grid now) {
        this.earlier = earlier;
        this.now = now;
        change = now.since(earlier);
        before = leftOutBefore;
        BitSet open = new BitSet();
        BitSet changed = new BitSet();
        for (int cell = 0; cell < now.size(); cell++) {
            open.set(cell, before.get(cell) || now.repeats(cell));
            changed.set(cell, change.behind(cell).households() > 0);
        }
        together = Network.of(earlier).and(Network.of(now)).within(open);
        earlierAlone = Network.of(earlier).within(open).within(changed);
        nowAlone = Network.of(now).within(changed);
    }

    /** The cells left out now; all of them where nothing less can be shown to be safe. */
    BitSet cells(DisclosureRules rules) {
        BitSet all = now.cells(cell -> true);
        BitSet alone = Suppression.of(now, rules);
        if (before.equals(all) || alone.equals(all)) {
            return alone;
        }
        Suppression suppression = new Suppression(now, before);
        return suppression.meet(needs(rules)) && suppression.isSafe(doubts(suppression)) ? suppression.cells() : all;
    }

    /** What an unsafe figure of either table needs, and an unsafe change from the one to the other. */
    private List<Need> needs(DisclosureRules rules) {
        List<Need> needs = new ArrayList<>();
        for (Criterion rule : Criterion.of(rules)) {
            needs.addAll(Need.of(rule, earlier, together, earlierAlone));
            needs.addAll(Need.of(rule, now, together, nowAlone));
            needs.addAll(Need.ofChange(rule, change, earlierAlone.negated(), nowAlone));
        }
        return needs;
    }

    /** That every cell left out is able to move, in either table. */
    private List<Need> doubts(Suppression suppression) {
        List<Need> doubts = new ArrayList<>();
        suppression.cells().stream().forEach(cell -> doubts.add(Need.ofDoubt(cell, together, nowAlone)));
        before.stream().forEach(cell -> doubts.add(Need.ofDoubt(cell, together, earlierAlone)));
        return doubts;
    }
}
