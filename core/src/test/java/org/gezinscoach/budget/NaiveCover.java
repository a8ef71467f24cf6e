package org.gezinscoach.budget;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;

/** The cover of one year in plain cents, each figure straight from what it means. */
final class NaiveCover {
    long cost;
    long unknownCosts;
    final Map<String, Long> covered = new LinkedHashMap<>();
    long undetermined;
    final List<String> undeterminedPots = new ArrayList<>();
    long shortfall;
    long unknownShort;
    final Map<String, String> left = new LinkedHashMap<>();
    final List<String> lapsed = new ArrayList<>();

    /** What is known of a pot in a year; cents is below zero where they are unknown. */
    private record Pot(String id, boolean open, long cents) {
        boolean known() {
            return cents >= 0;
        }
    }

    private NaiveCover(int year, List<YearCost> costs, List<BudgetPot> pots) {
        for (YearCost one : costs) {
            if (one.year().getValue() == year) {
                cost += Math.max(0, cents(one.amount()));
                unknownCosts += one.amount().isKnown() ? 0 : 1;
            }
        }
        for (BudgetPot pot : pots) {
            if (open(pot, year - 1) && !open(pot, year)) {
                lapsed.add(pot.id().value());
            }
        }
    }

    /** The years that have a cost. */
    static List<Integer> years(List<YearCost> costs) {
        TreeSet<Integer> years = new TreeSet<>();
        costs.forEach(cost -> years.add(cost.year().getValue()));
        return List.copyOf(years);
    }

    /** The pots in order: what those of known amount before the first unknown one hold, they carry. */
    static NaiveCover inOrder(int year, List<YearCost> costs, List<BudgetPot> pots) {
        NaiveCover cover = new NaiveCover(year, costs, pots);
        List<Pot> open = pots(year, pots).stream().filter(Pot::open).toList();
        int firstUnknown = 0;
        long before = 0;
        while (firstUnknown < open.size() && open.get(firstUnknown).known()) {
            before += open.get(firstUnknown).cents();
            firstUnknown++;
        }
        long notCarried = Math.max(0, cover.cost - before);
        boolean unknownPot = firstUnknown < open.size();
        cover.undetermined = unknownPot ? notCarried : 0;
        cover.shortfall = unknownPot ? 0 : notCarried;
        cover.unknownShort = unknownPot ? 0 : cover.unknownCosts;
        long reached = 0;
        for (int i = 0; i < open.size(); i++) {
            Pot pot = open.get(i);
            long drawn = 0;
            if (i < firstUnknown) {
                drawn = Math.max(0, Math.min(pot.cents(), cover.cost - reached));
                reached += pot.cents();
            }
            boolean unsure = cover.unknownCosts > 0 || i > firstUnknown && cover.undetermined > 0;
            cover.note(pot, drawn, unsure);
        }
        return cover;
    }

    /** Each pot with its own part, by largest remainder, ties to the lower identifier. */
    static NaiveCover shared(int year, List<YearCost> costs, List<BudgetPot> pots, TreeMap<String, Long> weights) {
        NaiveCover cover = new NaiveCover(year, costs, pots);
        Map<String, Long> parts = parts(cover.cost, weights);
        for (Pot pot : pots(year, pots)) {
            long part = parts.get(pot.id());
            long unknownParts = weights.get(pot.id()) > 0 ? cover.unknownCosts : 0;
            if (pot.open() && !pot.known()) {
                cover.undetermined += part;
                cover.note(pot, 0, true);
            } else {
                long drawn = pot.open() ? Math.min(part, pot.cents()) : 0;
                cover.shortfall += part - drawn;
                cover.unknownShort = Math.max(cover.unknownShort, unknownParts);
                if (pot.open()) {
                    cover.note(pot, drawn, unknownParts > 0);
                }
            }
        }
        return cover;
    }

    private void note(Pot pot, long drawn, boolean unsure) {
        if (!pot.known()) {
            undeterminedPots.add(pot.id());
            left.put(pot.id(), "not printed");
            return;
        }
        if (drawn > 0) {
            covered.put(pot.id(), drawn);
        }
        long rest = pot.cents() - drawn;
        left.put(pot.id(), rest > 0 && unsure ? "another cost or pot of the year is unknown" : "" + rest);
    }

    private static Map<String, Long> parts(long whole, TreeMap<String, Long> weights) {
        BigInteger sum = BigInteger.valueOf(
                weights.values().stream().mapToLong(weight -> weight).sum());
        Map<String, Long> parts = new TreeMap<>();
        Map<String, BigInteger> remainders = new TreeMap<>();
        long given = 0;
        for (Map.Entry<String, Long> weight : weights.entrySet()) {
            BigInteger product = BigInteger.valueOf(whole).multiply(BigInteger.valueOf(weight.getValue()));
            parts.put(weight.getKey(), product.divide(sum).longValueExact());
            remainders.put(weight.getKey(), product.mod(sum));
            given += parts.get(weight.getKey());
        }
        for (; given < whole; given++) {
            String next = null;
            for (String id : remainders.keySet()) {
                next = next == null || remainders.get(id).compareTo(remainders.get(next)) > 0 ? id : next;
            }
            parts.merge(next, 1L, Long::sum);
            remainders.put(next, BigInteger.valueOf(-1));
        }
        return parts;
    }

    private static List<Pot> pots(int year, List<BudgetPot> pots) {
        return pots.stream()
                .map(pot -> new Pot(pot.id().value(), open(pot, year), cents(pot.amount())))
                .toList();
    }

    private static boolean open(BudgetPot pot, int year) {
        return pot.term() instanceof PotTerm.Incidental some
                ? some.years().exists(one -> one.getValue() == year)
                : pot.term() instanceof PotTerm.Structural from && from.from().getValue() <= year;
    }

    private static long cents(Amount amount) {
        return amount instanceof Euro euro ? euro.cents() : -1;
    }
}
