package org.gezinscoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The format has no field for what names a person. */
class NamesTest {
    private static final Set<String> OF_A_PERSON = Set.of(
            "name",
            "firstname",
            "lastname",
            "surname",
            "address",
            "street",
            "postcode",
            "zipcode",
            "birth",
            "born",
            "bsn",
            "citizen",
            "ssn",
            "phone",
            "telephone",
            "mobile",
            "email",
            "mail",
            "gender");
    private static final Pattern FIELD = Pattern.compile("\"([A-Za-z]+)\": *\\{");

    @Test
    void noFieldOfAWireTypeNamesAPerson() throws Exception {
        List<String> fields = wireTypes().stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> !field.isSynthetic())
                .map(field -> field.getName())
                .toList();

        assertThat(fields).hasSizeGreaterThan(200);
        assertThat(namesOfAPerson(fields.stream())).isEmpty();
    }

    @Test
    void noFieldOfTheSchemaNamesAPerson() throws Exception {
        String schema;
        try (var stream = GezinscoachJson.class.getResourceAsStream("gezinscoach-1.schema.json")) {
            schema = new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        Set<String> fields = FIELD.matcher(schema)
                .results()
                .map((MatchResult field) -> field.group(1))
                .collect(Collectors.toCollection(HashSet::new));

        assertThat(fields).contains("municipality", "households", "label").hasSizeGreaterThan(80);
        assertThat(namesOfAPerson(fields.stream())).isEmpty();
    }

    @Test
    void aFieldThatNamesAPersonIsFound() {
        assertThat(namesOfAPerson(Stream.of(
                        "firstName", "dateOfBirth", "CITIZEN_NUMBER", "homeAddress", "label", "unnamed", "households")))
                .containsExactlyInAnyOrder("firstName", "dateOfBirth", "CITIZEN_NUMBER", "homeAddress");
    }

    private static Set<String> namesOfAPerson(Stream<String> fields) {
        return fields.filter(field -> Arrays.stream(
                                field.replaceAll("(\\p{Ll})(\\p{Lu})", "$1_$2").split("_"))
                        .anyMatch(word -> OF_A_PERSON.contains(word.toLowerCase(Locale.ROOT))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Class<?>> wireTypes() throws Exception {
        URL classes =
                GezinscoachJson.class.getProtectionDomain().getCodeSource().getLocation();
        Set<Class<?>> types = new HashSet<>();
        try (Stream<Path> files = Files.list(Path.of(classes.toURI()).resolve("org/gezinscoach/json/wire"))) {
            for (Path file : files.toList()) {
                String type = file.getFileName().toString();
                if (type.endsWith(".class") && !type.startsWith("package-info")) {
                    types.add(Class.forName("org.gezinscoach.json.wire." + type.substring(0, type.indexOf(".class"))));
                }
            }
        }
        return types;
    }
}
