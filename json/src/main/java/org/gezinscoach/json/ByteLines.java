package org.gezinscoach.json;

import static org.gezinscoach.json.GezinscoachJson.MOST_OF_A_LINE;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream of UTF-8, which are read where they stand in the buffer. */
final class ByteLines implements LineSource {
    private static final int BYTES_AT_ONCE = 1 << 16;

    private final InputStream stream;
    private byte[] buffer = new byte[BYTES_AT_ONCE];
    private int start;
    private int end;
    private int rest;
    private int until;
    private boolean tooLong;

    ByteLines(InputStream stream) {
        this.stream = stream;
    }

    @Override
    public boolean next() throws IOException {
        tooLong = false;
        start = rest;
        end = endOfLine(start);
        while (end == until && more()) {
            end = endOfLine(end);
        }
        tooLong = tooLong || end - start > MOST_OF_A_LINE;
        rest = Math.min(end + 1, until);
        return rest > start || tooLong;
    }

    @Override
    public boolean isTooLong() {
        return tooLong;
    }

    @Override
    public boolean isBlank() {
        int i = start;
        while (i < end && Lines.isBlank((char) buffer[i])) {
            i++;
        }
        return i == end;
    }

    @Override
    public <T> T read(Reading<T> reading) {
        return reading.value(buffer, start, end);
    }

    private int endOfLine(int from) {
        int i = from;
        while (i + Long.BYTES <= until && !Utf8.hasLineFeed(buffer, i)) {
            i += Long.BYTES;
        }
        while (i < until && buffer[i] != '\n') {
            i++;
        }
        return i;
    }

    /** Moves what there is of the line to the front and reads on behind it; of a line that is too long nothing is kept. */
    private boolean more() throws IOException {
        tooLong = tooLong || until - start > MOST_OF_A_LINE;
        int kept = tooLong ? 0 : until - start;
        System.arraycopy(buffer, until - kept, buffer, 0, kept);
        if (kept == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * kept);
        }
        start = 0;
        end = kept;
        int read = stream.read(buffer, kept, buffer.length - kept);
        until = kept + Math.max(read, 0);
        return read != -1;
    }
}
