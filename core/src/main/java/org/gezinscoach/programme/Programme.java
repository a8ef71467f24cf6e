package org.gezinscoach.programme;

import io.vavr.collection.List;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import org.gezinscoach.budget.CoachBudget;
import org.gezinscoach.budget.CoverCase;
import org.gezinscoach.household.Household;
import org.gezinscoach.intake.Escalation;
import org.gezinscoach.intake.IntakeCase;
import org.gezinscoach.intake.Pathway;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.DomainStyle;
import org.gezinscoach.internal.Years;
import org.gezinscoach.intervention.Declarations;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.outcome.Outcomes;
import org.gezinscoach.savings.PriceList;
import org.gezinscoach.savings.Saving;
import org.immutables.value.Value;
import org.threeten.extra.LocalDateRange;

/**
 * One municipality's family coaching over a period (programma): whom it helps, what changed in their care, what was printed
 * of savings, and what the coaching cost.
 *
 * <p>Its parts fit together: each line names a household that is listed, and each year overlaps the period. Wormerland's has
 * 17 household labels in three scopes, 22 interventions, one finished saving, coaching costs of two years and a team.
 */
@Value.Immutable
@DomainStyle
public sealed interface Programme extends WithProgramme permits ImmutableProgramme {
    /** The municipality, such as {@code "Wormerland"}. */
    String municipality();

    /** The period that the data covers, half-open and not empty, in the years 1900 to 2199; its end may be open. */
    LocalDateRange period();

    /** The years and how firm their figures are; a year that is not listed is {@link YearStatus#UNSTATED}. */
    @Value.Default
    default List<ProgrammeYear> years() {
        return List.empty();
    }

    /** Every household that the data names. */
    @Value.Default
    default List<Household> households() {
        return List.empty();
    }

    /** The lines of care. */
    @Value.Default
    default List<Intervention> interventions() {
        return List.empty();
    }

    /** Savings that a source prints as finished figures. */
    @Value.Default
    default List<Saving> savings() {
        return List.empty();
    }

    /** What the coaching cost, by year. */
    @Value.Default
    default List<CoachingCost> coachingCosts() {
        return List.empty();
    }

    /** The team, as a source states it for a day; none if not stated. */
    @Value.Default
    default Option<TeamStatement> team() {
        return Option.none();
    }

    /** What a larger or smaller team would mean. */
    @Value.Default
    default List<TeamScenario> scenarios() {
        return List.empty();
    }

    /** The coach budgets, each with its whole history. */
    @Value.Default
    default List<CoachBudget> coachBudgets() {
        return List.empty();
    }

    /** Which costs are to be covered by which pots; none if not stated. */
    @Value.Default
    default Option<CoverCase> cover() {
        return Option.none();
    }

    /** What changed for the families; nothing if not stated. */
    @Value.Default
    default Outcomes outcomes() {
        return Outcomes.none();
    }

    /** By which shares payers gain; none if not stated. */
    @Value.Default
    default Option<PayerSplit> payerSplit() {
        return Option.none();
    }

    /** Of how many households those listed are a selection, at least as many; none if not stated. */
    @Value.Default
    default Option<Integer> population() {
        return Option.none();
    }

    /** Between which prices care lies of which a price is unknown; {@link PriceList#EMPTY} if not given. */
    @Value.Default
    default PriceList priceList() {
        return PriceList.EMPTY;
    }

    /** What providers declared for the households; none if not stated. */
    @Value.Default
    default Option<Declarations> declarations() {
        return Option.none();
    }

    /** The way of each household through coaching, as far as stated, each household once. */
    @Value.Default
    default List<Pathway> pathways() {
        return List.empty();
    }

    /** For whom the coaches are, and whom next; none if not stated. */
    @Value.Default
    default Option<IntakeCase> intake() {
        return Option.none();
    }

    /** What coaches took to the head of a department. */
    @Value.Default
    default List<Escalation> escalations() {
        return List.empty();
    }

    /** Whose data it is, of which period, and how much; it prints as this. */
    default String summary() {
        String when = period().isUnboundedEnd() ? " from " + period().getStart() + " on" : " over " + period();
        return municipality() + when + ": " + households().size() + " households, "
                + interventions().size() + " interventions, " + savings().size() + " finished savings, "
                + coachBudgets().size() + " coach budgets";
    }

    /** A builder; municipality and period are needed. */
    static Builder builder() {
        return new Builder();
    }

    /** The rules that span the parts. */
    @Value.Check
    default void check() {
        Checks.text("municipality", municipality());
        Years.check("period", period());
        Checks.option("population", population())
                .forEach(all -> Checks.require(
                        households().size() <= all,
                        "population",
                        () -> "must be at least " + households().size() + ", but was " + all));
        List<ProgrammeProblem> problems = new ProgrammeCheck(period())
                .years(years())
                .households(households())
                .interventions(interventions())
                .savings(savings())
                .coachingCosts(coachingCosts())
                .assignments(List.ofAll(team()).flatMap(stated -> stated.team().assignments()))
                .coachBudgets(coachBudgets())
                .declarations(List.ofAll(declarations()).flatMap(Declarations::lines))
                .outcomes(outcomes())
                .pathways(pathways())
                .choices(List.ofAll(intake()).flatMap(IntakeCase::choices))
                .escalations(escalations())
                .problems();
        if (!problems.isEmpty()) {
            throw new InvalidProgrammeException(problems);
        }
    }

    /**
     * Builds a programme; {@code build()} throws an {@link InvalidProgrammeException} that lists every problem, or an
     * {@link IllegalArgumentException} where a single attribute is missing or malformed.
     */
    final class Builder extends ImmutableProgramme.Builder {
        Builder() {}

        /** Sets {@link Programme#years()}. */
        public Builder years(Iterable<ProgrammeYear> values) {
            return years(List.ofAll(values));
        }

        /** Sets {@link Programme#years()}. */
        public Builder years(ProgrammeYear... values) {
            return years(List.of(values));
        }

        /** Sets {@link Programme#households()}. */
        public Builder households(Iterable<Household> values) {
            return households(List.ofAll(values));
        }

        /** Sets {@link Programme#households()}. */
        public Builder households(Household... values) {
            return households(List.of(values));
        }

        /** Sets {@link Programme#interventions()}. */
        public Builder interventions(Iterable<Intervention> values) {
            return interventions(List.ofAll(values));
        }

        /** Sets {@link Programme#interventions()}. */
        public Builder interventions(Intervention... values) {
            return interventions(List.of(values));
        }

        /** Sets {@link Programme#savings()}. */
        public Builder savings(Iterable<Saving> values) {
            return savings(List.ofAll(values));
        }

        /** Sets {@link Programme#savings()}. */
        public Builder savings(Saving... values) {
            return savings(List.of(values));
        }

        /** Sets {@link Programme#coachingCosts()}. */
        public Builder coachingCosts(Iterable<CoachingCost> values) {
            return coachingCosts(List.ofAll(values));
        }

        /** Sets {@link Programme#coachingCosts()}. */
        public Builder coachingCosts(CoachingCost... values) {
            return coachingCosts(List.of(values));
        }

        /** Sets {@link Programme#team()}. */
        public Builder team(TeamStatement value) {
            return team(Option.some(value));
        }

        /** Sets {@link Programme#scenarios()}. */
        public Builder scenarios(Iterable<TeamScenario> values) {
            return scenarios(List.ofAll(values));
        }

        /** Sets {@link Programme#scenarios()}. */
        public Builder scenarios(TeamScenario... values) {
            return scenarios(List.of(values));
        }

        /** Sets {@link Programme#coachBudgets()}. */
        public Builder coachBudgets(Iterable<CoachBudget> values) {
            return coachBudgets(List.ofAll(values));
        }

        /** Sets {@link Programme#coachBudgets()}. */
        public Builder coachBudgets(CoachBudget... values) {
            return coachBudgets(List.of(values));
        }

        /** Sets {@link Programme#cover()}. */
        public Builder cover(CoverCase value) {
            return cover(Option.some(value));
        }

        /** Sets {@link Programme#payerSplit()}. */
        public Builder payerSplit(PayerSplit value) {
            return payerSplit(Option.some(value));
        }

        /** Sets {@link Programme#population()}. */
        public Builder population(int value) {
            return population(Option.some(value));
        }

        /** Sets {@link Programme#declarations()}. */
        public Builder declarations(Declarations value) {
            return declarations(Option.some(value));
        }

        /** Sets {@link Programme#pathways()}. */
        public Builder pathways(Iterable<Pathway> values) {
            return pathways(List.ofAll(values));
        }

        /** Sets {@link Programme#pathways()}. */
        public Builder pathways(Pathway... values) {
            return pathways(List.of(values));
        }

        /** Sets {@link Programme#intake()}. */
        public Builder intake(IntakeCase value) {
            return intake(Option.some(value));
        }

        /** Sets {@link Programme#escalations()}. */
        public Builder escalations(Iterable<Escalation> values) {
            return escalations(List.ofAll(values));
        }

        /** Sets {@link Programme#escalations()}. */
        public Builder escalations(Escalation... values) {
            return escalations(List.of(values));
        }

        /**
         * The programme, or every problem of how its parts fit together.
         *
         * @throws IllegalArgumentException if a single attribute is missing or malformed
         */
        public Validation<List<ProgrammeProblem>, Programme> validated() {
            try {
                return Validation.valid(build());
            } catch (InvalidProgrammeException invalid) {
                return Validation.invalid(invalid.problems());
            }
        }
    }
}
