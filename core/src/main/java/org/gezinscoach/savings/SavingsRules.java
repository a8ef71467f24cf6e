package org.gezinscoach.savings;

import io.vavr.collection.List;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.money.Amount;
import org.gezinscoach.savings.Assessment.Counted;
import org.gezinscoach.savings.Assessment.NotCounted;

/**
 * What an intervention saved. The rules are those of {@link SavingsRule}; where none applies, the answer is a
 * {@link NotCountedReason}.
 */
public final class SavingsRules {
    private SavingsRules() {}

    /**
     * Assesses one intervention. A care of {@code EUR 16080.00} that ended is one direct saving of {@code EUR 16080.00}, gross
     * and estimated, in the intervention's year and for its payer. An unknown price gives an unknown saving, never a zero.
     */
    public static Assessment assess(Intervention intervention, SavingsPolicy policy) {
        if (intervention.continues().isDefined()) {
            return new NotCounted(intervention, NotCountedReason.ALREADY_COUNTED);
        }
        return switch (intervention.change()) {
            case RUNNING -> new NotCounted(intervention, NotCountedReason.STILL_RUNNING);
            case ENDED -> counted(intervention, SavingsRule.CARE_ENDED, price(intervention));
            case REDUCED -> counted(intervention, SavingsRule.CARE_REDUCED, reduction(intervention));
            case PREVENTED -> averted(intervention, SavingsRule.CARE_PREVENTED, policy);
            case NOT_STARTED -> averted(intervention, SavingsRule.CARE_NOT_STARTED, policy);
            case STARTED ->
                counted(
                        intervention,
                        SavingsRule.CARE_STARTED,
                        price(intervention).negated());
            case UNSTATED -> counted(intervention, SavingsRule.CHANGE_UNSTATED, price(intervention));
        };
    }

    private static Assessment averted(Intervention intervention, SavingsRule rule, SavingsPolicy policy) {
        return policy.threatNeedsEvidence() && intervention.threat().isEmpty()
                ? new NotCounted(intervention, NotCountedReason.NO_EVIDENCE)
                : counted(intervention, rule, price(intervention));
    }

    private static Amount price(Intervention intervention) {
        return intervention.price().amount();
    }

    private static Amount reduction(Intervention intervention) {
        Amount after = intervention
                .priceAfter()
                .<Amount>map(price -> price.amount())
                .getOrElse(() -> Amount.unknown("price after the reduction not stated"));
        return price(intervention)
                .fold(before -> after.<Amount>fold(before::minus, unknown -> unknown), unknown -> unknown);
    }

    private static Counted counted(Intervention intervention, SavingsRule rule, Amount amount) {
        Saving saving = Saving.builder()
                .household(intervention.household())
                .year(intervention.year())
                .kind(rule.kind())
                .amount(amount)
                .payer(intervention.payer())
                .category(intervention.category())
                .netting(Netting.GROSS)
                .method(Method.ESTIMATED)
                .budgetEffect(intervention.budgetEffect())
                .taskField(intervention.taskField())
                .source(intervention.source())
                .build();
        return new Counted(intervention, rule, List.of(saving));
    }
}
