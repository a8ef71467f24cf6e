package org.gezinscoach.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import org.gezinscoach.budget.BudgetEvent;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Change;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.savings.Method;
import org.gezinscoach.savings.Netting;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What spreadsheets and suppliers of files do, and how layouts cope. */
class HabitsTest {
    private static final Saving CASE_3 = Saving.builder()
            .household(new HouseholdId("Almelo 2020", "3"))
            .kind(SavingKind.DIRECT)
            .amount(Euro.of(-3480))
            .netting(Netting.NET_OF_COACHING)
            .method(Method.PRINTED)
            .source(Source.printed("Almelo", "Besparingen", "Casus 3, Reëel"))
            .build();
    private static final String HEADINGS =
            "household scope;household label;year;kind;amount;amount unknown because;payer;category;netting;method;"
                    + "budget effect;task field year;task field code;source document;source table;source row;source standing";
    private static final String ROW =
            "Almelo 2020;3;;DIRECT;-3480.00;;;;NET_OF_COACHING;PRINTED;;;;Almelo;Besparingen;Casus 3, Reëel;PRINTED";

    @Test
    void aFileIsWrittenInOneForm() {
        assertThat(new String(
                        Files.written(CsvTable.SAVINGS, List.of(CASE_3), CsvLayout.SEMICOLONS), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF" + HEADINGS + "\r\n" + ROW + "\r\n");
        assertThat(Files.written(
                        CsvTable.SAVINGS, List.of(CASE_3), CsvLayout.SEMICOLONS.with(CsvEncoding.WINDOWS_1252)))
                .isEqualTo((HEADINGS + "\r\n" + ROW + "\r\n").getBytes(CsvEncoding.WINDOWS_1252.charset()));
    }

    @Test
    void marksSeparatorLinesEmptyRowsAndBlanksAreRead() {
        String file = "\uFEFFsep=;\r\n" + HEADINGS.replaceFirst("year", " year\u00A0") + ";;\r\n\r\n;;;\r\n"
                + ROW.replace("-3480.00", " \u00A0-€\u00A03.480,-\u202F") + ";;;\r\n;;;;";

        assertThat(Files.read(CsvTable.SAVINGS, file, CsvLayout.SEMICOLONS)).containsExactly(CASE_3);
    }

    @Test
    void emptyRowsCountSoPlacesAreThoseOfTheSpreadsheet() {
        assertThat(Files.problems(
                        CsvTable.SAVINGS,
                        "sep=;\n" + HEADINGS + "\n\n;;;\n" + ROW.replace("-3480.00", "x") + "\n",
                        CsvLayout.SEMICOLONS))
                .containsExactly("WRONG_FORM E4: amount must be written as 1500.00 or 1.500,00, without a plus");
    }

    @Test
    void aRowMayEndEarlyWhereNothingIsNeededAfterwards() {
        CsvLayout layout = CsvLayout.COMMAS
                .constant("source document", "d")
                .constant("source table", "t")
                .constant("source row", "r")
                .constant("source standing", "PRINTED");

        assertThat(Files.read(
                                CsvTable.SAVINGS,
                                "household scope,household label,amount,method,payer,year\nA,1,5,PRINTED\n",
                                layout)
                        .map(Saving::year))
                .containsExactly(Option.none());
    }

    @Test
    void headingsConstantsAndColumnsToIgnoreAreData() {
        CsvLayout layout = CsvLayout.SEMICOLONS
                .with(CsvEncoding.WINDOWS_1252)
                .heading("household label", "gezin")
                .heading("year", "jaar")
                .heading("amount", "besparing")
                .heading("kind", "soort")
                .constant("household scope", "Voorbeeldstad 2025")
                .constant("method", "geraamd")
                .constant("payer", "gemeente")
                .constant("source document", "export")
                .constant("source table", "besparingen")
                .constant("source row", "alle")
                .constant("source standing", "PRINTED")
                .ignoring("opmerking", "contactpersoon");
        String file = "opmerking;gezin;jaar;soort;besparing\nniet lezen;7;2025;Reële besparing;€ 1.500,-\nx;8;;;p.m.\n";

        List<Saving> savings = Files.read(CsvTable.SAVINGS, file.getBytes(CsvEncoding.WINDOWS_1252.charset()), layout);

        assertThat(savings.map(Saving::household))
                .containsExactly(
                        new HouseholdId("Voorbeeldstad 2025", "7"), new HouseholdId("Voorbeeldstad 2025", "8"));
        assertThat(savings.map(Saving::amount)).containsExactly(Euro.of(1500), Amount.unknown("p.m."));
        assertThat(savings.map(Saving::kind)).containsExactly(SavingKind.THREAT_BASED, SavingKind.UNSTATED);
        assertThat(savings.map(Saving::year)).containsExactly(Option.some(Year.of(2025)), Option.none());
        assertThat(savings.map(Saving::payer)).containsOnly(Payer.MUNICIPALITY);
        assertThat(Files.read(CsvTable.SAVINGS, Files.written(CsvTable.SAVINGS, savings, layout), layout))
                .isEqualTo(savings);
    }

    @Test
    void aLineOfCareIsReadAsACouncilWritesIt() {
        String file =
                "intervention id;household scope;household label;care;category;provider;payer;price;price unknown because;"
                        + "price basis;hours a week;price after;hours a week after;change;changed on;planned until;source document;"
                        + "source table;source row;source standing\n"
                        + "7-a;V;7;Begeleiding;begeleiding volwassenen;'s Heeren Loo;gemeente;€ 60,-;;per uur;3;€ 60,-;1,5;verminderd;"
                        + "1-8-2022;2023-08-01;d;t;r;zo gedrukt\n"
                        + "7-b;V;7;Jeugdteam;;;;onbekend;geen tarief;;;;;gestopt;;;d;t;r;zo gedrukt\n";

        List<Intervention> lines = Files.read(CsvTable.INTERVENTIONS, file, CsvLayout.SEMICOLONS);

        Intervention line = lines.head();
        assertThat(line.category()).isEqualTo(CareCategory.ADULT_SUPPORT);
        assertThat(line.provider()).containsExactly("'s Heeren Loo");
        assertThat(line.price().basis()).isEqualTo(PriceBasis.HOUR);
        assertThat(line.price().hoursAWeek()).containsExactly(Duration.ofHours(3));
        assertThat(line.priceAfter().get().hoursAWeek()).containsExactly(Duration.ofMinutes(90));
        assertThat(line.change()).isEqualTo(Change.REDUCED);
        assertThat(line.changedOn()).containsExactly(LocalDate.of(2022, 8, 1));
        assertThat(lines.last().price().amount()).isEqualTo(Amount.unknown("geen tarief"));
        assertThat(lines.last().price().basis()).isEqualTo(PriceBasis.UNSTATED);
    }

    @Test
    void everyColumnOfEveryTableIsNamed() {
        assertThat(CsvTable.SAVINGS.fields().mkString(";")).isEqualTo(HEADINGS);
        assertThat(CsvTable.INTERVENTIONS.fields()).hasSize(28).doesNotHaveDuplicates();
        assertThat(CsvTable.BUDGET_EVENTS.fields()).hasSize(15).doesNotHaveDuplicates();
    }

    @Test
    void aLayoutOfFieldsThatTheTableHasNotIsRefused() {
        assertThatThrownBy(() -> Files.read(CsvTable.SAVINGS, "", CsvLayout.COMMAS.heading("geheim", "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("headings must be of fields of the table: "
                        + CsvTable.SAVINGS.fields().mkString(", "));
        assertThatThrownBy(() ->
                        Files.written(CsvTable.SAVINGS, List.<Saving>empty(), CsvLayout.COMMAS.constant("geheim", "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("constants must be of fields of the table: household scope, ");
        assertThatThrownBy(() -> Files.read(CsvTable.SAVINGS, "", CsvLayout.COMMAS.heading("amount", "year")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("headings must differ");
    }

    @Test
    void aTextThatTheEncodingHasNotIsRefusedAndNoFileIsWritten(@TempDir Path folder) {
        Path file = folder.resolve("besparingen.csv");
        Saving polish = CASE_3.withHousehold(new HouseholdId("Almelo 2020", "\u0142"));

        assertThatThrownBy(() -> CsvTable.SAVINGS.write(
                        List.of(CASE_3, polish), file, CsvLayout.SEMICOLONS.with(CsvEncoding.WINDOWS_1252)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("household label must have characters of Windows-1252 only, but had others in row 3");
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileOnDiskComesBack(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("besparingen.csv");

        CsvTable.SAVINGS.write(List.of(CASE_3), file, CsvLayout.SEMICOLONS);

        assertThat(CsvTable.SAVINGS.read(file, CsvLayout.SEMICOLONS).get()).containsExactly(CASE_3);
        assertThatThrownBy(() -> CsvTable.SAVINGS.read(folder.resolve("no.csv"), CsvLayout.SEMICOLONS))
                .isInstanceOf(java.io.UncheckedIOException.class);
    }

    @Test
    void labelsOfConstantsAreReadInAnyCase() {
        for (EventKind kind : EventKind.values()) {
            assertThat(Forms.constant("event", EventKind.values(), EventKind::label, none -> false)
                            .read(kind.label().toUpperCase(java.util.Locale.ROOT)))
                    .isEqualTo(kind);
        }
        assertThat(BudgetEvent.class.getPermittedSubclasses()).hasSameSizeAs(EventKind.values());
    }
}
