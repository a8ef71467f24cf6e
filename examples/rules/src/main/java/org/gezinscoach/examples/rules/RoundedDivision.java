package org.gezinscoach.examples.rules;

import io.vavr.collection.Map;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gezinscoach.money.Euro;

/** The first version of {@link FairDivision}: each part is rounded on its own. It breaks a law: cents are lost or made. */
public final class RoundedDivision {
    private RoundedDivision() {}

    /** The parts of a whole by weights, each rounded to the cent. */
    public static Map<String, Euro> of(Euro whole, Map<String, Long> weights) {
        BigDecimal sum = weights.values().map(BigDecimal::valueOf).fold(BigDecimal.ZERO, BigDecimal::add);
        return weights.mapValues(weight -> Euro.ofCents(BigDecimal.valueOf(whole.cents())
                .multiply(BigDecimal.valueOf(weight))
                .divide(sum, 0, RoundingMode.HALF_UP)
                .longValueExact()));
    }
}
