package org.gezinscoach;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Map;
import org.threeten.extra.LocalDateRange;

/** Arguments that a function may refuse: each text in them is a marker, or begins or ends with one. */
final class Hostile {
    /** A number that passes the eleven-test of citizen numbers. */
    static final String CITIZEN_NUMBER = "111222333";

    private static final Map<Class<?>, java.util.List<?>> EXTREMES = Map.of(
            int.class, java.util.List.of(-1, 0, 100_000, Integer.MIN_VALUE),
            Integer.class, java.util.List.of(-1, 0, 100_000, Integer.MIN_VALUE),
            long.class, java.util.List.of(-1L, 0L, Long.MIN_VALUE, Long.MAX_VALUE),
            Long.class, java.util.List.of(-1L, 0L, Long.MIN_VALUE, Long.MAX_VALUE),
            Year.class, java.util.List.of(Year.of(1), Year.of(9_999)),
            LocalDate.class, java.util.List.of(LocalDate.of(1, 1, 1), LocalDate.of(9_999, 1, 1)),
            LocalDateRange.class,
                    java.util.List.of(LocalDateRange.ALL, LocalDateRange.ofEmpty(LocalDate.of(2021, 1, 1))),
            Duration.class, java.util.List.of(Duration.ofHours(-1), Duration.ofDays(400)),
            BigDecimal.class, java.util.List.of(new BigDecimal("1e30"), new BigDecimal("1.005")));

    private final Samples samples;

    Hostile(Samples samples) {
        this.samples = samples;
    }

    /** Arguments of a kind, at least one. */
    java.util.List<Object> of(Kind kind) {
        Class<?> raw = kind.raw();
        java.util.List<Object> some = new ArrayList<>();
        if (raw == String.class) {
            String marker = samples.marker("refused");
            some.addAll(java.util.List.of(
                    marker,
                    marker + " ",
                    " " + marker,
                    marker + "\n",
                    marker + "\ud800",
                    "EUR " + marker,
                    marker.repeat(200),
                    CITIZEN_NUMBER));
        } else if (EXTREMES.containsKey(raw)) {
            some.addAll(EXTREMES.get(raw));
        } else if (raw == Option.class) {
            of(kind.arguments().get(0)).forEach(held -> some.add(Option.some(held)));
        } else if (raw == io.vavr.collection.Map.class) {
            of(kind.arguments().get(0))
                    .forEach(key ->
                            some.add(HashMap.of(key, samples.of(kind.arguments().get(1), "map"))));
            of(kind.arguments().get(1))
                    .forEach(held ->
                            some.add(HashMap.of(samples.of(kind.arguments().get(0), "map"), held)));
        } else if (raw.isAssignableFrom(List.class) && !kind.arguments().isEmpty()) {
            of(kind.arguments().get(0)).forEach(held -> some.add(List.of(held)));
            Object twice = samples.of(kind.arguments().get(0), "list");
            some.add(List.of(twice, twice));
        }
        if (!raw.isPrimitive()) {
            some.add(null);
        }
        return some;
    }
}
