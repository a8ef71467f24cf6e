package org.gezinscoach.examples.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gezinscoach.budget.BudgetEvent;
import org.gezinscoach.budget.EventId;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Euro;

/** The events of a coach budget in primitive columns; an identifier is a number within the budget. */
@SuppressWarnings("EnumOrdinal")
final class BudgetColumns {
    static final byte OPENED = 0;
    static final byte ADVANCED = 1;
    static final byte CLAIMED = 2;
    static final byte REIMBURSED = 3;
    static final byte RETURNED = 4;
    static final byte ABSORBED = 5;
    static final byte RECOVERED = 6;
    static final byte TOPPED_UP = 7;
    static final byte CLOSED = 8;

    final byte[] kind;
    /** The number of the event, which its identifier stands for. */
    final int[] id;

    final int[] day;
    final byte[] year;
    /** The number of the advance that the event pays or settles; -1 if none. */
    final int[] advance;

    final byte[] payer;
    final long[] cents;
    final long ceiling;
    private final int advances;

    BudgetColumns(List<BudgetEvent> events) {
        kind = new byte[events.size()];
        id = new int[events.size()];
        day = new int[events.size()];
        year = new byte[events.size()];
        advance = new int[events.size()];
        payer = new byte[events.size()];
        cents = new long[events.size()];
        ceiling = ((BudgetEvent.Opened) events.get(0)).ceiling().cents();
        Map<EventId, Integer> ids = new HashMap<>();
        Map<EventId, Integer> numbers = new HashMap<>();
        for (int i = 0; i < events.size(); i++) {
            id[i] = ids.computeIfAbsent(events.get(i).booking().id(), any -> ids.size());
            fill(i, events.get(i), numbers);
        }
        advances = numbers.size();
    }

    /** How many advances there are. */
    int advances() {
        return advances;
    }

    private void fill(int i, BudgetEvent event, Map<EventId, Integer> numbers) {
        day[i] = (int) event.booking().bookedOn().toEpochDay();
        year[i] = (byte) (event.booking().effectiveOn().getYear() - BudgetHistory.FIRST_YEAR);
        advance[i] = event.settles().map(numbers::get).getOrElse(-1);
        if (event instanceof BudgetEvent.Opened opened) {
            fill(i, OPENED, opened.amount());
        } else if (event instanceof BudgetEvent.Advanced advanced) {
            fill(i, ADVANCED, advanced.amount());
            advance[i] = numbers.size();
            numbers.put(event.booking().id(), advance[i]);
        } else if (event instanceof BudgetEvent.Claimed claimed) {
            fill(i, CLAIMED, claimed.payer(), Euro.ZERO);
        } else if (event instanceof BudgetEvent.Reimbursed paid) {
            fill(i, REIMBURSED, paid.payer(), paid.amount());
        } else if (event instanceof BudgetEvent.Returned unspent) {
            fill(i, RETURNED, unspent.amount());
        } else if (event instanceof BudgetEvent.Absorbed absorbed) {
            fill(i, ABSORBED, absorbed.amount());
        } else if (event instanceof BudgetEvent.Recovered recovered) {
            fill(i, RECOVERED, recovered.payer(), recovered.amount());
        } else if (event instanceof BudgetEvent.ToppedUp toppedUp) {
            fill(i, TOPPED_UP, toppedUp.amount());
        } else {
            fill(i, CLOSED, Euro.ZERO);
        }
    }

    private void fill(int i, byte of, Euro amount) {
        kind[i] = of;
        cents[i] = amount.cents();
    }

    private void fill(int i, byte of, Payer by, Euro amount) {
        fill(i, of, amount);
        payer[i] = (byte) by.ordinal();
    }
}
