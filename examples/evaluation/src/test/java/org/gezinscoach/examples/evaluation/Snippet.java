package org.gezinscoach.examples.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Java in the documentation.
 *
 * @param where the file, and the line on which it begins there
 * @param code the code; a comment at the end of a line, or on lines of its own below, says the value of what stands before it
 * @param output what it prints
 */
record Snippet(String where, String code, String output) {
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");
    private static final Pattern PRE = Pattern.compile("(?s)<pre>\\{@code\n(.*?)\n *(?:\\* )?}</pre>");

    /** Those of a page of Markdown: each block of Java, and the block of text after it, if that comes next, as its output. */
    static List<Snippet> ofMarkdown(String file, String page) {
        List<MatchResult> fences = FENCE.matcher(page).results().toList();
        List<Snippet> found = new ArrayList<>();
        for (int i = 0; i < fences.size(); i++) {
            if (fences.get(i).group(1).equals("java")) {
                boolean prints =
                        i + 1 < fences.size() && fences.get(i + 1).group(1).equals("text");
                found.add(new Snippet(
                        place(file, page, fences.get(i)),
                        fences.get(i).group(2),
                        prints ? fences.get(i + 1).group(2) : ""));
            }
        }
        return found;
    }

    /** Those of the comments of a source file, which print nothing. */
    static List<Snippet> ofSource(String file, String source) {
        return PRE.matcher(source)
                .results()
                .map(block ->
                        new Snippet(place(file, source, block), block.group(1).replaceAll("(?m)^ *\\* ?", ""), ""))
                .toList();
    }

    /** The text of a file, its lines ended by line feeds. */
    static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static String place(String file, String text, MatchResult block) {
        return file + ":" + (text.substring(0, block.start()).lines().count() + 1);
    }
}
