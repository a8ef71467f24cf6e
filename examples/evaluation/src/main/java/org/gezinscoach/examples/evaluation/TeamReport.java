package org.gezinscoach.examples.evaluation;

import com.github.freva.asciitable.HorizontalAlign;
import io.vavr.collection.List;
import java.math.BigDecimal;
import org.gezinscoach.coach.CaseloadFigures;
import org.gezinscoach.coach.Coach;
import org.gezinscoach.coach.TakeOver;
import org.gezinscoach.coach.Team;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.programme.Evaluation;
import org.gezinscoach.programme.Staffing;
import org.gezinscoach.programme.TeamScenario;
import org.gezinscoach.programme.TeamStatement;

/** The team of an evaluation and what a larger or smaller one would mean, as tables in one language. */
final class TeamReport {
    private final Evaluation evaluation;
    private final Language language;

    TeamReport(Evaluation evaluation, Language language) {
        this.evaluation = evaluation;
        this.language = language;
    }

    List<Table> tables() {
        return List.ofAll(evaluation.programme().team())
                .flatMap(stated ->
                        List.of(capacity(stated.team()), caseload(stated), outlook(stated.team()), without(stated)))
                .appendAll(evaluation.programme().scenarios().map(this::scenario));
    }

    /** What the coaches could place, whoever is with them. */
    private Table capacity(Team team) {
        Table table = new Table(language.say("capacity-over-time"))
                .column(language.say("from"), HorizontalAlign.LEFT)
                .column(language.say("capacity"), HorizontalAlign.RIGHT)
                .column(language.say("intake"), HorizontalAlign.LEFT);
        team.withAssignments(List.empty())
                .outlookFrom(evaluation.programme().period().getStart())
                .steps()
                .forEach(step -> table.row(List.of(
                        step.period().getStart().toString(),
                        String.valueOf(step.figures().capacity()),
                        language.say(team.isIntakeStoppedOn(step.period().getStart()) ? "stopped" : "open"))));
        return table.behind(Places.TEAM);
    }

    private Table caseload(TeamStatement stated) {
        Table table = new Table(language.say("caseload-on", stated.on().toString()))
                .column(language.say("coach"), HorizontalAlign.LEFT);
        figureColumns(table);
        evaluation.caseload().forEach(caseload -> {
            caseload.coaches().forEach((coach, figures) -> table.row(row(coach.toString(), figures)));
            table.footer(row(language.say("team"), caseload.team()).map(Table.Cell::of));
        });
        return table.behind(Places.TEAM).note(source(stated.source()));
    }

    private Table outlook(Team team) {
        Table table = new Table(language.say("outlook")).column(language.say("from"), HorizontalAlign.LEFT);
        figureColumns(table).column(language.say("without-cover"), HorizontalAlign.RIGHT);
        evaluation
                .outlook()
                .forEach(outlook -> outlook.steps()
                        .forEach(step -> table.row(row(step.period().getStart().toString(), step.figures())
                                .append(String.valueOf(
                                        team.uncoveredOn(step.period().getStart())
                                                .size())))));
        return table.behind(Places.TEAM);
    }

    private Table without(TeamStatement stated) {
        Table table = new Table(language.say("drops-out", stated.on().toString()))
                .column(language.say("coach"), HorizontalAlign.LEFT)
                .column(language.say("households"), HorizontalAlign.RIGHT)
                .column(language.say("taken-over"), HorizontalAlign.RIGHT)
                .column(language.say("without-cover"), HorizontalAlign.RIGHT);
        stated.team().coaches().map(Coach::id).sorted().forEach(coach -> {
            TakeOver plan = stated.team().withoutCoach(coach, stated.on());
            int takenOver = plan.takenOver().size();
            int uncovered = plan.uncovered().size();
            table.row(List.of(
                    coach.toString(),
                    String.valueOf(takenOver + uncovered),
                    String.valueOf(takenOver),
                    String.valueOf(uncovered)));
        });
        return table.behind(Places.TEAM);
    }

    private Table figureColumns(Table table) {
        return table.column(language.say("capacity"), HorizontalAlign.RIGHT)
                .column(language.say("households"), HorizontalAlign.RIGHT)
                .column(language.say("load"), HorizontalAlign.RIGHT)
                .column(language.say("overload"), HorizontalAlign.RIGHT)
                .column(language.say("room"), HorizontalAlign.RIGHT);
    }

    private List<String> row(String name, CaseloadFigures figures) {
        return List.of(
                name,
                String.valueOf(figures.capacity()),
                String.valueOf(figures.households()),
                hundredths(figures.load()),
                hundredths(figures.overload()),
                String.valueOf(figures.room()));
    }

    private Table scenario(TeamScenario scenario) {
        Table table = new Table(language.say("scenario", scenario.label(), scenario.households()))
                .column("", HorizontalAlign.LEFT)
                .column(language.say("with"), HorizontalAlign.RIGHT)
                .column(language.say("without"), HorizontalAlign.RIGHT);
        table.row(List.of(language.say("staffing"), staffing(scenario.with()), staffing(scenario.without())));
        table.row(List.of(
                language.say("holds"),
                scenario.with().holds().toString(),
                scenario.without().holds().toString()));
        table.row(List.of(
                language.say("without-cover"),
                String.valueOf(scenario.uncoveredWith()),
                String.valueOf(scenario.uncoveredWithout())));
        table.row(List.of(
                language.say("cost-a-year"),
                scenario.cost().fold(language::money, unknown -> language.say("unknown", "1")),
                ""));
        evaluation
                .breakEven(scenario)
                .forEach(households ->
                        table.row(List.of(language.say("break-even"), language.decimals(households), "")));
        evaluation
                .breakEven(scenario, Payer.MUNICIPALITY)
                .forEach(households -> table.row(
                        List.of(language.say("break-even-of-municipality"), language.decimals(households), "")));
        return table.behind(Places.SCENARIOS).note(source(scenario.source()));
    }

    private String staffing(Staffing staffing) {
        return staffing.fold(
                ofFte -> hundredths(ofFte.fte().hundredths()) + " fte",
                ofTeam -> language.say("coaches", ofTeam.team().coaches().size()));
    }

    private String source(Source source) {
        return language.say("source") + ": " + language.source(source);
    }

    private String hundredths(long number) {
        return language.decimals(BigDecimal.valueOf(number, 2));
    }
}
