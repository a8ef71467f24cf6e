package org.gezinscoach.programme;

import java.util.Objects;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.money.Shares;
import org.gezinscoach.savings.SavingKind;

/**
 * Which payers a source says gain, and by what shares (verdeling over financiers). It is applied to totals and means of one
 * kind of saving, never to single lines, since no source says so.
 *
 * <p>Almelo: direct savings, 75 % the municipality and 25 % the State or a health insurer.
 *
 * @param kind the savings that it divides
 * @param shares the shares of the payers
 * @param source where it stands
 */
public record PayerSplit(SavingKind kind, Shares<Payer> shares, Source source) {
    /** Checks that all are there. */
    public PayerSplit {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(shares, "shares");
        Objects.requireNonNull(source, "source");
    }
}
