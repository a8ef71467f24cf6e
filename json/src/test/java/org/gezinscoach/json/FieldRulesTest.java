package org.gezinscoach.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gezinscoach.json.Marked.refusal;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gezinscoach.json.Outline.Part;
import org.gezinscoach.json.wire.AbsenceWire;
import org.gezinscoach.json.wire.AssignmentWire;
import org.gezinscoach.json.wire.BudgetEventWire;
import org.gezinscoach.json.wire.BudgetHolderWire;
import org.gezinscoach.json.wire.BudgetPotWire;
import org.gezinscoach.json.wire.CaseloadNormWire;
import org.gezinscoach.json.wire.CoachBudgetWire;
import org.gezinscoach.json.wire.CoachChoiceWire;
import org.gezinscoach.json.wire.CoachWire;
import org.gezinscoach.json.wire.CoachingCostWire;
import org.gezinscoach.json.wire.ContractWire;
import org.gezinscoach.json.wire.CoverCaseWire;
import org.gezinscoach.json.wire.DatedNormWire;
import org.gezinscoach.json.wire.DeclarationLineWire;
import org.gezinscoach.json.wire.DeclarationsWire;
import org.gezinscoach.json.wire.EscalationWire;
import org.gezinscoach.json.wire.HouseholdIdWire;
import org.gezinscoach.json.wire.HouseholdWire;
import org.gezinscoach.json.wire.IndexPointWire;
import org.gezinscoach.json.wire.IntakeCaseWire;
import org.gezinscoach.json.wire.InterventionWire;
import org.gezinscoach.json.wire.PathwayStepWire;
import org.gezinscoach.json.wire.PathwayWire;
import org.gezinscoach.json.wire.PayerSplitWire;
import org.gezinscoach.json.wire.PeriodWire;
import org.gezinscoach.json.wire.PotTermWire;
import org.gezinscoach.json.wire.PriceBandWire;
import org.gezinscoach.json.wire.PriceIndexWire;
import org.gezinscoach.json.wire.PriceListWire;
import org.gezinscoach.json.wire.PriceWire;
import org.gezinscoach.json.wire.PriorityWire;
import org.gezinscoach.json.wire.ProgrammeWire;
import org.gezinscoach.json.wire.ProgrammeYearWire;
import org.gezinscoach.json.wire.SavingWire;
import org.gezinscoach.json.wire.SourceWire;
import org.gezinscoach.json.wire.StaffingWire;
import org.gezinscoach.json.wire.TargetGroupWire;
import org.gezinscoach.json.wire.TaskFieldWire;
import org.gezinscoach.json.wire.TeamScenarioWire;
import org.gezinscoach.json.wire.TeamStatementWire;
import org.gezinscoach.json.wire.TeamWire;
import org.gezinscoach.json.wire.ThreatWire;
import org.gezinscoach.json.wire.UnitWire;
import org.gezinscoach.json.wire.UnknownWire;
import org.gezinscoach.json.wire.YearCostWire;
import org.gezinscoach.programme.Programme;
import org.junit.jupiter.api.Test;

/** What holds for every field of the format, put to every field of a document that has them all. */
class FieldRulesTest {
    private static final Outline WHOLE = Outline.of(Documents.WHOLE);
    private static final String INTERVENTION =
            "id, household, care, category, provider, payer, price, priceAfter, change, year, changedOn, plannedUntil,"
                    + " threat, continues, taskField, budgetEffect, source";
    private static final String SAVING =
            "household, year, kind, amount, payer, category, netting, method, budgetEffect, taskField, source";
    private static final String EVENT =
            "event, id, bookedOn, effectiveOn, voucher, holder, ceiling, household, purpose, advance, payer, reverses,"
                    + " amount";
    static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry(
                    "",
                    "format, version, municipality, period, years, households, interventions, savings, coachingCosts,"
                            + " team, scenarios, coachBudgets, cover, outcomes, payerSplit, population, priceList,"
                            + " declarations, pathways, intake, escalations"),
            Map.entry("/period", "from, until"),
            Map.entry("/years/0", "year, status, asOf"),
            Map.entry("/households/0", "id, adults, children, selfReliance, characteristics"),
            Map.entry("/households/1/id", "scope, label"),
            Map.entry("/interventions/0", INTERVENTION),
            Map.entry("/interventions/0/household", "scope, label"),
            Map.entry("/interventions/1/price", "amount, basis, hoursAWeek"),
            Map.entry("/interventions/1/priceAfter", "amount, basis, hoursAWeek"),
            Map.entry("/interventions/1/threat", "evidence, on"),
            Map.entry("/interventions/1/taskField", "year, code"),
            Map.entry("/interventions/1/source", "document, table, row, standing"),
            Map.entry("/savings/0", SAVING),
            Map.entry("/savings/1/amount", "unknown, negative"),
            Map.entry("/coachingCosts/0", "year, amount, source, coachBudgets"),
            Map.entry("/coachBudgets/2", "events"),
            Map.entry("/coachBudgets/0/events/0", EVENT),
            Map.entry("/coachBudgets/0/events/0/holder", "coach, household, team"),
            Map.entry("/coachBudgets/1/events/0/holder", "coach, household, team"),
            Map.entry("/coachBudgets/0/events/1/household", "scope, label"),
            Map.entry("/cover", "costs, pots, shares"),
            Map.entry("/cover/costs/0", "year, amount, source"),
            Map.entry("/cover/pots/1", "id, label, term, amount, taskFields, taskFieldShares, source"),
            Map.entry("/cover/pots/0/term", "years, from"),
            Map.entry("/cover/pots/1/term", "years, from"),
            Map.entry("/cover/pots/1/taskFields/1", "year, code"),
            Map.entry("/team", "on, coaches, assignments, norms, ceiling, intakeStops, source"),
            Map.entry("/team/coaches/0", "id, contracts, absences"),
            Map.entry("/team/coaches/0/contracts/1", "period, weeklyHours, employment"),
            Map.entry("/team/coaches/0/absences/1", "period, weeklyHours, reason"),
            Map.entry("/team/coaches/0/absences/1/period", "from, until"),
            Map.entry("/team/assignments/0", "household, coach, period, intensity"),
            Map.entry("/team/norms/0", "from, norm"),
            Map.entry("/team/norms/0/norm", "min, max, week, weights"),
            Map.entry("/team/intakeStops/1", "from, until"),
            Map.entry("/scenarios/0", "label, households, with, without, cost, source"),
            Map.entry("/scenarios/0/with", "fte, norm, team, on"),
            Map.entry("/scenarios/1/with", "fte, norm, team, on"),
            Map.entry("/scenarios/1/with/team", "coaches, assignments, norms, ceiling, intakeStops"),
            Map.entry("/payerSplit", "kind, shares, source"),
            Map.entry("/priceList", "bands, index"),
            Map.entry("/priceList/bands/1", "category, basis, low, high, year, source"),
            Map.entry("/priceList/index", "points, source"),
            Map.entry("/priceList/index/points/0", "year, number"),
            Map.entry("/declarations", "covered, units, lines, source"),
            Map.entry("/declarations/units/0", "code, basis"),
            Map.entry(
                    "/declarations/lines/0",
                    "reference, household, category, productCategory, productCode, period, volume, unit, tariff, amount,"
                            + " debitOrCredit, granted, allocation"),
            Map.entry("/pathways/0", "household, steps"),
            Map.entry("/pathways/0/steps/2", "step, on, state, referrer, decision, reasons, because, source"),
            Map.entry("/pathways/1/steps/0", "step, on, state, referrer, decision, reasons, because, source"),
            Map.entry("/intake", "targetGroup, priorities, choices"),
            Map.entry("/intake/targetGroup", "leastProblemDomains, required, attention"),
            Map.entry("/intake/priorities/1", "priority, complexityWeight, costWeight"),
            Map.entry("/intake/choices/0", "household, coaches"),
            Map.entry("/escalations/0", "household, coach, raised, outcome, decidedOn, breakthroughForced, source"));
    static final List<String> REQUIRED = List.of(
            "/format",
            "/version",
            "/municipality",
            "/period",
            "/period/from",
            "/years/1/year",
            "/households/1/id",
            "/households/1/id/scope",
            "/households/1/id/label",
            "/interventions/1/id",
            "/interventions/1/household",
            "/interventions/1/household/scope",
            "/interventions/1/household/label",
            "/interventions/1/care",
            "/interventions/1/price",
            "/interventions/1/price/amount",
            "/interventions/1/priceAfter/amount",
            "/interventions/0/price/amount/unknown",
            "/interventions/1/threat/evidence",
            "/interventions/1/threat/on",
            "/interventions/1/taskField/year",
            "/interventions/1/taskField/code",
            "/interventions/1/source",
            "/interventions/1/source/document",
            "/interventions/1/source/table",
            "/interventions/1/source/row",
            "/interventions/1/source/standing",
            "/savings/0/household",
            "/savings/0/amount",
            "/savings/0/method",
            "/savings/0/source",
            "/savings/1/amount/unknown",
            "/coachingCosts/0/year",
            "/coachingCosts/0/amount",
            "/coachingCosts/0/source",
            "/team/on",
            "/team/coaches/1/id",
            "/team/coaches/0/contracts/1/period",
            "/team/coaches/0/contracts/1/period/from",
            "/team/coaches/0/contracts/1/weeklyHours",
            "/team/coaches/0/absences/0/period",
            "/team/assignments/0/household",
            "/team/assignments/0/household/label",
            "/team/assignments/0/coach",
            "/team/assignments/0/period",
            "/team/norms/1/from",
            "/team/norms/1/norm",
            "/team/norms/1/norm/max",
            "/team/norms/1/norm/week",
            "/team/intakeStops/0/from",
            "/team/source",
            "/scenarios/0/label",
            "/scenarios/0/households",
            "/scenarios/0/with",
            "/scenarios/0/without",
            "/scenarios/0/cost",
            "/scenarios/0/source",
            "/scenarios/0/with/norm/max",
            "/scenarios/1/with/team/coaches/0/id",
            "/scenarios/1/cost/unknown",
            "/coachBudgets/2/events",
            "/coachBudgets/0/events/9/event",
            "/coachBudgets/0/events/9/id",
            "/coachBudgets/0/events/9/bookedOn",
            "/coachBudgets/0/events/9/effectiveOn",
            "/coachBudgets/0/events/9/voucher",
            "/coachBudgets/0/events/1/household/scope",
            "/coachBudgets/1/events/0/holder/household/label",
            "/cover/costs/1/year",
            "/cover/costs/1/amount",
            "/cover/costs/1/amount/unknown",
            "/cover/costs/1/source",
            "/cover/costs/1/source/standing",
            "/cover/pots/1/id",
            "/cover/pots/1/label",
            "/cover/pots/1/term",
            "/cover/pots/1/amount",
            "/cover/pots/1/source",
            "/cover/pots/1/taskFields/0/year",
            "/cover/pots/1/taskFields/1/code",
            "/payerSplit/shares",
            "/payerSplit/source",
            "/priceList/bands/0/category",
            "/priceList/bands/0/low",
            "/priceList/bands/0/high",
            "/priceList/bands/0/year",
            "/priceList/bands/0/source",
            "/priceList/index/points",
            "/priceList/index/points/0/year",
            "/priceList/index/points/0/number",
            "/priceList/index/source",
            "/declarations/covered",
            "/declarations/units/0/code",
            "/declarations/units/0/basis",
            "/declarations/lines/0/reference",
            "/declarations/lines/0/household",
            "/declarations/lines/0/period",
            "/declarations/lines/0/volume",
            "/declarations/lines/0/unit",
            "/declarations/lines/0/amount",
            "/declarations/lines/0/debitOrCredit",
            "/declarations/source",
            "/pathways/0/household",
            "/pathways/0/steps",
            "/pathways/0/steps/0/step",
            "/pathways/0/steps/0/on",
            "/intake/priorities/0/priority",
            "/intake/choices/0/household",
            "/intake/choices/0/coaches",
            "/escalations/0/raised",
            "/escalations/0/raised/from",
            "/escalations/0/source");
    private static final List<String> OPTIONAL = List.of(
            "/period/until",
            "/years",
            "/years/0/status",
            "/years/0/asOf",
            "/households/0/adults",
            "/households/0/children",
            "/interventions",
            "/interventions/1/category",
            "/interventions/1/provider",
            "/interventions/1/payer",
            "/interventions/1/priceAfter",
            "/interventions/1/year",
            "/interventions/1/changedOn",
            "/interventions/1/plannedUntil",
            "/interventions/1/threat",
            "/interventions/1/continues",
            "/interventions/1/taskField",
            "/interventions/1/budgetEffect",
            "/savings",
            "/savings/0/year",
            "/savings/0/kind",
            "/savings/0/payer",
            "/savings/0/category",
            "/savings/0/netting",
            "/savings/0/budgetEffect",
            "/savings/0/taskField",
            "/savings/1/amount/negative",
            "/coachingCosts",
            "/team",
            "/team/coaches/0/contracts",
            "/team/coaches/0/contracts/0/period/until",
            "/team/coaches/0/contracts/0/employment",
            "/team/coaches/0/absences",
            "/team/coaches/0/absences/0/period/until",
            "/team/coaches/0/absences/0/weeklyHours",
            "/team/coaches/0/absences/0/reason",
            "/team/assignments",
            "/team/assignments/0/period/until",
            "/team/assignments/0/intensity",
            "/team/norms",
            "/team/norms/0/norm/min",
            "/team/norms/0/norm/weights",
            "/team/norms/0/norm/weights/LOW",
            "/team/ceiling",
            "/team/intakeStops",
            "/team/intakeStops/0/until",
            "/scenarios",
            "/scenarios/0/with/norm/min",
            "/scenarios/0/without/norm/weights",
            "/scenarios/1/with/team/coaches",
            "/scenarios/1/with/team/ceiling",
            "/coachingCosts/0/coachBudgets",
            "/coachBudgets",
            "/coachBudgets/1",
            "/cover",
            "/cover/shares",
            "/cover/costs",
            "/cover/costs/0",
            "/cover/pots/1/taskFieldShares",
            "/cover/pots/0/term/years/1",
            "/payerSplit",
            "/payerSplit/kind",
            "/payerSplit/shares/STATE_OR_INSURER",
            "/interventions/2/price/hoursAWeek",
            "/population",
            "/priceList",
            "/priceList/bands",
            "/priceList/bands/1/basis",
            "/priceList/index",
            "/declarations",
            "/declarations/units",
            "/declarations/lines",
            "/declarations/lines/0/category",
            "/declarations/lines/0/productCategory",
            "/declarations/lines/0/productCode",
            "/declarations/lines/0/tariff",
            "/declarations/lines/0/granted",
            "/declarations/lines/0/allocation",
            "/households/0/selfReliance",
            "/households/0/selfReliance/JUSTICE",
            "/households/0/characteristics",
            "/households/0/characteristics/PASSED_ON",
            "/pathways",
            "/pathways/0/steps/0/referrer",
            "/pathways/0/steps/2/reasons/1",
            "/intake",
            "/intake/targetGroup",
            "/intake/targetGroup/leastProblemDomains",
            "/intake/targetGroup/required",
            "/intake/targetGroup/attention",
            "/intake/priorities",
            "/intake/priorities/1/complexityWeight",
            "/intake/priorities/1/costWeight",
            "/intake/choices",
            "/intake/choices/0/coaches/1",
            "/escalations",
            "/escalations/0/household",
            "/escalations/0/coach",
            "/escalations/0/outcome",
            "/escalations/0/decidedOn",
            "/escalations/0/breakthroughForced");

    @Test
    void theDocumentHasEveryFieldOfTheFormat() {
        Set<String> declared = Stream.of(
                        ProgrammeWire.class,
                        PeriodWire.class,
                        ProgrammeYearWire.class,
                        HouseholdWire.class,
                        HouseholdIdWire.class,
                        InterventionWire.class,
                        PriceWire.class,
                        ThreatWire.class,
                        TaskFieldWire.class,
                        SourceWire.class,
                        SavingWire.class,
                        UnknownWire.class,
                        CoachingCostWire.class,
                        ContractWire.class,
                        AbsenceWire.class,
                        CoachWire.class,
                        CaseloadNormWire.class,
                        DatedNormWire.class,
                        AssignmentWire.class,
                        TeamWire.class,
                        TeamStatementWire.class,
                        StaffingWire.class,
                        TeamScenarioWire.class,
                        CoachBudgetWire.class,
                        BudgetEventWire.class,
                        BudgetHolderWire.class,
                        CoverCaseWire.class,
                        YearCostWire.class,
                        BudgetPotWire.class,
                        PotTermWire.class,
                        PayerSplitWire.class,
                        PriceListWire.class,
                        PriceBandWire.class,
                        PriceIndexWire.class,
                        IndexPointWire.class,
                        DeclarationsWire.class,
                        UnitWire.class,
                        DeclarationLineWire.class,
                        PathwayWire.class,
                        PathwayStepWire.class,
                        IntakeCaseWire.class,
                        TargetGroupWire.class,
                        PriorityWire.class,
                        CoachChoiceWire.class,
                        EscalationWire.class)
                .flatMap(wire -> Stream.of(wire.getRecordComponents()))
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        OutcomeFields.WIRES.stream()
                .flatMap(wire -> Stream.of(wire.getRecordComponents()))
                .map(RecordComponent::getName)
                .forEach(declared::add);
        Set<String> written = WHOLE.parts().stream()
                .filter(part ->
                        !part.entry() && !part.holder().matches(".*/(?:shares|weights|selfReliance|characteristics)"))
                .map(Part::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(written).isEqualTo(declared);
    }

    @Test
    void aFieldThatTheFormatDoesNotKnowIsRefusedInEveryObject() {
        Map<String, String> objects = new TreeMap<>(FIELDS);
        objects.putAll(OutcomeFields.KNOWN);
        objects.forEach((pointer, known) -> {
            int line = pointer.isEmpty() ? 1 : WHOLE.at(pointer).first();
            String name = pointer.isEmpty() ? "the document" : WHOLE.at(pointer).title();

            assertRefused(
                    WHOLE.withLineAfter(line, "\"extra\":  1,"),
                    ProblemCode.UNKNOWN_FIELD,
                    pointer,
                    line + 1,
                    11,
                    name + " must have no fields but " + known);
        });
    }

    @Test
    void aFieldThatIsNeededAndNotGivenIsRefusedWhereItsObjectBegins() {
        Stream.concat(REQUIRED.stream(), OutcomeFields.REQUIRED.stream()).forEach(pointer -> {
            Part part = WHOLE.at(pointer);
            boolean root = part.holder().isEmpty();
            assertRefused(
                    WHOLE.without(part),
                    ProblemCode.MISSING_FIELD,
                    pointer,
                    root ? 1 : WHOLE.at(part.holder()).first(),
                    root ? 1 : WHOLE.at(part.holder()).valueColumn(),
                    part.name() + " must be given");
        });
    }

    @Test
    void everyOtherFieldMayBeLeftOut() {
        Stream.concat(OPTIONAL.stream(), OutcomeFields.OPTIONAL.stream()).forEach(pointer -> {
            String document = WHOLE.without(WHOLE.at(pointer));
            assertThat(GezinscoachJson.write(GezinscoachJson.read(Programme.class, document)))
                    .as(pointer)
                    .isEqualTo(document);
        });
    }

    @Test
    void noValueMayBeNull() {
        for (Part part : WHOLE.parts()) {
            assertRefused(
                    WHOLE.with(part, "null"),
                    ProblemCode.NULL_VALUE,
                    part.pointer(),
                    part.first(),
                    part.valueColumn(),
                    "a value must not be null: leave its field out");
        }
    }

    @Test
    void noFieldMayStandTwice() {
        for (Part part : WHOLE.parts()) {
            if (!part.entry()) {
                assertRefused(
                        WHOLE.twice(part),
                        ProblemCode.DUPLICATE_FIELD,
                        part.pointer(),
                        part.last() + 1,
                        part.nameColumn(),
                        "a field must not stand twice in one object");
            }
        }
    }

    @Test
    void everyFieldHasOneType() {
        for (Part part : WHOLE.parts()) {
            Kind kind = Kind.of(part);
            for (String literal : kind.wrong()) {
                assertRefused(
                        WHOLE.with(part, literal),
                        ProblemCode.WRONG_TYPE,
                        part.pointer(),
                        part.first(),
                        part.valueColumn(),
                        part.title() + " must be " + kind.form(part));
            }
        }
    }

    private static void assertRefused(
            String document, ProblemCode code, String pointer, int line, int column, String message) {
        InvalidDocumentException refusal = refusal(document);
        assertThat(refusal).as("refusal of %s at %s", code, pointer).isNotNull();
        assertThat(refusal.problems()).containsExactly(new DocumentProblem(code, pointer, line, column, message));
    }
}
