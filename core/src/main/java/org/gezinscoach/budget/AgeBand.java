package org.gezinscoach.budget;

import io.vavr.collection.List;

/** How long an advance is outstanding (ouderdom), in the usual bands of days. */
public enum AgeBand {
    /** Up to 30 days. */
    UP_TO_30("t/m 30 dagen", 30),
    /** 31 to 60 days. */
    UP_TO_60("31 t/m 60 dagen", 60),
    /** 61 to 90 days. */
    UP_TO_90("61 t/m 90 dagen", 90),
    /** More than 90 days. */
    OVER_90("meer dan 90 dagen", Long.MAX_VALUE);

    private final String label;
    private final long most;

    AgeBand(String label, long most) {
        this.label = label;
        this.most = most;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }

    /** The band of a number of days: 31 is {@link #UP_TO_60}. */
    public static AgeBand of(long days) {
        return List.of(values()).find(band -> days <= band.most).get();
    }
}
