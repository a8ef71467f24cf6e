package org.gezinscoach.examples.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * An application, as it is compiled and run: by nothing but a module path or a class path.
 *
 * @param path the folders and jars that it is put together with
 * @param classes where its own classes go
 */
record Application(List<Path> path, Path classes) {
    private static final Path SOURCES = Path.of("src/consumers");
    private static final Path JACKSONS = Path.of("target/jackson");
    private static final List<String> LIBRARY = List.of("core", "json", "vavr", "vavr-match", "threeten-extra");

    /** An application with the library and some sets of Jacksons, whose classes go into a folder. */
    static Application of(Path classes, String... sets) {
        List<Path> path = new ArrayList<>(library());
        for (String set : sets) {
            path.addAll(jars(JACKSONS.resolve(set)));
        }
        return new Application(path, classes);
    }

    /** Compiles some folders of sources, on the module path. */
    Application compiledModular(String... folders) {
        compile("--module-path", folders);
        return this;
    }

    /** Compiles some folders of sources, on the class path. */
    Application compiled(String... folders) {
        compile("--class-path", folders);
        return this;
    }

    /** What a main class of the module {@code consumer} prints. */
    String runModular(String main, Path document) {
        return run(List.of("--module-path", joined(), "--module", "consumer/" + main, document.toString()));
    }

    /** What a main class on the class path prints. */
    String run(String main, Path document) {
        return run(List.of("--class-path", joined(), main, document.toString()));
    }

    private void compile(String kind, String... folders) {
        List<String> arguments = new ArrayList<>(List.of("--release", "17", kind, joined(), "-d", classes.toString()));
        for (String folder : folders) {
            try (Stream<Path> sources = Files.walk(SOURCES.resolve(folder))) {
                sources.map(Path::toString)
                        .filter(name -> name.endsWith(".java"))
                        .forEach(arguments::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(failed).as("compiling %s", arguments).isZero();
    }

    private String run(List<String> arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(arguments);
        try {
            Process program = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(program.waitFor()).as("running %s", command).isZero();
            return said.strip();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String joined() {
        return Stream.concat(Stream.of(classes), path.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The library as the build has it for this module: its jars, or its classes where the build makes no jars. */
    private static List<Path> library() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<Path> library = Arrays.stream(path.split(File.pathSeparator))
                .map(Path::of)
                .filter(Application::isOfTheLibrary)
                .toList();
        assertThat(library).as("the library within %s", path).hasSameSizeAs(LIBRARY);
        return library;
    }

    private static boolean isOfTheLibrary(Path entry) {
        String name = entry.getFileName().toString();
        return entry.endsWith("core/target/classes")
                || entry.endsWith("json/target/classes")
                || LIBRARY.stream().anyMatch(part -> name.matches("(?:gezinscoach-)?" + part + "-[0-9].*\\.jar"));
    }

    private static List<Path> jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
