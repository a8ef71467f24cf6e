package org.gezinscoach.examples.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.gezinscoach.examples.evaluation.Documents;
import org.gezinscoach.examples.evaluation.Language;
import org.gezinscoach.programme.Evaluation;
import org.gezinscoach.savings.SavingsPolicy;
import org.junit.jupiter.api.Test;

/** The amounts expected here are those of the two municipal papers, and those of the made-up document. */
class ChartsTest {
    private static final List<Integer> ALMELO_DIRECT =
            List.of(18060, -3480, 4807, 15929, 106392, 23309, 9730, -3770, 5048);
    private static final List<Integer> ALMELO_THREAT_BASED =
            List.of(103514, 11024, 125449, 53830, 54431, 223947, 135313, 19810, 80033, 55023);

    @Test
    void almelosCasesAreBarsInProportionToTheirAmountsAndExtraCostsLieBelowZero() {
        Drawing drawing = drawing("almelo", Language.nl, "savings-by-household");
        List<Rectangle2D> direct = drawing.boxes(Drawing.BLUE);
        List<Rectangle2D> threatBased = drawing.boxes(Drawing.ORANGE);
        assertThat(direct).hasSameSizeAs(ALMELO_DIRECT);
        assertThat(threatBased).hasSameSizeAs(ALMELO_THREAT_BASED);
        double zero = threatBased.get(0).getMinX();
        double scale = threatBased.get(5).getWidth() / 223947;
        for (int i = 0; i < direct.size(); i++) {
            double amount = ALMELO_DIRECT.get(i);
            Rectangle2D bar = direct.get(i);
            assertThat(bar.getWidth()).isCloseTo(Math.abs(amount) * scale, within(0.1));
            assertThat(amount < 0 ? bar.getMaxX() : bar.getMinX()).isCloseTo(zero, within(0.1));
        }
        for (int i = 0; i < threatBased.size(); i++) {
            assertThat(threatBased.get(i).getMinX()).isCloseTo(zero, within(0.1));
            assertThat(threatBased.get(i).getWidth()).isCloseTo(ALMELO_THREAT_BASED.get(i) * scale, within(0.1));
        }
        assertThat(drawing.words())
                .contains("−3.480 (meerkosten)", "−3.770 (meerkosten)", "106.392", "223.947", "0", "euro")
                .contains("Bron: Almelo, college proposal Team Gezinscoaches, 2020 (zo gedrukt). Rekenwijze"
                        + " AS_PRINTED.");
    }

    @Test
    void numbersAndWordsAreThoseOfTheLanguage() {
        assertThat(drawing("almelo", Language.en, "savings-by-household").words())
                .contains("−3,480 (extra cost)", "106,392", "Savings by household: Almelo", "Threat-based", "euros");
    }

    @Test
    void whatIsUnknownIsAMarkWithItsNumberOfLinesAndNoBar() {
        Drawing drawing = drawing("wormerland", Language.en, "savings-by-household");
        assertThat(drawing.words())
                .contains("102,820 + 1 unknown", "11,000 + 2 unknown", "1 unknown: Direct", "1 unknown: Threat-based")
                .contains("0")
                .contains(
                        "Each kind on a bar of its own; extra costs lie left of zero; without what stands apart (region)");
        assertThat(drawing.words().stream().filter("?"::equals))
                .as("a mark for each of six bars, and one in the legend")
                .hasSize(7);
        assertThat(drawing.boxes(Drawing.BLUE)).isEmpty();
        assertThat(drawing.boxes(Drawing.ORANGE)).hasSize(3).allMatch(bar -> bar.getWidth() > 1);
        assertThat(drawing.boxes(Drawing.GREY)).hasSize(5).allMatch(bar -> bar.getWidth() > 1);
    }

    @Test
    void theSwitchingValueReachesJustFromTheSavingsToTheCost() {
        Drawing drawing = drawing("wormerland", Language.en, "cost-and-savings");
        List<Rectangle2D> costs = drawing.boxes(Drawing.CHARCOAL);
        List<Rectangle2D> switching = drawing.boxes(Drawing.WHITE);
        assertThat(costs).hasSize(2);
        assertThat(switching).hasSize(2);
        double scale = costs.get(0).getWidth() / 167096;
        assertThat(costs.get(1).getWidth()).isCloseTo(157000 * scale, within(0.1));
        assertThat(switching.get(0).getMaxX()).isCloseTo(costs.get(0).getMaxX(), within(0.1));
        assertThat(switching.get(0).getWidth()).isCloseTo(63016 * scale, within(0.1));
        assertThat(switching.get(1).getMaxX()).isCloseTo(costs.get(1).getMaxX(), within(0.1));
        assertThat(switching.get(1).getWidth()).isCloseTo(12112 * scale, within(0.1));
        assertThat(drawing.words())
                .contains(
                        "104,080 + 3 unknown; switching value 63,016",
                        "144,888 + 4 unknown; switching value 12,112",
                        "2022 (provisional): cost");
    }

    @Test
    void whereThereIsNoNetResultNoCostIsSetBesideSavings() {
        assertThat(new Charts(evaluation("almelo"), Language.en).costAndSavings())
                .isEmpty();
    }

    @Test
    void theTeamIsDrawnWithItsIntakeStopItsAbsenceAndWhoIsHelpedOnlyFromTheDayThatIsStated() {
        Picture picture = picture("wormerland", Language.nl, "caseload");
        assertThat(picture.description())
                .isEqualTo(
                        "vanaf 2020-12-01 capaciteit 5; vanaf 2021-01-01 capaciteit 10; vanaf 2021-09-01 capaciteit 5;"
                                + " vanaf 2022-01-01 capaciteit 10; vanaf 2022-08-01 capaciteit 10, 8 huishoudens; vanaf 2023-01-01"
                                + " capaciteit 0, 8 huishoudens; Instroomstop: 2021-09-01/2022-01-01; Afwezig: C-2:"
                                + " 2021-09-01/2022-01-01");
        Drawing drawing = new Drawing(picture.svg());
        Rectangle2D stop = drawing.boxes(Drawing.VERMILLION).get(0);
        Rectangle2D absence = drawing.boxes(Drawing.GREY).get(0);
        assertThat(stop.getMinX()).isEqualTo(absence.getMinX());
        assertThat(stop.getMaxX()).isEqualTo(absence.getMaxX());
        double day = (860 - stop.getMinX()) / 532;
        assertThat(stop.getWidth()).as("122 of the 532 days until 2023-02-15").isCloseTo(122 * day, within(0.5));
    }

    @Test
    void aCoachBudgetIsAlwaysItsAreasTogether() {
        Picture picture = picture("voorbeeldstad", Language.en, "coach-budget-1");
        Drawing drawing = new Drawing(picture.svg());
        double euro = drawing.boxes(Drawing.SKY).get(0).getHeight() / 5000;
        assertThat(drawing.boxes(Drawing.SKY).stream().map(area -> Math.round(area.getHeight() / euro)))
                .containsExactly(5000L, 1800L, 4200L, 4200L, 5000L);
        assertThat(drawing.boxes(Drawing.ORANGE).stream().map(area -> Math.round(area.getHeight() / euro)))
                .containsExactly(3200L, 800L);
        assertThat(drawing.boxes(Drawing.VERMILLION).stream().map(area -> Math.round(area.getHeight() / euro)))
                .containsExactly(800L, 800L);
        assertThat(drawing.words()).contains("Coach budget of household Voorbeeldstad/1", "Absorbed, 800 at the end");
    }

    @Test
    void theCoverIsDrawnByPotAndSaysWhatLapsesAndWhatCannotBeDetermined() {
        Drawing almelo = drawing("almelo", Language.nl, "cover");
        assertThat(almelo.boxes(Drawing.BLUE)).hasSize(1);
        assertThat(almelo.boxes(Drawing.GREEN)).hasSize(1);
        assertThat(almelo.boxes(Drawing.GREEN).get(0).getWidth())
                .isEqualTo(almelo.boxes(Drawing.BLUE).get(0).getWidth());
        assertThat(almelo.words()).contains("185.000; vervallen: Innovatiebudget programma Zorg");
        Drawing wormerland = drawing("wormerland", Language.nl, "cover");
        assertThat(wormerland.words())
                .contains("kosten onbekend; vervallen: Incidentele middelen 2022")
                .contains("Niet te bepalen: bedrag van Incidentele middelen 2021, Incidentele middelen 2022 onbekend");
    }

    private static Evaluation evaluation(String sample) {
        return Evaluation.of(Documents.read(sample + ".json"), SavingsPolicy.AS_PRINTED);
    }

    private static Picture picture(String sample, Language language, String id) {
        return new Charts(evaluation(sample), language)
                .all()
                .find(picture -> picture.id().equals(id))
                .get();
    }

    private static Drawing drawing(String sample, Language language, String id) {
        return new Drawing(picture(sample, language, id).svg());
    }
}
