package org.gezinscoach.examples.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gezinscoach.budget.BudgetEvent;
import org.gezinscoach.money.Euro;

/**
 * An event of a coach budget as a table of a database holds it.
 *
 * @param id its identifier
 * @param kind what happened
 * @param bookedOn when it was booked
 * @param effectiveOn when it took effect
 * @param advance the identifier of the advance that it settles; empty if none
 * @param payer who pays; empty if nobody
 * @param amount how much
 */
record Mutation(
        String id,
        Kind kind,
        LocalDate bookedOn,
        LocalDate effectiveOn,
        String advance,
        String payer,
        BigDecimal amount) {
    /** What can happen. */
    enum Kind {
        /** The budget is opened. */
        OPENED,
        /** Something is paid in advance. */
        ADVANCED,
        /** Funding is asked. */
        CLAIMED,
        /** Funding is received. */
        REIMBURSED,
        /** What was not spent comes back. */
        RETURNED,
        /** No funding was found. */
        ABSORBED,
        /** Funding was found after all. */
        RECOVERED,
        /** More is granted. */
        TOPPED_UP,
        /** The budget is closed. */
        CLOSED
    }

    static Mutation of(BudgetEvent event) {
        if (event instanceof BudgetEvent.Opened opened) {
            return of(event, Kind.OPENED, "", opened.amount());
        }
        if (event instanceof BudgetEvent.Advanced advanced) {
            return of(event, Kind.ADVANCED, "", advanced.amount());
        }
        if (event instanceof BudgetEvent.Claimed claimed) {
            return of(event, Kind.CLAIMED, claimed.payer().name(), Euro.ZERO);
        }
        if (event instanceof BudgetEvent.Reimbursed paid) {
            return of(event, Kind.REIMBURSED, paid.payer().name(), paid.amount());
        }
        if (event instanceof BudgetEvent.Returned unspent) {
            return of(event, Kind.RETURNED, "", unspent.amount());
        }
        if (event instanceof BudgetEvent.Absorbed absorbed) {
            return of(event, Kind.ABSORBED, "", absorbed.amount());
        }
        if (event instanceof BudgetEvent.Recovered recovered) {
            return of(event, Kind.RECOVERED, recovered.payer().name(), recovered.amount());
        }
        if (event instanceof BudgetEvent.ToppedUp toppedUp) {
            return of(event, Kind.TOPPED_UP, "", toppedUp.amount());
        }
        return of(event, Kind.CLOSED, "", Euro.ZERO);
    }

    private static Mutation of(BudgetEvent event, Kind kind, String payer, Euro amount) {
        return new Mutation(
                event.booking().id().value(),
                kind,
                event.booking().bookedOn(),
                event.booking().effectiveOn(),
                event.settles().map(id -> id.value()).getOrElse(""),
                payer,
                amount.toBigDecimal());
    }
}
