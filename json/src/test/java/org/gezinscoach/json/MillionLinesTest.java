package org.gezinscoach.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gezinscoach.household.Household;
import org.gezinscoach.household.HouseholdId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A million lines are written and read by a program that has a heap of 64 MB, less than the file. */
class MillionLinesTest {
    private static final int LINES = 1_000_000;
    private static final int BAD = 500_000;

    @Test
    @Timeout(600) // a guard against hanging, no measure
    void aMillionLinesAreWrittenAndReadInAHeapOf64Megabytes(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path file = folder.resolve("households.ndjson");

        assertThat(run(file, "write")).isEmpty();
        assertThat(Files.size(file)).isGreaterThan(64L << 20);
        assertThat(run(file, "read"))
                .isEqualTo("999999 read, 1499999 adults, bad: line 500001, column 1: household must have at least one"
                        + " person, but had 0 adults and 0 children");
    }

    private static String run(Path file, String what) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Program.class.getName(),
                        what,
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), UTF_8);
        assertThat(program.waitFor()).isZero();
        return said;
    }

    /** Writes or reads the lines, as a program of its own. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) throws IOException {
            Path file = Path.of(arguments[1]);
            if (arguments[0].equals("write")) {
                write(file);
            } else {
                read(file);
            }
        }

        private static void write(Path file) throws IOException {
            try (OutputStream lines = new BufferedOutputStream(Files.newOutputStream(file))) {
                GezinscoachJson.writeLines(IntStream.range(0, BAD).mapToObj(Program::household), lines);
                lines.write(
                        "{\"id\":{\"scope\":\"2025\",\"label\":\"A\"},\"adults\":0,\"children\":0}\n".getBytes(UTF_8));
                GezinscoachJson.writeLines(IntStream.range(BAD + 1, LINES).mapToObj(Program::household), lines);
            }
        }

        private static Household household(int number) {
            return Household.builder()
                    .id(new HouseholdId("Voorbeeldstad 2025", "household " + number))
                    .adults(1 + number % 2)
                    .children(number % 4)
                    .build();
        }

        private static void read(Path file) {
            AtomicLong read = new AtomicLong();
            AtomicLong adults = new AtomicLong();
            StringBuilder bad = new StringBuilder();
            try (Stream<Either<InvalidDocumentException, Household>> lines =
                    GezinscoachJson.lines(Household.class, file)) {
                lines.forEach(line -> line.peek(household -> {
                            read.incrementAndGet();
                            adults.addAndGet(household.adults().get());
                        })
                        .peekLeft(invalid -> bad.append(invalid.getMessage())));
            }
            System.out.print(read + " read, " + adults + " adults, bad: " + bad);
        }
    }
}
