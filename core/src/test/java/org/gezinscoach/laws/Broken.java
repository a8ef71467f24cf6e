package org.gezinscoach.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What is told of a law that is broken. */
final class Broken {
    private Broken() {}

    /** Asserts that something breaks a law, and the law in words, the case, the expected and the actual that are told. */
    static void assertBroken(ThrowingCallable check, String... lines) {
        AssertionError error = catchThrowableOfType(AssertionError.class, check);
        assertThat(error).as("a broken law").isNotNull();
        assertThat(error.getMessage().lines()).containsExactly(lines);
    }
}
