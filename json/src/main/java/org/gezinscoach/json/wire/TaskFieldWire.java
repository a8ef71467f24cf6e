package org.gezinscoach.json.wire;

import java.time.Year;
import org.gezinscoach.intervention.TaskField;

/** A task field of a budget year. */
public record TaskFieldWire(@Given Year year, @Given String code) {

    /** The wire form of a domain value. */
    public static TaskFieldWire of(TaskField value) {
        return new TaskFieldWire(value.year(), value.code());
    }

    /** The domain value, checked. */
    public TaskField toDomain() {
        return new TaskField(year, code);
    }
}
