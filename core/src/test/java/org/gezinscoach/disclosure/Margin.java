package org.gezinscoach.disclosure;

import java.util.Map;
import org.gezinscoach.household.HouseholdId;

/**
 * Between which figures an outsider must at least be left in doubt about one, by the rules as the text says them.
 *
 * @param least at most this must be thinkable
 * @param most at least this must be thinkable
 */
record Margin(double least, double most) {
    private static final Margin NONE = new Margin(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

    /** Whether the figure may be published as far as the rules for single figures go. */
    boolean isNone() {
        return equals(NONE);
    }

    static Margin of(Map<HouseholdId, Long> figures, DisclosureRules rules) {
        long figure = figures.values().stream().mapToLong(one -> one).sum();
        double size = Math.abs(figure);
        Margin margin = NONE;
        int households = figures.size();
        for (int minimum : rules.minimumHouseholds()) {
            if (households > 0 && households < minimum) {
                double ofTheMinimum = Math.max(size * minimum / households, size + minimum - households);
                margin = margin.and(0, ofTheMinimum);
            }
        }
        for (int percent : rules.largestPercent()) {
            margin = margin.andDominance(carried(figures, 1), size, percent);
        }
        for (int percent : rules.twoLargestPercent()) {
            margin = margin.andDominance(carried(figures, 2), size, percent);
        }
        return figure < 0 && !margin.isNone() ? new Margin(-margin.most, -margin.least) : margin;
    }

    private static double carried(Map<HouseholdId, Long> figures, int byHowMany) {
        return figures.values().stream()
                .mapToDouble(Math::abs)
                .boxed()
                .sorted(java.util.Comparator.reverseOrder())
                .limit(byHowMany)
                .mapToDouble(one -> one)
                .sum();
    }

    private Margin andDominance(double carried, double size, int percent) {
        double lawful = 100 * carried / percent;
        return carried * 100 > percent * size ? and(Math.max(0, size - (lawful - size)), lawful) : this;
    }

    private Margin and(double otherLeast, double otherMost) {
        return new Margin(Math.min(least, otherLeast), Math.max(most, otherMost));
    }
}
