/**
 * Interventions, savings and budget events as tables for spreadsheets. Reading gives every value, or every problem. With
 * {@code savings} as the list of Wormerland's:
 *
 * <pre>{@code
 * CsvTable.SAVINGS.write(savings, Path.of("besparingen.csv"), CsvLayout.SEMICOLONS);
 * CsvTable.SAVINGS.read(Path.of("besparingen.csv"), CsvLayout.SEMICOLONS).get().size(); // 23
 * }</pre>
 */
module org.gezinscoach.csv {
    requires transitive org.gezinscoach.core;
    requires de.siegmar.fastcsv;
    requires static org.jspecify;

    exports org.gezinscoach.csv;
}
