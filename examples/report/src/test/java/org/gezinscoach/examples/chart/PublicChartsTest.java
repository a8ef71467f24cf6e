package org.gezinscoach.examples.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.gezinscoach.disclosure.DisclosureRules;
import org.gezinscoach.examples.evaluation.Documents;
import org.gezinscoach.examples.evaluation.Language;
import org.gezinscoach.money.Euro;
import org.gezinscoach.programme.Evaluation;
import org.gezinscoach.programme.PublicEdition;
import org.gezinscoach.savings.SavingsPolicy;
import org.junit.jupiter.api.Test;

class PublicChartsTest {
    @Test
    void whatIsLeftOutIsAMarkAndHasNoLength() {
        List<Picture> pictures = charts(Documents.published(evaluation("wormerland")));
        assertThat(pictures.map(Picture::id)).containsExactly("public-reported-goals");
        Drawing drawing = new Drawing(pictures.head().svg());
        assertThat(drawing.words().stream().filter("8 of 8"::equals)).hasSize(6);
        assertThat(drawing.words().stream().filter("left out, of 8"::equals)).hasSize(5);
        assertThat(drawing.boxes(Drawing.BLUE)).hasSize(6);
        assertThat(drawing.boxes(Drawing.ORANGE)).isEmpty();
        assertThat(drawing.words()).contains("Left out, so that no household can be told");
    }

    @Test
    void ofAlmeloOnlyTheThreatBasedTotalIsDrawn() {
        List<Picture> pictures = charts(Documents.published(evaluation("almelo")));
        assertThat(pictures.map(Picture::id)).containsExactly("public-savings-threat-based");
        assertThat(pictures.head().svg())
                .contains("862,374")
                .doesNotContain("176,025")
                .doesNotContain("Almelo 2020/");
    }

    @Test
    void ofTwoHouseholdsNothingIsDrawn() {
        assertThat(charts(Documents.published(evaluation("voorbeeldstad")))).isEmpty();
    }

    @Test
    void roundedFiguresSayThatTheyAre() {
        DisclosureRules rules = DisclosureRules.builder()
                .minimumHouseholds(3)
                .largestPercent(Option.none())
                .twoLargestPercent(Option.none())
                .countRounding(Option.none())
                .euroRounding(Euro.of(1000))
                .build();
        Drawing drawing = new Drawing(
                charts(PublicEdition.of(evaluation("almelo"), rules)).head().svg());
        assertThat(drawing.words()).contains("about 176,000");
    }

    @Test
    void provisionalYearsAreMarked() {
        DisclosureRules rules = DisclosureRules.builder()
                .minimumHouseholds(Option.none())
                .largestPercent(Option.none())
                .twoLargestPercent(Option.none())
                .countRounding(Option.none())
                .euroRounding(Option.none())
                .build();
        Picture savings =
                charts(PublicEdition.of(evaluation("wormerland"), rules)).head();
        assertThat(savings.id()).isEqualTo("public-savings-direct-threat-based-unstated");
        assertThat(new Drawing(savings.svg()).words())
                .contains("2021: Threat-based")
                .contains("2022 (provisional): Threat-based", "113,820", "102,980", "31,068", "1,100");
    }

    private static Evaluation evaluation(String sample) {
        return Evaluation.of(Documents.read(sample + ".json"), SavingsPolicy.AS_PRINTED);
    }

    private static List<Picture> charts(PublicEdition edition) {
        return new PublicCharts(edition, Language.en).all();
    }
}
