package org.gezinscoach.outcome;

import io.vavr.control.Option;
import java.time.Year;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.DomainStyle;
import org.gezinscoach.internal.Years;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Source;
import org.immutables.value.Value;

/**
 * How many cases an organisation had before and after, as a source prints it (gerapporteerde casussen). Cases are not
 * households, and why their number changed is only ever {@linkplain Attribution ascribed}.
 *
 * <p>The youth protection of Amsterdam's region went from 25 to 17 in 2021, and partly ascribes that to the coaches of
 * Wormerland; whether it counts Wormerland or the region is not stated.
 */
@Value.Immutable
@DomainStyle
public sealed interface ReportedCases extends WithReportedCases permits ImmutableReportedCases {
    /** Which organisation reports. */
    String reporter();

    /** The kind of care that its cases are; unstated if not given. */
    @Value.Default
    default CareCategory category() {
        return CareCategory.UNSTATED;
    }

    /** The year in which the number changed, from 1900 to 2199; none if not stated. */
    @Value.Default
    default Option<Year> year() {
        return Option.none();
    }

    /** Which area the cases are of; none if not stated. */
    @Value.Default
    default Option<String> area() {
        return Option.none();
    }

    /** How many there were, not negative. */
    int before();

    /** How many there were afterwards, not negative. */
    int after();

    /** How far the organisation ascribes the change to the coaches; unstated if not given. */
    @Value.Default
    default Attribution attribution() {
        return Attribution.UNSTATED;
    }

    /** Where it stands. */
    Source source();

    /** A builder; reporter, before, after and source are needed. */
    static Builder builder() {
        return new Builder();
    }

    /** The numbers are not negative, the texts are texts, and the year lies within those that the library knows. */
    @Value.Check
    default void check() {
        Checks.text("reporter", reporter());
        Checks.option("year", year()).forEach(Years::check);
        Checks.option("area", area()).forEach(words -> Checks.text("area", words));
        Checks.require(before() >= 0, "before", () -> "must not be negative, but was " + before());
        Checks.require(after() >= 0, "after", () -> "must not be negative, but was " + after());
    }

    /** Builds reported cases; {@code build()} throws an {@link IllegalArgumentException} where a rule is broken. */
    final class Builder extends ImmutableReportedCases.Builder {
        Builder() {}

        /** Sets {@link ReportedCases#year()}. */
        public Builder year(Year value) {
            return year(Years.stated(value));
        }

        /** Sets {@link ReportedCases#area()}. */
        public Builder area(String value) {
            return area(Option.some(value));
        }
    }
}
