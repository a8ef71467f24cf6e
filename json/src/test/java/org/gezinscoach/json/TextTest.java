package org.gezinscoach.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

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
}
