package org.gezinscoach.examples.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gezinscoach.intervention.Payer;

/** A coach budget as it is written with big decimals and the maps of Java: it throws at what is not lawful. */
@SuppressWarnings("EnumOrdinal")
final class BigDecimalLedger {
    private final BigDecimal ceiling;
    private final Map<String, Mutation> history = new LinkedHashMap<>();
    private final Map<String, Advance> advances = new LinkedHashMap<>();
    private BigDecimal granted = BigDecimal.ZERO;
    private BigDecimal available = BigDecimal.ZERO;
    private BigDecimal outstanding = BigDecimal.ZERO;
    private BigDecimal absorbed = BigDecimal.ZERO;
    private BigDecimal handedBack = BigDecimal.ZERO;
    private LocalDate last = LocalDate.MIN;
    private boolean opened;
    private boolean closed;

    BigDecimalLedger(BigDecimal ceiling) {
        this.ceiling = ceiling;
    }

    void book(Mutation mutation) {
        require(history.putIfAbsent(mutation.id(), mutation) == null, "booked already");
        require(opened != (mutation.kind() == Mutation.Kind.OPENED), "must begin with one opening");
        require(!mutation.bookedOn().isBefore(last), "booked out of order");
        require(!closed || mutation.kind() == Mutation.Kind.RECOVERED, "closed already");
        last = mutation.bookedOn();
        switch (mutation.kind()) {
            case OPENED -> open(mutation.amount());
            case ADVANCED -> advance(mutation);
            case TOPPED_UP -> topUp(mutation.amount());
            case CLOSED -> close();
            case CLAIMED -> advanceOf(mutation).claimedAt = mutation.payer();
            case REIMBURSED -> reimburse(advanceOf(mutation), mutation.amount());
            case RETURNED -> takeBack(advanceOf(mutation), mutation.amount());
            case ABSORBED -> absorb(advanceOf(mutation), mutation);
            case RECOVERED -> recover(advanceOf(mutation), mutation.amount());
        }
    }

    private Advance advanceOf(Mutation mutation) {
        Advance advance = advances.get(mutation.advance());
        if (advance == null) {
            throw new IllegalStateException("no such advance");
        }
        return advance;
    }

    private void open(BigDecimal amount) {
        opened = true;
        granted = amount;
        available = amount;
    }

    private void advance(Mutation mutation) {
        require(mutation.amount().compareTo(available) <= 0, "not enough");
        available = available.subtract(mutation.amount());
        outstanding = outstanding.add(mutation.amount());
        advances.put(mutation.id(), new Advance(mutation.amount()));
    }

    private void topUp(BigDecimal amount) {
        require(amount.compareTo(room()) <= 0, "above the ceiling");
        granted = granted.add(amount);
        available = available.add(amount);
    }

    private void close() {
        require(outstanding.signum() == 0, "still outstanding");
        handedBack = handedBack.add(available);
        available = BigDecimal.ZERO;
        closed = true;
    }

    private void reimburse(Advance advance, BigDecimal amount) {
        settle(advance, amount);
        available = available.add(amount);
        advance.reimbursed = advance.reimbursed.add(amount);
    }

    private void takeBack(Advance advance, BigDecimal amount) {
        settle(advance, amount);
        available = available.add(amount);
        advance.returned = advance.returned.add(amount);
    }

    private void absorb(Advance advance, Mutation mutation) {
        settle(advance, mutation.amount());
        absorbed = absorbed.add(mutation.amount());
        advance.costs.merge(mutation.effectiveOn().getYear(), mutation.amount(), BigDecimal::add);
    }

    private void settle(Advance advance, BigDecimal amount) {
        require(amount.compareTo(advance.outstanding) <= 0, "more than outstanding");
        advance.outstanding = advance.outstanding.subtract(amount);
        outstanding = outstanding.subtract(amount);
    }

    private void recover(Advance advance, BigDecimal amount) {
        BigDecimal cost = advance.costs.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        require(amount.compareTo(cost) <= 0, "more than absorbed");
        BigDecimal kept = closed ? BigDecimal.ZERO : amount.min(room());
        available = available.add(kept);
        absorbed = absorbed.subtract(amount);
        handedBack = handedBack.add(amount.subtract(kept));
        advance.recovered = advance.recovered.add(amount);
        advance.lessCost(amount);
    }

    private BigDecimal room() {
        return ceiling.subtract(available).subtract(outstanding);
    }

    private static void require(boolean lawful, String what) {
        if (!lawful) {
            throw new IllegalStateException(what);
        }
    }

    List<Long> answer() {
        List<Long> answer = new ArrayList<>();
        for (BigDecimal figure : List.of(granted, available, outstanding, absorbed, handedBack)) {
            answer.add(cents(figure));
        }
        advances.values().forEach(advance -> answer.addAll(advance.answer()));
        return answer;
    }

    private static long cents(BigDecimal amount) {
        return amount.movePointRight(2).longValueExact();
    }

    /** What became of an advance. */
    private static final class Advance {
        private final TreeMap<Integer, BigDecimal> costs = new TreeMap<>();
        private BigDecimal outstanding;
        private BigDecimal reimbursed = BigDecimal.ZERO;
        private BigDecimal returned = BigDecimal.ZERO;
        private BigDecimal recovered = BigDecimal.ZERO;
        private String claimedAt = "";

        private Advance(BigDecimal amount) {
            outstanding = amount;
        }

        private void lessCost(BigDecimal amount) {
            BigDecimal rest = amount;
            while (rest.signum() > 0) {
                Map.Entry<Integer, BigDecimal> last = costs.lastEntry();
                BigDecimal taken = rest.min(last.getValue());
                rest = rest.subtract(taken);
                if (taken.compareTo(last.getValue()) == 0) {
                    costs.remove(last.getKey());
                } else {
                    costs.put(last.getKey(), last.getValue().subtract(taken));
                }
            }
        }

        private List<Long> answer() {
            List<Long> answer = new ArrayList<>();
            for (BigDecimal figure : List.of(outstanding, reimbursed, returned, recovered)) {
                answer.add(cents(figure));
            }
            answer.add(claimedAt.isEmpty() ? -1L : Payer.valueOf(claimedAt).ordinal());
            for (int year = 0; year < BudgetHistory.YEARS; year++) {
                answer.add(cents(costs.getOrDefault(BudgetHistory.FIRST_YEAR + year, BigDecimal.ZERO)));
            }
            return answer;
        }
    }
}
