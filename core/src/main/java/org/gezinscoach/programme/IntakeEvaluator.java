package org.gezinscoach.programme;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.time.LocalDate;
import java.util.ArrayList;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.household.Household;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.household.SelfReliance;
import org.gezinscoach.intake.Complexity;
import org.gezinscoach.intake.IntakeCase;
import org.gezinscoach.intake.IntakePlan;
import org.gezinscoach.intake.MunicipalCosts;
import org.gezinscoach.intake.Pathway;
import org.gezinscoach.intake.PathwayState;
import org.gezinscoach.intake.Screening;
import org.gezinscoach.intake.WaitingHousehold;
import org.gezinscoach.intervention.Intervention;

/** Computes what an evaluation holds of intake: who fits, and who gets a place. */
final class IntakeEvaluator {
    private final Programme programme;
    private final List<IntakeCase> intake;

    IntakeEvaluator(Programme programme) {
        this.programme = programme;
        intake = programme.intake().toList();
    }

    /** Of each household of which anything is stated that a target group could ask for. */
    List<Screening> screenings() {
        return intake.flatMap(IntakeCase::targetGroup)
                .flatMap(group -> programme
                        .households()
                        .filter(IntakeEvaluator::isDescribed)
                        .map(group::screen));
    }

    private static boolean isDescribed(Household household) {
        return !household.selfReliance().equals(SelfReliance.UNSTATED)
                || !household.characteristics().isEmpty();
    }

    /** One for each priority; none without a team. */
    List<IntakePlan> plans() {
        return programme.team().toList().flatMap(stated -> {
            List<WaitingHousehold> waiting = waitingOn(stated.on());
            return intake.flatMap(IntakeCase::priorities)
                    .map(priority -> IntakePlan.of(stated.team(), stated.on(), priority, waiting));
        });
    }

    private List<WaitingHousehold> waitingOn(LocalDate on) {
        Map<HouseholdId, Household> households =
                HashMap.ofEntries(programme.households().map(one -> Tuple.of(one.id(), one)));
        Map<HouseholdId, List<Intervention>> care = programme.interventions().groupBy(Intervention::household);
        Map<HouseholdId, List<CoachId>> choices = HashMap.ofEntries(
                intake.flatMap(IntakeCase::choices).map(choice -> Tuple.of(choice.household(), choice.coaches())));
        java.util.List<WaitingHousehold> waiting = new ArrayList<>();
        for (Pathway way : programme.pathways()) {
            HouseholdId id = way.household();
            way.on(on)
                    .filter(stage -> stage.state() == PathwayState.WAITING)
                    .forEach(stage -> waiting.add(WaitingHousehold.builder()
                            .household(id)
                            .since(stage.from())
                            .complexity(Complexity.of(households.get(id).get()))
                            .yearlyCost(MunicipalCosts.yearFrom(on, care.getOrElse(id, List.empty())))
                            .coaches(choices.get(id))
                            .build()));
        }
        return List.ofAll(waiting);
    }
}
