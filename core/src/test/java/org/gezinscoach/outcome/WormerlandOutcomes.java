package org.gezinscoach.outcome;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Year;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Source;

/** The goals of Wormerland's pilot and their reach, as its evaluation of August 2022 prints them. */
public final class WormerlandOutcomes {
    private static final String DOCUMENT = "Wormerland, pilot evaluation, August 2022";

    private static final List<Goal> GOALS = List.of(
            shortTerm(1, "Gezinscoaches komen binnen bij gezinnen, er is een werkrelatie opgebouwd"),
            shortTerm(2, "Praktische hulpvragen kunnen samen met het gezin worden opgepakt"),
            shortTerm(3, "De gezinscoach kan de eigen socialisatie van de gezinsleden bespreekbaar maken"),
            shortTerm(
                    4,
                    "De gezinnen nemen meer op eigen initiatief contact op met de gezinscoach en durven eerlijker te zijn"
                            + " over wat er speelt en nodig is"),
            shortTerm(5, "Integrale aanpak in samenwerking met alle interne en externe betrokken partijen"),
            longTerm(1, "Steunend netwerk"),
            longTerm(2, "Inzicht in socialisatie en effect daarvan op de opvoeding"),
            longTerm(3, "Het doorbreken van een negatieve opvoedcultuur voor de toekomstige gezinnen"),
            longTerm(4, "Crisissen verminderen/stoppen"),
            longTerm(5, "Afgeschaalde casussen vanuit het jeugdteam/jeugdbescherming/veilig thuis"),
            longTerm(6, "Minder versnipperde hulpverlening, meer doorgaande zorglijn"),
            longTerm(7, "Er is perspectief op de leefgebieden"),
            longTerm(8, "Het gezin functioneert weer zelfstandig"),
            longTerm(9, "Kostenbesparing in brede zin"));

    private static final List<ReportedReach> REACHES = List.of(
            reach("kort-1", Reach.all()),
            reach("kort-2", Reach.all()),
            reach("kort-3", Reach.all()),
            reach("kort-4", Reach.all()).withCounted(some("nemen zelf contact op")),
            reach(
                    "kort-5",
                    Reach.notCounted("partijen samenbrengen lukt, een gezamenlijke koers in meer en mindere mate")),
            reach("lang-1", Reach.exactly(4))
                    .withCounted(some("concreet aan gewerkt, netwerk betrokken en uitgebreid")),
            reach("lang-2", Reach.atLeast(3)).withCounted(some("therapeutische gespreksvoering al effectief mogelijk")),
            reach("lang-3", Reach.notCounted("blijft een doel voor de lange termijn")),
            reach("lang-4", Reach.exactly(5)).withCounted(some("effect al duidelijk zichtbaar")),
            reach("lang-5", Reach.notCounted("alleen casussen van de jeugdbescherming, geen gezinnen")),
            reach("lang-6", Reach.all()).withCounted(some("lijn gebracht in de hulpverlening")),
            reach("lang-7", Reach.all()).withCounted(some("aan minstens 1 leefgebied actief gewerkt")),
            reach("lang-7", Reach.atLeast(4)).withCounted(some("op 1 of meer leefgebieden weer perspectief")),
            reach("lang-8", Reach.exactly(1)),
            reach("lang-9", Reach.notCounted("verwezen naar de raming van kosten en baten")));

    /** The cases of youth protection. */
    public static final ReportedCases CASES = ReportedCases.builder()
            .reporter("Jeugdbescherming regio Amsterdam")
            .category(CareCategory.YOUTH_PROTECTION)
            .year(Year.of(2021))
            .before(25)
            .after(17)
            .attribution(Attribution.PARTLY)
            .source(printed("lange termijn", 5))
            .build();

    /** All of it. */
    public static final Outcomes OUTCOMES = Outcomes.builder()
            .goals(GOALS)
            .reportedReaches(REACHES)
            .reportedCases(CASES)
            .build();

    private WormerlandOutcomes() {}

    private static Goal shortTerm(int number, String label) {
        return new Goal(new GoalId("kort-" + number), label, GoalTerm.SHORT);
    }

    private static Goal longTerm(int number, String label) {
        return new Goal(new GoalId("lang-" + number), label, GoalTerm.LONG);
    }

    private static ReportedReach reach(String goal, Reach reach) {
        String term = goal.startsWith("kort") ? "korte termijn" : "lange termijn";
        return ReportedReach.builder()
                .goal(new GoalId(goal))
                .reach(reach)
                .source(printed(term, Integer.parseInt(goal.substring(5))))
                .build();
    }

    private static Source printed(String term, int number) {
        return Source.printed(DOCUMENT, "Resultaten, " + term, "doel " + number);
    }

    private static Option<String> some(String words) {
        return Option.some(words);
    }
}
