package org.gezinscoach.json;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in Dutch what the library says in English, by a list of sentences with places in them. */
final class Dutch {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final List<Sentence> SENTENCES = sentences();

    private Dutch() {}

    /** The Dutch of a sentence; none if the list has none for it. */
    static Option<String> of(String english) {
        return SENTENCES.iterator().flatMap(sentence -> sentence.dutch(english)).headOption();
    }

    private static List<Sentence> sentences() {
        try (InputStream list = Objects.requireNonNull(Dutch.class.getResourceAsStream("dutch.txt"))) {
            return List.of(new String(list.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" => "))
                    .map(pair -> new Sentence(pattern(pair[0]), pair[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Pattern pattern(String english) {
        return Pattern.compile(
                List.of(english.split("\\{}", -1)).map(Pattern::quote).mkString("(.+?)"), Pattern.DOTALL);
    }

    /** A sentence in both languages, of which the Dutch has the places by number. */
    private record Sentence(Pattern english, String dutch) {
        Option<String> dutch(String said) {
            Matcher matcher = english.matcher(said);
            if (!matcher.matches()) {
                return Option.none();
            }
            return Option.some(PLACE.matcher(dutch).replaceAll(place -> {
                String filled = matcher.group(Integer.parseInt(place.group(1)));
                return Matcher.quoteReplacement(Dutch.of(filled).getOrElse(filled));
            }));
        }
    }
}
