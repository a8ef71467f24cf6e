package org.gezinscoach.examples.springboot;

import java.util.List;
import org.gezinscoach.disclosure.DisclosureRules;
import org.gezinscoach.disclosure.PublishedCell;
import org.gezinscoach.disclosure.PublishedTable;
import org.gezinscoach.money.Euro;
import org.gezinscoach.programme.Evaluation;
import org.gezinscoach.programme.PublicEdition;
import org.jspecify.annotations.Nullable;

/**
 * What may be published of an evaluation, in a few figures. It is a type of the application's own, with an amount of the model
 * in it, which the mapper writes as the format has it.
 *
 * @param municipality whose it is
 * @param policy under which policy it was evaluated
 * @param complete whether every amount was known; if not, those that are not are in no total
 * @param totals the savings over all years, by kind
 */
record PublicTotals(String municipality, String policy, boolean complete, List<KindTotal> totals) {
    private static final DisclosureRules RULES = DisclosureRules.builder()
            .minimumHouseholds(5)
            .largestPercent(50)
            .twoLargestPercent(75)
            .euroRounding(Euro.of(10))
            .countRounding(3)
            .build();

    static PublicTotals of(Evaluation evaluation) {
        PublicEdition edition = PublicEdition.of(evaluation, RULES);
        return new PublicTotals(
                edition.municipality(),
                edition.policy(),
                edition.isComplete(),
                edition.savings()
                        .flatMap(table -> table.columns().map(kind -> KindTotal.of(kind, table)))
                        .asJava());
    }

    /**
     * The savings of one kind.
     *
     * @param kind which
     * @param amount how much; absent where it is left out, since it would tell of too few households
     */
    record KindTotal(String kind, @Nullable Euro amount) {
        static KindTotal of(String kind, PublishedTable table) {
            return new KindTotal(kind, amount(table.columnTotal(kind)));
        }

        private static @Nullable Euro amount(PublishedCell cell) {
            return cell.<@Nullable Euro>fold(
                    exact -> Euro.ofCents(exact.figure()), rounded -> Euro.ofCents(rounded.figure()), leftOut -> null);
        }
    }
}
