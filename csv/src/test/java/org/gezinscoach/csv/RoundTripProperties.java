package org.gezinscoach.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gezinscoach.budget.BudgetEvent;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.savings.Saving;

class RoundTripProperties {
    private static final Values WESTERN = new Values(Texts.western());
    private static final Values ANY = new Values(Texts.any());

    @Property
    void savingsComeBackAsTheyWere(@ForAll("savings") List<Saving> savings, @ForAll("layouts") CsvLayout layout) {
        comeBack(CsvTable.SAVINGS, savings, layout);
    }

    @Property
    void interventionsComeBackAsTheyWere(
            @ForAll("interventions") List<Intervention> interventions, @ForAll("layouts") CsvLayout layout) {
        comeBack(CsvTable.INTERVENTIONS, interventions, layout);
    }

    @Property
    void budgetEventsComeBackAsTheyWere(
            @ForAll("events") List<BudgetEvent> events, @ForAll("layouts") CsvLayout layout) {
        comeBack(CsvTable.BUDGET_EVENTS, events, layout);
    }

    @Property
    void textOfAnyScriptComesBackFromUtf8(@ForAll("anySavings") List<Saving> savings) {
        comeBack(CsvTable.SAVINGS, savings, CsvLayout.COMMAS);
    }

    @Property
    void whatIsReadIsWrittenAsTheSameBytes(
            @ForAll("savings") List<Saving> savings, @ForAll("layouts") CsvLayout layout) {
        byte[] file = Files.written(CsvTable.SAVINGS, savings, layout);

        assertThat(Files.written(CsvTable.SAVINGS, Files.read(CsvTable.SAVINGS, file, layout), layout))
                .isEqualTo(file);
    }

    private static <T> void comeBack(CsvTable<T> table, List<T> values, CsvLayout layout) {
        assertThat(Files.read(table, Files.written(table, values, layout), layout)
                        .asJava())
                .isEqualTo(values);
    }

    @Provide
    Arbitrary<List<Saving>> savings() {
        return WESTERN.savings().list().ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<Saving>> anySavings() {
        return ANY.savings().list().ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<Intervention>> interventions() {
        return WESTERN.interventions().list().ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<BudgetEvent>> events() {
        return WESTERN.events().list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<CsvLayout> layouts() {
        return Combinators.combine(
                        Arbitraries.of(CsvLayout.SEMICOLONS, CsvLayout.COMMAS), Arbitraries.of(CsvEncoding.class))
                .as(CsvLayout::with);
    }
}
