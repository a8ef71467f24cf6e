package org.gezinscoach.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import java.io.ByteArrayInputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Shares;
import org.gezinscoach.programme.PayerSplit;
import org.gezinscoach.programme.Programme;
import org.gezinscoach.savings.Saving;

class RoundTripProperties {
    @Provide
    Arbitrary<Programme> programmes() {
        return Programmes.programmes();
    }

    @Property
    void readingWhatWasWrittenGivesTheSameProgramme(@ForAll("programmes") Programme programme) {
        assertThat(GezinscoachJson.readProgramme(GezinscoachJson.writeProgramme(programme)))
                .isEqualTo(programme);
    }

    @Property
    void writingWhatWasReadGivesTheSameText(@ForAll("programmes") Programme programme) {
        String document = GezinscoachJson.writeProgramme(programme);

        assertThat(GezinscoachJson.writeProgramme(GezinscoachJson.readProgramme(document)))
                .isEqualTo(document);
    }

    @Property
    void readingTheBytesOfWhatWasWrittenGivesTheSameProgramme(@ForAll("programmes") Programme programme) {
        byte[] bytes = GezinscoachJson.writeProgramme(programme).getBytes(UTF_8);

        assertThat(GezinscoachJson.readProgramme(new ByteArrayInputStream(bytes)))
                .isEqualTo(programme);
    }

    @Property
    void equalProgrammesGiveEqualText(@ForAll("programmes") Programme programme) {
        Programme rebuilt = Programme.builder()
                .payerSplit(programme.payerSplit().map(RoundTripProperties::reordered))
                .coachingCosts(programme.coachingCosts().toJavaList())
                .savings(programme.savings().toVector().toList())
                .interventions(programme.interventions().toJavaArray(Intervention[]::new))
                .households(programme.households().toStream().toList())
                .years(programme.years().toArray())
                .period(programme.period())
                .municipality(new StringBuilder(programme.municipality()).toString())
                .build();

        assertThat(rebuilt).isEqualTo(programme);
        assertThat(GezinscoachJson.writeProgramme(rebuilt)).isEqualTo(GezinscoachJson.writeProgramme(programme));
    }

    @Property
    void whatIsNotStatedIsNotWritten(@ForAll("programmes") Programme programme) {
        String document = GezinscoachJson.writeProgramme(programme);
        String structure = document.replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "T");

        assertThat(structure).doesNotContain("null").doesNotContain("[ ]").doesNotContain("{ }");
        assertThat(document).doesNotContain(": \"UNSTATED\"");
    }

    @Property
    void programmesAreOfEveryShape(@ForAll("programmes") Programme programme) {
        List<Intervention> lines = programme.interventions();
        List<Amount> amounts = programme.savings().map(Saving::amount);
        shown("open period", programme.period().isUnboundedEnd());
        shown("payer split", programme.payerSplit().isDefined());
        shown("year", programme.years().nonEmpty());
        shown("household", programme.households().nonEmpty());
        shown("cost", programme.coachingCosts().nonEmpty());
        shown("unknown gain", amounts.exists(amount -> !amount.isKnown() && !amount.isNegative()));
        shown("unknown cost", amounts.exists(amount -> !amount.isKnown() && amount.isNegative()));
        shown("extra cost", amounts.exists(amount -> amount.isKnown() && amount.isNegative()));
        shown("unknown price", lines.exists(line -> !line.price().amount().isKnown()));
        shown("price after", lines.exists(line -> line.priceAfter().isDefined()));
        shown("threat", lines.exists(line -> line.threat().isDefined()));
        shown("continuation", lines.exists(line -> line.continues().isDefined()));
        shown("no provider", lines.exists(line -> line.provider().isEmpty()));
        shown("beyond ASCII", programme.municipality().chars().anyMatch(c -> c > 127));
    }

    private static void shown(String label, boolean shown) {
        Statistics.label(label).collect(shown);
        Statistics.label(label).coverage(coverage -> {
            coverage.check(true).percentage(percent -> percent > 3);
            coverage.check(false).percentage(percent -> percent > 3);
        });
    }

    private static PayerSplit reordered(PayerSplit split) {
        LinkedHashMap<Payer, Long> reversed =
                LinkedHashMap.ofEntries(split.shares().weights().toList().reverse());
        return new PayerSplit(split.kind(), new Shares<>(reversed), split.source());
    }
}
