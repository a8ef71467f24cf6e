package org.gezinscoach.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gezinscoach.savings.Saving;

class FormulasProperties {
    private static final Pattern NUMBER_OR_DATE = Pattern.compile("-?[0-9.]+");
    private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    @Property
    void restoringUndoesDefusing(@ForAll("texts") String text) {
        assertThat(Formulas.restore(Formulas.defuse(text))).isEqualTo(text);
    }

    /** Cells are cut here as crudely as can be: at every separator, whether it is quoted or not. */
    @Property
    void noCellBeginsAFormulaWhateverSeparatorAProgramTakes(@ForAll("savings") List<Saving> savings) {
        String file =
                new String(Files.written(CsvTable.SAVINGS, savings, CsvLayout.SEMICOLONS), StandardCharsets.UTF_8);

        for (String cell : file.split("[;,|\t\r\n]")) {
            String bare = cell.replaceFirst("^[\" \u00A0]+", "");
            assertThat(bare.isEmpty()
                            || SIGNS.indexOf(bare.charAt(0)) < 0
                            || NUMBER_OR_DATE.matcher(bare).matches())
                    .as(bare)
                    .isTrue();
        }
    }

    @Property
    void anApostropheThatGuardsNothingIsNeverTouched(@ForAll("texts") String text) {
        String quoted = "'" + text.replaceAll("[=+\\-@#\uFF1D]", "x");

        assertThat(Formulas.defuse(quoted)).isEqualTo(quoted);
        assertThat(Formulas.restore(quoted)).isEqualTo(quoted);
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }

    @Provide
    Arbitrary<List<Saving>> savings() {
        return new Values(Texts.any()).savings().list().ofMinSize(1).ofMaxSize(2);
    }
}
