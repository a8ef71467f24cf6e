package org.gezinscoach.programme;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.Objects;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Shares;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKind;

/**
 * Which payers a source says gain, and by what shares (verdeling over financiers). It is applied to totals and means of one
 * kind of saving, since that is what sources say.
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

    /**
     * What each payer gains where every known saving is divided on its own, which no source asks for. Rounding drifts then: three
     * savings of {@code EUR 0.01} at 75 to 25 are {@code EUR 0.03} and {@code EUR 0.00}, but their total is {@code EUR 0.02}
     * and {@code EUR 0.01}.
     *
     * @throws ArithmeticException if a sum overflows
     */
    public Map<Payer, Euro> byLine(Iterable<Saving> savings) {
        return List.ofAll(savings)
                .flatMap(saving -> saving.amount().fold(Option::some, unknown -> Option.<Euro>none()))
                .map(shares::split)
                .foldLeft(shares.split(Euro.ZERO), (sums, parts) -> sums.merge(parts, Euro::plus));
    }
}
