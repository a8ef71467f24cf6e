package org.gezinscoach.disclosure;

import io.vavr.collection.List;

/**
 * One rule by which a figure is unsafe, and how far from the truth an outsider must then be left.
 *
 * <p>How far is said in size: {@code towardsZero} and {@code awayFromZero} of the figure.
 */
sealed interface Criterion {

    /** Whether a figure breaks the rule. */
    boolean isBrokenBy(Behind behind);

    /** For all that an outsider can find out, the size of a figure that breaks the rule may be this much less. */
    long towardsZero(Behind behind);

    /** For all that an outsider can find out, the size of a figure that breaks the rule may be this much more. */
    long awayFromZero(Behind behind);

    /** Why a figure is left out by this rule. */
    SuppressionReason reason();

    /** How many rules of its kind are at least as lax as this, itself among them. */
    int steps();

    /** One of those rules: the laxest is 0, and this one the last. */
    Criterion step(int number);

    /** The rules that some rules give. */
    static List<Criterion> of(DisclosureRules rules) {
        return List.<Criterion>empty()
                .appendAll(rules.minimumHouseholds().map(TooFew::new))
                .appendAll(rules.largestPercent().map(percent -> new Dominance(false, percent)))
                .appendAll(rules.twoLargestPercent().map(percent -> new Dominance(true, percent)));
    }

    /**
     * Too few households: the figure may be anything from nothing to what the minimum of such households would come to.
     *
     * @param minimum how many there must be
     */
    record TooFew(int minimum) implements Criterion {
        @Override
        public boolean isBrokenBy(Behind behind) {
            return 0 < behind.households() && behind.households() < minimum;
        }

        @Override
        public long towardsZero(Behind behind) {
            return behind.size();
        }

        @Override
        public long awayFromZero(Behind behind) {
            long ofTheMinimum = -Math.floorDiv(-behind.size() * minimum, behind.households());
            return Math.max(minimum - behind.households(), ofTheMinimum - behind.size());
        }

        @Override
        public SuppressionReason reason() {
            return SuppressionReason.TOO_FEW_HOUSEHOLDS;
        }

        @Override
        public int steps() {
            return minimum - 1;
        }

        @Override
        public Criterion step(int number) {
            return new TooFew(2 + number);
        }
    }

    /**
     * One household or two carry too much: the figure may be as large as makes that share lawful, and as much smaller.
     *
     * @param ofTwo whether two households are meant, and not one
     * @param percent how many per cent they may carry
     */
    record Dominance(boolean ofTwo, int percent) implements Criterion {
        private static final int WHOLE = 100;

        @Override
        public boolean isBrokenBy(Behind behind) {
            return WHOLE * carried(behind) > percent * behind.size();
        }

        @Override
        public long towardsZero(Behind behind) {
            return Math.min(behind.size(), awayFromZero(behind));
        }

        @Override
        public long awayFromZero(Behind behind) {
            return -Math.floorDiv(-WHOLE * carried(behind), percent) - behind.size();
        }

        private long carried(Behind behind) {
            return ofTwo ? behind.twoLargest() : behind.largest();
        }

        @Override
        public SuppressionReason reason() {
            return SuppressionReason.DOMINANCE;
        }

        @Override
        public int steps() {
            return WHOLE - percent;
        }

        @Override
        public Criterion step(int number) {
            return new Dominance(ofTwo, WHOLE - 1 - number);
        }
    }
}
