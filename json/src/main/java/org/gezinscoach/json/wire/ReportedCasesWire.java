package org.gezinscoach.json.wire;

import io.vavr.control.Option;
import java.time.Year;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.outcome.Attribution;
import org.gezinscoach.outcome.ReportedCases;
import org.jspecify.annotations.Nullable;

/** A number of cases before and after, as a source prints it; an absent category or attribution is unstated. */
public record ReportedCasesWire(
        @Given String reporter,
        @Nullable CareCategory category,
        @Nullable Year year,
        @Nullable String area,
        @Given Integer before,
        @Given Integer after,
        @Nullable Attribution attribution,
        @Given Source source) {

    /** The wire form of a domain value. */
    public static ReportedCasesWire of(ReportedCases value) {
        return new ReportedCasesWire(
                value.reporter(),
                Unstated.write(value.category(), CareCategory.UNSTATED),
                value.year().getOrNull(),
                value.area().getOrNull(),
                value.before(),
                value.after(),
                Unstated.write(value.attribution(), Attribution.UNSTATED),
                value.source());
    }

    /** The domain value, checked. */
    public ReportedCases toDomain() {
        return ReportedCases.builder()
                .reporter(reporter)
                .category(Unstated.read(category, CareCategory.UNSTATED))
                .year(Option.of(year))
                .area(Option.of(area))
                .before(before)
                .after(after)
                .attribution(Unstated.read(attribution, Attribution.UNSTATED))
                .source(source)
                .build();
    }
}
