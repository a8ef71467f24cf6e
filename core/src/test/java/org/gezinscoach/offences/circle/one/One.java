package org.gezinscoach.offences.circle.one;

import org.gezinscoach.offences.circle.two.Two;

/** Half of a circle. */
public record One(Two two) {}
