package org.gezinscoach.examples.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** On what is measured: the machine, and the versions of what runs there. */
final class Machine {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final List<String> MEASURED = List.of(
            "jmh-core",
            "jol-core",
            "vavr",
            "joda-money",
            "duckdb_jdbc",
            "ortools-java",
            "jackson-core",
            "jackson-databind",
            "gson",
            "dsl-json",
            "fastjson2",
            "spark-sql_2\\.13");

    private Machine() {}

    /** One line. */
    static String text() {
        long memory = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getTotalMemorySize();
        return "Measured on " + Runtime.getRuntime().availableProcessors() + " cores" + processor() + ", "
                + (memory >> 30) + " GiB, " + System.getProperty("os.name") + ", Java "
                + System.getProperty("java.runtime.version") + "; " + versions() + ".";
    }

    private static String processor() {
        try {
            return Files.exists(PROCESSORS)
                    ? Files.readAllLines(PROCESSORS).stream()
                            .filter(line -> line.startsWith("model name"))
                            .findFirst()
                            .map(line -> " of "
                                    + line.substring(line.indexOf(':') + 1).strip())
                            .orElse("")
                    : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The versions by the names of the jars, {@code jmh-core-1.37.jar}. */
    private static String versions() {
        List<String> jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(path -> Path.of(path).getFileName().toString())
                .toList();
        return MEASURED.stream()
                .flatMap(name -> jars.stream().filter(jar -> jar.matches(name + "-\\d.*\\.jar")))
                .map(jar -> jar.substring(0, jar.length() - ".jar".length()).replaceFirst("-(?=\\d)", " "))
                .collect(Collectors.joining(", "));
    }
}
