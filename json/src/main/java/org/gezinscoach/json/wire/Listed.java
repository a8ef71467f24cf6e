package org.gezinscoach.json.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list, which the format leaves out where it is empty. */
final class Listed {
    private Listed() {}

    static <T> io.vavr.collection.List<T> read(@Nullable List<T> values) {
        return values == null ? io.vavr.collection.List.empty() : io.vavr.collection.List.ofAll(values);
    }
}
