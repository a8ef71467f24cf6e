package org.gezinscoach.savings;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gezinscoach.intervention.Payer;

class SavingsPolicyProperties {
    @Provide
    Arbitrary<java.util.List<Saving>> savings() {
        return Savings.lists();
    }

    @Property
    void headlinePlusApartIsAll(@ForAll("savings") java.util.List<Saving> savings, @ForAll Set<Payer> payers) {
        SavingsPolicy policy = SavingsPolicy.AS_PRINTED.withApart(List.ofAll(payers));
        SavingsCube cube = SavingsCube.of(savings);

        assertThat(policy.headline(cube).plus(policy.apart(cube))).isEqualTo(cube);
    }

    @Property
    void apartHoldsThePayersNamedAndNoOthers(
            @ForAll("savings") java.util.List<Saving> savings, @ForAll Set<Payer> payers) {
        SavingsPolicy policy = SavingsPolicy.AS_PRINTED.withApart(List.ofAll(payers));
        java.util.List<Saving> ofThem = savings.stream()
                .filter(saving -> payers.contains(saving.payer()))
                .toList();

        assertThat(NaiveCube.contentOf(policy.apart(SavingsCube.of(savings)))).isEqualTo(NaiveCube.cells(ofThem));
    }

    @Property
    void theOrderInWhichPayersAreGivenDoesNotMatter(@ForAll java.util.List<Payer> payers) {
        SavingsPolicy policy = SavingsPolicy.AS_PRINTED.withApart(List.ofAll(payers));

        assertThat(policy)
                .isEqualTo(SavingsPolicy.AS_PRINTED.withApart(
                        List.ofAll(payers).reverse().appendAll(payers)));
        assertThat(policy.apart().toJavaList())
                .isEqualTo(payers.stream().distinct().sorted().toList());
    }
}
