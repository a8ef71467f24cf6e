package org.gezinscoach.json.wire;

import java.time.Year;

/** How dear a year was: the index number in hundredths. */
public record IndexPointWire(@Given Year year, @Given Integer number) {}
