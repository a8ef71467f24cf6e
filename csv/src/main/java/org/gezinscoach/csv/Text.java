package org.gezinscoach.csv;

import io.vavr.control.Either;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** The text of a file: its bytes, decoded. */
final class Text {
    static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final byte[] MARK_OF_UTF_8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Text() {}

    /** The text without a byte order mark, or where it cannot be decoded. */
    static Either<CsvProblem, String> decode(byte[] bytes, CsvEncoding encoding) {
        if (encoding != CsvEncoding.UTF_8 && beginsWithMark(bytes)) {
            return Either.left(problem(1, "file must be " + encoding.label() + ", but begins as UTF-8 does"));
        }
        CharsetDecoder decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            int row =
                    1 + (int) out.chars().filter(character -> character == '\n').count();
            return Either.left(problem(row, "file must be " + encoding.label()));
        }
        String text = out.toString();
        return Either.right(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    private static boolean beginsWithMark(byte[] bytes) {
        return bytes.length >= MARK_OF_UTF_8.length
                && ByteBuffer.wrap(bytes, 0, MARK_OF_UTF_8.length).equals(ByteBuffer.wrap(MARK_OF_UTF_8));
    }

    private static CsvProblem problem(int row, String message) {
        return new CsvProblem(CsvProblemCode.NOT_TEXT, row, 0, message);
    }
}
