package org.gezinscoach.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the characters of a file are encoded (tekencodering). */
@SuppressWarnings("ImmutableEnumChecker") // a charset does not change
public enum CsvEncoding {
    /** UTF-8, written with a byte order mark, by which Excel recognises it. */
    UTF_8(StandardCharsets.UTF_8, "UTF-8"),
    /** Windows-1252, in which Excel saves "CSV" in Western Europe. */
    WINDOWS_1252(Charset.forName("windows-1252"), "Windows-1252");

    private final Charset charset;
    private final String label;

    CsvEncoding(Charset charset, String label) {
        this.charset = charset;
        this.label = label;
    }

    /** The character set. */
    public Charset charset() {
        return charset;
    }

    /** What it is called. */
    public String label() {
        return label;
    }
}
