package org.gezinscoach.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** The limit of a coach budget: every law, on primitive columns. An advance has its figures in a row of its own. */
final class ColumnLedger {
    private static final byte NOWHERE = -1;
    private static final int REIMBURSED = 1;
    private static final int RETURNED = 2;
    private static final int RECOVERED = 3;
    private static final int COSTS = 4;
    private static final int ROW = COSTS + BudgetHistory.YEARS;

    private final BudgetColumns events;
    private final long[] booked;
    private final long[] advances;
    private final byte[] claimed;
    private final long ceiling;
    private int paid;
    private long granted;
    private long available;
    private long outstanding;
    private long absorbed;
    private long handedBack;
    private boolean opened;
    private boolean closed;

    ColumnLedger(BudgetColumns events) {
        this.events = events;
        booked = new long[events.kind.length / Long.SIZE + 1];
        advances = new long[events.advances() * ROW];
        claimed = new byte[events.advances()];
        ceiling = events.ceiling;
    }

    /** Whether all events are lawful. */
    boolean replay() {
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < events.kind.length; i++) {
            int id = events.id[i];
            long bit = 1L << id;
            if ((booked[id / Long.SIZE] & bit) != 0 || events.day[i] < last || !book(i, events.kind[i])) {
                return false;
            }
            booked[id / Long.SIZE] |= bit;
            last = events.day[i];
        }
        return opened;
    }

    private boolean book(int i, byte kind) {
        if (opened == (kind == BudgetColumns.OPENED) || (closed && kind != BudgetColumns.RECOVERED)) {
            return false;
        }
        long cents = events.cents[i];
        return switch (kind) {
            case BudgetColumns.OPENED -> open(cents);
            case BudgetColumns.ADVANCED -> advance(cents);
            case BudgetColumns.TOPPED_UP -> cents <= ceiling - available - outstanding && grant(cents);
            case BudgetColumns.CLOSED -> close();
            default -> {
                int advance = events.advance[i];
                yield 0 <= advance && advance < paid && settle(i, kind, advance * ROW, cents);
            }
        };
    }

    private boolean open(long cents) {
        opened = true;
        return grant(cents);
    }

    private boolean grant(long cents) {
        granted = Math.addExact(granted, cents);
        available += cents;
        return true;
    }

    private boolean advance(long cents) {
        available -= cents;
        outstanding += cents;
        advances[paid * ROW] = cents;
        claimed[paid] = NOWHERE;
        paid++;
        return available >= 0;
    }

    private boolean close() {
        handedBack += available;
        available = 0;
        closed = true;
        return outstanding == 0;
    }

    private boolean settle(int i, byte kind, int row, long cents) {
        return switch (kind) {
            case BudgetColumns.CLAIMED -> claim(row, events.payer[i]);
            case BudgetColumns.RECOVERED -> recover(row, cents);
            case BudgetColumns.ABSORBED -> absorb(row, events.year[i], cents);
            case BudgetColumns.REIMBURSED -> comeBack(row, REIMBURSED, cents);
            default -> comeBack(row, RETURNED, cents);
        };
    }

    private boolean claim(int row, byte payer) {
        claimed[row / ROW] = payer;
        return true;
    }

    private boolean absorb(int row, byte year, long cents) {
        outstanding -= cents;
        absorbed += cents;
        advances[row] -= cents;
        advances[row + COSTS + year] += cents;
        return advances[row] >= 0;
    }

    private boolean comeBack(int row, int as, long cents) {
        available += cents;
        outstanding -= cents;
        advances[row] -= cents;
        advances[row + as] += cents;
        return advances[row] >= 0;
    }

    /** What is recovered was absorbed last; beyond the ceiling it is handed back. */
    private boolean recover(int row, long cents) {
        long rest = cents;
        for (int cost = row + ROW - 1; cost >= row + COSTS; cost--) {
            long taken = Math.min(rest, advances[cost]);
            advances[cost] -= taken;
            rest -= taken;
        }
        long kept = closed ? 0 : Math.min(cents, ceiling - available - outstanding);
        available += kept;
        absorbed -= cents;
        handedBack += cents - kept;
        advances[row + RECOVERED] += cents;
        return rest == 0;
    }

    /** The figures of the budget, then of each advance. */
    List<Long> answer() {
        List<Long> answer = new ArrayList<>(List.of(granted, available, outstanding, absorbed, handedBack));
        for (int advance = 0; advance < paid; advance++) {
            int row = advance * ROW;
            answer.add(advances[row]);
            answer.add(advances[row + REIMBURSED]);
            answer.add(advances[row + RETURNED]);
            answer.add(advances[row + RECOVERED]);
            answer.add((long) claimed[advance]);
            for (int year = 0; year < BudgetHistory.YEARS; year++) {
                answer.add(advances[row + COSTS + year]);
            }
        }
        return answer;
    }
}
