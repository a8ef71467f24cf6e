package org.gezinscoach.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.gezinscoach.money.Unknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes are read as the text is that they say, whether a text is made of them or not. */
class Utf8Test {
    @ParameterizedTest
    @ValueSource(strings = {"niet bekend", "één café", "€ 5", "\u0800", "\uD7FF", "\uE000", "\uFFFD", "𝄞", "한국"})
    void textOfAnyScriptIsReadFromBytesAndWrittenAgain(String reason) {
        byte[] document = ("{\"unknown\":\"" + reason + "\"}\n").getBytes(StandardCharsets.UTF_8);
        Unknown value = GezinscoachJson.read(Unknown.class, new ByteArrayInputStream(document));
        assertThat(value).isEqualTo(new Unknown(reason, false));
        assertThat(GezinscoachJson.read(Unknown.class, new String(document, StandardCharsets.UTF_8)))
                .isEqualTo(value);
        var written = new ByteArrayOutputStream();
        GezinscoachJson.writeLines(Stream.of(value), written);
        assertThat(written.toByteArray()).isEqualTo(document);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "C080",
                "C1BF",
                "C220",
                "E08080",
                "E28220",
                "EDA080",
                "EDBFBF",
                "F0808080",
                "F4908080",
                "FF"
            })
    void bytesThatSayNothingAreRefused(String hex) {
        String document = "{\"unknown\":\"niet " + "?".repeat(3) + "\"}";
        byte[] bytes = document.replace("???", new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> GezinscoachJson.read(Unknown.class, new ByteArrayInputStream(bytes)))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("the document must be UTF-8, and is not from here on");
    }

    @Test
    void noOtherEncodingIsGuessed() {
        String document = "{\"unknown\":\"niet bekend\"}";
        for (byte[] bytes : new byte[][] {
            document.getBytes(StandardCharsets.UTF_16BE),
            document.getBytes(StandardCharsets.UTF_16LE),
            ("\uFEFF" + document).getBytes(StandardCharsets.UTF_8)
        }) {
            assertThatThrownBy(() -> GezinscoachJson.read(Unknown.class, new ByteArrayInputStream(bytes)))
                    .isInstanceOf(InvalidDocumentException.class)
                    .hasMessageContaining("the text must go on as JSON from here");
        }
    }

    @Test
    void everyByteIsSimpleThatIsNotDoubtful() {
        for (int octet = 0; octet < 256; octet++) {
            byte[] bytes = {'a', 'b', 'c', 'd', (byte) octet};

            assertThat(Utf8.isSimple(bytes, 0, 5)).as("%X", octet).isEqualTo(!Utf8Properties.DOUBTFUL.contains(octet));
        }
    }
}
