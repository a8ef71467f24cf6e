package org.gezinscoach.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    @Test
    void aDocumentMayHaveOneHundredMillionCharactersAndNoMore() {
        assertThatCode(() -> Text.requireSize(100_000_000)).doesNotThrowAnyException();
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> Text.requireSize(100_000_001))
                .withMessage("line 1, column 1: the document must not be longer than 100000000");
    }

    @Test
    void aReaderIsReadToItsEndThoughItGivesNothingNowAndThen() throws IOException {
        Reader slow = new StringReader("5000.00") {
            private boolean ready;

            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                ready = !ready;
                return ready ? super.read(buffer, offset, 4) : 0;
            }
        };

        assertThat(Text.of(slow)).isEqualTo("5000.00");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 6, 7, 8, Integer.MAX_VALUE})
    void aStreamIsReadToItsEndHoweverMuchItSaysThatItHas(int said) throws IOException {
        InputStream stream = new ByteArrayInputStream("5000.00".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public int available() {
                return said;
            }
        };

        assertThat(Text.bytesOf(stream)).asString(StandardCharsets.UTF_8).isEqualTo("5000.00");
    }

    @Test
    void aStreamThatSaysItHasTooMuchIsRefused() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> Text.bytesOf(new Endless(Integer.MAX_VALUE)))
                .withMessage("line 1, column 1: the document must not be longer than 100000000");
    }
}
