package org.gezinscoach.json.wire;

import org.gezinscoach.intervention.Source;
import org.gezinscoach.money.Amount;
import org.gezinscoach.programme.Staffing;
import org.gezinscoach.programme.TeamScenario;

/** What a larger or smaller team would mean. */
public record TeamScenarioWire(
        @Given String label,
        @Given Integer households,
        @Given Staffing with,
        @Given Staffing without,
        @Given Amount cost,
        @Given Source source) {

    /** The wire form of a domain value. */
    public static TeamScenarioWire of(TeamScenario value) {
        return new TeamScenarioWire(
                value.label(), value.households(), value.with(), value.without(), value.cost(), value.source());
    }

    /** The domain value, checked. */
    public TeamScenario toDomain() {
        return TeamScenario.builder()
                .label(label)
                .households(households)
                .with(with)
                .without(without)
                .cost(cost)
                .source(source)
                .build();
    }
}
