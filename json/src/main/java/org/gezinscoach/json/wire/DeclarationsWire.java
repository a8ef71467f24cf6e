package org.gezinscoach.json.wire;

import io.vavr.collection.TreeMap;
import java.util.List;
import org.gezinscoach.intervention.DeclarationLine;
import org.gezinscoach.intervention.Declarations;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.intervention.Source;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** What providers declared over some time; the units in the order of their codes, each code once. */
public record DeclarationsWire(
        @Given LocalDateRange covered,
        @Nullable List<UnitWire> units,
        @Nullable List<DeclarationLine> lines,
        @Given Source source) {

    /** The wire form of a domain value. */
    public static DeclarationsWire of(Declarations value) {
        return new DeclarationsWire(
                value.covered(),
                value.units()
                        .toList()
                        .map(unit -> new UnitWire(unit._1(), unit._2()))
                        .toJavaList(),
                value.lines().toJavaList(),
                value.source());
    }

    /**
     * The domain value, checked.
     *
     * @throws IllegalArgumentException if the code of a unit stands twice, or a rule of the domain is broken
     */
    public Declarations toDomain() {
        TreeMap<String, PriceBasis> byCode = TreeMap.empty();
        for (UnitWire unit : Listed.read(units)) {
            if (byCode.containsKey(unit.code())) {
                throw new IllegalArgumentException("units must not name a code twice");
            }
            byCode = byCode.put(unit.code(), unit.basis());
        }
        return new Declarations(Listed.read(lines), covered, byCode, source);
    }
}
