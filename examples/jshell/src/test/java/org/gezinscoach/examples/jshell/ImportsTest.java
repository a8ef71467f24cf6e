package org.gezinscoach.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The short imports make no name mean two things. */
class ImportsTest {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^import (org\\.gezinscoach\\.[a-z]+)\\.\\*;$");
    private static final Pattern TYPE = Pattern.compile("(?m)^import (?!static)([\\w.]+)\\.(\\p{Lu}\\w*);$");

    private final String imports = imports();

    @Test
    void noTwoTypesOfTheImportedPackagesHaveTheSameName() throws IOException {
        List<String> names = new ArrayList<>(
                TYPE.matcher(imports).results().map(match -> match.group(2)).toList());
        for (String name : packages()) {
            names.addAll(types(name));
        }
        names.addAll(types("java.lang"));

        assertThat(names).hasSizeGreaterThan(250).contains("Evaluation", "CsvTable", "List", "String");
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void everyPackageThatUsersSeeIsImported() throws IOException {
        assertThat(packages()).containsExactlyInAnyOrderElementsOf(visible());
    }

    private List<String> packages() {
        return PACKAGE.matcher(imports).results().map(match -> match.group(1)).toList();
    }

    /** The packages of the library with public types, but for those that no module exports and those of examples. */
    private static Set<String> visible() throws IOException {
        try (JavaFileManager files = files()) {
            Set<String> found = new TreeSet<>();
            for (JavaFileObject file : files.list(
                    StandardLocation.CLASS_PATH, "org.gezinscoach", Set.of(JavaFileObject.Kind.CLASS), true)) {
                String type = files.inferBinaryName(StandardLocation.CLASS_PATH, file);
                found.add(type.substring(0, type.lastIndexOf('.')));
            }
            return found.stream()
                    .filter(name -> name.matches("org\\.gezinscoach\\.[a-z]+"))
                    .filter(name -> !name.endsWith(".internal"))
                    .collect(Collectors.toSet());
        }
    }

    /** The simple names of the public types of a package. */
    private static List<String> types(String name) throws IOException {
        boolean ofTheJdk = name.startsWith("java.");
        try (JavaFileManager files = files()) {
            JavaFileManager.Location location = ofTheJdk
                    ? files.getLocationForModule(StandardLocation.SYSTEM_MODULES, "java.base")
                    : StandardLocation.CLASS_PATH;
            List<String> found = new ArrayList<>();
            for (JavaFileObject file : files.list(location, name, Set.of(JavaFileObject.Kind.CLASS), false)) {
                String type = files.inferBinaryName(location, file);
                if (!type.contains("$") && !type.endsWith("-info") && isPublic(type)) {
                    found.add(type.substring(type.lastIndexOf('.') + 1));
                }
            }
            return found;
        }
    }

    private static boolean isPublic(String type) {
        try {
            return Modifier.isPublic(Class.forName(type, false, ImportsTest.class.getClassLoader())
                    .getModifiers());
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        } catch (NoClassDefFoundError optional) {
            return true; // a type for a library that is not here, such as Jackson 2
        }
    }

    private static JavaFileManager files() {
        return ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, StandardCharsets.UTF_8);
    }

    private static String imports() {
        try (InputStream stream =
                Objects.requireNonNull(Shell.class.getResourceAsStream("imports.jsh"), "imports.jsh")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
