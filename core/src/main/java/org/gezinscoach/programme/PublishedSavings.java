package org.gezinscoach.programme;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Year;
import org.gezinscoach.disclosure.Contribution;
import org.gezinscoach.disclosure.CrossTable;
import org.gezinscoach.disclosure.DisclosureRules;
import org.gezinscoach.disclosure.Measure;
import org.gezinscoach.disclosure.PublishedTable;
import org.gezinscoach.disclosure.SmallCells;
import org.gezinscoach.money.Euro;
import org.gezinscoach.savings.Netting;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKind;

/** The headline savings of an evaluation as tables for publication. */
final class PublishedSavings {
    private static final String UNSTATED = "UNSTATED";

    private final Evaluation evaluation;
    private final DisclosureRules rules;
    private final List<Saving> savings;

    PublishedSavings(Evaluation evaluation, DisclosureRules rules) {
        this.evaluation = evaluation;
        this.rules = rules;
        savings = evaluation.savings().filter(saving -> evaluation.policy().isHeadline(saving.payer()));
    }

    /** One table where the kinds may be added, and else one for each kind; none without savings. */
    List<PublishedTable> tables() {
        List<SavingKind> kinds = savings.map(Saving::kind).distinct().sorted();
        List<List<SavingKind>> groups = kinds.nonEmpty() && mayBeAdded(kinds) ? List.of(kinds) : kinds.map(List::of);
        return groups.map(group -> SmallCells.publish(table(group), rules).published());
    }

    private boolean mayBeAdded(List<SavingKind> kinds) {
        return evaluation.policy().netKinds().containsAll(kinds)
                && savings.forAll(saving -> saving.netting() == Netting.GROSS);
    }

    private CrossTable table(List<SavingKind> kinds) {
        List<Saving> some = savings.filter(saving -> kinds.contains(saving.kind()));
        return CrossTable.builder()
                .measure(Measure.EURO)
                .rows(evaluation
                        .years()
                        .map(YearResult::year)
                        .filter(year -> some.exists(saving -> saving.year().equals(year)))
                        .map(PublishedSavings::label))
                .columns(kinds.map(SavingKind::name))
                .contributions(some.map(saving -> Contribution.of(
                        label(saving.year()),
                        saving.kind().name(),
                        saving.household(),
                        saving.amount().fold(euro -> euro, unknown -> Euro.ZERO))))
                .build();
    }

    private static String label(Option<Year> year) {
        return year.map(Year::toString).getOrElse(UNSTATED);
    }
}
