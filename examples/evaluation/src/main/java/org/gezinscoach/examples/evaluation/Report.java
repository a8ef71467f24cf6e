package org.gezinscoach.examples.evaluation;

import io.vavr.collection.List;
import org.gezinscoach.json.GezinscoachJson;
import org.gezinscoach.programme.Evaluation;

/** An evaluation as tables and notes, in one language: the internal edition, which is not for publication. */
public final class Report {
    private final Evaluation evaluation;
    private final Language language;
    private final YearReport years;

    /** The report of an evaluation. */
    public Report(Evaluation evaluation, Language language) {
        this.evaluation = evaluation;
        this.language = language;
        years = new YearReport(evaluation, language);
    }

    /** The whole report in characters, with the lines behind each total if asked. */
    String text(boolean lines) {
        return List.of(title() + "\n" + "=".repeat(title().length()) + "\n" + language.say("edition-internal") + "\n"
                        + input() + "\n")
                .appendAll(sections(lines).flatMap(Section::tables).map(Table::text))
                .append(Notes.text(language, notes()))
                .mkString("", "\n", "\n");
    }

    /** Of which municipality it is, and how it was made. */
    public String title() {
        return language.say(
                "title",
                evaluation.programme().municipality(),
                evaluation.policy().name(),
                evaluation.libraryVersion());
    }

    /** By what its input is known again. */
    public String input() {
        return language.say("input", GezinscoachJson.digest(evaluation.programme()));
    }

    /** What a careful reader should know. */
    public List<String> notes() {
        return new Notes(evaluation, language).all();
    }

    /** Its tables by topic, with the lines behind each total as the last of them if asked. */
    public List<Section> sections(boolean lines) {
        List<Section> all = List.of(
                new Section(
                        "topic-savings",
                        List.of(new HouseholdReport(evaluation, language).table())
                                .appendAll(years.tables())
                                .appendAll(new SavingsReport(evaluation, language).tables())
                                .appendAll(years.payers())),
                new Section("topic-team", new TeamReport(evaluation, language).tables()),
                new Section("topic-intake", new IntakeReport(evaluation, language).tables()),
                new Section("topic-money", new MoneyReport(evaluation, language).tables()),
                new Section("topic-outcomes", new OutcomeReport(evaluation, language).tables()),
                new Section("topic-lines", lines ? lines() : List.empty()));
        return all.filter(section -> section.tables().nonEmpty());
    }

    private List<Table> lines() {
        return List.of(new ResultLines(evaluation, language).table())
                .appendAll(new Lines(evaluation, language).tables())
                .appendAll(new Records(evaluation, language).tables())
                .appendAll(new IntakeReport(evaluation, language).screenings())
                .appendAll(new OutcomeReport(evaluation, language).sources());
    }
}
