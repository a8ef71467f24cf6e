package org.gezinscoach.json;

import java.io.IOException;

/** Where lines come from, one of which is stood at. */
interface LineSource {
    /** Goes to the next line; false if there is none. */
    boolean next() throws IOException;

    /** Whether the line is longer than a line may be. */
    boolean isTooLong();

    /** Whether the line, which is not too long, has blanks only. */
    boolean isBlank();

    /**
     * The value in the line.
     *
     * @throws InvalidDocumentException if something in it is wrong
     */
    <T> T read(Reading<T> reading);
}
