package org.gezinscoach.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every type that a caller can see, and every member of it, says what it is. */
class DocumentationTest {
    private static final Path CORE = Path.of("../../core/src/main/java/org/gezinscoach");
    private static final Path KIT = Path.of("../../core/src/test/java/org/gezinscoach/testing");
    private static final Path CSV = Path.of("../../csv/src/main/java/org/gezinscoach/csv");
    private static final Path JSON = Path.of("../../json/src/main/java/org/gezinscoach/json");

    @Test
    void everythingThatCallersSeeIsDocumented() throws IOException {
        List<Path> sources = new ArrayList<>(sources(CORE, Integer.MAX_VALUE));
        sources.removeIf(source -> source.startsWith(CORE.resolve("internal")));
        sources.addAll(sources(KIT, 1));
        sources.addAll(sources(JSON, 1));
        sources.addAll(sources(CSV, 1));

        Documentation found = Documentation.of(sources);

        assertThat(found.types()).hasSizeGreaterThan(100);
        assertThat(found.undocumented()).isEmpty();
    }

    @Test
    void whatIsNotDocumentedIsFound() throws IOException {
        Documentation found = Documentation.of("""
                public interface Shape {
                    double area();
                    private void hidden() {}
                    /**
                     * A square.
                     *
                     * @param side the side
                     */
                    record Square(double side, String name) implements Shape {
                        public static final int CORNERS = 4;
                        private static final int SIDES = 4;
                        public Square {}
                        @Override
                        public double area() { return side * side; }
                    }
                    enum Colour {
                        /** Red. */
                        RED,
                        BLUE;
                        Colour() {}
                        protected void paint() {}
                        void mix() {}
                    }
                }
                final class Hidden {
                    public void work() {}
                }
                """);

        assertThat(found.types()).containsExactly("Shape", "Shape.Square", "Shape.Colour");
        assertThat(found.undocumented())
                .containsExactly(
                        "Shape",
                        "Shape.area",
                        "Shape.Square @param name",
                        "Shape.Square.CORNERS",
                        "Shape.Square.<init>",
                        "Shape.Colour",
                        "Shape.Colour.BLUE",
                        "Shape.Colour.paint");
    }

    private static List<Path> sources(Path folder, int depth) throws IOException {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
