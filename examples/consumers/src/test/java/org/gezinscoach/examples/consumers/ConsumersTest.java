package org.gezinscoach.examples.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library in applications of others, with the Jacksons that they bring; none opens a package of it. */
class ConsumersTest {
    private static final Path ALMELO =
            Path.of("..", "evaluation", "src/main/resources/org/gezinscoach/examples/evaluation/almelo.json");
    private static final String READ = "Almelo true EUR 12.50 {\"number\":\"B-2\",\"amount\":\"3.00\"}";

    @TempDir
    private Path classes;

    @ParameterizedTest
    @ValueSource(strings = {"lts", "boot-4.0"})
    void anApplicationOnTheClassPathNeedsNoJackson2(String jackson3) {
        String said = Application.of(classes, jackson3).compiled("plain").run("consumer.Main", ALMELO);

        assertThat(said).isEqualTo(READ + " false false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lts", "boot-4.0"})
    void aModularApplicationNeedsNoJackson2(String jackson3) {
        String said = Application.of(classes, jackson3)
                .compiledModular("plain", "modular")
                .runModular("consumer.Main", ALMELO);

        assertThat(said).isEqualTo(READ + " false true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lts", "boot-4.0", "boot-3.5"})
    void anApplicationOnTheClassPathMayHaveAMapperOfJackson2Beside(String jacksons) {
        String said = Application.of(classes, jacksons, jacksons + "-beside")
                .compiled("beside")
                .run("consumer.Beside", ALMELO);

        assertThat(said).isEqualTo(READ + " false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lts", "boot-4.0"})
    void aModularApplicationMayHaveAMapperOfJackson2Beside(String jacksons) {
        String said = Application.of(classes, jacksons, jacksons + "-beside")
                .compiledModular("besideModular")
                .runModular("consumer.BesideModular", ALMELO);

        assertThat(said).isEqualTo(READ + " true");
    }

    @Test
    void aModularApplicationWithBothJacksonsRunsAsTheOneWithoutTheOther() {
        String said = Application.of(classes, "lts", "lts-beside")
                .compiledModular("plain", "modular")
                .runModular("consumer.Main", ALMELO);

        assertThat(said).startsWith(READ);
    }
}
