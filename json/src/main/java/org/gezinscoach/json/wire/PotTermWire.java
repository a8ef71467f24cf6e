package org.gezinscoach.json.wire;

import java.time.Year;
import java.util.List;
import org.gezinscoach.budget.PotTerm;
import org.jspecify.annotations.Nullable;

/** For which years a pot has money: some years, or all from one on. */
public record PotTermWire(
        @Nullable List<Year> years, @Nullable Year from) {

    /** The wire form of a domain value. */
    public static PotTermWire of(PotTerm value) {
        return value.fold(
                incidental -> new PotTermWire(incidental.years().toJavaList(), null),
                structural -> new PotTermWire(null, structural.from()));
    }

    /** The domain value, checked. */
    public PotTerm toDomain() {
        if (years != null && from == null) {
            return new PotTerm.Incidental(Listed.read(years));
        }
        if (years == null && from != null) {
            return new PotTerm.Structural(from);
        }
        throw new IllegalArgumentException("term must have either years or from");
    }
}
