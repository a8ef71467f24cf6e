package org.gezinscoach.examples.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import javax.imageio.ImageIO;
import org.gezinscoach.examples.evaluation.Documents;
import org.gezinscoach.examples.evaluation.Language;
import org.gezinscoach.programme.Evaluation;
import org.gezinscoach.programme.Programme;
import org.gezinscoach.savings.SavingsPolicy;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureTest {
    @TempDir
    private Path folder;

    @Test
    void theSameFiguresGiveTheSameBytesWhateverTheMachinesLocaleAndZone() {
        List<byte[]> first = bytes();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-deva"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(bytes().toJavaList()).usingRecursiveComparison().isEqualTo(first.toJavaList());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<byte[]> bytes() {
        List<Picture> pictures = pictures(Documents.read("voorbeeldstad.json"));
        return pictures.map(picture -> picture.svg().getBytes(StandardCharsets.UTF_8))
                .append(pictures.last().png());
    }

    @ParameterizedTest
    @CsvSource({"wormerland, cost-and-savings, en", "almelo, savings-by-household, nl"})
    void thePicturesOfTheReadmeAreWhatTheProgramDraws(String sample, String id, Language language) throws IOException {
        Evaluation evaluation = Evaluation.of(Documents.read(sample + ".json"), SavingsPolicy.AS_PRINTED);
        Picture drawn = new Charts(evaluation, language)
                .all()
                .find(picture -> picture.id().equals(id))
                .get();
        assertThat(Files.readString(Path.of("../../docs/" + sample + "-" + id + ".svg"))
                        .replace("\r\n", "\n"))
                .isEqualTo(drawn.svg());
    }

    @Test
    void everyPictureHasATitleAndItsFiguresInWordsAndNamesOfItsOwn() {
        List<Picture> pictures = pictures(Documents.read("voorbeeldstad.json"));
        List<String> ids = pictures.flatMap(
                picture -> new Drawing(picture.svg()).document().select("[id]").eachAttr("id"));
        assertThat(ids).doesNotHaveDuplicates().isNotEmpty();
        assertThat(pictures).hasSize(5).allSatisfy(picture -> {
            Element svg = new Drawing(picture.svg()).document().selectFirst("svg");
            assertThat(svg.attr("role")).isEqualTo("img");
            assertThat(svg.child(0).tagName()).isEqualTo("title");
            assertThat(svg.child(0).text()).isEqualTo(picture.title()).isNotBlank();
            assertThat(svg.child(1).tagName()).isEqualTo("desc");
            assertThat(svg.child(1).text()).isEqualTo(picture.description()).isNotBlank();
            assertThat(svg.attr("aria-labelledby"))
                    .isEqualTo(svg.child(0).id() + " " + svg.child(1).id());
        });
    }

    @Test
    void noWordsLeaveTheSheetOrRunIntoEachOther() {
        List.of("almelo", "wormerland", "voorbeeldstad", "almelo-wachtlijst")
                .flatMap(sample -> pictures(Documents.read(sample + ".json")))
                .forEach(picture -> {
                    List<Rectangle2D> words = List.ofAll(
                                    new Drawing(picture.svg()).document().select("text"))
                            .filter(text -> !text.parent().hasAttr("transform"))
                            .map(PictureTest::box);
                    assertThat(words)
                            .as(picture.id())
                            .allMatch(box -> box.getMinX() >= 0 && box.getMaxX() <= Picture.WIDTH);
                    for (int i = 0; i < words.size(); i++) {
                        for (int j = 0; j < i; j++) {
                            assertThat(words.get(i).intersects(words.get(j)))
                                    .as("%s: %s and %s", picture.id(), words.get(i), words.get(j))
                                    .isFalse();
                        }
                    }
                });
    }

    private static Rectangle2D box(Element text) {
        double base = Double.parseDouble(text.attr("y"));
        return new Rectangle2D.Double(
                Double.parseDouble(text.attr("x")), base - 7, Double.parseDouble(text.attr("textLength")), 7);
    }

    @Test
    void wordsOfADocumentAreWordsOfThePictureAndNothingElse() {
        Programme programme = Documents.read("almelo.json").withMunicipality("<script>alert('x')</script> & \"y\"");
        assertThat(pictures(programme)).isNotEmpty().allSatisfy(picture -> {
            assertThat(picture.svg()).doesNotContain("<script");
            assertThat(new Drawing(picture.svg())
                            .document()
                            .selectFirst("title")
                            .wholeText())
                    .contains("<script>alert('x')</script> & \"y\"");
        });
    }

    @Test
    void aStampStandsOnThePicture() {
        Picture picture = pictures(Documents.read("almelo.json")).head();
        assertThat(new Drawing(picture.withStamp("Not for publication").svg()).words())
                .contains("Not for publication");
        assertThat(new Drawing(picture.svg()).words()).doesNotContain("Not for publication");
    }

    @Test
    void aPictureIsSavedAsBothKinds() throws IOException {
        Picture picture = pictures(Documents.read("almelo.json")).head();
        picture.saveIn(folder.resolve("new"));
        assertThat(folder.resolve("new/savings-by-household.svg")).hasContent(picture.svg());
        BufferedImage image = ImageIO.read(
                new ByteArrayInputStream(Files.readAllBytes(folder.resolve("new/savings-by-household.png"))));
        assertThat(image.getWidth()).isEqualTo(2 * Picture.WIDTH);
    }

    @Test
    void fillingsOfOneChartAreToldApartInGrey() {
        List.of(
                        List.of(Ink.BLUE, Ink.ORANGE, Ink.GREY, Ink.CHARCOAL, Ink.OPEN),
                        List.of(Ink.SKY, Ink.ORANGE, Ink.VERMILLION, Ink.PALE),
                        List.of(Ink.BLUE, Ink.GREEN, Ink.PURPLE, Ink.ORANGE, Ink.GREY, Ink.OPEN, Ink.VERMILLION),
                        List.of(Ink.BLUE, Ink.SKY, Ink.ORANGE, Ink.PALE))
                .forEach(inks -> inks.forEach(one -> inks.filter(other -> other.compareTo(one) > 0)
                        .forEach(other -> assertThat(difference(one, other))
                                .as("%s and %s", one, other)
                                .isGreaterThan(8))));
    }

    /** The mean difference of lightness, of 255, between two fillings in grey. */
    private static double difference(Ink one, Ink other) {
        BufferedImage left = grey(one);
        BufferedImage right = grey(other);
        double sum = 0;
        for (int x = 0; x < left.getWidth(); x++) {
            for (int y = 0; y < left.getHeight(); y++) {
                sum += Math.abs(
                        left.getRaster().getSample(x, y, 0) - right.getRaster().getSample(x, y, 0));
            }
        }
        return sum / (left.getWidth() * left.getHeight());
    }

    private static BufferedImage grey(Ink ink) {
        BufferedImage image = new BufferedImage(64, 16, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = SvgCanvas.smooth(image.createGraphics());
        graphics.setPaint(Color.WHITE);
        graphics.fillRect(0, 0, 64, 16);
        ink.paint(graphics, new Rectangle2D.Double(0, 0, 64, 16));
        graphics.dispose();
        return image;
    }

    private static List<Picture> pictures(Programme programme) {
        return new Charts(Evaluation.of(programme, SavingsPolicy.AS_PRINTED), Language.nl).all();
    }
}
