package org.gezinscoach.examples.evaluation;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Dutch terms of the types, as their comments have them in brackets, and the Dutch labels of closed vocabularies. */
final class Glossary {
    private static final Path CORE = Path.of("../../core/src/main/java");
    private static final Path CSV = Path.of("../../csv/src/main/java");
    private static final List<String> PACKAGES = List.of(
            "money",
            "household",
            "coach",
            "intervention",
            "intake",
            "budget",
            "savings",
            "outcome",
            "disclosure",
            "programme",
            "csv");
    private static final Pattern TYPE = Pattern.compile("(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s+(?:@\\w[^\\n]*\\s+)*"
            + "(?:(?:public|abstract|sealed|final|static) )*(?:record|interface|enum|class) (\\w+)");
    private static final Pattern TERM = Pattern.compile("^[^.]*?\\((\\p{Ll}[^)]+)\\)");

    private Glossary() {}

    /** The tables of the glossary, in Markdown. */
    static String tables() throws IOException, ReflectiveOperationException {
        StringBuilder text = new StringBuilder("## Types\n");
        StringBuilder vocabularies = new StringBuilder("\n## Closed vocabularies\n");
        for (String slice : PACKAGES) {
            text.append("\n### ").append(slice).append("\n\n| English | Dutch | type |\n|---|---|---|\n");
            for (Path file : sources(slice)) {
                Matcher type = TYPE.matcher(Snippet.read(file));
                while (type.find()) {
                    Class<?> found = load(slice, file, type.group(2));
                    Matcher term = TERM.matcher(type.group(1).replaceAll("\\s+\\*?\\s*", " "));
                    if (Modifier.isPublic(found.getModifiers()) && term.find()) {
                        text.append(row(words(found.getSimpleName()), term.group(1), "`" + called(found) + "`"));
                    }
                }
            }
            for (Class<?> vocabulary : vocabularies(slice)) {
                vocabularies
                        .append("\n### ")
                        .append(called(vocabulary))
                        .append("\n\n| constant | Dutch |\n|---|---|\n");
                for (Object constant : vocabulary.getEnumConstants()) {
                    vocabularies.append(row("`" + constant + "`", (String)
                            vocabulary.getMethod("label").invoke(constant)));
                }
            }
        }
        return text.append(vocabularies).toString();
    }

    private static List<Class<?>> vocabularies(String slice) throws IOException, ReflectiveOperationException {
        List<Class<?>> found = new ArrayList<>();
        for (Path file : sources(slice)) {
            Matcher type = TYPE.matcher(Snippet.read(file));
            while (type.find()) {
                Class<?> next = load(slice, file, type.group(2));
                if (next.isEnum()
                        && Modifier.isPublic(next.getModifiers())
                        && Stream.of(next.getMethods())
                                .anyMatch(method -> method.getName().equals("label"))) {
                    found.add(next);
                }
            }
        }
        return found;
    }

    /** The type of a name in a file: the one that the file is called after, or one within it. */
    private static Class<?> load(String slice, Path file, String name) throws ClassNotFoundException {
        String outer = file.getFileName().toString().replace(".java", "");
        return Class.forName("org.gezinscoach." + slice + "." + (name.equals(outer) ? name : outer + "$" + name));
    }

    private static List<Path> sources(String slice) throws IOException {
        try (Stream<Path> files = Files.list((slice.equals("csv") ? CSV : CORE).resolve("org/gezinscoach/" + slice))) {
            return files.filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        }
    }

    private static String called(Class<?> type) {
        return type.isMemberClass()
                ? called(type.getDeclaringClass()) + "." + type.getSimpleName()
                : type.getSimpleName();
    }

    /** {@code CoachBudget} as {@code coach budget}. */
    private static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
