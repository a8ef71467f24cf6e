package org.gezinscoach.programme;

import io.vavr.collection.List;
import java.time.Year;
import org.gezinscoach.disclosure.CrossTable;
import org.gezinscoach.disclosure.DisclosureRules;
import org.gezinscoach.disclosure.PublishedCell;
import org.gezinscoach.disclosure.PublishedTable;
import org.gezinscoach.internal.DomainStyle;
import org.gezinscoach.intervention.Standing;
import org.gezinscoach.savings.Netting;
import org.gezinscoach.savings.Saving;
import org.immutables.value.Value;

/**
 * What of an evaluation may leave the team (openbare editie): tables by which no household can be told, and nothing that leads
 * back to a line. The {@link Evaluation} itself is the internal edition: its lines explain a figure to the household that it is
 * about.
 *
 * <p>At a minimum of 5 households and at most 50 per cent for one, Almelo's direct savings are left out, since case 6 carries
 * 60.4 per cent, and its threat-based savings of {@code EUR 862374.00} are published. Of Wormerland no saving is, with 4 families
 * behind those of its first year and 3 behind those of its second, nor that a goal is reached in 5 of its 8 families; that one
 * is reached in all 8 is.
 *
 * <p>Each table is protected on its own. Two editions of one programme under different policies or rules are tables that nobody
 * compared: publish one.
 *
 * <p>Coaching costs, net results and ratios are not in it: with them, a saving that is left out could be worked out.
 */
@Value.Immutable
@DomainStyle
public sealed interface PublicEdition permits ImmutablePublicEdition {
    /** Which municipality. */
    String municipality();

    /** Under which policy it was evaluated. */
    String policy();

    /** By which version of this library. */
    String libraryVersion();

    /** By which rules figures were left out. */
    DisclosureRules rules();

    /**
     * The headline savings as far as they are known, by year: a column for each kind where the policy adds those kinds, and else a
     * table for each kind, so that nothing adds them. Rows and columns are labelled with a year or {@code UNSTATED}, and with the
     * constant of the kind.
     */
    List<PublishedTable> savings();

    /** Whether every headline saving was known; if not, those that are unknown are in no figure. */
    boolean isComplete();

    /** The years, in order, of which figures can still change; whatever is over all years can then, too. */
    List<Year> provisionalYears();

    /** Whether the cost of coaching is deducted from the headline savings; each netting that occurs, in the order of the enum. */
    List<Netting> nettings();

    /** How firmly the headline savings stand in their sources; each standing that occurs, in the order of the enum. */
    List<Standing> standings();

    /** How far households are with the goals that are counted, as observed and beside it as reported. */
    List<PublishedGoal> goals();

    /**
     * The public edition of an evaluation. Where a source does not say of how many households it reports a goal, it is taken to
     * be those that the team has on the day for which it is stated, as people know; without a team, that reach is not
     * in it, nor is one of more households than {@link CrossTable#MOST_COUNTED}.
     *
     * @throws ArithmeticException if figures are too large to add and compare
     */
    static PublicEdition of(Evaluation evaluation, DisclosureRules rules) {
        List<Saving> headline =
                evaluation.savings().filter(saving -> evaluation.policy().isHeadline(saving.payer()));
        return ImmutablePublicEdition.builder()
                .municipality(evaluation.programme().municipality())
                .policy(evaluation.policy().name())
                .libraryVersion(evaluation.libraryVersion())
                .rules(rules)
                .savings(new PublishedSavings(evaluation, rules).tables())
                .isComplete(evaluation.overall().headline().total().isComplete())
                .provisionalYears(evaluation
                        .years()
                        .filter(year -> year.status().isProvisional())
                        .flatMap(YearResult::year))
                .nettings(headline.map(Saving::netting).distinct().sorted())
                .standings(headline.map(saving -> saving.source().standing())
                        .distinct()
                        .sorted())
                .goals(new PublishedGoals(evaluation, rules).goals())
                .build();
    }

    /** How many figures are left out, totals among them; one that repeats another counts as well. */
    default int leftOut() {
        return savings()
                .appendAll(goals().map(PublishedGoal::table))
                .flatMap(PublishedTable::cells)
                .flatMap(cells -> cells)
                .count(PublishedCell::isSuppressed);
    }
}
