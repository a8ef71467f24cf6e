package org.gezinscoach.programme;

import io.vavr.collection.List;
import java.time.LocalDate;
import org.gezinscoach.household.Household;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.BudgetEffect;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Shares;
import org.gezinscoach.savings.Method;
import org.gezinscoach.savings.Netting;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKind;
import org.threeten.extra.LocalDateRange;

/** The ten cases of Almelo as its proposal of 2020 prints them: finished figures, two a case. */
public final class AlmeloFixture {
    private static final String DOCUMENT = "Almelo, college proposal, 2020";
    private static final List<Case> CASES = List.of(
            new Case(1, 18_060, 103_514),
            new Case(2, 0, 11_024),
            new Case(3, -3_480, 125_449),
            new Case(4, 4_807, 53_830),
            new Case(5, 15_929, 54_431),
            new Case(6, 106_392, 223_947),
            new Case(7, 23_309, 135_313),
            new Case(8, 9_730, 19_810),
            new Case(9, -3_770, 80_033),
            new Case(10, 5_048, 55_023));

    /** The programme. */
    public static final Programme PROGRAMME = programme();

    private AlmeloFixture() {}

    /** The household of a case. */
    public static HouseholdId household(int number) {
        return new HouseholdId("Almelo 2020", String.valueOf(number));
    }

    private static Programme programme() {
        return Programme.builder()
                .municipality("Almelo")
                .period(LocalDateRange.ofUnboundedEnd(LocalDate.of(2018, 3, 1)))
                .households(CASES.map(printed -> Household.of(household(printed.number))))
                .savings(CASES.flatMap(Case::savings))
                .payerSplit(new PayerSplit(
                        SavingKind.DIRECT,
                        Shares.of(Payer.MUNICIPALITY, 75, Payer.STATE_OR_INSURER, 25),
                        Source.printed(DOCUMENT, "Besparingen", "below the average")))
                .build();
    }

    /** A row of the table. */
    private record Case(int number, long direct, long threatBased) {
        List<Saving> savings() {
            return List.of(
                    saving(SavingKind.DIRECT, direct, "Direct"), saving(SavingKind.THREAT_BASED, threatBased, "Reëel"));
        }

        private Saving saving(SavingKind kind, long euros, String column) {
            return Saving.builder()
                    .household(household(number))
                    .kind(kind)
                    .amount(Euro.of(euros))
                    .netting(Netting.NET_OF_COACHING)
                    .method(Method.PRINTED)
                    .budgetEffect(BudgetEffect.SOCIETAL)
                    .source(Source.printed(DOCUMENT, "Besparingen", "Casus " + number + ", " + column))
                    .build();
        }
    }
}
