package org.gezinscoach.json.wire;

import io.vavr.control.Option;
import org.gezinscoach.outcome.Reach;
import org.jspecify.annotations.Nullable;

/** In how many households: all, exactly or at least so many, or the reason why they are not counted; and of how many. */
public record ReachWire(
        @Nullable Boolean all,
        @Nullable Integer exactly,
        @Nullable Integer atLeast,
        @Nullable String notCounted,
        @Nullable Integer of) {

    /** The wire form of a domain value. */
    public static ReachWire of(Reach value) {
        Integer of = value.of().getOrNull();
        return value.fold(
                all -> new ReachWire(true, null, null, null, of),
                exactly -> new ReachWire(null, exactly.households(), null, null, of),
                atLeast -> new ReachWire(null, null, atLeast.households(), null, of),
                notCounted -> new ReachWire(null, null, null, notCounted.reason(), of));
    }

    /** The domain value, checked. */
    public Reach toDomain() {
        Option<Reach> said = Option.when(Boolean.TRUE.equals(all), Reach::all);
        Option<Reach> exact = Option.of(exactly).map(Reach::exactly);
        Option<Reach> least = Option.of(atLeast).map(Reach::atLeast);
        Option<Reach> none = Option.of(notCounted).map(Reach::notCounted);
        io.vavr.collection.List<Reach> stated =
                io.vavr.collection.List.of(said, exact, least, none).flatMap(one -> one);
        if (stated.size() != 1 || Boolean.FALSE.equals(all)) {
            throw new IllegalArgumentException("reach must have just one of all, exactly, atLeast and notCounted");
        }
        return of == null ? stated.head() : stated.head().outOf(of);
    }
}
