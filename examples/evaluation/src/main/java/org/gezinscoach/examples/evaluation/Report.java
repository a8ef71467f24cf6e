package org.gezinscoach.examples.evaluation;

import com.github.freva.asciitable.HorizontalAlign;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.function.Function;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.json.GezinscoachJson;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.gezinscoach.programme.Evaluation;
import org.gezinscoach.programme.Finding;
import org.gezinscoach.programme.PayerSplit;
import org.gezinscoach.programme.PeriodResult;
import org.gezinscoach.savings.NetRefusal;
import org.gezinscoach.savings.NetResult;
import org.gezinscoach.savings.Netting;
import org.gezinscoach.savings.SavingKey;
import org.gezinscoach.savings.SavingKind;
import org.gezinscoach.savings.SavingsCube;

/** An evaluation as tables and notes, in one language: the internal edition. */
final class Report {
    private static final List<SavingKind> KINDS = List.of(SavingKind.values());

    private final Evaluation evaluation;
    private final Language language;

    Report(Evaluation evaluation, Language language) {
        this.evaluation = evaluation;
        this.language = language;
    }

    /** The whole report, with the lines behind each total if asked. */
    String text(boolean lines) {
        return List.of(title(), byHousehold(), byYear())
                .appendAll(new SavingsReport(evaluation, language).tables())
                .appendAll(payers())
                .appendAll(new TeamReport(evaluation, language).tables())
                .appendAll(new IntakeReport(evaluation, language).tables())
                .appendAll(new MoneyReport(evaluation, language).tables())
                .appendAll(new OutcomeReport(evaluation, language).tables())
                .appendAll(lines ? new Lines(evaluation, language).tables() : List.empty())
                .appendAll(lines ? new IntakeReport(evaluation, language).screenings() : Option.none())
                .appendAll(lines ? new OutcomeReport(evaluation, language).sources() : Option.none())
                .append(notes())
                .mkString("", "\n", "\n");
    }

    private String title() {
        String title = language.say(
                "title",
                evaluation.programme().municipality(),
                evaluation.policy().name(),
                evaluation.libraryVersion());
        return title + "\n" + "=".repeat(title.length()) + "\n"
                + language.say("edition-internal") + "\n"
                + language.say("input", GezinscoachJson.digest(evaluation.programme())) + "\n";
    }

    private String byHousehold() {
        Table table = new Table(language.say("by-household"))
                .column(language.say("household"), HorizontalAlign.LEFT)
                .column(language.say("year"), HorizontalAlign.LEFT);
        KINDS.forEach(kind -> table.column(language.say(kind.name()), HorizontalAlign.RIGHT));
        table.column(language.say("unknowns"), HorizontalAlign.RIGHT);
        if (addable()) {
            table.column(language.say("kinds-added"), HorizontalAlign.RIGHT);
        }
        evaluation
                .households()
                .forEach(row -> table.row(List.of(row.household().toString(), language.year(row.year()))
                        .appendAll(kinds(evaluation.policy().headline(row.savings())))));
        return table.footer(List.of(language.say("total"), "")
                        .appendAll(kinds(evaluation.overall().headline())))
                .text();
    }

    /** The known part of each kind, the count of what is unknown, and the kinds added where that has a meaning. */
    private List<String> kinds(SavingsCube cube) {
        Total all = cube.total();
        return KINDS.map(kind -> language.money(cube.total(kind).known()))
                .append(String.valueOf(all.unknowns()))
                .appendAll(Option.when(addable(), () -> language.money(all.known())));
    }

    private boolean addable() {
        return evaluation.overall().headline().by(SavingKey::netting).keySet().forAll(Netting.GROSS::equals);
    }

    private String byYear() {
        Table table = new Table(language.say("by-year")).column("", HorizontalAlign.LEFT);
        periods().forEach(period -> table.column(heading(period._1(), period._2()), HorizontalAlign.RIGHT));
        List<PeriodResult> results = periods().map(Tuple2::_2);
        KINDS.forEach(kind -> table.row(List.of(language.say(kind.name()))
                .appendAll(
                        results.map(result -> language.total(result.headline().total(kind))))));
        table.row(net("savings", results, net -> language.total(net.savings())));
        table.row(List.of(language.say("bounds"))
                .appendAll(results.map(
                        result -> result.interval().fold(refusal -> language.say("none"), language::bounds))));
        table.row(List.of(language.say("coaching-cost"))
                .appendAll(results.map(result -> language.total(result.coachingCost()))));
        table.row(net("net", results, net -> language.total(net.net())));
        table.row(
                net("ratio", results, net -> net.ratio().map(language::decimals).getOrElse(language.say("none"))));
        table.row(net("switching-value", results, this::switchingValue));
        evaluation
                .overall()
                .apart()
                .by(SavingKey::payer)
                .keySet()
                .forEach(payer -> table.row(List.of(language.say("apart", language.name(payer, payer.label())))
                        .appendAll(results.map(result -> language.total(result.apart()
                                .where(key -> key.payer() == payer)
                                .total())))));
        return table.text();
    }

    /** Each year, and all together where there are several. */
    private List<Tuple2<String, PeriodResult>> periods() {
        return evaluation
                .years()
                .map(year -> Tuple.of(language.year(year.year()), year.result()))
                .appendAll(Option.when(
                        evaluation.years().size() > 1,
                        () -> Tuple.of(language.say("all-years"), evaluation.overall())));
    }

    private String heading(String period, PeriodResult result) {
        return result.provisional() ? language.say("provisional", period) : period;
    }

    private List<String> net(String key, List<PeriodResult> results, Function<NetResult, String> figure) {
        return List.of(language.say(key))
                .appendAll(results.map(result -> result.net().fold(refusal -> language.say("none"), figure)));
    }

    private String switchingValue(NetResult net) {
        return net.switchingValue()
                .fold(
                        value -> language.money(value.amount()),
                        open -> language.say("open"),
                        nothing -> language.say("none"));
    }

    private Option<String> payers() {
        return evaluation.programme().payerSplit().map(this::payers);
    }

    private String payers(PayerSplit split) {
        Table table = new Table(language.say("payers", language.say(split.kind().name())))
                .column(language.say("payer"), HorizontalAlign.LEFT)
                .column(language.say("share"), HorizontalAlign.RIGHT)
                .column(language.say("of-total"), HorizontalAlign.RIGHT)
                .column(language.say("of-mean"), HorizontalAlign.RIGHT);
        split.shares()
                .weights()
                .forEach((payer, weight) -> table.row(List.of(
                        language.name(payer, payer.label()),
                        String.valueOf(weight),
                        part(evaluation.payersOfTotal(), payer),
                        part(evaluation.payersOfMean(), payer))));
        return table.text();
    }

    private String part(Option<Map<Payer, Euro>> parts, Payer payer) {
        return parts.flatMap(part -> part.get(payer)).map(language::money).getOrElse(language.say("none"));
    }

    private String notes() {
        List<String> noNet = periods()
                .flatMap(period -> period._2()
                        .net()
                        .swap()
                        .toOption()
                        .map(why -> language.say("no-net", period._1(), because(why))));
        List<String> noMean = evaluation
                .mean(SavingKind.UNSTATED)
                .swap()
                .toOption()
                .map(why -> language.say("no-mean", language.because(why)))
                .toList();
        List<String> compared = evaluation
                .programme()
                .scenarios()
                .flatMap(evaluation::breakEven)
                .headOption()
                .map(any -> language.say("compared"))
                .toList();
        List<String> notes = noNet.appendAll(noMean)
                .appendAll(compared)
                .appendAll(evaluation.findings().map(this::note));
        return notes.isEmpty()
                ? ""
                : language.say("notes") + "\n"
                        + notes.map(note -> "- " + note + "\n").mkString();
    }

    private String because(NetRefusal refusal) {
        return language.say(
                refusal.code(),
                refusal.<Object>fold(
                        notGross -> notGross.nettings()
                                .map(netting -> language.name(netting, netting.label()))
                                .mkString(", "),
                        notNamed -> notNamed.kinds()
                                .map(kind -> language.say(kind.name()))
                                .mkString(", "),
                        unknown -> language.total(unknown.coachingCost())));
    }

    private String note(Finding finding) {
        return language.say(finding.code(), figures(finding));
    }

    private Object figures(Finding finding) {
        if (finding instanceof Finding.ProvisionalYears provisional) {
            return provisional.years().mkString(", ");
        }
        if (finding instanceof Finding.SeveralScopes several) {
            return several.scopes().size();
        }
        if (finding instanceof Finding.MixedNetting mixed) {
            return mixed.nettings()
                    .map(netting -> language.name(netting, netting.label()))
                    .mkString(", ");
        }
        if (finding instanceof Finding.BudgetsNotAdded budgets) {
            return budgets.years().mkString(", ");
        }
        if (finding instanceof Finding.LooksAlike alike) {
            return alike.pairs()
                    .map(pair -> language.say("pair", pair._1(), pair._2()))
                    .mkString(", ");
        }
        if (finding instanceof Finding.BoundsIndexed indexed) {
            return language.say("indexed", String.valueOf(indexed.lines()), indexed.index());
        }
        return ((Finding.NotCompared) finding).households();
    }
}
