package org.gezinscoach.budget;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.time.Year;
import org.gezinscoach.internal.DomainStyle;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.immutables.value.Value;

/**
 * Which pot carries what of one year's cost (dekking van een jaar).
 *
 * <p>The known cost is the sum of what is covered, what is undetermined, and the known shortfall. Wormerland's 2021: a cost of
 * {@code EUR 167096.00}, all of it undetermined, since nobody states how much the incidental pot holds.
 */
@Value.Immutable
@DomainStyle
public sealed interface CoverYear permits ImmutableCoverYear {
    /** The year. */
    Year year();

    /** What is to be covered, and how many costs are unknown. */
    Total cost();

    /** What each pot of known amount carries; pots that carry nothing are left out. */
    Map<PotId, Euro> covered();

    /** What may be carried by pots of unknown amount, and may not. */
    Euro undetermined();

    /** The pots of unknown amount, in order. */
    List<PotId> undeterminedPots();

    /** What no pot carries; the unknown costs stand in it where no pot of unknown amount could carry them. */
    Total shortfall();

    /** What is left in each pot that has money in the year; unknown where the pot or a cost on it is. */
    Map<PotId, Amount> left();

    /** The pots that had money the year before, and have none in this one (vrijval). */
    List<PotId> lapsed();
}
