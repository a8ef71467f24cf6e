package org.gezinscoach.examples.jshell;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jdk.jshell.tool.JavaShellToolBuilder;

/** Opens a session of jshell with the class path and short imports of this program; values print whole. */
public final class Shell {
    private static final String FEEDBACK = """
            /set mode gezinscoach normal -quiet
            /set truncation gezinscoach 1000000
            /set mode gezinscoach -retain
            /set feedback -retain gezinscoach
            /exit
            """;

    private Shell() {}

    /** Prints what to try, and opens the session; ends with the exit code of jshell. */
    public static void main(String[] arguments) throws Exception {
        Session.hints();
        System.exit(JavaShellToolBuilder.builder()
                .persistence(settings())
                .start("--class-path", classPath(), "--startup", imports().toString()));
    }

    /** The class path of this program: that of its own loader where Maven runs it, or else that of the machine. */
    private static String classPath() {
        return Shell.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs())
                        .map(url -> Path.of(URI.create(url.toString())).toString())
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    /** What jshell keeps of its settings from one session to the next, in its own form; those of the user stay as they are. */
    private static Map<String, String> settings() throws Exception {
        Map<String, String> settings = new HashMap<>();
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        JavaShellToolBuilder.builder()
                .persistence(settings)
                .in(new ByteArrayInputStream(FEEDBACK.getBytes(StandardCharsets.UTF_8)), null)
                .out(nowhere)
                .err(nowhere)
                .start("--no-startup");
        return settings;
    }

    private static Path imports() throws URISyntaxException {
        URL imports = Objects.requireNonNull(Shell.class.getResource("imports.jsh"), "imports.jsh");
        return Path.of(imports.toURI());
    }
}
