package org.gezinscoach.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RecordsTest {
    @Test
    void nothingOfALayoutMayBeNull() {
        assertThatThrownBy(() -> new CsvLayout(
                        null, CsvEncoding.UTF_8, LinkedHashMap.empty(), LinkedHashMap.empty(), List.empty()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("separator");
        assertThatThrownBy(() -> CsvLayout.COMMAS.with(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("encoding");
    }

    @Test
    void problemsNeedACodeAndAMessage() {
        assertThatThrownBy(() -> new CsvProblem(null, 1, 1, "")).hasMessage("code");
        assertThatThrownBy(() -> new CsvProblem(CsvProblemCode.NOT_CSV, 1, 1, null))
                .hasMessage("message");
    }

    @Test
    void everyCodeHasALabelOfItsOwn() {
        assertThat(Arrays.stream(CsvProblemCode.values()).map(CsvProblemCode::label))
                .doesNotHaveDuplicates();
        assertThat(CsvSeparator.SEMICOLON.label()).isEqualTo("puntkomma");
        assertThat(CsvSeparator.COMMA.label()).isEqualTo("komma");
    }
}
