package org.gezinscoach.examples.evaluation;

import com.github.freva.asciitable.HorizontalAlign;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Year;
import org.gezinscoach.disclosure.DisclosureRules;
import org.gezinscoach.disclosure.Measure;
import org.gezinscoach.disclosure.PublishedCell;
import org.gezinscoach.disclosure.PublishedTable;
import org.gezinscoach.examples.evaluation.Table.Cell;
import org.gezinscoach.money.Euro;
import org.gezinscoach.programme.PublicEdition;
import org.gezinscoach.programme.PublishedGoal;
import org.gezinscoach.programme.PublishedGoal.Basis;
import org.gezinscoach.programme.YearStatus;

/** What may be published of an evaluation, as tables and notes in one language. */
public final class PublicReport {
    private static final String UNSTATED = "UNSTATED";

    private final PublicEdition edition;
    private final Language language;

    /** The report of an edition. */
    public PublicReport(PublicEdition edition, Language language) {
        this.edition = edition;
        this.language = language;
    }

    /** The whole report in characters. */
    String text() {
        return List.of(title() + "\n" + "=".repeat(title().length()) + "\n" + language.say("edition-public") + "\n"
                        + rules() + "\n")
                .appendAll(sections().flatMap(Section::tables).map(Table::text))
                .append(Notes.text(language, notes()))
                .mkString("", "\n", "\n");
    }

    /** Of which municipality it is, and how it was made. */
    public String title() {
        return language.say("title", edition.municipality(), edition.policy(), edition.libraryVersion());
    }

    /** Its tables by topic. */
    public List<Section> sections() {
        List<PublishedGoal> observed = edition.goals().filter(goal -> goal.basis() == Basis.OBSERVED);
        List<PublishedGoal> reported = edition.goals().filter(goal -> goal.basis() != Basis.OBSERVED);
        List<Table> goals = List.of(
                        Option.when(
                                observed.nonEmpty(),
                                () -> goals(
                                        "public-observed", observed, "reached", "partly", "not-yet", "not-observed")),
                        Option.when(
                                reported.nonEmpty(),
                                () -> goals("public-reported", reported, "reached", "not-reached")))
                .flatMap(table -> table);
        List<Table> savings =
                edition.savings().filter(table -> !table.isSuppressedWhole()).map(this::savings);
        return List.of(new Section("topic-savings", savings), new Section("topic-outcomes", goals))
                .filter(section -> section.tables().nonEmpty());
    }

    /** By which rules figures were left out. */
    public String rules() {
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

    private Table savings(PublishedTable published) {
        Table table = new Table(language.say("public-savings")).column(language.say("year"), HorizontalAlign.LEFT);
        published.columns().forEach(kind -> table.column(language.say(kind), HorizontalAlign.RIGHT));
        if (published.columns().size() > 1) {
            table.column(language.say("total"), HorizontalAlign.RIGHT);
        }
        List<Option<String>> labels = published.rows().map(Option::some).append(Option.none());
        List<List<PublishedCell>> rows = published.rows().size() > 1
                ? published.cells()
                : published.cells().take(1);
        int columns = published.columns().size() > 1 ? published.columns().size() + 1 : 1;
        rows.zip(labels).forEach(row -> table.cells(savings(row._2(), row._1().take(columns))));
        return table;
    }

    /** A year, or all of them, with how firm its figures are beside the last of them. */
    private List<Cell> savings(Option<String> label, List<PublishedCell> cells) {
        Cell last = Cell.of(cell(Measure.EURO, cells.last()));
        return List.of(Cell.of(label.map(this::year).getOrElse(() -> language.say("total"))))
                .appendAll(cells.init().map(cell -> Cell.of(cell(Measure.EURO, cell))))
                .append(cells.last().isSuppressed() ? last : last.withNote(firmness(label.flatMap(this::stated))));
    }

    private Option<Year> stated(String label) {
        return Option.when(!label.equals(UNSTATED), () -> Year.parse(label));
    }

    private String year(String label) {
        return language.year(stated(label));
    }

    private Table goals(String title, List<PublishedGoal> goals, String... columns) {
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
        return table;
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

    /** What a careful reader should know. */
    public List<String> notes() {
        return List.<String>empty()
                .appendAll(edition.savings()
                        .filter(PublishedTable::isSuppressedWhole)
                        .map(table -> language.say(
                                "left-out-whole",
                                table.columns().map(language::say).mkString(", "))))
                .append(language.say("number-left-out", edition.leftOut()))
                .appendAll(Option.when(!edition.isComplete(), () -> language.say("incomplete")))
                .appendAll(Option.when(
                        edition.provisionalYears().nonEmpty(),
                        () -> language.say(
                                "provisional-years", edition.provisionalYears().mkString(", "))))
                .appendAll(Option.when(
                        edition.goals().exists(goal -> goal.basis() != Basis.OBSERVED), () -> language.say("of-team")));
    }

    /** How firm a sum of the savings is: its netting, how it stands in its sources, what is not in it. */
    private String firmness(Option<Year> year) {
        return edition.nettings()
                .map(netting -> language.name(netting, netting.label()))
                .append(edition.standings()
                        .map(standing -> language.name(standing, standing.label()))
                        .mkString(", "))
                .appendAll(Option.when(!edition.isComplete(), () -> language.say("without-unknown")))
                .appendAll(Option.when(
                        year.map(edition.provisionalYears()::contains)
                                .getOrElse(edition.provisionalYears().nonEmpty()),
                        () -> language.name(YearStatus.PROVISIONAL, YearStatus.PROVISIONAL.label())))
                .mkString("; ");
    }
}
