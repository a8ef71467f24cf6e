package org.gezinscoach.json.wire;

/** The kinds of priority among waiting households. */
public enum PriorityKind {
    /** ComplexityFirst. */
    COMPLEXITY_FIRST,
    /** CostFirst. */
    COST_FIRST,
    /** Weighted. */
    WEIGHTED
}
