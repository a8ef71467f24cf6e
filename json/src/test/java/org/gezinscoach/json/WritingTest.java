package org.gezinscoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.Locale;
import java.util.TimeZone;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.money.Shares;
import org.gezinscoach.programme.PayerSplit;
import org.gezinscoach.programme.Programme;
import org.gezinscoach.savings.SavingKind;
import org.junit.jupiter.api.Test;

class WritingTest {
    @Test
    void aProgrammeWithEveryFieldIsWrittenToTheLetter() {
        assertThat(GezinscoachJson.write(Documents.whole())).isEqualTo(Documents.WHOLE);
    }

    @Test
    void aProgrammeWithEveryFieldIsReadToTheValue() {
        assertThat(GezinscoachJson.read(Programme.class, Documents.WHOLE)).isEqualTo(Documents.whole());
    }

    @Test
    void aProgrammeOfWhichNothingElseIsStatedIsWrittenWithoutTheRest() {
        assertThat(GezinscoachJson.write(Documents.bare())).isEqualTo(Documents.BARE);
        assertThat(GezinscoachJson.read(Programme.class, Documents.BARE)).isEqualTo(Documents.bare());
    }

    @Test
    void linesEndWithALineFeedOnly() {
        assertThat(GezinscoachJson.write(Documents.whole()))
                .doesNotContain("\r")
                .doesNotContain("\t")
                .endsWith("\n}\n");
    }

    @Test
    void neitherTheDefaultLocaleNorTheDefaultZoneMatters() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "nl-NL"}) {
                for (String id : new String[] {"UTC", "Europe/Amsterdam", "Pacific/Apia"}) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone(id));
                    assertThat(GezinscoachJson.write(Documents.whole()))
                            .as("%s in %s", tag, id)
                            .isEqualTo(Documents.WHOLE);
                    assertThat(GezinscoachJson.read(Programme.class, Documents.WHOLE))
                            .as("%s in %s", tag, id)
                            .isEqualTo(Documents.whole());
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theOrderInWhichSharesWereGivenDoesNotMatter() {
        Map<Payer, Long> oneWay = LinkedHashMap.of(Payer.OTHER, 1L, Payer.STATE, 0L, Payer.REGION, Long.MAX_VALUE);
        Map<Payer, Long> otherWay = LinkedHashMap.of(Payer.REGION, Long.MAX_VALUE, Payer.OTHER, 1L, Payer.STATE, 0L);

        assertThat(GezinscoachJson.write(split(oneWay)))
                .isEqualTo(GezinscoachJson.write(split(otherWay)))
                .contains("""
                            "shares": {
                              "STATE": 0,
                              "REGION": 9223372036854775807,
                              "OTHER": 1
                            },
                        """);
    }

    @Test
    void whatNeedsEscapingIsEscapedAndNothingElse() {
        String text = "\"quoted\" back\\slash / ü €\u00a0\u202e \ud83d\ude00";
        Programme programme = Documents.bare().withMunicipality(text);

        String document = GezinscoachJson.write(programme);

        assertThat(document)
                .contains("\"municipality\": \"\\\"quoted\\\" back\\\\slash / ü €\u00a0\u202e \ud83d\ude00\",\n");
        assertThat(GezinscoachJson.read(Programme.class, document)).isEqualTo(programme);
    }

    @Test
    void escapesAreReadAsWhatTheyStandFor() {
        assertThat(GezinscoachJson.read(
                        Programme.class,
                        Documents.BARE.replace("Almelo", "\\u0041lmel\\u00f6 \\\"\\\\\\/ \\ud83d\\ude00")))
                .isEqualTo(Documents.bare().withMunicipality("Almelö \"\\/ \ud83d\ude00"));
    }

    @Test
    void theDigestIsTheSha256OfTheDocument() {
        assertThat(GezinscoachJson.digest(Documents.bare()))
                .isEqualTo("a049861ea9b9f5c3e10384508c42b846fffe831225e842dfc7e797c45c6e6c8b");
    }

    private static Programme split(Map<Payer, Long> weights) {
        return Documents.bare()
                .withPayerSplit(io.vavr.control.Option.some(new PayerSplit(
                        SavingKind.UNSTATED, new Shares<>(weights), Source.printed("Report", "1", "row"))));
    }
}
