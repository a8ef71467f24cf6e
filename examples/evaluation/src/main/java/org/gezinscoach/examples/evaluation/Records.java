package org.gezinscoach.examples.evaluation;

import com.github.freva.asciitable.HorizontalAlign;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gezinscoach.budget.CoverCase;
import org.gezinscoach.coach.Coach;
import org.gezinscoach.coach.Team;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.DeclarationLine;
import org.gezinscoach.intervention.Declarations;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Total;
import org.gezinscoach.outcome.Outcomes;
import org.gezinscoach.programme.Evaluation;
import org.gezinscoach.programme.PayerSplit;
import org.gezinscoach.programme.Programme;
import org.gezinscoach.programme.TeamStatement;
import org.threeten.extra.LocalDateRange;

/** What the figures that are no savings rest on, as tables in one language. */
final class Records {
    private final Programme programme;
    private final Evaluation evaluation;
    private final Language language;

    Records(Evaluation evaluation, Language language) {
        this.evaluation = evaluation;
        this.language = language;
        programme = evaluation.programme();
    }

    /** Nothing of what the programme does not have. */
    List<Table> tables() {
        return List.of(
                        programme.payerSplit().map(this::split),
                        programme.team().map(this::team),
                        Option.when(programme.scenarios().nonEmpty(), this::scenarios),
                        programme.cover().map(this::cover),
                        programme.declarations().map(this::declared),
                        Option.when(evaluation.plans().nonEmpty(), this::waiting),
                        Option.when(programme.pathways().nonEmpty(), this::pathways))
                .flatMap(table -> table)
                .appendAll(outcomes(programme.outcomes()));
    }

    private Table split(PayerSplit split) {
        String shares = split.shares()
                .weights()
                .map(share ->
                        share._2() + " " + language.name(share._1(), share._1().label()))
                .mkString(" : ");
        return table("lines-split", "kind", "share", "source")
                .at(Places.SPLIT)
                .row(List.of(language.say(split.kind().name()), shares, language.source(split.source())));
    }

    private Table team(TeamStatement stated) {
        Team team = stated.team();
        Table table = table("lines-team", "coach", "what", "from", "until", "hours", "household")
                .at(Places.TEAM)
                .note(language.say("source") + ": " + language.source(stated.source()));
        team.coaches().forEach(coach -> hours(table, coach));
        team.assignments()
                .forEach(one -> table.row(List.of(one.coach().toString(), language.say("coaches-household"))
                        .appendAll(period(one.period()))
                        .appendAll(List.of("", one.household().toString()))));
        return table;
    }

    private void hours(Table table, Coach coach) {
        coach.contracts()
                .forEach(one -> table.row(List.of(coach.id().toString(), language.say("contract"))
                        .appendAll(period(one.period()))
                        .appendAll(List.of(hours(one.weeklyHours().toMinutes()), ""))));
        coach.absences()
                .forEach(one -> table.row(List.of(coach.id().toString(), language.say("absent"))
                        .appendAll(period(one.period()))
                        .appendAll(List.of(
                                one.weeklyHours()
                                        .map(hours -> hours(hours.toMinutes()))
                                        .getOrElse(() -> language.say("all")),
                                ""))));
    }

    private String hours(long minutes) {
        BigDecimal hours = BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
        return language.decimals(hours);
    }

    private static List<String> period(LocalDateRange period) {
        return List.of(
                period.getStart().toString(),
                period.isUnboundedEnd() ? "" : period.getEnd().toString());
    }

    private Table scenarios() {
        Table table = table("lines-scenarios", "what", "households", "cost-a-year", "source")
                .at(Places.SCENARIOS);
        programme
                .scenarios()
                .forEach(one -> table.row(List.of(
                        one.label(),
                        String.valueOf(one.households()),
                        amount(one.cost()),
                        language.source(one.source()))));
        return table;
    }

    private Table cover(CoverCase cover) {
        Table table = table("lines-cover", "what", "year", "amount", "source").at(Places.COVER);
        cover.costs()
                .forEach(cost -> table.row(List.of(
                        language.say("cost"),
                        cost.year().toString(),
                        amount(cost.amount()),
                        language.source(cost.source()))));
        cover.pots()
                .forEach(pot -> table.row(List.of(
                        pot.label(),
                        pot.term()
                                .<String>fold(
                                        incidental -> incidental.years().mkString(", "),
                                        structural -> language.say(
                                                "from-year", structural.from().toString())),
                        amount(pot.amount()),
                        language.source(pot.source()))));
        return table;
    }

    private Table declared(Declarations declarations) {
        Table table = table("lines-declared", "household", "reference", "from", "until", "amount")
                .at(Places.DECLARED);
        declarations.lines().forEach(line -> table.row(declared(line)));
        return table;
    }

    private List<String> declared(DeclarationLine line) {
        return List.of(line.household().toString(), line.reference())
                .appendAll(period(line.period()))
                .append(language.money(line.paid()));
    }

    private Table waiting() {
        Table table = table("lines-waiting", "household", "care", "payer", "price", "source")
                .at(Places.WAITING);
        List<HouseholdId> waiting = evaluation
                .plans()
                .flatMap(plan -> plan.placed()
                        .map(placed -> placed.rank().waiting().household())
                        .appendAll(plan.waiting()
                                .map(waits -> waits.rank().waiting().household())))
                .distinct();
        programme
                .interventions()
                .filter(line -> waiting.contains(line.household()))
                .forEach(line -> table.row(List.of(
                        line.household().toString(),
                        line.care(),
                        language.name(line.payer(), line.payer().label()),
                        amount(line.price().amount()) + " "
                                + language.name(
                                        line.price().basis(),
                                        line.price().basis().label()),
                        language.source(line.source()))));
        return table;
    }

    private Table pathways() {
        Table table = table("lines-pathways", "household", "from", "state").at(Places.PATHWAYS);
        programme
                .pathways()
                .forEach(way -> way.stages()
                        .forEach(stage -> table.row(List.of(
                                way.household().toString(),
                                stage.from().toString(),
                                language.name(stage.state(), stage.state().label())))));
        return table;
    }

    private List<Table> outcomes(Outcomes outcomes) {
        Table observed =
                table("lines-observed", "goal", "household", "seen-on", "reach").at(Places.OBSERVED);
        outcomes.observations()
                .forEach(one -> observed.row(List.of(
                        one.goal().toString(),
                        one.household().toString(),
                        one.on().toString(),
                        language.name(one.attainment(), one.attainment().label()))));
        Table measured =
                table("lines-measured", "household", "seen-on", "domain").at(Places.MEASURED);
        outcomes.measurements()
                .forEach(one -> measured.row(List.of(
                        one.household().toString(),
                        one.on().toString(),
                        one.selfReliance()
                                .scores()
                                .map(score ->
                                        language.name(score._1(), score._1().label()) + " " + score._2())
                                .mkString(", "))));
        Table scaledDown =
                table("lines-scaled-down", "household", "seen-on", "care").at(Places.SCALED_DOWN);
        outcomes.deEscalations()
                .forEach(one -> scaledDown.row(List.of(
                        one.household().toString(),
                        one.on().toString(),
                        language.name(one.category(), one.category().label()))));
        return List.of(observed, measured, scaledDown)
                .filter(table -> table.rows().nonEmpty());
    }

    private Table table(String title, String... columns) {
        Table table = new Table(language.say(title));
        List.of(columns)
                .forEach(column -> table.column(
                        language.say(column),
                        List.of("amount", "price", "hours", "cost-a-year").contains(column)
                                ? HorizontalAlign.RIGHT
                                : HorizontalAlign.LEFT));
        return table;
    }

    private String amount(Amount amount) {
        return language.total(Total.of(amount));
    }
}
