package org.gezinscoach.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gezinscoach.json.Marked.refusal;

import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.gezinscoach.coach.Team;
import org.gezinscoach.money.Euro;
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
        assertThat(wormerland.households()).hasSize(16);
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
    void voorbeeldstadIsReadAndWrittenToTheLetter() throws IOException {
        Programme voorbeeldstad = GezinscoachJson.read(Programme.class, FOLDER.resolve("voorbeeldstad.json"));

        assertThat(voorbeeldstad.municipality()).isEqualTo("Voorbeeldstad");
        assertThat(voorbeeldstad.households()).hasSize(2);
        assertThat(voorbeeldstad.interventions()).hasSize(4);
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
        String document = text("wormerland.json").stripTrailing();
        int line = 1;
        int column = 1;
        for (int end = 0; end < document.length(); end++) {
            DocumentProblem problem =
                    refusal(document.substring(0, end)).problems().single();

            assertThat(problem.code()).as("after %s characters", end).isEqualTo(ProblemCode.NOT_JSON);
            assertThat(problem.line()).as("after %s characters", end).isEqualTo(line);
            assertThat(problem.column()).as("after %s characters", end).isEqualTo(column);
            boolean ended = document.charAt(end) == '\n';
            line += ended ? 1 : 0;
            column = ended ? 1 : column + 1;
        }
    }

    private static String text(String file) throws IOException {
        return Files.readString(FOLDER.resolve(file));
    }
}
