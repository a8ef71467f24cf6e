package org.gezinscoach.examples.benchmarks;

import io.vavr.collection.HashMap;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A coach budget as a fold over immutable state: each mutation gives a new ledger, or says what is not lawful.
 *
 * @param ceiling how much it may hold
 * @param history the mutations by identifier
 * @param last when the last mutation was booked
 * @param figures how it stands
 * @param advances what became of each advance
 * @param closed whether it is closed
 */
record VavrLedger(
        BigDecimal ceiling,
        HashMap<String, Mutation> history,
        LocalDate last,
        VavrFigures figures,
        HashMap<String, VavrAdvance> advances,
        boolean closed) {

    static VavrLedger of(BigDecimal ceiling) {
        return new VavrLedger(ceiling, HashMap.empty(), LocalDate.MIN, VavrFigures.NONE, HashMap.empty(), false);
    }

    Either<String, VavrLedger> book(Mutation mutation) {
        if (history.containsKey(mutation.id())) {
            return Either.left("booked already");
        }
        if (history.isEmpty() != (mutation.kind() == Mutation.Kind.OPENED)) {
            return Either.left("must begin with one opening");
        }
        if (mutation.bookedOn().isBefore(last)) {
            return Either.left("booked out of order");
        }
        if (closed && mutation.kind() != Mutation.Kind.RECOVERED) {
            return Either.left("closed already");
        }
        return act(mutation).map(ledger -> ledger.entered(mutation));
    }

    private Either<String, VavrLedger> act(Mutation mutation) {
        return switch (mutation.kind()) {
            case OPENED -> Either.right(with(figures.grant(mutation.amount())));
            case ADVANCED -> advance(mutation);
            case TOPPED_UP ->
                mutation.amount().compareTo(figures.room(ceiling)) > 0
                        ? Either.left("above the ceiling")
                        : Either.right(with(figures.grant(mutation.amount())));
            case CLOSED -> close();
            default ->
                advances.get(mutation.advance())
                        .<String>toEither("no such advance")
                        .flatMap(advance -> settle(mutation, advance));
        };
    }

    private Either<String, VavrLedger> advance(Mutation mutation) {
        return mutation.amount().compareTo(figures.available()) > 0
                ? Either.left("not enough")
                : Either.right(with(figures.advance(mutation.amount()))
                        .with(mutation.id(), VavrAdvance.of(mutation.amount())));
    }

    private Either<String, VavrLedger> close() {
        return figures.outstanding().signum() != 0
                ? Either.left("still outstanding")
                : Either.right(new VavrLedger(ceiling, history, last, figures.handBack(), advances, true));
    }

    private Either<String, VavrLedger> settle(Mutation mutation, VavrAdvance advance) {
        BigDecimal amount = mutation.amount();
        if (mutation.kind() == Mutation.Kind.CLAIMED) {
            return Either.right(with(mutation.advance(), advance.claimAt(mutation.payer())));
        }
        if (mutation.kind() == Mutation.Kind.RECOVERED) {
            return recover(mutation, advance);
        }
        if (amount.compareTo(advance.outstanding()) > 0) {
            return Either.left("more than outstanding");
        }
        return Either.right(
                switch (mutation.kind()) {
                    case REIMBURSED ->
                        with(figures.comeBack(amount)).with(mutation.advance(), advance.reimburse(amount));
                    case RETURNED -> with(figures.comeBack(amount)).with(mutation.advance(), advance.takeBack(amount));
                    default ->
                        with(figures.absorb(amount))
                                .with(
                                        mutation.advance(),
                                        advance.absorb(mutation.effectiveOn().getYear(), amount));
                });
    }

    private Either<String, VavrLedger> recover(Mutation mutation, VavrAdvance advance) {
        if (mutation.amount().compareTo(advance.cost()) > 0) {
            return Either.left("more than absorbed");
        }
        BigDecimal kept = closed ? BigDecimal.ZERO : mutation.amount().min(figures.room(ceiling));
        return Either.right(with(figures.recover(mutation.amount(), kept))
                .with(mutation.advance(), advance.recover(mutation.amount())));
    }

    private VavrLedger with(VavrFigures next) {
        return new VavrLedger(ceiling, history, last, next, advances, closed);
    }

    private VavrLedger with(String id, VavrAdvance advance) {
        return new VavrLedger(ceiling, history, last, figures, advances.put(id, advance), closed);
    }

    private VavrLedger entered(Mutation mutation) {
        return new VavrLedger(
                ceiling, history.put(mutation.id(), mutation), mutation.bookedOn(), figures, advances, closed);
    }
}
