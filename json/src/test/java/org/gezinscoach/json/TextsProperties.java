package org.gezinscoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsProperties {
    @Property
    void aDateIsWrittenAsJavaWritesIt(
            @ForAll @IntRange(min = -12_000, max = 12_000) int year, @ForAll @IntRange(min = 1, max = 365) int day) {
        LocalDate date = LocalDate.ofYearDay(year, day);

        assertThat(Texts.date(date)).containsExactly(date.toString().toCharArray());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 999, 1000, 9999, 10_000})
    void aDateOfAYearAtABoundIsWrittenAsJavaWritesIt(int year) {
        LocalDate date = LocalDate.of(year, 9, 30);

        assertThat(Texts.date(date)).containsExactly(date.toString().toCharArray());
    }
}
