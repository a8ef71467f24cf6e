package org.gezinscoach.json.wire;

import org.gezinscoach.intervention.PriceBasis;

/** What the code of a unit of declarations means. */
public record UnitWire(@Given String code, @Given PriceBasis basis) {}
