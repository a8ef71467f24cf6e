package org.gezinscoach.intake;

/**
 * That a household comes after another; its texts are made only when asked for.
 *
 * @param order by which figures they rank
 * @param household the household
 * @param before the one before it
 */
record ComesAfter(RankOrder order, WaitingHousehold household, WaitingHousehold before) implements Rank.After {
    @Override
    public RankFigure figure() {
        return order.deciding(before, household);
    }

    @Override
    public String own() {
        return order.text(figure(), household);
    }

    @Override
    public String theirs() {
        return order.text(figure(), before);
    }

    /** {@code COMPLEXITY: 7 after 9}. */
    @Override
    public String toString() {
        return figure() + ": " + own() + " after " + theirs();
    }
}
