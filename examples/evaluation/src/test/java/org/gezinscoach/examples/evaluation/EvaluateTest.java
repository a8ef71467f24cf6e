package org.gezinscoach.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The figures expected here are those of the two municipal papers. */
class EvaluateTest {
    private static final String STORY = Path.of(
                    "src/main/resources/org/gezinscoach/examples/evaluation/voorbeeldstad.json")
            .toString();

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void whatIsPrintedUnlessAskedMayBePublished() {
        assertThat(run()).isZero();
        assertThat(out.toString())
                .contains("Public edition: what may be published.")
                .contains(
                        "Left out are figures with fewer than 5 households behind them, of which one household carries"
                                + " more than 50 per cent, of which two households carry more than 75 per cent, and those that such"
                                + " a figure would follow from; so are costs and net results. Figures are not rounded.")
                .contains(lines("| Year            | Threat-based |"))
                .contains(lines("| year not stated |   862,374.00 |"))
                .contains("- A table of savings is left out whole: Direct.")
                .contains("- A table of savings is left out whole: Direct, Threat-based, Kind not stated.")
                .contains("- Savings of which the amount is unknown are in no figure.")
                .contains("- Where a source does not say of how many households, it is those that the team has.")
                .doesNotContain("NOT FOR PUBLICATION")
                .doesNotContain("Almelo 2020/")
                .doesNotContain("Wormerland 2021/")
                .doesNotContain("176,025.00")
                .doesNotContain("104,080.00")
                .doesNotContain("63,016.00")
                .doesNotContain("0.6229");
        assertThat(out.toString()
                        .lines()
                        .filter(line -> line.matches(".*\\|        8 \\|           0 \\|          8 \\|.*")))
                .hasSize(6);
        assertThat(out.toString().lines().filter(line -> line.contains("| left out |    left out |          8 |")))
                .hasSize(5);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void thePublicEditionOfTwoMadeUpFamiliesShowsNothingOfThem() {
        assertThat(run("--lang", "nl", STORY)).isZero();
        assertThat(out.toString())
                .contains("Openbare editie: wat gepubliceerd mag worden.")
                .contains("| lange termijn | Steunend netwerk      | weggelaten | weggelaten | weggelaten |")
                .contains("- Een tabel van besparingen is geheel weggelaten: Direct, Reëel.")
                .doesNotContain("Voorbeeldstad/");
    }

    @Test
    void behindTheTotalsStandAlsoTheLinesThatAreNoSavings() {
        assertThat(run("--internal", "--lines")).isZero();
        assertThat(out.toString())
                .contains("What the results are made of")
                .containsPattern(
                        "\\| 2021 +\\| Coaching cost +\\| +167,096\\.00 \\|[^|]*Besparing jaar 1: Kosten GC jaar 1")
                .containsPattern("\\| year not stated +\\| Threat-based +\\| 862,374\\.00 \\|")
                .contains("The team: hours and households")
                .containsPattern("\\| C-2 +\\| absent +\\| 2021-09-01 \\| 2022-01-01 \\| +all \\|")
                .containsPattern("\\| C-1 +\\| engaged +\\| 2020-12-01 \\| 2023-01-01 \\| +32\\.00 \\|")
                .contains("Costs to be covered, and pots")
                .containsPattern("\\| Innovatiebudget programma Zorg +\\| 2019 +\\| 185,000\\.00 \\|")
                .contains("How payers gain", "The scenarios", "The way of each household");
        out.getBuffer().setLength(0);
        assertThat(run("--internal", "--lines", STORY)).isZero();
        assertThat(out.toString())
                .contains("What was declared", "What was observed of the goals", "Self-reliance as scored")
                .contains("Cases scaled down")
                .contains("| D-3 ")
                .containsPattern("\\| 2022 +\\| Absorbed +\\| +800\\.00 \\|");
    }

    @Test
    void theInternalEditionSaysThatItIsNotForPublication() {
        assertThat(run("--internal")).isZero();
        assertThat(out.toString().lines().filter(line -> line.startsWith("INTERNAL EDITION, NOT FOR PUBLICATION")))
                .hasSize(2);
    }

    @Test
    void linesAreOnlyForTheInternalEdition() {
        assertThat(run("--lines")).isEqualTo(2);
        assertThat(err.toString()).startsWith("--lines needs --internal: lines are not for publication");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void almelosTablesShowItsTenCasesItsTotalsAndItsMeans() {
        assertThat(run("--internal")).isZero();
        assertThat(out.toString())
                .contains("| Almelo 2020/03 | year not stated |  -3,480.00 |   125,449.00 |")
                .contains("| Almelo 2020/09 | year not stated |  -3,770.00 |    80,033.00 |")
                .contains(
                        "| Total          |                 | 176,025.00 |   862,374.00 |            0.00 |       0 |")
                .contains("| Direct       | 176,025.00 |         10 |  not stated | 17,602.50 |")
                .contains("| municipality     |    75 |   132,018.75 |   13,201.88 |")
                .contains("| state or insurer |    25 |    44,006.25 |    4,400.62 |")
                .contains("- There is no net result for year not stated: coaching cost can only be deducted from gross"
                        + " savings, and some are net of coaching.");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void wormerlandsTablesShowItsYearsWithWhatIsUnknownApartAndProvisional() {
        assertThat(run("--internal")).isZero();
        assertThat(out.toString())
                .contains(
                        "|                      |                   2021 |      2022, provisional | All years, provisional |")
                .contains(
                        "| Kind not stated      |             102,980.00 |              31,068.00 |             134,048.00 |")
                .contains(
                        "| Savings, kinds added | 104,080.00 + 3 unknown | 144,888.00 + 4 unknown | 248,968.00 + 7 unknown |")
                .contains(
                        "| Coaching cost        |             167,096.00 |             157,000.00 |             324,096.00 |")
                .contains(
                        "| Net result           | -63,016.00 + 3 unknown | -12,112.00 + 4 unknown | -75,128.00 + 7 unknown |")
                .contains(
                        "| Ratio                |                 0.6229 |                 0.9229 |                 0.7682 |")
                .contains(
                        "| Switching value      |              63,016.00 |              12,112.00 |              75,128.00 |")
                .contains(
                        "| Apart: region        |              1 unknown |                   0.00 |              1 unknown |")
                .contains(
                        "| Wormerland 2021/3 | 2021 |   0.00 |         0.00 |       47,580.00 |       2 |   47,580.00 |")
                .contains(
                        "- There is no mean a household: households are labelled in 3 scopes, so it is not known how many"
                                + " different ones there are.")
                .contains("- Figures of 2022 are provisional, and so are figures over all years.");
    }

    @Test
    void almelosScenarioShowsWhatFallsAwayWithoutItsExtension() {
        run("--internal");
        assertThat(out.toString())
                .contains("Scenario: Uitbreiding van 2,35 fte, for 68 households")
                .contains("| Staffing                       |   7.57 fte | 5.22 fte |")
                .contains("| Holds households               |      45–75 |    31–52 |")
                .contains("| Without cover                  |          0 |       16 |")
                .contains("| Cost a year, in euros          | 185,000.00 |          |")
                .contains("| Break-even, in households      |      10.51 |          |")
                .contains("| Break-even of the municipality |      14.01 |          |")
                .contains(
                        "- A break-even sets a cost beside the mean direct saving; where savings are net of coaching it is"
                                + " a comparison and no result.");
    }

    @Test
    void wormerlandsTeamShowsItsCapacityItsRoomAndWhatHappensWhenTheFundsEnd() {
        run("--internal");
        assertThat(out.toString())
                .contains(lines(
                        "| 2021-01-01 |       10 | open    |",
                        "| 2021-09-01 |        5 | stopped |",
                        "| 2022-01-01 |       10 | open    |",
                        "| 2023-01-01 |        0 | open    |"))
                .contains("| Team  |       10 |          8 | 8.00 |     0.00 |    2 |")
                .contains(lines(
                        "| 2022-08-31 |       10 |          8 | 8.00 |     0.00 |    2 |             0 |",
                        "| 2023-01-01 |        0 |          8 | 8.00 |     8.00 |    0 |             8 |"))
                .contains("| C-1   |          4 |          1 |             3 |")
                .contains("5 per coach zijn lezingen (reading)");
    }

    @Test
    void theCoverPlansSayWhatCarriesEachYearWhatIsUndeterminedAndWhatLapses() {
        run("--internal");
        assertThat(out.toString())
                .contains(
                        "| 2019 | 185,000.00 | Innovatiebudget programma Zorg: 185,000.00     |              |  0.00 |")
                .contains("| Maatwerkdienstverlening 18- en 18+: 0.00 | Innovatiebudget programma Zorg |")
                .contains("| 2021 | 167,096.00 |            | 167,096.00: Incidentele middelen 2021 |      0.00 |")
                .contains("| 2022 | 157,000.00 |            | 157,000.00: Incidentele middelen 2022 |      0.00 |")
                .contains("| 2023 |  1 unknown |            |                                       | 1 unknown |");
    }

    @Test
    void theMadeUpCoachBudgetTellsItsStory() {
        assertThat(run("--internal", STORY)).isZero();
        assertThat(out.toString())
                .contains("Coach budget of household Voorbeeldstad/1, ceiling 5,000.00")
                .contains(
                        lines(
                                "| 2022-01-10 | opened     | V-O-1   | 5,000.00 |  5,000.00 |        0.00 |     0.00 |        0.00 |",
                                "| 2022-02-01 | advanced   | V-A-1   | 5,000.00 |  1,800.00 |    3,200.00 |     0.00 |        0.00 |",
                                "| 2022-02-15 | claimed    | V-C-1   | 5,000.00 |  1,800.00 |    3,200.00 |     0.00 |        0.00 |",
                                "| 2022-04-01 | reimbursed | V-R-1   | 5,000.00 |  4,200.00 |      800.00 |     0.00 |        0.00 |",
                                "| 2022-05-01 | absorbed   | V-B-1   | 5,000.00 |  4,200.00 |        0.00 |   800.00 |        0.00 |",
                                "| 2023-01-02 | topped up  | V-T-1   | 5,800.00 |  5,000.00 |        0.00 |   800.00 |        0.00 |"))
                .contains("Recovered 0.00 and moved within the municipality 2,400.00, of 3,200.00 advanced")
                .contains("| municipality |  2,400.00 |        1 |            59.0 |")
                .contains("| Coaching cost        |             8,800.00 |");
    }

    @Test
    void theMadeUpSavingsAreCountedAtFullPriceOrByTime() {
        assertThat(run("--internal", STORY)).isZero();
        assertThat(out.toString())
                .contains("| Direct               | 9,600.00 + 2 unknown |")
                .contains("| Threat-based         |                50.00 |")
                .contains("| Bounds, kinds added  |    10,750.00 or more |")
                .contains("| 9,600.00 | 3,960.00 | 5,640.00 |  9,600.00 | 0.5875");
        out.getBuffer().setLength(0);
        assertThat(run("--internal", "--accrued", STORY)).isZero();
        assertThat(out.toString())
                .startsWith("Voorbeeldstad (policy ACCRUED, library ")
                .contains("| Voorbeeldstad/1 | 2022 | 4,800.00 |         0.00 |")
                .contains("| Voorbeeldstad/2 | 2022 | 2,622.85 |     6,100.00 |")
                .contains("| Voorbeeldstad/2 | 2023 | 1,011.43 |     2,950.00 |")
                .contains("| Bounds, kinds added  | 14,072.85 to 15,172.85 |      none |                 none |");
    }

    @Test
    void whatIsClaimedOfATaskFieldStandsBesideWhatWasSavedOnIt() {
        assertThat(run("--internal", "--accrued", STORY)).isZero();
        assertThat(out.toString())
                .contains("| 2022 | jeugdhulp (2022) | 8,800.00 | Direct       | 7,422.85 |      1 unknown |")
                .contains("|      |                  |          | Threat-based | 6,100.00 |                |");
        out.getBuffer().setLength(0);
        run("--internal");
        assertThat(out.toString())
                .contains("| 2020            | maatwerkdienstverlening 18+ (2020), maatwerkdienstverlening 18- (2020) |"
                        + " 185,000.00 | none         |")
                .contains("| year not stated | not stated                                                             |"
                        + "       0.00 | Direct       |          |                | 176,025.00 |");
    }

    @Test
    void declarationsBeforeAndAfterStandBesideTheEstimate() {
        assertThat(run("--internal", "--accrued", STORY)).isZero();
        assertThat(out.toString())
                .contains("| Voorbeeldstad/1 | 9,600.00 | 3,960.00 | 5,640.00 |             4,800.00 | 1.1750")
                .contains("| Voorbeeldstad/2 | 9,360.00 | 3,900.00 |     none | 3,634.28 + 1 unknown |"
                        + " none: declarations are complete over 2021-01-01/2023-02-01 only |");
    }

    @Test
    void aMeanSaysOfHowManyAndHowFarItRestsOnOneCase() {
        run("--internal");
        assertThat(out.toString())
                .contains(
                        "| Direct       | 176,025.00 |         10 |  not stated | 17,602.50 |  7,389.00 | Almelo 2020/06 |"
                                + "    0.6044 |        7,737.00 |");
    }

    @Test
    void wormerlandsGoalsStandWithTheirReachAsReportedAndWithoutAnObservation() {
        run("--internal");
        assertThat(out.toString())
                .contains("Reach of the goals as sources report it; not observed, and added to nothing")
                .doesNotContain("Goals over the period");
        assertThat(reportedReach())
                .containsExactly(
                        "short all",
                        "short all",
                        "short all",
                        "short all",
                        "short not counted",
                        "long exactly 4",
                        "long at least 3",
                        "long not counted",
                        "long exactly 5",
                        "long not counted",
                        "long all",
                        "long all",
                        "long at least 4",
                        "long exactly 1",
                        "long not counted");
        assertThat(out.toString())
                .contains("| Jeugdbescherming regio Amsterdam (JBRA) | 2021 | not stated |     25 |    17 | partly")
                .contains("| at least 4  | op 1 of meer leefgebieden weer perspectief");
    }

    @Test
    void theGoalsOfTwoMadeUpFamiliesAreCountedAsLastObserved() {
        assertThat(run("--internal", "--lang", "nl", STORY)).isZero();
        assertThat(out.toString())
                .contains(
                        lines(
                                "| korte termijn | Er is een werkrelatie |       2 |     0 |        0 |                0 | precies 2 van 2                     |",
                                "| korte termijn | Minder crisissen      |       1 |     0 |        0 |                1 | ten minste 1 van 2                  |",
                                "| lange termijn | Steunend netwerk      |       0 |     1 |        0 |                1 | ten minste 0 en ten hoogste 1 van 2 |"))
                .contains(lines(
                        "| financiën              |       2 |      0 |         0 |                0 |",
                        "| huisvesting            |       0 |      1 |         0 |                0 |",
                        "| geestelijke gezondheid |       0 |      0 |         1 |                0 |",
                        "| sociaal netwerk        |       0 |      0 |         0 |                1 |"))
                .contains(lines("| jeugdbescherming         |        1 |", "| lokaal team of jeugdteam |        2 |"));
    }

    @Test
    void whereHouseholdsStandInSeveralScopesNothingIsCounted() throws IOException {
        Path file = document("""
                ,
                "households": [{"id": {"scope": "S", "label": "1"}}, {"id": {"scope": "T", "label": "1"}}],
                "outcomes": {
                  "goals": [{"id": "g", "label": "netwerk", "term": "LONG"}],
                  "observations": [{
                    "household": {"scope": "S", "label": "1"}, "goal": "g", "on": "2020-02-01", "attainment": "PARTLY"
                  }]
                }""");
        assertThat(run("--internal", file.toString())).isZero();
        assertThat(out.toString())
                .contains(lines(
                        "Goals over the period, in households, as last observed",
                        "There is no count: households are labelled in 2 scopes, so it is not known how many different"
                                + " ones there are."));
    }

    @Test
    void theSourcesOfTheReportedReachStandBehindIt() {
        assertThat(run("--internal", "--lines")).isZero();
        assertThat(out.toString())
                .contains(
                        "| lang-8 | exactly 1   | Wormerland, evaluation of the family coaches, August 2022: Resultaten,"
                                + " lange termijndoelen: doel 8 |");
    }

    /** Term and reach of each row of the table of reported reach. */
    private List<String> reportedReach() {
        String table = out.toString();
        return table.substring(table.indexOf("Reach of the goals"))
                .lines()
                .skip(4)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|"))
                .map(cells -> cells[1].strip() + " " + cells[3].strip())
                .toList();
    }

    @Test
    void wormerlandHasEightCoachedOneUnderConsiderationAndTwoEscalations() {
        run("--internal");
        assertThat(out.toString())
                .contains("Where households stand on 2022-08-31: 8 coached, 1 under consideration")
                .contains(lines("| discussed |          1 |", "| active    |          8 |"))
                .contains("Escalations to the head of a department: 2 raised, 2 with a breakthrough forced")
                .contains("| 2021-02-01 | 2022-08-01 | unstated | yes                 |");
    }

    @Test
    void theMadeUpWaitingListOfAlmeloIsPlannedUnderBothPriorities() {
        assertThat(run("--internal", "--lines", sample("almelo-wachtlijst.json")))
                .isZero();
        assertThat(out.toString())
                .contains("Where households stand on 2020-01-20: 68 coached, 0 under consideration")
                .contains("| Team  |       75 |         68 | 68.00 |     0.00 |    7 |")
                .contains("Intake on 2020-01-20, the most complex problems first, room for 7")
                .contains(
                        lines(
                                "|    5 | Almelo, verzonnen/W-06 |         11 |                       14,400.00 | 2019-11-18  | complexity              | C-2                    |",
                                "|    6 | Almelo, verzonnen/W-05 |         11 |                       1 unknown | 2019-09-16  | known cost              | C-6                    |"))
                .contains(
                        "|    9 | Almelo, verzonnen/W-09 |          8 |                       76,860.00 | 2020-01-06  | complexity              | no room in team        |")
                .contains("Intake on 2020-01-20, the dearest households first, room for 7")
                .contains(
                        "|    1 | Almelo, verzonnen/W-09 |          8 |                       76,860.00 | 2020-01-06  |                         | C-1                    |")
                .contains("| Almelo, verzonnen/W-11 | lighter variant     |                     | passed on |")
                .contains(
                        "| Almelo, verzonnen/W-06 | fits with attention | language barrier    |           | safety concern");
    }

    @Test
    void theWaitingListIsPlannedInDutchToo() {
        assertThat(run("--internal", "--lang", "nl", sample("almelo-wachtlijst.json")))
                .isZero();
        assertThat(out.toString())
                .contains("Stand van de trajecten op 2020-01-20: 68 begeleid, 0 in overweging")
                .contains("Instroom op 2020-01-20, de duurste huishoudens eerst, ruimte voor 7")
                .contains("| geen plaats in het team")
                .doesNotContain("Hoe huishoudens passen in de doelgroep");
    }

    private static String sample(String file) {
        return Path.of("src/main/resources/org/gezinscoach/examples/evaluation", file)
                .toString();
    }

    private static String lines(String... lines) {
        return String.join(System.lineSeparator(), lines);
    }

    @Test
    void inDutchTheLabelsAndTheNumbersAreDutch() {
        assertThat(run("--internal", "--lang", "nl")).isZero();
        assertThat(out.toString())
                .contains("Besparingen per huishouden en jaar, in euro")
                .contains("| Nettoresultaat                | -63.016,00 + 3 onbekend |")
                .contains("| Rijk of zorgverzekeraar |   25 |      44.006,25 |           4.400,62 |")
                .contains("| Apart: regio                  |              1 onbekend |")
                .contains("sommige zijn netto, na aftrek van de gezinscoach.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl-NL", "tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai"})
    void theDefaultLocaleChangesNothing(String tag) {
        run("--internal");
        String expected = out.toString();
        out.getBuffer().setLength(0);
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            run("--internal");
        } finally {
            Locale.setDefault(before);
        }
        assertThat(out.toString()).isEqualTo(expected);
    }

    @Test
    void theLinesBehindATotalStandUnderItWithTheirSources() {
        assertThat(run("--internal", "--lines")).isZero();
        String lines = out.toString();
        assertThat(lines)
                .contains("Lines behind 2021, Threat-based: 1,100.00 + 1 unknown")
                .contains("Lines behind 2021, Apart: region: 1 unknown")
                .contains("Besparing jaar 1: gezin 5: nog geen besparingen");
        String averted = lines.substring(lines.indexOf("Lines behind 2022, Threat-based: 113,820.00 + 3 unknown"));
        assertThat(averted.lines()
                        .skip(4)
                        .takeWhile(line -> line.startsWith("|"))
                        .map(line -> line.split("\\|")[2].strip()))
                .containsExactly("99,288.00", "1 unknown", "3,532.00", "11,000.00", "1 unknown", "1 unknown");
    }

    @Test
    void whatDoesNotCountIsListedWithItsReason() throws IOException {
        Path file = document("""
                ,
                "households": [{"id": {"scope": "S", "label": "1"}}],
                "interventions": [{
                  "id": "a", "household": {"scope": "S", "label": "1"}, "care": "X", "change": "RUNNING",
                  "price": {"amount": "10.00"},
                  "source": {"document": "d", "table": "t", "row": "r", "standing": "MADE_UP"}
                }]""");
        assertThat(run("--internal", "--lines", file.toString())).isZero();
        assertThat(out.toString()).contains("| a            | S/1       | still running |");
    }

    @Test
    void aMissingFileIsOneLineAndExitCodeTwo() {
        String missing = folder.resolve("missing.json").toString();
        assertThat(run(missing)).isEqualTo(2);
        assertThat(err.toString()).isEqualTo(missing + ": no such file" + System.lineSeparator());
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aFolderCanNotBeRead() {
        assertThat(run(folder.toString())).isEqualTo(2);
        assertThat(err.toString()).isEqualTo(folder + ": cannot be read" + System.lineSeparator());
    }

    @Test
    void aBrokenFileIsOneLineWithItsPlaceAndTheOthersAreEvaluated() throws IOException {
        Path broken = document(",\n  \"years\": [{\"year\": 2021.5}]");
        Path whole = document("");
        assertThat(run(broken.toString(), whole.toString())).isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo(broken + ": line 3, column 22 (/years/0/year): year must be a year, as 2021"
                        + System.lineSeparator());
        assertThat(out.toString()).startsWith("Voorbeeldstad (policy AS_PRINTED, library ");
    }

    @Test
    void sumsThatDoNotFitAreAnErrorAndNotAWrongNumber() throws IOException {
        String cost =
                "{\"year\": 2021, \"amount\": \"90000000000000000.00\", \"source\": {\"document\": \"d\", \"table\":"
                        + " \"t\", \"row\": \"%s\", \"standing\": \"MADE_UP\"}}";
        Path file = document(",\"coachingCosts\": [" + cost.formatted("1") + "," + cost.formatted("2") + "]");
        assertThat(run("--internal", file.toString())).isEqualTo(2);
        assertThat(err.toString()).isEqualTo(file + ": its amounts are too large to be added" + System.lineSeparator());
    }

    private Path document(String more) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "document", ".json"), """
                {"format": "gezinscoach", "version": 1, "municipality": "Voorbeeldstad",
                  "period": {"from": "2020-01-01"}%s}""".formatted(more));
    }

    private int run(String... arguments) {
        return new CommandLine(new Evaluate())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
