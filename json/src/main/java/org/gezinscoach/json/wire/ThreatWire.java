package org.gezinscoach.json.wire;

import java.time.LocalDate;
import org.gezinscoach.intervention.Threat;

/** The evidence of a threat. */
public record ThreatWire(@Given String evidence, @Given LocalDate on) {

    /** The wire form of a domain value. */
    public static ThreatWire of(Threat value) {
        return new ThreatWire(value.evidence(), value.on());
    }

    /** The domain value, checked. */
    public Threat toDomain() {
        return new Threat(evidence, on);
    }
}
