package org.gezinscoach.examples.evaluation;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Year;
import java.util.Locale;
import java.util.ResourceBundle;
import org.gezinscoach.budget.BudgetHolder;
import org.gezinscoach.household.HouseholdRefusal;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.intervention.Standing;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Interval;
import org.gezinscoach.money.Total;

/** How figures and words are written; the constants are named as the command line takes them. */
@SuppressWarnings("ImmutableEnumChecker") // a bundle of words does not change
public enum Language {
    /** English: {@code 104,080.00 + 3 unknown}. */
    en,
    /** Dutch: {@code 104.080,00 + 3 onbekend}. */
    nl;

    private final Locale locale = Locale.forLanguageTag(name());
    private final ResourceBundle words = ResourceBundle.getBundle(
            Language.class.getPackageName() + ".words",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    /** By what its numbers and dates are written. */
    public Locale locale() {
        return locale;
    }

    /** The words of a key, with values in their places. */
    public String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), locale).format(values);
    }

    /** A constant of a closed vocabulary. */
    public String name(Enum<?> constant, String dutch) {
        return this == nl ? dutch : constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Where a figure stands, and how firmly where it is not printed so. */
    public String source(Source source) {
        String place = source.document() + ": " + source.table() + ": " + source.row();
        Standing standing = source.standing();
        return standing == Standing.PRINTED ? place : place + " (" + name(standing, standing.label()) + ")";
    }

    /** Who holds a coach budget. */
    public String holder(BudgetHolder holder) {
        return holder.fold(
                coach -> say("holder-coach", coach.coach()),
                household -> say("holder-household", household.household()),
                team -> say("holder-team", team.team()));
    }

    /** Why a question about households has no answer. */
    public String because(HouseholdRefusal refusal) {
        return say(
                "refused-" + refusal.code(),
                refusal.<Integer>fold(several -> several.scopes().size(), none -> 0));
    }

    /** A year, or that it is not stated. */
    public String year(Option<Year> year) {
        return year.map(Year::toString).getOrElse(() -> say("year-not-stated"));
    }

    /** An amount with its cents: {@code 104,080.00}. */
    public String money(Euro amount) {
        return decimals(amount.toBigDecimal());
    }

    /** The known part, left out where it is zero beside unknown amounts; then how many gains and costs are unknown. */
    public String total(Total total) {
        List<String> parts = List.of(
                        Option.when(total.isComplete() || !total.known().isZero(), () -> money(total.known())),
                        Option.when(total.unknownGains() > 0, () -> "+ " + unknown(total.unknownGains())),
                        Option.when(total.unknownCosts() > 0, () -> "- " + unknown(total.unknownCosts())))
                .flatMap(part -> part);
        return parts.mkString(" ").replaceFirst("^\\+ ", "");
    }

    /** From where to where, or only from or to where. */
    public String bounds(Interval interval) {
        if (interval.isOpen()) {
            return interval.least()
                    .map(least -> say("or-more", money(least)))
                    .orElse(() -> interval.most().map(most -> say("or-less", money(most))))
                    .getOrElse(() -> say("open"));
        }
        return say(
                "between", money(interval.least().get()), money(interval.most().get()));
    }

    /** A number with as many decimals as it has: {@code 0.6229}. */
    public String decimals(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }

    private String unknown(long count) {
        return say("unknown", String.valueOf(count));
    }
}
