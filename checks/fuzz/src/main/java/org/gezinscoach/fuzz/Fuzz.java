package org.gezinscoach.fuzz;

import com.code_intelligence.jazzer.Jazzer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gezinscoach.json.GezinscoachJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Starts the fuzzer: so many seconds, from the documents of some folders, with the words of the format at hand. */
public final class Fuzz {
    private static final String SCHEMA = "gezinscoach-1.schema.json";
    private static final Pattern WORD = Pattern.compile("\"[A-Za-z_][A-Za-z_0-9]{0,40}\"");
    private static final List<String> SIGNS =
            List.of("~", "\"~\"", "null", "true", "[]", "{}", "1e999999999", "\\u0000", "0.001", "9223372036854775808");

    private static final int MOST_BYTES = 6_000;
    private static final List<String> EVERYWHERE = List.of("format", "version", "municipality", "period");
    private static final JsonMapper JSON = new JsonMapper();

    private Fuzz() {}

    /** The folder to work in, the seconds, and the folders with documents; those that are not there are left out. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path work = Path.of(arguments[0]);
        Path seeds = seeds(
                work.resolve("seeds"),
                Arrays.stream(arguments).skip(2).map(Path::of).toList());
        Path findings = Files.createDirectories(work.resolve("findings"));
        Path words = Files.writeString(work.resolve("words.txt"), words());
        Jazzer.main(new String[] {
            "--target_class=" + ReaderTarget.class.getName(),
            "--instrumentation_includes=org.gezinscoach.json.**:tools.jackson.core.**",
            "--custom_hook_includes=org.gezinscoach.json.**:tools.jackson.core.**",
            "--reproducer_path=" + findings,
            "-artifact_prefix=" + findings + "/",
            "-dict=" + words,
            "-max_total_time=" + arguments[1],
            "-max_len=" + MOST_BYTES,
            "-len_control=0",
            "-timeout=120",
            "-rss_limit_mb=3000",
            "-print_final_stats=1",
            Files.createDirectories(work.resolve("reached")).toString(),
            seeds.toString()
        });
    }

    /** The documents themselves, and each part of one beside what every document has: small, so that many are tried. */
    private static Path seeds(Path target, List<Path> folders) throws IOException {
        Files.createDirectories(target);
        for (Path folder : folders) {
            for (Path document : documents(folder)) {
                byte[] bytes = Files.readAllBytes(document);
                String name = document.getFileName().toString();
                Files.write(target.resolve(name), bytes);
                if (bytes.length > MOST_BYTES) {
                    parts(target, name, bytes);
                }
            }
        }
        return target;
    }

    private static void parts(Path target, String name, byte[] document) throws IOException {
        ObjectNode whole = (ObjectNode) JSON.readTree(document);
        for (String field : whole.propertyNames()) {
            ObjectNode part = whole.deepCopy().retain(EVERYWHERE).setAll(Map.of(field, whole.get(field)));
            if (whole.get(field).isArray()) {
                part.putArray(field)
                        .addAll(whole.get(field).valueStream().limit(2).toList());
            }
            Files.write(target.resolve(field + "-of-" + name), JSON.writeValueAsBytes(part));
        }
    }

    private static List<Path> documents(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** A dictionary as the fuzzer wants it: a quoted text a line. */
    private static String words() throws IOException {
        try (InputStream stream = GezinscoachJson.class.getResourceAsStream(SCHEMA)) {
            String schema = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            Stream<String> words = WORD.matcher(schema).results().map(MatchResult::group);
            return Stream.concat(SIGNS.stream(), new TreeSet<>(words.toList()).stream())
                    .map(word -> "\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\"\n")
                    .collect(Collectors.joining());
        }
    }
}
