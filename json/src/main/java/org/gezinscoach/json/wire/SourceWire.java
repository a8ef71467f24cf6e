package org.gezinscoach.json.wire;

import org.gezinscoach.intervention.Source;
import org.gezinscoach.intervention.Standing;

/** Where a figure comes from. */
public record SourceWire(
        @Given String document,
        @Given String table,
        @Given String row,
        @Given Standing standing) {

    /** The wire form of a domain value. */
    public static SourceWire of(Source value) {
        return new SourceWire(value.document(), value.table(), value.row(), value.standing());
    }

    /** The domain value, checked. */
    public Source toDomain() {
        return new Source(document, table, row, standing);
    }
}
