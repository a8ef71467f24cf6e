package org.gezinscoach.programme;

import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gezinscoach.budget.BudgetEvent.Advanced;
import org.gezinscoach.budget.BudgetEvent.Opened;
import org.gezinscoach.budget.BudgetHolder.OfHousehold;
import org.gezinscoach.budget.CoachBudget;
import org.gezinscoach.coach.Assignment;
import org.gezinscoach.household.Household;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intake.CoachChoice;
import org.gezinscoach.intake.Escalation;
import org.gezinscoach.intake.Pathway;
import org.gezinscoach.intervention.DeclarationLine;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.InterventionId;
import org.gezinscoach.outcome.Goal;
import org.gezinscoach.outcome.GoalId;
import org.gezinscoach.outcome.Observation;
import org.gezinscoach.outcome.Outcomes;
import org.gezinscoach.programme.ProgrammeProblem.Rule;
import org.gezinscoach.savings.Saving;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** Checks how the parts of a programme fit together, part after part, and gathers every problem. */
final class ProgrammeCheck {
    private final int firstYear;
    private final int lastYear;
    private final Set<HouseholdId> households = new HashSet<>();
    /** The last that was asked for and known: what is said of one household often stands together. */
    private @Nullable HouseholdId lastKnown;

    private final Set<GoalId> goals = new HashSet<>();
    private final Map<InterventionId, Intervention> interventions = new HashMap<>();
    private final Map<InterventionId, Boolean> begins = new HashMap<>();
    private final java.util.List<ProgrammeProblem> problems = new ArrayList<>();

    ProgrammeCheck(LocalDateRange period) {
        firstYear = period.getStart().getYear();
        lastYear = period.getEnd().minusDays(1).getYear();
    }

    List<ProgrammeProblem> problems() {
        return List.ofAll(problems);
    }

    ProgrammeCheck years(List<ProgrammeYear> years) {
        Set<Year> seen = new HashSet<>();
        years.forEachWithIndex((year, i) -> {
            require(seen.add(year.year()), Rule.UNIQUE, "years", i, "year");
            within(Option.some(year.year()), "years", i);
        });
        return this;
    }

    /** Comes before whatever names a household. */
    ProgrammeCheck households(List<Household> listed) {
        listed.map(Household::id)
                .forEachWithIndex((id, i) -> require(households.add(id), Rule.UNIQUE, "households", i, "id"));
        return this;
    }

    /** Looks again, when all lines are known, at those that continue another or do not fit. */
    ProgrammeCheck interventions(List<Intervention> lines) {
        java.util.List<Runnable> again = new ArrayList<>();
        lines.forEachWithIndex((line, i) -> {
            require(interventions.putIfAbsent(line.id(), line) == null, Rule.UNIQUE, "interventions", i, "id");
            if (line.continues().isDefined() || !isKnown(line.household()) || !isWithin(line.year())) {
                again.add(() -> intervention(line, i));
            }
        });
        again.forEach(Runnable::run);
        return this;
    }

    private void intervention(Intervention line, int i) {
        known(line.household(), "interventions", i);
        within(line.year(), "interventions", i);
        line.continues().forEach(earlier -> continuation(line, earlier, i));
    }

    ProgrammeCheck coachBudgets(List<CoachBudget> budgets) {
        unique(budgets, "coachBudgets");
        budgets.forEachWithIndex((budget, i) -> budget.events().forEachWithIndex((event, j) -> {
            String events = "coachBudgets/" + i + "/events";
            if (event instanceof Advanced advanced) {
                known(advanced.household(), events, j);
            }
            if (event instanceof Opened opened && opened.holder() instanceof OfHousehold holder) {
                known(holder.household(), events, j, "holder/household");
            }
        }));
        return this;
    }

    ProgrammeCheck outcomes(Outcomes outcomes) {
        outcomes.goals()
                .map(Goal::id)
                .forEachWithIndex((id, i) -> require(goals.add(id), Rule.UNIQUE, "outcomes/goals", i, "id"));
        observations(outcomes.observations());
        unique(outcomes.measurements().map(one -> Tuple.of(one.household(), one.on())), "outcomes/measurements");
        outcomes.measurements().forEachWithIndex((one, i) -> known(one.household(), "outcomes/measurements", i));
        unique(outcomes.deEscalations(), "outcomes/deEscalations");
        outcomes.deEscalations().forEachWithIndex((one, i) -> known(one.household(), "outcomes/deEscalations", i));
        unique(outcomes.reportedReaches(), "outcomes/reportedReaches");
        outcomes.reportedReaches().forEachWithIndex((one, i) -> known(one.goal(), "outcomes/reportedReaches", i));
        unique(outcomes.reportedCases(), "outcomes/reportedCases");
        outcomes.reportedCases().forEachWithIndex((one, i) -> within(one.year(), "outcomes/reportedCases", i));
        return this;
    }

    private void observations(List<Observation> observations) {
        unique(observations.map(one -> Tuple.of(one.household(), one.goal(), one.on())), "outcomes/observations");
        observations.forEachWithIndex((one, i) -> {
            known(one.household(), "outcomes/observations", i);
            known(one.goal(), "outcomes/observations", i);
        });
    }

    private void continuation(Intervention line, InterventionId earlier, int i) {
        Intervention before = interventions.get(earlier);
        boolean known = before != null && before.household().equals(line.household());
        require(known, Rule.KNOWN_INTERVENTION, "interventions", i, "continues");
        require(!known || beginsSomewhere(line), Rule.NO_CIRCLE, "interventions", i, "continues");
    }

    /** Whether the chain of a line's continuations ends; each line is walked once over all calls. */
    private boolean beginsSomewhere(Intervention line) {
        Set<InterventionId> walked = new HashSet<>();
        Intervention at = line;
        while (at != null && !begins.containsKey(at.id()) && walked.add(at.id())) {
            at = at.continues().map(interventions::get).getOrNull();
        }
        boolean begin = at == null || begins.getOrDefault(at.id(), false);
        walked.forEach(id -> begins.put(id, begin));
        return begin;
    }

    ProgrammeCheck savings(List<Saving> savings) {
        savings.forEachWithIndex((saving, i) -> {
            known(saving.household(), "savings", i);
            within(saving.year(), "savings", i);
        });
        return this;
    }

    ProgrammeCheck coachingCosts(List<CoachingCost> costs) {
        unique(costs, "coachingCosts");
        costs.forEachWithIndex((cost, i) -> within(Option.some(cost.year()), "coachingCosts", i));
        return this;
    }

    ProgrammeCheck assignments(List<Assignment> assignments) {
        assignments.forEachWithIndex((assignment, i) -> known(assignment.household(), "team/assignments", i));
        return this;
    }

    ProgrammeCheck declarations(List<DeclarationLine> lines) {
        lines.forEachWithIndex((line, i) -> known(line.household(), "declarations/lines", i));
        return this;
    }

    ProgrammeCheck pathways(List<Pathway> ways) {
        Set<HouseholdId> seen = new HashSet<>();
        ways.map(Pathway::household).forEachWithIndex((household, i) -> {
            require(seen.add(household), Rule.UNIQUE, "pathways", i, "household");
            known(household, "pathways", i);
        });
        return this;
    }

    ProgrammeCheck choices(List<CoachChoice> choices) {
        choices.forEachWithIndex((choice, i) -> known(choice.household(), "intake/choices", i));
        return this;
    }

    ProgrammeCheck escalations(List<Escalation> escalations) {
        unique(escalations, "escalations");
        escalations.forEachWithIndex(
                (escalation, i) -> escalation.household().forEach(household -> known(household, "escalations", i)));
        return this;
    }

    private void unique(List<?> values, String list) {
        Set<Object> seen = new HashSet<>();
        values.forEachWithIndex((value, i) -> {
            if (!seen.add(value)) {
                problems.add(new ProgrammeProblem("/" + list + "/" + i, Rule.UNIQUE));
            }
        });
    }

    private void known(HouseholdId household, String list, int i) {
        known(household, list, i, "household");
    }

    private void known(HouseholdId household, String list, int i, String attribute) {
        require(isKnown(household), Rule.KNOWN_HOUSEHOLD, list, i, attribute);
    }

    private boolean isKnown(HouseholdId household) {
        if (!household.equals(lastKnown) && households.contains(household)) {
            lastKnown = household;
        }
        return household.equals(lastKnown);
    }

    private void known(GoalId goal, String list, int i) {
        require(goals.contains(goal), Rule.KNOWN_GOAL, list, i, "goal");
    }

    private void within(Option<Year> year, String list, int i) {
        require(isWithin(year), Rule.WITHIN_PERIOD, list, i, "year");
    }

    private boolean isWithin(Option<Year> year) {
        int stated = year.isEmpty() ? firstYear : year.get().getValue();
        return firstYear <= stated && stated <= lastYear;
    }

    private void require(boolean holds, Rule rule, String list, int i, String attribute) {
        if (!holds) {
            problems.add(new ProgrammeProblem("/" + list + "/" + i + "/" + attribute, rule));
        }
    }
}
