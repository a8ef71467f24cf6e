package org.gezinscoach.examples.evaluation;

import io.vavr.control.Option;
import java.time.Year;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.gezinscoach.household.Household;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.programme.Evaluation;
import org.gezinscoach.savings.SavingKind;

/** Where the lines behind figures stand: names of places in a report, made of letters, digits and hyphens. */
final class Places {
    static final String ALL_YEARS = "result-all";
    static final String SPLIT = "lines-split";
    static final String TEAM = "lines-team";
    static final String SCENARIOS = "lines-scenarios";
    static final String COVER = "lines-cover";
    static final String DECLARED = "lines-declared";
    static final String OBSERVED = "lines-observed";
    static final String MEASURED = "lines-measured";
    static final String SCALED_DOWN = "lines-scaled-down";
    static final String REACH = "lines-reach";
    static final String CASES = "lines-cases";
    static final String PATHWAYS = "lines-pathways";
    static final String WAITING = "lines-waiting";
    static final String ESCALATIONS = "lines-escalations";

    private final Evaluation evaluation;
    private final Map<HouseholdId, Integer> numbers = new HashMap<>();

    Places(Evaluation evaluation) {
        this.evaluation = evaluation;
        evaluation.programme().households().map(Household::id).forEachWithIndex(numbers::put);
    }

    /** The make-up of a year's result. */
    static String result(Option<Year> year) {
        return "result-" + of(year);
    }

    /** The lines of one kind in a year. */
    static String lines(Option<Year> year, SavingKind kind) {
        return "lines-" + of(year) + "-" + of(kind);
    }

    /** The lines of a payer who stands apart in a year. */
    static String apart(Option<Year> year, Payer payer) {
        return "lines-" + of(year) + "-apart-" + of(payer);
    }

    /** The events of a coach budget, by its number. */
    static String budget(int number) {
        return "budget-" + (number + 1);
    }

    /** The lines of one kind over all years: of the only year, or the make-up of all of them. */
    String lines(SavingKind kind) {
        return evaluation.years().size() == 1 ? lines(evaluation.years().head().year(), kind) : ALL_YEARS;
    }

    /** The lines of a household among others. */
    String household(String lines, HouseholdId household) {
        return lines + "-" + (numbers.getOrDefault(household, -1) + 1);
    }

    /** The result of a household in a year. */
    String household(HouseholdId household, Option<Year> year) {
        return household("household-" + of(year), household);
    }

    private static String of(Option<Year> year) {
        return year.map(Year::toString).getOrElse("unstated");
    }

    private static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
