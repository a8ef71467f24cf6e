import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Makes one report of what a run of ".ci/run" left: {@code java .ci/Evidence.java <folder>} prints it. Every figure is read from a
 * file of the tool that measured it; what is not there is said to be "not run". The folder holds, for each run of the tests, a
 * folder of its own with one folder a module; beside them stand what the other parts left.
 */
final class Evidence {
    private static final String NOT_RUN = "Not run.\n";
    private static final int TRIES_ASKED = 1_000;

    private final Path folder;

    private Evidence(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        System.out.print(new Evidence(Path.of(arguments[0])).report());
    }

    private String report() throws IOException {
        return """
                # Evidence

                What was measured when all checks last ran. `.ci/run` makes this page from what the tools left; nothing in it is
                typed by hand.
                """
                + section("Tests", tests())
                + section("Laws", laws())
                + section("Malformed documents", corpus())
                + section("Coverage", coverage())
                + section("Mutations", mutations())
                + section("Made-up bytes", fuzzing())
                + section("Jars", jars())
                + section("Dependencies", dependencies())
                + section("Time", parts());
    }

    private static String section(String heading, String text) {
        return "\n## " + heading + "\n\n" + (text.isEmpty() ? NOT_RUN : text);
    }

    // Tests: a row for each run, Java, locale and zone.

    private record Counts(long tests, long bad, long skipped) {
        Counts plus(Counts other) {
            return new Counts(tests + other.tests, bad + other.bad, skipped + other.skipped);
        }
    }

    private String tests() throws IOException {
        Map<String, Counts> rows = new TreeMap<>();
        for (Path file : files(path -> path.getFileName().toString().matches("TEST-.*\\.xml"))) {
            Element suite = xml(file);
            Map<String, String> set = properties(suite);
            String key = row(
                    set.getOrDefault("java.version", "?"),
                    locale(set),
                    set.getOrDefault("user.timezone", "").isEmpty() ? "of the machine" : set.get("user.timezone"));
            rows.merge(
                    key,
                    new Counts(
                            whole(suite, "tests"),
                            whole(suite, "failures") + whole(suite, "errors"),
                            whole(suite, "skipped")),
                    Counts::plus);
        }
        return table(
                List.of("Java", "locale", "zone", "passed", "failed", "skipped"),
                rows.entrySet().stream()
                        .map(row -> row.getKey()
                                + row(
                                        count(row.getValue().tests()
                                                - row.getValue().bad()
                                                - row.getValue().skipped()),
                                        count(row.getValue().bad()),
                                        count(row.getValue().skipped())))
                        .toList());
    }

    private static Map<String, String> properties(Element suite) {
        return elements(suite, "property")
                .collect(Collectors.toMap(
                        property -> property.getAttribute("name"),
                        property -> property.getAttribute("value"),
                        (one, other) -> one));
    }

    private static String locale(Map<String, String> set) {
        return Stream.of("user.language", "user.country", "user.extensions")
                .map(name -> set.getOrDefault(name, ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
    }

    // Laws: what the properties say of themselves.

    private String laws() throws IOException {
        Map<String, List<Long>> tries = new TreeMap<>();
        for (Path file : files(path -> path.startsWith(folder.resolve("default")) && path.endsWith("tries/here.tsv"))) {
            Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Long.valueOf(line.split("\t")[2]))
                    .filter(count -> count > 1) // an example is tried once
                    .forEach(count -> tries.computeIfAbsent(module(file), key -> new ArrayList<>())
                            .add(count));
        }
        if (tries.isEmpty()) {
            return "";
        }
        List<Long> all = tries.values().stream().flatMap(List::stream).toList();
        List<String> rows = new ArrayList<>(tries.entrySet().stream()
                .map(row -> laws(row.getKey(), row.getValue()))
                .toList());
        rows.add(laws("all", all));
        return "Each law is a property with the law's name. One with fewer than " + count(TRIES_ASKED)
                + " tries tries all the values that there are, or many a try.\n\n"
                + table(List.of("module", "laws", "tries", "laws with fewer than " + count(TRIES_ASKED)), rows);
    }

    private static String laws(String label, List<Long> tries) {
        return row(
                label,
                count(tries.size()),
                count(tries.stream().mapToLong(Long::longValue).sum()),
                count(tries.stream().filter(count -> count < TRIES_ASKED).count()));
    }

    // The corpus of malformed documents, a line for each mutation and code.

    private String corpus() throws IOException {
        List<String[]> lines = new ArrayList<>();
        for (Path file : files(path -> path.endsWith("corpus.tsv"))) {
            if (file.startsWith(folder.resolve("default"))) {
                Files.readAllLines(file).forEach(line -> lines.add(line.split("\t")));
            }
        }
        if (lines.isEmpty()) {
            return "";
        }
        long documents = lines.stream().mapToLong(line -> Long.parseLong(line[2])).sum();
        return count(documents) + " documents, each wrong in one way, of "
                + lines.stream().map(line -> line[0]).distinct().count() + " ways; each gets the one of "
                + lines.stream().map(line -> line[1]).distinct().count() + " codes that it must.\n";
    }

    // Coverage, as jacoco counted it.

    private String coverage() throws IOException {
        List<String> rows = new ArrayList<>();
        for (Path file : files(path -> path.startsWith(folder.resolve("default")) && path.endsWith("jacoco.xml"))) {
            Element report = xml(file);
            rows.add(covered("**" + module(file) + "**", report));
            children(report, "package")
                    .filter(one -> one.getAttribute("name").chars().filter(c -> c == '/').count() > 1)
                    .forEach(one -> rows.add(covered(one.getAttribute("name").replace("org/gezinscoach/", ""), one)));
        }
        return table(List.of("module, package", "lines", "branches"), rows);
    }

    private static String covered(String label, Element element) {
        Map<String, Element> counters = children(element, "counter")
                .collect(Collectors.toMap(counter -> counter.getAttribute("type"), Function.identity()));
        return row(label, share(counters.get("LINE")), share(counters.get("BRANCH")));
    }

    private static String share(Element counter) {
        return counter == null ? "none" : share(whole(counter, "covered"), whole(counter, "missed"));
    }

    /** Rounded down, so that 100 % is all. */
    private static String share(long covered, long missed) {
        long perTenThousand = covered * 10_000 / Math.max(1, covered + missed);
        return String.format(
                Locale.ROOT,
                "%d.%02d %% (%s of %s)",
                perTenThousand / 100,
                perTenThousand % 100,
                count(covered),
                count(covered + missed));
    }

    // Mutations, as PIT judged them.

    private String mutations() throws IOException {
        Map<String, long[]> packages = new TreeMap<>();
        for (Path file : files(path -> path.endsWith("mutations.xml"))) {
            elements(xml(file), "mutation").forEach(mutation -> {
                String type = text(mutation, "mutatedClass");
                long[] counts = packages.computeIfAbsent(
                        type.substring(0, type.lastIndexOf('.')).replace("org.gezinscoach.", ""), key -> new long[2]);
                counts[mutation.getAttribute("detected").equals("true") ? 0 : 1]++;
            });
        }
        List<String> rows = new ArrayList<>();
        packages.forEach((name, counts) -> rows.add(row(name, share(counts[0], counts[1]))));
        return table(List.of("package", "found"), rows);
    }

    // Fuzzing, as libFuzzer logs it.

    private String fuzzing() throws IOException {
        Path log = folder.resolve("fuzz.log");
        if (!Files.exists(log)) {
            return "";
        }
        String said = Files.readString(log);
        String first = last(all(said, "INITED cov: (\\d+)"));
        String reached = last(all(said, "DONE +cov: (\\d+)"));
        String runs = last(all(said, "stat::number_of_executed_units:\\s*(\\d+)"));
        String seconds = last(all(said, "Done \\d+ runs in (\\d+) second"));
        boolean found = said.contains("== Java Exception") || said.contains("ERROR: libFuzzer");
        return "The JSON reader was given " + runs + " documents in " + seconds
                + " seconds, led by what they reach: " + first + " places of the code by the documents that it started"
                + " from, " + reached + " at the end. Findings: "
                + (found ? "**some**" : "none") + ".\n";
    }

    // Jars and what they rest on.

    private String jars() throws IOException {
        Path sums = folder.resolve("jars.sha256");
        if (!Files.exists(sums)) {
            return "";
        }
        return "Built twice, in two places and two time zones, with equal bytes.\n\n"
                + table(
                        List.of("jar", "SHA-256"),
                        Files.readAllLines(sums).stream()
                                .map(line -> line.split("\\s+\\*?", 2))
                                .map(line -> row("`" + line[1] + "`", "`" + line[0] + "`"))
                                .toList());
    }

    private String dependencies() throws IOException {
        Path bom = folder.resolve("bom.xml");
        if (!Files.exists(bom)) {
            return "";
        }
        List<String> rows = elements(xml(bom), "component")
                .filter(component -> component.getParentNode().getParentNode().getNodeName().equals("bom"))
                .filter(component -> !text(component, "group").equals("org.gezinscoach"))
                .map(component -> row(
                        text(component, "group") + ":" + text(component, "name"),
                        text(component, "version"),
                        elements(component, "license")
                                .map(licence -> text(licence, "id") + text(licence, "name"))
                                .collect(Collectors.joining(", "))))
                .sorted()
                .toList();
        return "What the published jars need to run or to compile, from the bill of materials (CycloneDX) that"
                + " `mvn cyclonedx:makeAggregateBom` writes into `target`.\n\n"
                + table(List.of("dependency", "version", "licence"), rows);
    }

    private String parts() throws IOException {
        Path parts = folder.resolve("parts.tsv");
        return Files.exists(parts)
                ? table(
                        List.of("part", "seconds", "came to"),
                        Files.readAllLines(parts).stream()
                                .map(line -> row(line.split("\t")))
                                .toList())
                : "";
    }

    // Reading and writing.

    private List<Path> files(Predicate<Path> which) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(which).sorted().toList();
        }
    }

    /** The module of a file: the folder below that of its run. */
    private String module(Path file) {
        return folder.relativize(file).getName(1).toString();
    }

    private static Element xml(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        } catch (Exception e) {
            throw new IllegalStateException(file + " is not XML", e);
        }
    }

    private static Stream<Element> elements(Element parent, String tag) {
        return stream(parent.getElementsByTagName(tag));
    }

    private static Stream<Element> children(Element parent, String tag) {
        return stream(parent.getChildNodes()).filter(child -> child.getNodeName().equals(tag));
    }

    private static Stream<Element> stream(NodeList nodes) {
        return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1)
                .map(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast);
    }

    private static String text(Element parent, String tag) {
        return children(parent, tag).findFirst().map(Node::getTextContent).orElse("");
    }

    private static long whole(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        return value.isEmpty() ? 0 : Long.parseLong(value);
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    private static String last(List<String> all) {
        return all.isEmpty() ? "?" : count(Long.parseLong(all.get(all.size() - 1)));
    }

    private static String table(List<String> heading, List<String> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        return row(heading.toArray(String[]::new)) + "|\n" + "|---".repeat(heading.size()) + "|\n"
                + rows.stream().map(row -> row + "|\n").collect(Collectors.joining());
    }

    private static String row(String... cells) {
        return Stream.of(cells).map(cell -> "| " + cell + " ").collect(Collectors.joining());
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
