package org.gezinscoach.examples.springboot;

import java.io.Serial;

/** What the domain refuses, on its way to the answer. */
final class Refused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Object refusal;

    /** With a refusal of any part of the model. */
    Refused(Object refusal) {
        this.refusal = refusal;
    }

    Object refusal() {
        return refusal;
    }
}
