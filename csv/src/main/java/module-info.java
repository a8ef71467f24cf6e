/**
 * Interventions, savings and budget events as tables for spreadsheets.
 *
 * <pre>{@code
 * CsvTable.SAVINGS.write(savings, Path.of("besparingen.csv"), CsvLayout.SEMICOLONS);
 * CsvTable.SAVINGS.read(Path.of("besparingen.csv"), CsvLayout.SEMICOLONS); // Valid(List(…)), or every problem
 * }</pre>
 */
module org.gezinscoach.csv {
    requires transitive org.gezinscoach.core;
    requires de.siegmar.fastcsv;
    requires static org.jspecify;

    exports org.gezinscoach.csv;
}
