package org.gezinscoach.examples.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.gezinscoach.examples.chart.Picture;
import org.gezinscoach.examples.evaluation.Language;
import org.gezinscoach.examples.evaluation.PublicReport;
import org.gezinscoach.examples.evaluation.Report;
import org.gezinscoach.examples.evaluation.Section;
import org.gezinscoach.programme.Evaluation;
import org.gezinscoach.programme.PublicEdition;

/**
 * A report as one HTML file, in one language. The same input gives the same bytes.
 *
 * <p>What the template reads: the language, how it is called, how it is made, its parts, and what a careful reader should know.
 */
public final class Page {
    private static final Template TEMPLATE = Mustache.compiler()
            .strictSections(true)
            .withLoader(name -> new StringReader(resource(name + ".mustache").stripTrailing()))
            .compile(resource("page.mustache"));

    private final Language language;
    private final String title;
    private final List<String> intro;
    private final boolean internal;
    private final List<Part> parts;
    private final List<String> notes;

    private Page(
            Language language,
            String title,
            List<String> intro,
            boolean internal,
            List<Part> parts,
            List<String> notes) {
        this.language = language;
        this.title = title;
        this.intro = intro;
        this.internal = internal;
        this.parts = parts;
        this.notes = notes;
    }

    /** What may be published. */
    public static Page of(PublicEdition edition, Language language) {
        PublicReport report = new PublicReport(edition, language);
        Illustrations pictures = Illustrations.of(edition, language);
        return new Page(
                language,
                language.say("page-title", edition.municipality()),
                List.of(report.title() + ". " + report.rules(), language.say("page-read-public")),
                false,
                parts(report.sections(), pictures, language),
                report.notes());
    }

    /** Everything, with the lines behind each figure. */
    public static Page of(Evaluation evaluation, Language language) {
        Report report = new Report(evaluation, language);
        Illustrations pictures = Illustrations.of(evaluation, language);
        return new Page(
                language,
                language.say("page-title", evaluation.programme().municipality()),
                List.of(report.title() + ".", language.say("page-read-internal"), report.input()),
                true,
                parts(report.sections(true), pictures, language),
                report.notes());
    }

    private static List<Part> parts(List<Section> sections, Illustrations pictures, Language language) {
        Set<String> places = HashSet.ofAll(sections.flatMap(Section::tables).flatMap(Grid::places));
        return sections.map(section -> new Part(
                section.topic(),
                language.say(section.topic()),
                pictures.on(section.topic()).map(picture -> Figure.of(picture, places)),
                section.tables().map(table -> Grid.of(table, places))));
    }

    /** The file. */
    public String html() {
        return TEMPLATE.execute(this);
    }

    String lang() {
        return language.name();
    }

    String title() {
        return title;
    }

    boolean internal() {
        return internal;
    }

    String edition() {
        return language.say(internal ? "page-internal" : "page-public");
    }

    List<String> intro() {
        return intro;
    }

    List<Part> parts() {
        return parts;
    }

    List<String> notes() {
        return notes;
    }

    boolean hasNotes() {
        return notes.nonEmpty();
    }

    String contentsWord() {
        return language.say("page-contents");
    }

    String notesWord() {
        return language.say("notes");
    }

    String linesWord() {
        return language.say("page-lines");
    }

    String style() {
        return resource("page.css");
    }

    private static String resource(String file) {
        try (InputStream stream = Objects.requireNonNull(Page.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * A part of the page.
     *
     * @param id where it is found
     * @param heading how it is called
     * @param figures its charts
     * @param tables its tables
     */
    record Part(String id, String heading, List<Figure> figures, List<Grid> tables) {}

    /**
     * A chart.
     *
     * @param svg the drawing, with its text alternative
     * @param behind where the lines behind it stand
     */
    record Figure(String svg, Option<String> behind) {
        static Figure of(Illustrations.Placed placed, Set<String> places) {
            Picture picture = placed.picture();
            return new Figure(picture.svg(), placed.behind().filter(places::contains));
        }
    }
}
