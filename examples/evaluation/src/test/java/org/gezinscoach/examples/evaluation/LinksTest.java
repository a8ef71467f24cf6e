package org.gezinscoach.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every link of the README and of the pages in {@code docs} within the project, and every profile named there, is there. */
class LinksTest {
    private static final Path ROOT = Path.of("../..");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#\\s]*)(?:#([^)\\s]*))?\\)");
    private static final Pattern PROFILE = Pattern.compile("\\bmvn [^`\n]*?-P ?([\\w-]+)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<Path> pages = pages();
        List<String> dead = new ArrayList<>();
        for (Path page : pages) {
            dead.addAll(dead(page, Snippet.read(page)));
        }

        assertThat(pages).hasSizeGreaterThan(3);
        assertThat(dead).isEmpty();
    }

    @Test
    void aLinkThatLeadsNowhereIsFound() throws IOException {
        String text =
                "# A page\n\n[a](#a-page) [b](#b) [c](README.md) [d](nothing.md) [e](LICENSE#no) ![f](https://x.nl/)\n";

        assertThat(dead(ROOT.resolve("A.md"), text))
                .containsExactly("A.md: #b", "A.md: nothing.md", "A.md: LICENSE#no");
    }

    @Test
    void everyProfileThatACommandNamesIsThere() throws IOException {
        StringBuilder poms = new StringBuilder();
        try (Stream<Path> found = Files.walk(ROOT, 3)) {
            for (Path pom : found.filter(file -> file.endsWith("pom.xml")).toList()) {
                poms.append(Snippet.read(pom));
            }
        }
        List<String> named = new ArrayList<>();
        for (Path page : pages()) {
            PROFILE.matcher(Snippet.read(page)).results().forEach(profile -> named.add(profile.group(1)));
        }

        assertThat(named).contains("evaluate", "jshell").allMatch(name -> poms.indexOf("<id>" + name + "</id>") > 0);
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md")));
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            docs.filter(page -> page.toString().endsWith(".md")).forEach(pages::add);
        }
        return pages;
    }

    private static List<String> dead(Path page, String text) throws IOException {
        List<String> dead = new ArrayList<>();
        for (var link : LINK.matcher(text).results().toList()) {
            Path target = page.resolveSibling(link.group(1));
            boolean toItself = link.group(1).isEmpty();
            boolean found = toItself || Files.exists(target);
            if (found && link.group(2) != null) {
                found = anchors(toItself ? text : Snippet.read(target)).contains(link.group(2));
            }
            if (!found) {
                dead.add(
                        page.getFileName() + ": " + link.group(1) + (link.group(2) == null ? "" : "#" + link.group(2)));
            }
        }
        return dead;
    }

    /** The anchors of the headings of a page, as code hosts make them. */
    private static List<String> anchors(String text) {
        return HEADING.matcher(text)
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9 -]", "")
                        .replace(' ', '-'))
                .toList();
    }
}
