package org.gezinscoach.examples.evaluation;

import com.github.freva.asciitable.HorizontalAlign;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Year;
import org.gezinscoach.disclosure.DisclosureRules;
import org.gezinscoach.disclosure.Measure;
import org.gezinscoach.disclosure.PublishedCell;
import org.gezinscoach.disclosure.PublishedTable;
import org.gezinscoach.money.Euro;
import org.gezinscoach.programme.PublicEdition;
import org.gezinscoach.programme.PublishedGoal;
import org.gezinscoach.programme.PublishedGoal.Basis;

/** What may be published of an evaluation, in one language. */
final class PublicReport {
    private static final String UNSTATED = "UNSTATED";

    private final PublicEdition edition;
    private final Language language;

    PublicReport(PublicEdition edition, Language language) {
        this.edition = edition;
        this.language = language;
    }

    /** The whole report. */
    String text() {
        List<PublishedGoal> observed = edition.goals().filter(goal -> goal.basis() == Basis.OBSERVED);
        List<PublishedGoal> reported = edition.goals().filter(goal -> goal.basis() != Basis.OBSERVED);
        return List.of(title())
                .appendAll(edition.savings()
                        .filter(table -> !table.isSuppressedWhole())
                        .map(this::savings))
                .appendAll(Option.when(
                        observed.nonEmpty(),
                        () -> goals("public-observed", observed, "reached", "partly", "not-yet", "not-observed")))
                .appendAll(Option.when(
                        reported.nonEmpty(), () -> goals("public-reported", reported, "reached", "not-reached")))
                .append(notes())
                .mkString("", "\n", "\n");
    }

    private String title() {
        String title = language.say("title", edition.municipality(), edition.policy(), edition.libraryVersion());
        return title + "\n" + "=".repeat(title.length()) + "\n" + language.say("edition-public") + "\n" + rules()
                + "\n";
    }

    private String rules() {
        DisclosureRules rules = edition.rules();
        return List.of(language.say("rules"))
                .appendAll(rules.minimumHouseholds().map(number -> language.say("rule-minimum", number)))
                .appendAll(rules.largestPercent().map(percent -> language.say("rule-largest", percent)))
                .appendAll(rules.twoLargestPercent().map(percent -> language.say("rule-two-largest", percent)))
                .append(language.say("rule-complementary"))
                .appendAll(List.of(
                                rules.countRounding().map(String::valueOf),
                                rules.euroRounding().map(language::money))
                        .flatMap(base -> base)
                        .map(base -> language.say("rounded-to", base))
                        .orElse(List.of(language.say("not-rounded"))))
                .mkString(" ");
    }

    private String savings(PublishedTable published) {
        Table table = new Table(language.say("public-savings")).column(language.say("year"), HorizontalAlign.LEFT);
        published.columns().forEach(kind -> table.column(language.say(kind), HorizontalAlign.RIGHT));
        if (published.columns().size() > 1) {
            table.column(language.say("total"), HorizontalAlign.RIGHT);
        }
        List<String> headings = published.rows().map(this::year).append(language.say("total"));
        List<List<PublishedCell>> rows = published.rows().size() > 1
                ? published.cells()
                : published.cells().take(1);
        rows.zip(headings)
                .forEach(row -> table.row(List.of(row._2())
                        .appendAll(row._1()
                                .take(published.columns().size() > 1 ? row._1().size() : 1)
                                .map(cell -> cell(Measure.EURO, cell)))));
        return table.text();
    }

    private String year(String label) {
        return language.year(Option.when(!label.equals(UNSTATED), () -> Year.parse(label)));
    }

    private String goals(String title, List<PublishedGoal> goals, String... columns) {
        Table table = new Table(language.say(title))
                .column(language.say("term"), HorizontalAlign.LEFT)
                .column(language.say("goal"), HorizontalAlign.LEFT);
        List.of(columns)
                .append("households")
                .forEach(column -> table.column(language.say(column), HorizontalAlign.RIGHT));
        table.column(language.say("counted"), HorizontalAlign.LEFT);
        goals.forEach(goal -> table.row(List.of(
                        language.name(goal.goal().term(), goal.goal().term().label()),
                        goal.goal().label())
                .appendAll(goal.table().cells().head().zipWithIndex((cell, place) -> number(goal, cell, place)))
                .append(goal.counted().getOrElse(""))));
        return table.text();
    }

    /** A number of households; where a source says so many at least, the others are at most what is left. */
    private String number(PublishedGoal goal, PublishedCell cell, int place) {
        String number = cell(Measure.COUNT, cell);
        boolean isBound = goal.basis() == Basis.REPORTED_AT_LEAST && !cell.isSuppressed() && place < 2;
        return isBound ? language.say(place == 0 ? "at-least" : "no-more-than", number) : number;
    }

    private String cell(Measure measure, PublishedCell cell) {
        return cell.fold(
                exact -> figure(measure, exact.figure()),
                rounded -> language.say("about", figure(measure, rounded.figure())),
                suppressed -> language.say("left-out"));
    }

    private String figure(Measure measure, long figure) {
        return measure == Measure.EURO ? language.money(Euro.ofCents(figure)) : String.valueOf(figure);
    }

    private String notes() {
        return List.<String>empty()
                .appendAll(edition.savings()
                        .filter(PublishedTable::isSuppressedWhole)
                        .map(table -> language.say(
                                "left-out-whole",
                                table.columns().map(language::say).mkString(", "))))
                .append(language.say("number-left-out", edition.leftOut()))
                .appendAll(Option.when(!edition.isComplete(), () -> language.say("incomplete")))
                .appendAll(Option.when(
                        edition.goals().exists(goal -> goal.basis() != Basis.OBSERVED), () -> language.say("of-team")))
                .map(note -> "- " + note + "\n")
                .mkString(language.say("notes") + "\n", "", "");
    }
}
