package org.gezinscoach.examples.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.gezinscoach.testing.GezinscoachDomain;
import org.junit.jupiter.api.Test;

/** The kit as it is published, where the build makes jars. */
class KitTest {
    private static final Path KIT = Path.of(GezinscoachDomain.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .getPath());

    @Test
    void theKitIsAJarOfItsOwnOrElseTheClassesOfABuildWithoutJars() {
        assertThat(KIT.toString()).matches(".*/gezinscoach-core-[^/]*-testing\\.jar|.*/core/target/test-classes");
    }

    @Test
    void theJarHoldsThePackageOfTheKitAlone() throws IOException {
        assumeTrue(KIT.toString().endsWith(".jar"));
        try (JarFile jar = new JarFile(KIT.toFile())) {
            List<String> classes = jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class"))
                    .toList();

            assertThat(classes).hasSizeGreaterThan(20).allMatch(name -> name.matches("org/gezinscoach/testing/[^/]*"));
            assertThat(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
                    .isEqualTo("org.gezinscoach.testing");
        }
    }
}
