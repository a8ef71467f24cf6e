package org.gezinscoach.examples.country;

import static java.util.stream.Collectors.averagingInt;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.money.Unknown;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKey;
import org.gezinscoach.savings.SavingsCube;
import org.junit.jupiter.api.Test;

/** The figures expected here pin the country: another machine, or another version of this one, must make the same. */
class CountryTest {
    private static final Country COUNTRY = new Country(100_000);
    private static final List<Saving> LINES = COUNTRY.savings().toList();

    @Test
    void itIsTheSameEachTime() {
        assertThat(COUNTRY.savings()).isEqualTo(LINES);
        assertThat(LINES).hasSize(100_000);
        assertThat(SavingsCube.of(LINES).total()).hasToString("EUR 1184090236.15 + 2758 unknown - 262 unknown");
    }

    @Test
    void manyThreadsMakeTheSameLines() {
        Municipality largest = COUNTRY.municipalities().get(0);
        assertThat(largest.savings().parallel().toList())
                .isEqualTo(largest.savings().toList());
    }

    @Test
    void anySliceIsMadeWithoutTheLinesBeforeIt() {
        Municipality largest = COUNTRY.municipalities().get(0);
        List<Saving> whole = largest.savings().toList();
        for (int from = 0; from < 200; from += 7) {
            for (int to = from; to < 300; to += 9) {
                assertThat(largest.savings(from, to)).isEqualTo(whole.subList(from, to));
            }
        }
        assertThatThrownBy(() -> largest.savings(3, largest.lines() + 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("slice must lie within 0 to 5069, but was 3 to 5070");
    }

    @Test
    void aLargerCountryBeginsEachMunicipalityWithTheSameLines() {
        assertThat(new Country(1_000_000).municipalities().get(341).savings().limit(10))
                .isEqualTo(COUNTRY.municipalities().get(341).savings().limit(10).toList());
    }

    @Test
    void itHas342MunicipalitiesOfSkewedSizes() {
        List<Municipality> municipalities = COUNTRY.municipalities();
        assertThat(municipalities).hasSize(342);
        assertThat(municipalities.get(0).code()).isEqualTo("GM0001");
        assertThat(municipalities.get(341).code()).isEqualTo("GM0342");
        assertThat(municipalities.stream().map(Municipality::lines))
                .startsWith(5069L, 3230L, 2483L)
                .allMatch(lines -> lines >= 114);
        Map<String, Long> sizes =
                LINES.stream().collect(groupingBy(saving -> saving.household().scope(), counting()));
        for (Municipality municipality : municipalities) {
            assertThat(sizes).containsEntry(municipality.code(), municipality.lines());
        }
    }

    @Test
    void ofAThousandAmountsThirtyAreUnknownAndEightyAreExtraCosts() {
        long unknown = LINES.stream()
                .filter(saving -> saving.amount() instanceof Unknown)
                .count();
        long costs =
                LINES.stream().filter(saving -> saving.amount().isNegative()).count();
        assertThat(unknown).isCloseTo(3_000, within(200L));
        assertThat(costs).isCloseTo(8_300, within(300L));
    }

    @Test
    void itsCubeHasTwelveHundredCellsButForAFewThatAreRare() {
        SavingsCube cube = SavingsCube.of(LINES);
        assertThat(cube.cells().size()).isEqualTo(1_195);
        assertThat(cube.by(SavingKey::kind).size()).isEqualTo(3);
        assertThat(cube.by(SavingKey::year).size()).isEqualTo(6);
    }

    @Test
    void theLinesOfAHouseholdShareItsIdentifierAndSource() {
        Map<HouseholdId, List<Saving>> households = LINES.stream().collect(groupingBy(Saving::household));
        Set<Source> sources = new HashSet<>();
        households.values().forEach(own -> {
            assertThat(own).allMatch(saving -> saving.source() == own.get(0).source());
            assertThat(own).allMatch(saving -> saving.household() == own.get(0).household());
            assertThat(own).allMatch(saving -> saving.year().equals(own.get(0).year()));
            sources.add(own.get(0).source());
        });
        assertThat(sources).hasSameSizeAs(households.keySet());
        assertThat(households.values().stream().collect(averagingInt(List::size)))
                .isBetween(3.5, 4.5);
    }

    @Test
    void aCountryOfNoLinesHasItsMunicipalities() {
        assertThat(new Country(0).municipalities()).hasSize(342);
        assertThat(new Country(0).savings()).isEmpty();
        assertThatThrownBy(() -> new Country(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("lines must be from 0 to ")
                .hasMessageEndingWith(", but was -1");
    }
}
