package org.gezinscoach.examples.evaluation;

import com.github.freva.asciitable.HorizontalAlign;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.gezinscoach.examples.evaluation.Table.Cell;
import org.gezinscoach.money.Total;
import org.gezinscoach.programme.Evaluation;
import org.gezinscoach.programme.HouseholdResult;
import org.gezinscoach.savings.Netting;
import org.gezinscoach.savings.SavingKey;
import org.gezinscoach.savings.SavingKind;
import org.gezinscoach.savings.SavingsCube;

/** The savings of an evaluation by household and year, as a table in one language. */
final class HouseholdReport {
    private static final List<SavingKind> KINDS = List.of(SavingKind.values());

    private final Evaluation evaluation;
    private final Language language;
    private final Places places;
    private final Firmness firmness;

    HouseholdReport(Evaluation evaluation, Language language) {
        this.evaluation = evaluation;
        this.language = language;
        places = new Places(evaluation);
        firmness = new Firmness(evaluation, language);
    }

    /** A row for each household and year, and the totals. */
    Table table() {
        Table table = new Table(language.say("by-household"))
                .column(language.say("household"), HorizontalAlign.LEFT)
                .column(language.say("year"), HorizontalAlign.LEFT);
        KINDS.forEach(kind -> table.column(language.say(kind.name()), HorizontalAlign.RIGHT));
        table.column(language.say("unknowns"), HorizontalAlign.RIGHT);
        if (addable()) {
            table.column(language.say("kinds-added"), HorizontalAlign.RIGHT);
        }
        evaluation.households().forEach(row -> add(table, row));
        return table.footer(List.of(Cell.of(language.say("total")), Cell.of(""))
                .appendAll(kinds(evaluation.overall().headline(), Places.ALL_YEARS)
                        .zipWithIndex((cell, column) -> firmness.beside(
                                cell, saving -> column >= KINDS.size() || saving.kind() == KINDS.get(column)))));
    }

    private void add(Table table, HouseholdResult row) {
        String own = places.household(row.household(), row.year());
        SavingsCube headline = evaluation.policy().headline(row.savings());
        List<Cell> cells = kinds(headline, own)
                .zipWithIndex((cell, column) -> column < KINDS.size() ? kind(row, KINDS.get(column), cell) : cell);
        table.cells(
                own,
                List.of(Cell.of(row.household().toString()), Cell.of(language.year(row.year())))
                        .appendAll(cells));
    }

    /** A figure of one kind: by its lines, or by none if no line speaks of it. */
    private Cell kind(HouseholdResult row, SavingKind kind, Cell cell) {
        boolean any = firmness.any(saving -> saving.household().equals(row.household())
                && saving.year().equals(row.year())
                && saving.kind() == kind);
        if (!any) {
            return Cell.of(cell.text());
        }
        Cell linked = Cell.of(cell.text(), places.household(Places.lines(row.year(), kind), row.household()));
        long unknowns = row.savings()
                .where(key -> key.kind() == kind && evaluation.policy().isHeadline(key.payer()))
                .total()
                .unknowns();
        return unknowns == 0 ? linked : linked.withNote(language.say("unknown", String.valueOf(unknowns)));
    }

    /** The known part of each kind, the count of what is unknown, and the kinds added where that has a meaning. */
    private List<Cell> kinds(SavingsCube cube, String behind) {
        Total all = cube.total();
        return KINDS.map(kind -> language.money(cube.total(kind).known()))
                .append(String.valueOf(all.unknowns()))
                .appendAll(Option.when(addable(), () -> language.money(all.known())))
                .map(text -> Cell.of(text, behind));
    }

    private boolean addable() {
        return evaluation.overall().headline().by(SavingKey::netting).keySet().forAll(Netting.GROSS::equals);
    }
}
