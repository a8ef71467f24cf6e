package org.gezinscoach.programme;

import static org.gezinscoach.intervention.CareCategory.YOUTH_PROTECTION;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import org.gezinscoach.household.Household;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Change;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.InterventionId;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.Price;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.savings.Method;
import org.gezinscoach.savings.Netting;
import org.gezinscoach.savings.Saving;
import org.threeten.extra.LocalDateRange;

/** The two years of Wormerland as its evaluation of 2022 prints them; verbs, years and categories are readings. */
public final class WormerlandFixture {
    private static final String DOCUMENT = "Wormerland, pilot evaluation, August 2022";
    private static final Amount UNKNOWN = Amount.unknown("not printed");
    private static final Amount REGIONAL = Amount.unknown("regional cost");
    private static final int YEAR_1 = 2021;
    private static final int YEAR_2 = 2022;

    private static final List<Intervention> LINES = List.of(
            year1(1, "a", "Altra IAG", CareCategory.YOUTH_SUPPORT, Euro.of(19_080), Change.UNSTATED),
            year1(1, "b", "Altra NIKA", CareCategory.YOUTH_SUPPORT, Euro.of(1_000), Change.UNSTATED),
            year1(1, "c", "Netwerk pleegzorgplaatsing", CareCategory.FOSTER_CARE, Euro.of(30_000), Change.UNSTATED),
            year1(2, "a", "MEE traject", CareCategory.UNSTATED, Euro.of(1_500), Change.UNSTATED),
            year1(3, "a", "Stichting MEE", CareCategory.UNSTATED, Euro.of(1_500), Change.UNSTATED),
            year1(3, "b", "Altra team Thuiszitters", CareCategory.UNSTATED, Euro.of(30_000), Change.UNSTATED),
            year1(3, "c", "Jeugdbescherming", YOUTH_PROTECTION, Euro.of(16_080), Change.UNSTATED),
            year1(3, "d", "Jeugdteam gestopt", CareCategory.LOCAL_TEAM, UNKNOWN, Change.ENDED),
            year1(3, "e", "Leerplicht niet actief", CareCategory.SCHOOL_ATTENDANCE, UNKNOWN, Change.NOT_STARTED),
            year1(4, "a", "Simetri", CareCategory.UNSTATED, Euro.of(3_820), Change.UNSTATED),
            year1(4, "b", "Jeugdteam gestopt", CareCategory.LOCAL_TEAM, UNKNOWN, Change.ENDED),
            year1(4, "c", "Geen Beschermingstafel", CareCategory.CHILD_SAFETY, Euro.of(1_100), Change.NOT_STARTED),
            year1(4, "d", "Geen onderzoek VT", CareCategory.CHILD_SAFETY, REGIONAL, Change.NOT_STARTED)
                    .withPayer(Payer.REGION),
            year2(1, "a", "Inzet jeugdbescherming/ots", YOUTH_PROTECTION, Euro.of(16_068), Change.UNSTATED),
            year2(1, "b", "(Netwerk)pleegzorgplaatsing", CareCategory.FOSTER_CARE, Euro.of(15_000), Change.UNSTATED),
            year2(2, "a", "Opname en behandeling voorkomen", CareCategory.UNSTATED, Euro.of(99_288), Change.PREVENTED),
            year2(2, "b", "Geen inzet jeugdteam", CareCategory.LOCAL_TEAM, UNKNOWN, Change.NOT_STARTED),
            year2(2, "c", "Levvel Actief start niet", CareCategory.UNSTATED, Euro.of(3_532), Change.NOT_STARTED),
            year2(3, "a", "Verminderde inzet wijkagent", CareCategory.POLICE, UNKNOWN, Change.REDUCED),
            year2(3, "b", "Spoedhulp voorkomen", CareCategory.CRISIS_CARE, Euro.of(11_000), Change.PREVENTED),
            year2(3, "c", "Opname volwassen ouder voorkomen", CareCategory.UNSTATED, UNKNOWN, Change.PREVENTED),
            year2(3, "d", "Geen inzet jeugdteam", CareCategory.LOCAL_TEAM, UNKNOWN, Change.NOT_STARTED));

    /** The programme. */
    public static final Programme PROGRAMME = programme();

    private WormerlandFixture() {}

    /** A family of a year; the numbers of the two years do not correspond. */
    public static HouseholdId family(int year, int number) {
        return new HouseholdId("Wormerland " + year, String.valueOf(number));
    }

    private static Programme programme() {
        return Programme.builder()
                .municipality("Wormerland")
                .period(LocalDateRange.of(LocalDate.of(2020, 12, 1), LocalDate.of(2023, 1, 1)))
                .years(
                        new ProgrammeYear(Year.of(YEAR_1), YearStatus.UNSTATED, Option.none()),
                        new ProgrammeYear(Year.of(YEAR_2), YearStatus.PROVISIONAL, Option.none()))
                .households(List.rangeClosed(1, 5)
                        .map(number -> family(YEAR_1, number))
                        .appendAll(List.rangeClosed(1, 3).map(number -> family(YEAR_2, number)))
                        .map(Household::of))
                .interventions(LINES)
                .savings(noSavingsYet())
                .coachingCosts(cost(YEAR_1, 167_096), cost(YEAR_2, 157_000))
                .build();
    }

    private static Intervention year1(
            int family, String letter, String care, CareCategory category, Amount price, Change change) {
        return line(YEAR_1, family, letter, care, category, price, change);
    }

    private static Intervention year2(
            int family, String letter, String care, CareCategory category, Amount price, Change change) {
        return line(YEAR_2, family, letter, care, category, price, change);
    }

    private static Intervention line(
            int year, int family, String letter, String care, CareCategory category, Amount price, Change change) {
        return Intervention.builder()
                .id(new InterventionId(year + "-" + family + "-" + letter))
                .household(family(year, family))
                .care(care)
                .category(category)
                .price(Price.of(price, PriceBasis.UNSTATED))
                .change(change)
                .year(Year.of(year))
                .source(Source.printed(DOCUMENT, "Besparing " + yearOf(year), "gezin " + family + ", " + care))
                .build();
    }

    private static Saving noSavingsYet() {
        return Saving.builder()
                .household(family(YEAR_1, 5))
                .year(Year.of(YEAR_1))
                .amount(Euro.ZERO)
                .netting(Netting.GROSS)
                .method(Method.PRINTED)
                .source(Source.printed(DOCUMENT, "Besparing " + yearOf(YEAR_1), "gezin 5, Nog geen besparingen"))
                .build();
    }

    private static CoachingCost cost(int year, long euros) {
        return new CoachingCost(
                Year.of(year), Euro.of(euros), Source.printed(DOCUMENT, "Kosten GC " + yearOf(year), "Inzet GC"));
    }

    private static String yearOf(int year) {
        return "jaar " + (year - YEAR_1 + 1);
    }
}
