package org.gezinscoach.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Every problem of a file is listed, with its place and code, and quotes nothing. */
class ProblemsTest {
    private static final String SAVINGS =
            "household scope;household label;year;kind;amount;amount unknown because;method;task field year;"
                    + "task field code;source document;source table;source row;source standing\n";
    private static final String EVENTS =
            "event;event id;booked on;effective on;voucher;holding coach;holding team;ceiling;household scope;"
                    + "household label;purpose;advance;payer;reverses;amount\n";

    @Test
    void everyProblemOfEveryRowIsListed() {
        String file = SAVINGS
                + "A;1;2021;DIRECT;twaalf;;PRINTED;;;d;t;r;PRINTED\n"
                + "A;111222333;21;direct;;;;2021;;d;t;r;PRINTED\n"
                + "A;1;1850;DIRECT;5;geheim;PRINTED;;;d;t;r;PRINTED\n"
                + "A;1;1850;DIRECT;5;;PRINTED;;;d;t;r;PRINTED;geheim\n"
                + "A;1;1850;DIRECT;5;;PRINTED;;;d;t;r;PRINTED\n"
                + "A;1;2021;DIRECT;#N/B;;geheim;;;\"d\nd\";t;r;PRINTED\n";

        assertThat(Files.problems(CsvTable.SAVINGS, file, CsvLayout.SEMICOLONS))
                .containsExactly(
                        "WRONG_FORM E2: amount must be written as 1500.00 or 1.500,00, without a plus",
                        "WRONG_VALUE B3: household label must not be a citizen number, and it passes the eleven-test of"
                                + " one: put a prefix before it, or use a pseudonym",
                        "WRONG_FORM C3: year must be written as 2022",
                        "WRONG_FORM D3: kind must be one of DIRECT, THREAT_BASED, UNSTATED",
                        "MISSING_CELL E3: amount must be given",
                        "MISSING_CELL G3: method must be given",
                        "UNEXPECTED_CELL F4: amount unknown because must be empty with a known or no amount",
                        "UNEXPECTED_CELL N5: cell must stand under a heading",
                        "WRONG_VALUE C6: year must be between 1900 and 2199, but was 1850",
                        "SPREADSHEET_ERROR E7: amount must not be an error of a spreadsheet",
                        "WRONG_FORM G7: method must be one of ESTIMATED, DECLARED, PRINTED",
                        "WRONG_VALUE J7: source document must not contain control characters");
    }

    @Test
    void aHalfTaskFieldMissesItsOtherHalf() {
        assertThat(Files.problems(
                        CsvTable.SAVINGS,
                        SAVINGS
                                + "A;1;2021;DIRECT;5;;PRINTED;2021;;d;t;r;PRINTED\n"
                                + "A;1;2021;DIRECT;5;;PRINTED;;6.72;d;t;r;PRINTED\n",
                        CsvLayout.SEMICOLONS))
                .containsExactly(
                        "MISSING_CELL I2: task field code must be given with task field year",
                        "MISSING_CELL H3: task field year must be given with task field code");
    }

    @Test
    void aTextThatIsTooLongSaysHowLongItIs() {
        assertThat(Files.problems(
                        CsvTable.SAVINGS,
                        SAVINGS + "A;1;2021;DIRECT;5;;PRINTED;;;" + "d".repeat(501) + ";t;r;PRINTED\n",
                        CsvLayout.SEMICOLONS))
                .containsExactly("WRONG_VALUE J2: source document must have at most 500 characters, but had 501");
    }

    @Test
    void eventsNeedTheFieldsOfTheirKindAndNoOthers() {
        String file = EVENTS
                + "OPENED;O;2022-01-01;2022-01-01;v;;;;;;;;;;\n"
                + "OPENED;O;2022-01-01;2022-01-01;v;C-1;team;5000;;;;;;;5000\n"
                + "OPENED;O;2022-01-01;2022-01-01;v;;;5000;A;;;;;;5000\n"
                + "ADVANCED;A;2022-01-01;2022-01-01;v;C-1;;;A;1;;;;O;5\n"
                + "voorfinanciering;A;31-2-2022;2022-13-01;v;;;;A;1;doel;;;;\n"
                + "TOPPED_UP;T;1-1-2022;2022-01-01;v;;;;;;;;;;0\n"
                + "OPENED;O;2022-01-01;2022-01-01;v;C-1;;5000;;;;;;;unknown\n"
                + ";O;2022-01-01;2022-01-01;v;;;;;;;;;;\n";

        assertThat(Files.problems(CsvTable.BUDGET_EVENTS, file, CsvLayout.SEMICOLONS))
                .containsExactly(
                        "MISSING_CELL H2: ceiling must be given with event OPENED",
                        "MISSING_CELL O2: amount must be given with event OPENED",
                        "MISSING_CELL F2: holding coach must be given with event OPENED, or another holder",
                        "UNEXPECTED_CELL G3: holding team must be empty with another holder",
                        "MISSING_CELL J4: household label must be given with household scope",
                        "MISSING_CELL K5: purpose must be given with event ADVANCED",
                        "UNEXPECTED_CELL N5: reverses must be empty with event ADVANCED",
                        "UNEXPECTED_CELL F5: holding coach must be empty with event ADVANCED",
                        "WRONG_FORM C6: booked on must be a day of the calendar",
                        "WRONG_FORM D6: effective on must be a day of the calendar",
                        "WRONG_VALUE O7: amount must be above zero, but was EUR 0.00",
                        "WRONG_FORM O8: amount must be written as 1500.00 or 1.500,00, without a plus",
                        "MISSING_CELL A9: event must be given");
    }

    @Test
    void pricesAndThreatsNeedTheirCells() {
        String file = "intervention id;household scope;household label;care;price;price basis;hours a week;price after;"
                + "hours a week after;change;evidence;evidence date;source document;source table;source row;source standing\n"
                + "a;A;1;zorg;60;per uur;1,5;;0,5;verminderd;vonnis;;d;t;r;verzonnen\n"
                + "b;A;1;zorg;60;per jaar;1,01;;;verminderd;;;d;t;r;verzonnen\n"
                + "c;A;1;zorg;60;per jaar;2;;;verminderd;;;d;t;r;verzonnen\n"
                + "d;A;1;zorg;60;per jaar;;70;;verminderd;;;d;t;r;verzonnen\n"
                + "e;A;1;zorg;-60;per jaar;;;;verminderd;;;d;t;r;verzonnen\n";

        assertThat(Files.problems(CsvTable.INTERVENTIONS, file, CsvLayout.SEMICOLONS))
                .containsExactly(
                        "MISSING_CELL L2: evidence date must be given with evidence",
                        "MISSING_CELL H2: price after must be given with hours a week after",
                        "WRONG_FORM G3: hours a week must be written as PT1H30M or 1,5, and in whole minutes",
                        "WRONG_VALUE G4: hours a week must stand with basis HOUR, but was YEAR",
                        "WRONG_VALUE H5: price after must be at most EUR 60.00, but was EUR 70.00",
                        "WRONG_VALUE E6: price must not be negative, but was EUR -60.00");
    }

    @Test
    void wrongHeadingsAreListedAndNoRowIsRead() {
        assertThat(Files.problems(
                        CsvTable.SAVINGS,
                        "household scope;geheim;amount;amount;method;source document;source table;source row\nA;x\n",
                        CsvLayout.SEMICOLONS))
                .containsExactly(
                        "UNKNOWN_COLUMN B1: column must hold a field, or be ignored by the layout",
                        "DUPLICATE_COLUMN D1: amount must have one column only",
                        "MISSING_COLUMN row 1: column must be given for household label",
                        "MISSING_COLUMN row 1: column must be given for source standing");
    }

    @Test
    void anEmptyFileMissesItsColumns() {
        assertThat(Files.problems(CsvTable.SAVINGS, "", CsvLayout.SEMICOLONS)).hasSize(8);
    }

    @Test
    void anotherSeparatorIsToldAsThat() {
        assertThat(Files.problems(CsvTable.SAVINGS, SAVINGS.replace(';', ','), CsvLayout.SEMICOLONS))
                .containsExactly("WRONG_SEPARATOR row 1: cells must be separated by semicolons");
        assertThat(Files.problems(CsvTable.SAVINGS, "sep=;\n" + SAVINGS, CsvLayout.COMMAS))
                .containsExactly("WRONG_SEPARATOR row 1: cells must be separated by commas");
    }

    @Test
    void aQuoteThatIsNeverClosedEndsTheReading() {
        assertThat(Files.problems(CsvTable.SAVINGS, SAVINGS + "A;1;x\n\"geheim", CsvLayout.SEMICOLONS))
                .startsWith("WRONG_FORM C2: year must be written as 2022")
                .endsWith("NOT_CSV row 3: cells must be closed by the quotes that open them");
        assertThat(Files.problems(CsvTable.SAVINGS, SAVINGS + "\"A\"B;1\n", CsvLayout.SEMICOLONS))
                .containsExactly("NOT_CSV row 2: cells must be closed by the quotes that open them");
    }

    @Test
    void bytesOfAnotherEncodingAreToldByRow() {
        byte[] latin = (SAVINGS + "A;1;2021;DIRECT;5;;zo gedrukt;;;Reële;t;r;PRINTED\n")
                .getBytes(CsvEncoding.WINDOWS_1252.charset());
        byte[] marked = ("\uFEFF" + SAVINGS).getBytes(StandardCharsets.UTF_8);

        assertThat(Files.problems(CsvTable.SAVINGS, latin, CsvLayout.SEMICOLONS))
                .containsExactly("NOT_TEXT row 2: file must be UTF-8");
        assertThat(Files.problems(CsvTable.SAVINGS, marked, CsvLayout.SEMICOLONS.with(CsvEncoding.WINDOWS_1252)))
                .containsExactly("NOT_TEXT row 1: file must be Windows-1252, but begins as UTF-8 does");
        assertThat(Files.problems(
                        CsvTable.SAVINGS,
                        new byte[] {(byte) 0x81},
                        CsvLayout.SEMICOLONS.with(CsvEncoding.WINDOWS_1252)))
                .containsExactly("NOT_TEXT row 1: file must be Windows-1252");
        assertThat(Files.problems(CsvTable.SAVINGS, new byte[] {'a', (byte) 0xC3}, CsvLayout.SEMICOLONS))
                .containsExactly("NOT_TEXT row 1: file must be UTF-8");
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        assertThat(CsvTable.SAVINGS
                        .read(java.io.InputStream.nullInputStream(), CsvLayout.SEMICOLONS)
                        .isInvalid())
                .isTrue();
        assertThat(Files.problems(CsvTable.SAVINGS, new byte[100_000_001], CsvLayout.SEMICOLONS))
                .containsExactly("TOO_LARGE file: file must not be larger than 100000000 bytes");
    }

    @Test
    void columnsAreCalledAsASpreadsheetCallsThem() {
        assertThat(at(2, 1)).isEqualTo("A2");
        assertThat(at(2, 26)).isEqualTo("Z2");
        assertThat(at(2, 27)).isEqualTo("AA2");
        assertThat(at(10, 703)).isEqualTo("AAA10");
        assertThat(at(10, 0)).isEqualTo("row 10");
        assertThat(at(0, 0)).isEqualTo("file");
    }

    private static String at(int row, int column) {
        return new CsvProblem(CsvProblemCode.NOT_CSV, row, column, "").place();
    }
}
