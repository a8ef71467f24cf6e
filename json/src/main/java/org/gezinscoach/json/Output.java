package org.gezinscoach.json;

import java.io.IOException;

/** Where values are written to, whichever Jackson generates the text. */
interface Output {
    void startObject() throws IOException;

    void endObject() throws IOException;

    void startList() throws IOException;

    void endList() throws IOException;

    void name(String name) throws IOException;

    void text(String text) throws IOException;

    void whole(long number) throws IOException;

    void truth(boolean value) throws IOException;
}
