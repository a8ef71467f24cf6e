package org.gezinscoach.examples.rules;

import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.Example;
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

/** The rules that keep the laws, in small cases one after another, and in whatever cases jqwik comes up with. */
@Domain(GezinscoachDomain.class)
class RulesProperties {
    @Property
    void theCautiousRuleKeepsTheLaws(
            @ForAll Intervention line, @ForAll Option<LocalDate> start, @ForAll SavingsPolicy policy) {
        new SavingsLaws(CautiousRule::assess).hold(line, start, policy);
    }

    @Property
    void theFairDivisionKeepsTheLaws(@ForAll Euro whole, @ForAll Shares<String> shares) {
        new SplitLaws(FairDivision::of).hold(whole, shares.weights());
    }

    @Example
    void theCautiousRuleKeepsTheLawsInEverySmallCase() {
        SavingsLaws.check(CautiousRule::assess);
    }

    @Example
    void theFairDivisionKeepsTheLawsInEverySmallCase() {
        SplitLaws.check(FairDivision::of);
    }
}
