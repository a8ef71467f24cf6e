package org.gezinscoach.examples.evaluation;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.function.Predicate;
import org.gezinscoach.examples.evaluation.Table.Cell;
import org.gezinscoach.intervention.Standing;
import org.gezinscoach.money.Total;
import org.gezinscoach.programme.Evaluation;
import org.gezinscoach.programme.ProgrammeYear;
import org.gezinscoach.programme.YearStatus;
import org.gezinscoach.savings.Netting;
import org.gezinscoach.savings.Saving;

/** How firm a sum of headline savings is: its netting, what of it is printed and what a reading, unknown or provisional. */
final class Firmness {
    private final Evaluation evaluation;
    private final Language language;
    private final List<Saving> savings;

    Firmness(Evaluation evaluation, Language language) {
        this.evaluation = evaluation;
        this.language = language;
        savings = evaluation.savings().filter(saving -> evaluation.policy().isHeadline(saving.payer()));
    }

    /** Whether any headline saving is in a sum. */
    boolean any(Predicate<Saving> inSum) {
        return savings.exists(inSum);
    }

    /** A sum, with how firm it is beside it; without, where nothing is in it. */
    Cell beside(Cell sum, Predicate<Saving> inSum) {
        List<Saving> some = savings.filter(inSum);
        return some.isEmpty() ? sum : sum.withNote(of(some));
    }

    private String of(List<Saving> some) {
        long unknowns =
                some.map(Saving::amount).foldLeft(Total.ZERO, Total::plus).unknowns();
        return nettings(some)
                .map(netting -> language.name(netting, netting.label()))
                .append(standings(some))
                .appendAll(Option.when(unknowns > 0, () -> language.say("unknown", String.valueOf(unknowns))))
                .appendAll(Option.when(
                        some.exists(this::isProvisional),
                        () -> language.name(YearStatus.PROVISIONAL, YearStatus.PROVISIONAL.label())))
                .mkString("; ");
    }

    private static List<Netting> nettings(List<Saving> some) {
        return some.map(Saving::netting).distinct().sorted();
    }

    private String standings(List<Saving> some) {
        return List.of(Standing.values())
                .map(standing ->
                        new Share(standing, some.count(saving -> saving.source().standing() == standing)))
                .filter(share -> share.lines() > 0)
                .map(share -> share.lines() + " "
                        + language.name(share.standing(), share.standing().label()))
                .mkString(", ");
    }

    private boolean isProvisional(Saving saving) {
        return evaluation
                .programme()
                .years()
                .filter(year -> year.status().isProvisional())
                .map(ProgrammeYear::year)
                .exists(saving.year()::contains);
    }

    private record Share(Standing standing, int lines) {}
}
