package org.gezinscoach.examples.evaluation;

import com.github.freva.asciitable.HorizontalAlign;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gezinscoach.examples.evaluation.Table.Cell;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.gezinscoach.programme.Evaluation;
import org.gezinscoach.programme.PayerSplit;
import org.gezinscoach.programme.PeriodResult;
import org.gezinscoach.programme.YearResult;
import org.gezinscoach.savings.NetResult;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKey;
import org.gezinscoach.savings.SavingKind;

/** The results of an evaluation by year, and who gains, as tables in one language. */
final class YearReport {
    private static final List<SavingKind> KINDS = List.of(SavingKind.values());

    private final Evaluation evaluation;
    private final Language language;
    private final Places places;
    private final Firmness firmness;

    YearReport(Evaluation evaluation, Language language) {
        this.evaluation = evaluation;
        this.language = language;
        places = new Places(evaluation);
        firmness = new Firmness(evaluation, language);
    }

    List<Table> tables() {
        Table table = new Table(language.say("by-year")).column("", HorizontalAlign.LEFT);
        periods().forEach(period -> table.column(heading(period), HorizontalAlign.RIGHT));
        KINDS.forEach(kind -> table.cells(row(language.say(kind.name()), period -> kind(period, kind))));
        table.cells(row(language.say("savings"), this::added));
        table.cells(row(
                language.say("bounds"),
                period -> behind(
                        period, period.result().interval().fold(refusal -> language.say("none"), language::bounds))));
        table.cells(row(
                language.say("coaching-cost"),
                period -> behind(period, language.total(period.result().coachingCost()))));
        table.cells(net("net", net -> language.total(net.net())));
        table.cells(net("ratio", net -> net.ratio().map(language::decimals).getOrElse(language.say("none"))));
        table.cells(net("switching-value", this::switchingValue));
        evaluation
                .overall()
                .apart()
                .by(SavingKey::payer)
                .keySet()
                .forEach(payer -> table.cells(row(
                        language.say("apart", language.name(payer, payer.label())), period -> apart(period, payer))));
        return List.of(table);
    }

    /** Each year, and all together where there are several. */
    List<Period> periods() {
        return evaluation
                .years()
                .map(this::period)
                .appendAll(Option.when(
                        evaluation.years().size() > 1,
                        () -> new Period(
                                language.say("all-years"), Option.none(), evaluation.overall(), saving -> true)));
    }

    private Period period(YearResult year) {
        return new Period(
                language.year(year.year()),
                Option.some(year),
                year.result(),
                saving -> saving.year().equals(year.year()));
    }

    private String heading(Period period) {
        return period.result().provisional() ? language.say("provisional", period.label()) : period.label();
    }

    private List<Cell> row(String label, Function<Period, Cell> figure) {
        return List.of(Cell.of(label)).appendAll(periods().map(figure));
    }

    private static Cell behind(Period period, String text) {
        return Cell.of(text, period.place());
    }

    private Cell kind(Period period, SavingKind kind) {
        String text = language.total(period.result().headline().total(kind));
        Predicate<Saving> in = saving -> period.in().test(saving) && saving.kind() == kind;
        String place =
                period.year().map(year -> Places.lines(year.year(), kind)).getOrElse(Places.ALL_YEARS);
        return firmness.beside(firmness.any(in) ? Cell.of(text, place) : Cell.of(text), in);
    }

    private Cell added(Period period) {
        return period.result()
                .net()
                .fold(
                        refusal -> Cell.of(language.say("none")),
                        net -> firmness.beside(behind(period, language.total(net.savings())), period.in()));
    }

    private List<Cell> net(String key, Function<NetResult, String> figure) {
        return row(
                language.say(key),
                period -> behind(period, period.result().net().fold(refusal -> language.say("none"), figure)));
    }

    private Cell apart(Period period, Payer payer) {
        Total total = period.result().apart().where(key -> key.payer() == payer).total();
        String text = language.total(total);
        boolean any = evaluation
                .savings()
                .exists(saving -> saving.payer() == payer && period.in().test(saving));
        return any
                ? Cell.of(
                        text,
                        period.year()
                                .map(year -> Places.apart(year.year(), payer))
                                .getOrElse(Places.ALL_YEARS))
                : Cell.of(text);
    }

    private String switchingValue(NetResult net) {
        return net.switchingValue()
                .fold(
                        value -> language.money(value.amount()),
                        open -> language.say("open"),
                        nothing -> language.say("none"));
    }

    /** Who gains what, if the programme says by which shares. */
    Option<Table> payers() {
        return evaluation.programme().payerSplit().map(this::payers);
    }

    private Table payers(PayerSplit split) {
        Table table = new Table(language.say("payers", language.say(split.kind().name())))
                .column(language.say("payer"), HorizontalAlign.LEFT)
                .column(language.say("share"), HorizontalAlign.RIGHT)
                .column(language.say("of-total"), HorizontalAlign.RIGHT)
                .column(language.say("of-mean"), HorizontalAlign.RIGHT);
        String lines = places.lines(split.kind());
        split.shares()
                .weights()
                .forEach((payer, weight) -> table.cells(List.of(
                        Cell.of(language.name(payer, payer.label())),
                        Cell.of(String.valueOf(weight), Places.SPLIT),
                        Cell.of(part(evaluation.payersOfTotal(), payer), lines),
                        Cell.of(part(evaluation.payersOfMean(), payer), lines))));
        return table;
    }

    private String part(Option<Map<Payer, Euro>> parts, Payer payer) {
        return parts.flatMap(part -> part.get(payer)).map(language::money).getOrElse(language.say("none"));
    }

    /**
     * A column of the results.
     *
     * @param label how it is called
     * @param year its year; none for all of them together
     * @param result its figures
     * @param in which savings are in it
     */
    record Period(String label, Option<YearResult> year, PeriodResult result, Predicate<Saving> in) {
        /** Where the make-up of its result stands. */
        String place() {
            return year.map(one -> Places.result(one.year())).getOrElse(Places.ALL_YEARS);
        }
    }
}
