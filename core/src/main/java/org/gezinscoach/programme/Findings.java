package org.gezinscoach.programme;

import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.Declarations;
import org.gezinscoach.intervention.InterventionId;
import org.gezinscoach.savings.Assessment;
import org.gezinscoach.savings.Netting;
import org.gezinscoach.savings.PriceList;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKey;
import org.gezinscoach.savings.SavingsCube;

/** Finds what a careful reader of an evaluation should know; each kind of finding at most once. */
final class Findings {
    private Findings() {}

    static Option<Finding> provisionalYears(List<Year> provisional) {
        return Option.when(!provisional.isEmpty(), () -> new Finding.ProvisionalYears(provisional));
    }

    static Option<Finding> severalScopes(List<Saving> savings) {
        List<String> scopes = savings.map(Saving::household)
                .map(HouseholdId::scope)
                .distinct()
                .sorted();
        return Option.when(scopes.size() > 1, () -> new Finding.SeveralScopes(scopes));
    }

    static Option<Finding> mixedNetting(SavingsCube cube) {
        List<Netting> nettings = List.ofAll(cube.cells().keySet())
                .map(SavingKey::netting)
                .distinct()
                .sorted();
        return Option.when(nettings.size() > 1, () -> new Finding.MixedNetting(nettings));
    }

    static Option<Finding> budgetsNotAdded(List<Year> notAdded) {
        return Option.when(!notAdded.isEmpty(), () -> new Finding.BudgetsNotAdded(notAdded));
    }

    static Option<Finding> looksAlike(List<Assessment> assessments) {
        List<Tuple2<InterventionId, InterventionId>> alike = LikeCare.pairs(assessments);
        return Option.when(!alike.isEmpty(), () -> new Finding.LooksAlike(alike));
    }

    static Option<Finding> notCompared(Option<Declarations> declarations, Map<HouseholdId, LocalDate> coachingStarts) {
        int households = List.ofAll(declarations)
                .flatMap(Declarations::households)
                .count(household -> !coachingStarts.containsKey(household));
        return Option.when(households > 0, () -> new Finding.NotCompared(households));
    }

    static Option<Finding> boundsIndexed(List<Assessment> assessments, PriceList priceList) {
        int lines = assessments.count(priceList::isIndexed);
        return priceList
                .index()
                .filter(index -> lines > 0)
                .map(index -> new Finding.BoundsIndexed(lines, index.source()));
    }
}
