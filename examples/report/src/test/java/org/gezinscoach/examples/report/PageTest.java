package org.gezinscoach.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gezinscoach.examples.evaluation.Documents;
import org.gezinscoach.examples.evaluation.Language;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.outcome.Goal;
import org.gezinscoach.programme.Evaluation;
import org.gezinscoach.programme.Programme;
import org.gezinscoach.savings.SavingsPolicy;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PageTest {
    private static final List<String> SAMPLES = List.of("almelo", "wormerland", "voorbeeldstad", "almelo-wachtlijst");

    static Stream<Arguments> pages() {
        return SAMPLES.stream()
                .flatMap(sample -> Stream.of(Language.values())
                        .flatMap(language ->
                                Stream.of(true, false).map(internal -> Arguments.of(sample, language, internal))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageStandsAloneAndEachOfItsLinksLeadsSomewhere(String sample, Language language, boolean internal) {
        Document page = page(sample, language, internal);
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a").eachAttr("href")).allSatisfy(link -> {
            assertThat(link).startsWith("#");
            assertThat(ids).contains(link.substring(1));
        });
        assertThat(page.select("script, link, img, iframe, object, embed, use, image, [src]"))
                .isEmpty();
        assertThat(page.html())
                .doesNotContain("@import")
                .doesNotContain("url(http")
                .doesNotContain("url(//");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageCanBeReadAloud(String sample, Language language, boolean internal) {
        Document page = page(sample, language, internal);
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language.name());
        assertThat(page.select("h1")).hasSize(1);
        int level = 0;
        for (Element heading : page.select("h1, h2, h3")) {
            int own = Integer.parseInt(heading.tagName().substring(1));
            assertThat(own).as(heading.text()).isLessThanOrEqualTo(level + 1);
            level = own;
        }
        assertThat(page.select("table")).allSatisfy(table -> {
            assertThat(table.child(0).tagName()).isEqualTo("caption");
            assertThat(table.child(0).text()).isNotBlank();
            assertThat(table.select("thead th")).isNotEmpty();
        });
        assertThat(page.select("th")).allMatch(cell -> cell.hasAttr("scope"));
        assertThat(page.select("svg"))
                .allMatch(svg -> svg.attr("role").equals("img")
                        && svg.child(0).tagName().equals("title")
                        && svg.child(1).tagName().equals("desc"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theSameInputGivesTheSameBytes(String sample, Language language, boolean internal) {
        assertThat(html(Documents.read(sample + ".json"), language, internal))
                .isEqualTo(html(Documents.read(sample + ".json"), language, internal));
    }

    @Test
    void everyFigureOfTheInternalEditionIsALinkToTheLinesBehindItOrNoLineSpeaksOfIt() {
        for (String sample : SAMPLES) {
            Document page = page(sample, Language.en, true);
            for (Element cell :
                    page.select("section:not(#topic-lines) .scroll:not([id]) :is(td, th[scope=row]).figure")) {
                String text = cell.ownText() + cell.select("a").text();
                boolean isFigure = text.chars().anyMatch(Character::isDigit) && !text.equals("0.00");
                assertThat(cell.select("a").isEmpty() && isFigure)
                        .as("%s: %s in %s", sample, text, caption(cell))
                        .isFalse();
            }
        }
    }

    @Test
    void theLinesBehindAFigureOfAHouseholdAddUpToIt() {
        int followed = 0;
        for (String sample : List.of("almelo", "wormerland", "voorbeeldstad")) {
            Document page = page(sample, Language.en, true);
            Element table = table(page, "Savings by household and year, in euros");
            for (Element cell : table.select("tbody td.figure")) {
                int column = cell.elementSiblingIndex();
                for (Element link : cell.select("a")) {
                    Element lines = page.getElementById(link.attr("href").substring(1));
                    if (column <= 4) {
                        assertThat(amounts(lines, ".figure:nth-child(2)"))
                                .as("%s: %s", sample, cell.parent().text())
                                .isEqualByComparingTo(number(link.text()));
                        followed++;
                    }
                }
            }
        }
        assertThat(followed)
                .as("20 of Almelo, 13 of Wormerland, 3 of the made-up document")
                .isEqualTo(36);
    }

    @Test
    void theLinesBehindAFigureOfAYearAddUpToIt() {
        Document page = page("wormerland", Language.en, true);
        Element year = table(page, "Savings and coaching cost by year, in euros");
        assertThat(year.select("tbody tr:nth-child(3) td:nth-child(2) a").text())
                .isEqualTo("102,980.00");
        assertThat(year.select("tbody tr:nth-child(3) td:nth-child(2) small").text())
                .isEqualTo("gross; 9 printed");
        Element lines = page.getElementById("lines-2021-unstated");
        assertThat(amounts(lines, "tbody .figure:nth-child(2)")).isEqualByComparingTo("102980");
        assertThat(lines.text())
                .contains("Wormerland, evaluation of the family coaches, August 2022: Besparing jaar 1:");
        assertThat(page.getElementById("result-2021").text())
                .contains("102,980.00", "167,096.00", "Besparing jaar 1: Kosten GC jaar 1");
    }

    @Test
    void besideATotalStandsWhatIsUnknownAndWhetherItIsNetAReadingOrProvisional() {
        Document wormerland = page("wormerland", Language.nl, true);
        assertThat(table(wormerland, "Besparingen per huishouden en jaar, in euro")
                        .select("tfoot small")
                        .eachText())
                .containsExactly(
                        "bruto; 3 zo gedrukt; 3 onbekend; voorlopig",
                        "bruto; 8 zo gedrukt; 4 onbekend; voorlopig",
                        "bruto; 11 zo gedrukt; voorlopig",
                        "bruto; 22 zo gedrukt; 7 onbekend; voorlopig",
                        "bruto; 22 zo gedrukt; 7 onbekend; voorlopig");
        assertThat(page("almelo", Language.en, false).select("tbody small").eachText())
                .containsExactly("net of coaching; printed");
    }

    @Test
    void theInternalEditionIsMarkedOnEveryPrintedPageAndOnEveryChart() {
        Document page = page("wormerland", Language.nl, true);
        assertThat(page.select("body.internal > .stamp").text()).isEqualTo("Interne editie: niet voor publicatie");
        assertThat(page.select("style").html())
                .contains("@page { @top-center { content: \"Interne editie: niet voor publicatie\"");
        assertThat(page.select("svg"))
                .hasSize(4)
                .allMatch(svg -> svg.select("text").eachText().contains("Interne editie: niet voor publicatie"));
        Document open = page("wormerland", Language.nl, false);
        assertThat(open.select("body.internal, .stamp")).isEmpty();
        assertThat(open.text()).contains("Openbare editie").doesNotContain("niet voor publicatie");
    }

    @Test
    void thePublicEditionHasNoLinesNoHouseholdsAndNoCosts() {
        Document wormerland = page("wormerland", Language.en, false);
        assertThat(wormerland.html())
                .contains("left out")
                .contains("8 of 8")
                .doesNotContain("Wormerland 2021/")
                .doesNotContain("Wormerland 2022/")
                .doesNotContain("104,080")
                .doesNotContain("167,096")
                .doesNotContain("47,580")
                .doesNotContain("0.6229");
        Document almelo = page("almelo", Language.en, false);
        assertThat(almelo.html()).contains("862,374").doesNotContain("176,025").doesNotContain("Almelo 2020/");
        for (String sample : SAMPLES) {
            assertThat(page(sample, Language.en, false).select("#topic-lines, main a, [id^=lines]"))
                    .isEmpty();
        }
    }

    @Test
    void whateverADocumentSaysIsWordsAndNeverMarkup() {
        String evil = "<script>alert(1)</script>";
        Programme programme = Documents.read("wormerland.json").withMunicipality("\"'" + evil + "&amp;");
        Programme labels = programme
                .withInterventions(programme
                        .interventions()
                        .map(line -> line.withSource(Source.printed(evil, evil, "</style></svg>" + evil))))
                .withOutcomes(programme
                        .outcomes()
                        .withGoals(programme
                                .outcomes()
                                .goals()
                                .map(goal -> new Goal(goal.id(), goal.label() + evil, goal.term()))));
        for (boolean internal : List.of(true, false)) {
            String html = html(labels, Language.nl, internal);
            Document page = Jsoup.parse(html);
            assertThat(page.select("script")).isEmpty();
            assertThat(html).doesNotContain("<script");
            assertThat(page.select("h1").text()).contains("\"'" + evil + "&amp;");
            assertThat(page.select("main").text()).contains(evil);
        }
    }

    private static BigDecimal amounts(Element within, String cells) {
        return within.select(cells).stream().map(cell -> number(cell.text())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The known part of an amount: {@code 104,080.00 + 3 unknown}, {@code 1 unknown}. */
    private static BigDecimal number(String text) {
        String known = text.replace(",", "").split(" ")[0];
        return known.contains(".") ? new BigDecimal(known) : BigDecimal.ZERO;
    }

    private static Element table(Document page, String caption) {
        return page.select("table").stream()
                .filter(table -> table.child(0).text().equals(caption))
                .findFirst()
                .orElseThrow();
    }

    private static String caption(Element cell) {
        return Objects.requireNonNull(cell.closest("table")).child(0).text();
    }

    private static Document page(String sample, Language language, boolean internal) {
        return Jsoup.parse(html(Documents.read(sample + ".json"), language, internal));
    }

    private static String html(Programme programme, Language language, boolean internal) {
        Evaluation evaluation = Evaluation.of(programme, SavingsPolicy.AS_PRINTED);
        return internal
                ? Page.of(evaluation, language).html()
                : Page.of(Documents.published(evaluation), language).html();
    }
}
