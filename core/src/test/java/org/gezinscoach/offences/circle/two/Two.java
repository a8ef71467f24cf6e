package org.gezinscoach.offences.circle.two;

import org.gezinscoach.offences.circle.one.One;

/** The other half. */
public record Two(One one) {}
