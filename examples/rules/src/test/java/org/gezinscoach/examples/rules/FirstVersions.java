package org.gezinscoach.examples.rules;

import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Shares;
import org.gezinscoach.savings.SavingsPolicy;
import org.gezinscoach.testing.GezinscoachDomain;
import org.gezinscoach.testing.SavingsLaws;
import org.gezinscoach.testing.SplitLaws;

/** The rules that break a law. The build does not run these; {@link CounterexampleTest} does, and looks at what is printed. */
@Domain(GezinscoachDomain.class)
class FirstVersions {
    @Property(seed = "1", afterFailure = AfterFailureMode.PREVIOUS_SEED)
    void cleanTableRule(@ForAll Intervention line, @ForAll Option<LocalDate> start, @ForAll SavingsPolicy policy) {
        new SavingsLaws(CleanTableRule::assess).hold(line, start, policy);
    }

    @Property(seed = "1", afterFailure = AfterFailureMode.PREVIOUS_SEED)
    void roundedDivision(@ForAll Euro whole, @ForAll Shares<String> shares) {
        new SplitLaws(RoundedDivision::of).hold(whole, shares.weights());
    }
}
