package org.gezinscoach.budget;

import org.gezinscoach.money.Euro;

/** The figures of a coach budget in cents, which change as a ledger books. What may change them is for the ledger to say. */
final class Balance {
    private long granted;
    private long available;
    private long outstanding;
    private long absorbed;
    private long handedBack;

    Balance() {}

    Balance(Balance other) {
        granted = other.granted;
        available = other.available;
        outstanding = other.outstanding;
        absorbed = other.absorbed;
        handedBack = other.handedBack;
    }

    long available() {
        return available;
    }

    long outstanding() {
        return outstanding;
    }

    /** What is available and outstanding together, which the ceiling limits. */
    long held() {
        return available + outstanding;
    }

    /** No other sum can overflow where this one does not: all of it was granted. */
    void grant(long cents) {
        granted = Math.addExact(granted, cents);
        available += cents;
    }

    void advance(long cents) {
        available -= cents;
        outstanding += cents;
    }

    void comeBack(long cents) {
        outstanding -= cents;
        available += cents;
    }

    void absorb(long cents) {
        outstanding -= cents;
        absorbed += cents;
    }

    /** Of what was absorbed, a part becomes available again and the rest is handed back. */
    void recover(long toAvailable, long toHandBack) {
        absorbed -= toAvailable + toHandBack;
        available += toAvailable;
        handedBack += toHandBack;
    }

    void handBackAvailable() {
        handedBack += available;
        available = 0;
    }

    BudgetFigures figures() {
        return new BudgetFigures(
                Euro.ofCents(granted),
                Euro.ofCents(available),
                Euro.ofCents(outstanding),
                Euro.ofCents(absorbed),
                Euro.ofCents(handedBack));
    }
}
