package org.gezinscoach.json.wire;

import io.vavr.control.Option;
import java.util.List;
import org.gezinscoach.budget.CoachBudget;
import org.gezinscoach.budget.CoverCase;
import org.gezinscoach.household.Household;
import org.gezinscoach.intake.Escalation;
import org.gezinscoach.intake.IntakeCase;
import org.gezinscoach.intake.Pathway;
import org.gezinscoach.intervention.Declarations;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.outcome.Outcomes;
import org.gezinscoach.programme.CoachingCost;
import org.gezinscoach.programme.PayerSplit;
import org.gezinscoach.programme.Programme;
import org.gezinscoach.programme.ProgrammeYear;
import org.gezinscoach.programme.TeamScenario;
import org.gezinscoach.programme.TeamStatement;
import org.gezinscoach.savings.PriceList;
import org.gezinscoach.savings.Saving;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** A whole document: a programme, and in which version of which format it is written. */
public record ProgrammeWire(
        @Given FormatName format,
        @Given FormatVersion version,
        @Given String municipality,
        @Given LocalDateRange period,
        @Nullable List<ProgrammeYear> years,
        @Nullable List<Household> households,
        @Nullable List<Intervention> interventions,
        @Nullable List<Saving> savings,
        @Nullable List<CoachingCost> coachingCosts,
        @Nullable TeamStatement team,
        @Nullable List<TeamScenario> scenarios,
        @Nullable List<CoachBudget> coachBudgets,
        @Nullable CoverCase cover,
        @Nullable Outcomes outcomes,
        @Nullable PayerSplit payerSplit,
        @Nullable Integer population,
        @Nullable PriceList priceList,
        @Nullable Declarations declarations,
        @Nullable List<Pathway> pathways,
        @Nullable IntakeCase intake,
        @Nullable List<Escalation> escalations) {

    /** The wire form of a domain value. */
    public static ProgrammeWire of(Programme value) {
        return new ProgrammeWire(
                FormatName.OURS,
                FormatVersion.OURS,
                value.municipality(),
                value.period(),
                value.years().toJavaList(),
                value.households().toJavaList(),
                value.interventions().toJavaList(),
                value.savings().toJavaList(),
                value.coachingCosts().toJavaList(),
                value.team().getOrNull(),
                value.scenarios().toJavaList(),
                value.coachBudgets().toJavaList(),
                value.cover().getOrNull(),
                value.outcomes().equals(Outcomes.none()) ? null : value.outcomes(),
                value.payerSplit().getOrNull(),
                value.population().getOrNull(),
                value.priceList().equals(PriceList.EMPTY) ? null : value.priceList(),
                value.declarations().getOrNull(),
                value.pathways().toJavaList(),
                value.intake().getOrNull(),
                value.escalations().toJavaList());
    }

    /** The domain value, checked. */
    public Programme toDomain() {
        return Programme.builder()
                .municipality(municipality)
                .period(period)
                .years(Listed.read(years))
                .households(Listed.read(households))
                .interventions(Listed.read(interventions))
                .savings(Listed.read(savings))
                .coachingCosts(Listed.read(coachingCosts))
                .team(Option.of(team))
                .scenarios(Listed.read(scenarios))
                .coachBudgets(Listed.read(coachBudgets))
                .cover(Option.of(cover))
                .outcomes(outcomes == null ? Outcomes.none() : outcomes)
                .payerSplit(Option.of(payerSplit))
                .population(Option.of(population))
                .priceList(priceList == null ? PriceList.EMPTY : priceList)
                .declarations(Option.of(declarations))
                .pathways(Listed.read(pathways))
                .intake(Option.of(intake))
                .escalations(Listed.read(escalations))
                .build();
    }
}
