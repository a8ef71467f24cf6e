package org.gezinscoach.examples.benchmarks;

import java.math.BigDecimal;

/**
 * How a coach budget stands, as an immutable value.
 *
 * @param granted what was put in
 * @param available what can be spent
 * @param outstanding what is not settled yet
 * @param absorbed what no funding was found for
 * @param handedBack what went back
 */
record VavrFigures(
        BigDecimal granted, BigDecimal available, BigDecimal outstanding, BigDecimal absorbed, BigDecimal handedBack) {
    static final VavrFigures NONE =
            new VavrFigures(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    BigDecimal room(BigDecimal ceiling) {
        return ceiling.subtract(available).subtract(outstanding);
    }

    VavrFigures grant(BigDecimal amount) {
        return new VavrFigures(granted.add(amount), available.add(amount), outstanding, absorbed, handedBack);
    }

    VavrFigures advance(BigDecimal amount) {
        return new VavrFigures(granted, available.subtract(amount), outstanding.add(amount), absorbed, handedBack);
    }

    VavrFigures comeBack(BigDecimal amount) {
        return new VavrFigures(granted, available.add(amount), outstanding.subtract(amount), absorbed, handedBack);
    }

    VavrFigures absorb(BigDecimal amount) {
        return new VavrFigures(granted, available, outstanding.subtract(amount), absorbed.add(amount), handedBack);
    }

    VavrFigures recover(BigDecimal amount, BigDecimal kept) {
        return new VavrFigures(
                granted,
                available.add(kept),
                outstanding,
                absorbed.subtract(amount),
                handedBack.add(amount).subtract(kept));
    }

    VavrFigures handBack() {
        return new VavrFigures(granted, BigDecimal.ZERO, outstanding, absorbed, handedBack.add(available));
    }
}
