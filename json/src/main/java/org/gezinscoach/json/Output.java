package org.gezinscoach.json;

import java.io.IOException;
import tools.jackson.core.io.SerializedString;

/** Where values are written to, whichever Jackson generates the text. */
interface Output {
    void startObject() throws IOException;

    void endObject() throws IOException;

    void startList() throws IOException;

    void endList() throws IOException;

    void name(String name) throws IOException;

    /** A name that was made ready. */
    default void name(SerializedString name) throws IOException {
        name(name.getValue());
    }

    void text(String text) throws IOException;

    /** A text that was made ready. */
    default void text(SerializedString text) throws IOException {
        text(text.getValue());
    }

    /** A text of the characters from one on until the last. */
    void text(char[] characters, int from) throws IOException;

    void whole(long number) throws IOException;

    void truth(boolean value) throws IOException;
}
