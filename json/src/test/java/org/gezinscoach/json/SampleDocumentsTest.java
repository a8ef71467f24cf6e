package org.gezinscoach.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gezinscoach.json.Marked.refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gezinscoach.programme.Programme;
import org.junit.jupiter.api.Test;

class SampleDocumentsTest {
    private static final Path FOLDER =
            Path.of("..", "examples", "evaluation", "src/main/resources/org/gezinscoach/examples/evaluation");

    @Test
    void almeloIsReadAndWrittenToTheLetter() throws IOException {
        Programme almelo = GezinscoachJson.readProgramme(FOLDER.resolve("almelo.json"));

        assertThat(almelo.municipality()).isEqualTo("Almelo");
        assertThat(almelo.households()).hasSize(10);
        assertThat(almelo.savings()).hasSize(20);
        assertThat(almelo.interventions()).isEmpty();
        assertThat(GezinscoachJson.writeProgramme(almelo)).isEqualTo(text("almelo.json"));
    }

    @Test
    void wormerlandIsReadAndWrittenToTheLetter() throws IOException {
        Programme wormerland = GezinscoachJson.readProgramme(FOLDER.resolve("wormerland.json"));

        assertThat(wormerland.municipality()).isEqualTo("Wormerland");
        assertThat(wormerland.households()).hasSize(8);
        assertThat(wormerland.interventions()).hasSize(22);
        assertThat(wormerland.savings()).hasSize(1);
        assertThat(wormerland.coachingCosts()).hasSize(2);
        assertThat(GezinscoachJson.writeProgramme(wormerland)).isEqualTo(text("wormerland.json"));
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
