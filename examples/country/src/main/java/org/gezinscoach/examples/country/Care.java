package org.gezinscoach.examples.country;

import static org.gezinscoach.intervention.BudgetEffect.CAPACITY_FREED;
import static org.gezinscoach.intervention.BudgetEffect.CASHABLE;
import static org.gezinscoach.intervention.BudgetEffect.SOCIETAL;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.gezinscoach.intervention.BudgetEffect;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Unknown;
import org.gezinscoach.savings.Saving;

/** A care that ends or is averted: who pays it, what that does to a budget, its usual price in euros, and how many lines of a hundred. */
record Care(CareCategory category, Payer payer, BudgetEffect effect, int price, int ofHundred) {
    private static final int THOUSAND = 1_000;
    private static final int UNKNOWN_GAINS = 27;
    private static final int UNKNOWN_COSTS = 3;
    private static final int EXTRA_COSTS = 80;

    private static final Unknown UNKNOWN_GAIN = new Unknown("price not agreed", false);
    private static final Unknown UNKNOWN_COST = UNKNOWN_GAIN.negated();

    private static final List<Care> ALL = Stream.of(
                    new Care(CareCategory.YOUTH_SUPPORT, Payer.MUNICIPALITY, CASHABLE, 8_900, 14),
                    new Care(CareCategory.YOUTH_SUPPORT, Payer.REGION, CASHABLE, 12_400, 5),
                    new Care(CareCategory.FOSTER_CARE, Payer.MUNICIPALITY, CASHABLE, 21_500, 6),
                    new Care(CareCategory.RESIDENTIAL_YOUTH_CARE, Payer.MUNICIPALITY, CASHABLE, 74_000, 5),
                    new Care(CareCategory.RESIDENTIAL_YOUTH_CARE, Payer.REGION, CASHABLE, 92_000, 3),
                    new Care(CareCategory.YOUTH_PROTECTION, Payer.MUNICIPALITY, CASHABLE, 11_800, 7),
                    new Care(CareCategory.YOUTH_PROTECTION, Payer.STATE, SOCIETAL, 6_300, 2),
                    new Care(CareCategory.YOUTH_PROBATION, Payer.MUNICIPALITY, CASHABLE, 7_400, 2),
                    new Care(CareCategory.LOCAL_TEAM, Payer.MUNICIPALITY, CAPACITY_FREED, 3_100, 9),
                    new Care(CareCategory.CHILD_SAFETY, Payer.REGION, CAPACITY_FREED, 2_600, 4),
                    new Care(CareCategory.CRISIS_CARE, Payer.REGION, CASHABLE, 15_700, 3),
                    new Care(CareCategory.MENTAL_HEALTH, Payer.HEALTH_INSURER, CASHABLE, 5_200, 5),
                    new Care(CareCategory.MENTAL_HEALTH, Payer.MUNICIPALITY, CASHABLE, 4_800, 6),
                    new Care(CareCategory.MENTAL_HEALTH, Payer.STATE_OR_INSURER, CASHABLE, 6_100, 2),
                    new Care(CareCategory.ADDICTION_CARE, Payer.HEALTH_INSURER, CASHABLE, 9_600, 2),
                    new Care(CareCategory.ADULT_SUPPORT, Payer.MUNICIPALITY, CASHABLE, 5_900, 7),
                    new Care(CareCategory.SHELTER, Payer.MUNICIPALITY, CASHABLE, 38_000, 3),
                    new Care(CareCategory.SCHOOL_ATTENDANCE, Payer.EDUCATION, CAPACITY_FREED, 1_900, 3),
                    new Care(CareCategory.DEBT_SUPPORT, Payer.MUNICIPALITY, CAPACITY_FREED, 2_400, 3),
                    new Care(CareCategory.DEBT_SUPPORT, Payer.OTHER, SOCIETAL, 4_400, 1),
                    new Care(CareCategory.INCOME_SUPPORT, Payer.STATE, CASHABLE, 16_200, 2),
                    new Care(CareCategory.HOUSING, Payer.HOUSING_ASSOCIATION, SOCIETAL, 7_000, 2),
                    new Care(CareCategory.POLICE, Payer.POLICE_AND_JUSTICE, CAPACITY_FREED, 1_300, 2),
                    new Care(CareCategory.OTHER, Payer.OTHER, BudgetEffect.UNSTATED, 3_300, 1),
                    new Care(CareCategory.UNSTATED, Payer.UNSTATED, BudgetEffect.UNSTATED, 6_700, 1))
            .flatMap(care -> Collections.nCopies(care.ofHundred, care).stream())
            .toList();

    static Care any(SplittableRandom random) {
        return ALL.get(random.nextInt(ALL.size()));
    }

    Saving.Builder on(Saving.Builder saving, SplittableRandom random) {
        saving.category(category).payer(payer).budgetEffect(effect).amount(amount(random));
        return saving;
    }

    /** From half to one and a half times the usual price; of a thousand, some are unknown and some extra costs. */
    private Amount amount(SplittableRandom random) {
        int ticket = random.nextInt(THOUSAND);
        if (ticket < UNKNOWN_GAINS) {
            return UNKNOWN_GAIN;
        }
        if (ticket < UNKNOWN_GAINS + UNKNOWN_COSTS) {
            return UNKNOWN_COST;
        }
        Euro euro = Euro.ofCents(random.nextLong(price * 50L, price * 150L));
        return ticket < UNKNOWN_GAINS + UNKNOWN_COSTS + EXTRA_COSTS ? euro.negated() : euro;
    }
}
