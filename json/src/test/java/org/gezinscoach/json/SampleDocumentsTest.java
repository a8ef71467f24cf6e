package org.gezinscoach.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gezinscoach.json.Marked.refusal;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import org.gezinscoach.coach.Team;
import org.gezinscoach.intake.Pathway;
import org.gezinscoach.intake.PathwayCounts;
import org.gezinscoach.intake.PathwayStep.Stated;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.intervention.Standing;
import org.gezinscoach.money.Euro;
import org.gezinscoach.outcome.Attribution;
import org.gezinscoach.outcome.Goal;
import org.gezinscoach.outcome.GoalTerm;
import org.gezinscoach.outcome.Outcomes;
import org.gezinscoach.outcome.ReportedCases;
import org.gezinscoach.outcome.ReportedReach;
import org.gezinscoach.programme.BudgetInclusion;
import org.gezinscoach.programme.Programme;
import org.gezinscoach.programme.TeamScenario;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class SampleDocumentsTest {
    private static final Path FOLDER =
            Path.of("..", "examples", "evaluation", "src/main/resources/org/gezinscoach/examples/evaluation");

    @Test
    void almeloIsReadAndWrittenToTheLetter() throws IOException {
        Programme almelo = GezinscoachJson.read(Programme.class, FOLDER.resolve("almelo.json"));

        assertThat(almelo.municipality()).isEqualTo("Almelo");
        assertThat(almelo.households()).hasSize(10);
        assertThat(almelo.savings()).hasSize(20);
        assertThat(almelo.interventions()).isEmpty();
        TeamScenario extension = almelo.scenarios().single();
        assertThat(extension.households()).isEqualTo(68);
        assertThat(extension.cost()).isEqualTo(Euro.of(185_000));
        assertThat(GezinscoachJson.write(almelo)).isEqualTo(text("almelo.json"));
    }

    @Test
    void wormerlandIsReadAndWrittenToTheLetter() throws IOException {
        Programme wormerland = GezinscoachJson.read(Programme.class, FOLDER.resolve("wormerland.json"));

        assertThat(wormerland.municipality()).isEqualTo("Wormerland");
        assertThat(wormerland.households()).hasSize(17);
        assertThat(PathwayCounts.of(
                        wormerland.pathways(), wormerland.team().get().on()))
                .hasToString("1 DISCUSSED, 8 ACTIVE");
        assertThat(wormerland.escalations()).hasSize(2);
        assertThat(wormerland
                        .households()
                        .map(household -> household.id().scope())
                        .distinct())
                .containsExactly("Wormerland 2021", "Wormerland 2022", "Wormerland coached 2022");
        assertThat(wormerland.interventions()).hasSize(22);
        assertThat(wormerland.savings()).hasSize(1);
        assertThat(wormerland.coachingCosts()).hasSize(2);
        Team team = wormerland.team().get().team();
        assertThat(wormerland.team().get().on()).isEqualTo(LocalDate.of(2022, 8, 31));
        assertThat(team.coaches()).hasSize(2);
        assertThat(team.assignments()).hasSize(8);
        assertThat(team.norms()).hasSize(1);
        assertThat(team.ceiling()).isEqualTo(Option.some(10));
        assertThat(team.intakeStops())
                .containsExactly(LocalDateRange.of(LocalDate.of(2021, 9, 1), LocalDate.of(2022, 1, 1)));
        assertThat(GezinscoachJson.write(wormerland)).isEqualTo(text("wormerland.json"));
    }

    @Test
    void wormerlandsGoalsHaveTheirReachAsPrintedAndNoObservation() throws IOException {
        Outcomes outcomes = GezinscoachJson.read(Programme.class, FOLDER.resolve("wormerland.json"))
                .outcomes();

        assertThat(outcomes.goals().map(Goal::term))
                .containsExactlyElementsOf(List.fill(5, GoalTerm.SHORT).appendAll(List.fill(9, GoalTerm.LONG)));
        assertThat(outcomes.reportedReaches().map(reported -> reported.goal() + ": " + reported.reach()))
                .containsExactly(
                        "kort-1: all",
                        "kort-2: all",
                        "kort-3: all",
                        "kort-4: all",
                        "kort-5: not counted",
                        "lang-1: exactly 4",
                        "lang-2: at least 3",
                        "lang-3: not counted",
                        "lang-4: exactly 5",
                        "lang-5: not counted",
                        "lang-6: all",
                        "lang-7: all",
                        "lang-7: at least 4",
                        "lang-8: exactly 1",
                        "lang-9: not counted");
        assertThat(outcomes.reportedReaches().map(ReportedReach::source).map(Source::standing))
                .containsOnly(Standing.PRINTED);
        assertThat(outcomes.observations()).isEmpty();
        ReportedCases cases = outcomes.reportedCases().single();
        assertThat(cases.before()).isEqualTo(25);
        assertThat(cases.after()).isEqualTo(17);
        assertThat(cases.year()).contains(Year.of(2021));
        assertThat(cases.area()).isEmpty();
        assertThat(cases.attribution()).isEqualTo(Attribution.PARTLY);
    }

    @Test
    void theMadeUpWaitingListOfAlmeloIsReadAndWrittenToTheLetterAndMarkedAsSuch() throws IOException {
        Programme waiting = GezinscoachJson.read(Programme.class, FOLDER.resolve("almelo-wachtlijst.json"));

        assertThat(waiting.households()).hasSize(80);
        assertThat(PathwayCounts.of(waiting.pathways(), waiting.team().get().on()))
                .hasToString("12 WAITING, 68 ACTIVE");
        assertThat(waiting.interventions()).allMatch(line -> line.source().standing() == Standing.MADE_UP);
        assertThat(waiting.pathways().flatMap(Pathway::steps))
                .allMatch(
                        step -> step instanceof Stated stated && stated.source().standing() == Standing.MADE_UP);
        assertThat(waiting.team().get().source().standing()).isEqualTo(Standing.MADE_UP);
        assertThat(GezinscoachJson.write(waiting)).isEqualTo(text("almelo-wachtlijst.json"));
    }

    @Test
    void voorbeeldstadIsReadAndWrittenToTheLetter() throws IOException {
        Programme voorbeeldstad = GezinscoachJson.read(Programme.class, FOLDER.resolve("voorbeeldstad.json"));

        assertThat(voorbeeldstad.municipality()).isEqualTo("Voorbeeldstad");
        assertThat(voorbeeldstad.households()).hasSize(2);
        assertThat(voorbeeldstad.interventions()).hasSize(4);
        Outcomes outcomes = voorbeeldstad.outcomes();
        assertThat(outcomes.goals()).hasSize(3);
        assertThat(outcomes.observations()).hasSize(6);
        assertThat(outcomes.measurements()).hasSize(4);
        assertThat(outcomes.deEscalations()).hasSize(3);
        assertThat(outcomes.reportedReaches()).isEmpty();
        assertThat(voorbeeldstad.coachingCosts().single().coachBudgets()).isEqualTo(BudgetInclusion.APART);
        assertThat(voorbeeldstad.coachBudgets().single().events()).hasSize(6);
        assertThat(voorbeeldstad.cover().get().pots()).hasSize(1);
        assertThat(voorbeeldstad.population()).contains(25);
        assertThat(voorbeeldstad.priceList().bands()).hasSize(1);
        assertThat(voorbeeldstad.declarations().get().lines()).hasSize(5);
        assertThat(GezinscoachJson.write(voorbeeldstad)).isEqualTo(text("voorbeeldstad.json"));
    }

    @Test
    void aDocumentThatEndsTooEarlyIsRefusedAtItsEndWhereverThatIs() throws IOException {
        String document = Documents.WHOLE.stripTrailing();
        int line = 1;
        int column = 1;
        for (int end = 0; end < document.length(); end++) {
            if (end % 7 == 0) {
                assertEndsTooEarly(document.substring(0, end), line, column);
            }
            boolean ended = document.charAt(end) == '\n';
            line += ended ? 1 : 0;
            column = ended ? 1 : column + 1;
        }
    }

    /** How much of a truth value stands at the end of a document without its end: such a value is refused where it begins. */
    private static int begunTruth(String cut) {
        String line = cut.substring(cut.lastIndexOf('\n') + 1);
        return List.of("tru", "tr", "t")
                .find(begun -> line.endsWith("\": " + begun))
                .map(String::length)
                .getOrElse(0);
    }

    private static void assertEndsTooEarly(String document, int line, int column) {
        DocumentProblem problem = refusal(document).problems().single();

        assertThat(problem.code()).as("%s characters", document.length()).isEqualTo(ProblemCode.NOT_JSON);
        assertThat(problem.line()).as("%s characters", document.length()).isEqualTo(line);
        assertThat(problem.column()).as("%s characters", document.length()).isEqualTo(column - begunTruth(document));
    }

    private static String text(String file) throws IOException {
        return Files.readString(FOLDER.resolve(file));
    }
}
