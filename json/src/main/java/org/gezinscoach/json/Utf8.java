package org.gezinscoach.json;

import io.vavr.collection.List;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Bytes that should be UTF-8. */
final class Utf8 {
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;
    private static final long LINE_FEEDS = '\n' * ONES;
    private static final int MARK_OF_ENCODING = 4;

    private Utf8() {}

    /**
     * Whether a parser of bytes takes these as a strict decoder does: they begin as no other encoding does, and have no byte
     * that can begin a form which is too long, half of a pair, or no character. All text of Western Europe is so.
     */
    static boolean isSimple(byte[] bytes, int from, int until) {
        for (int i = from; i < Math.min(from + MARK_OF_ENCODING, until); i++) {
            if (bytes[i] <= 0) {
                return false;
            }
        }
        int i = from;
        while (i < until) {
            if (i + Long.BYTES <= until && ((long) EIGHT_BYTES.get(bytes, i) & NOT_ASCII) == 0) {
                i += Long.BYTES;
            } else if (isSimple(bytes[i] & 0xFF)) {
                i++;
            } else {
                return false;
            }
        }
        return true;
    }

    private static boolean isSimple(int octet) {
        return octet < 0xF0 && octet != 0xC0 && octet != 0xC1 && octet != 0xE0 && octet != 0xED;
    }

    /**
     * Whether one of eight bytes is a line feed. With the line feed taken out of each, it is the one that became zero: alone of
     * the bytes below 128, it turns negative where one is taken off.
     */
    static boolean hasLineFeed(byte[] bytes, int from) {
        long others = (long) EIGHT_BYTES.get(bytes, from) ^ LINE_FEEDS;
        return (others - ONES & ~others & NOT_ASCII) != 0;
    }

    /**
     * What a range of bytes says.
     *
     * @throws InvalidDocumentException if they are no UTF-8
     */
    static String decode(byte[] bytes, int from, int until) {
        ByteBuffer input = ByteBuffer.wrap(bytes, from, until - from);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(input).toString();
        } catch (CharacterCodingException notUtf8) {
            String before = new String(bytes, from, input.position() - from, StandardCharsets.UTF_8);
            throw new InvalidDocumentException(List.of(Place.at(before, before.length())
                    .problem(ProblemCode.NOT_JSON, "the document must be UTF-8, and is not from here on")));
        }
    }
}
