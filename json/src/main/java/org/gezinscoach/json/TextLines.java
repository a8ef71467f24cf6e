package org.gezinscoach.json;

import static org.gezinscoach.json.GezinscoachJson.MOST_OF_A_LINE;

import java.io.IOException;
import java.io.Reader;

/** The lines of a reader; one at a time is held. */
final class TextLines implements LineSource {
    private static final int CHARACTERS_AT_ONCE = 8192;

    private final Reader reader;
    private final StringBuilder line = new StringBuilder();
    private final char[] buffer = new char[CHARACTERS_AT_ONCE];
    private int from;
    private int until;
    private boolean tooLong;

    TextLines(Reader reader) {
        this.reader = reader;
    }

    @Override
    public boolean next() throws IOException {
        line.setLength(0);
        tooLong = false;
        boolean found = false;
        while (more()) {
            found = true;
            int start = from;
            from = endOfLine();
            keep(start);
            if (from < until) {
                from++;
                return true;
            }
        }
        return found;
    }

    /** Where the line ends, or the buffer, if that ends before it. */
    private int endOfLine() {
        int end = from;
        while (end < until && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Whether there is a character left, of which the buffer then has the first. */
    private boolean more() throws IOException {
        while (from == until && until != -1) {
            from = 0;
            until = reader.read(buffer);
        }
        return until != -1;
    }

    /** Adds what the buffer has of the line, as far as a line may go. */
    private void keep(int start) {
        int kept = Math.min(from - start, MOST_OF_A_LINE - line.length());
        line.append(buffer, start, kept);
        tooLong = tooLong || kept < from - start;
    }

    @Override
    public boolean isTooLong() {
        return tooLong;
    }

    @Override
    public boolean isBlank() {
        int i = 0;
        while (i < line.length() && Lines.isBlank(line.charAt(i))) {
            i++;
        }
        return i == line.length();
    }

    @Override
    public <T> T read(Reading<T> reading) {
        return reading.value(line.toString());
    }
}
