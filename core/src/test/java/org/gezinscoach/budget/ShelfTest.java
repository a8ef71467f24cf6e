package org.gezinscoach.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gezinscoach.budget.Budgets.advanced;
import static org.gezinscoach.budget.Budgets.id;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShelfTest {
    private static final int MANY = 2_000;

    @Test
    void whatIsAddedIsFoundHoweverSmallTheShelfWas() {
        for (int most : new int[] {0, 1, 3, MANY - 1, MANY}) {
            Shelf shelf = new Shelf(most);
            List<BudgetEvent> added = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                BudgetEvent event = advanced("E-" + i, 1, 1 + i);
                assertThat(shelf.event(id("E-" + i))).isNull();
                assertThat(shelf.add(id("E-" + i), event)).isTrue();
                added.add(event);
            }
            assertThat(shelf.events()).containsExactlyElementsOf(added);
            for (int i = 0; i < MANY; i++) {
                assertThat(shelf.event(id("E-" + i))).isSameAs(added.get(i));
                assertThat(shelf.add(id("E-" + i), added.get(0))).isFalse();
            }
        }
    }

    /** Each two letters have the same hash as the other two. */
    @Test
    void identifiersOfTheSameHashAreToldApart() {
        assertThat("AaAa".hashCode()).isEqualTo("BBBB".hashCode()).isEqualTo("AaBB".hashCode());
        Shelf shelf = new Shelf(0);
        BudgetEvent first = advanced("AaAa", 1, 1);
        BudgetEvent second = advanced("BBBB", 1, 2);
        assertThat(shelf.add(id("AaAa"), first)).isTrue();
        assertThat(shelf.add(id("BBBB"), second)).isTrue();
        assertThat(shelf.add(id("BBBB"), second)).isFalse();
        assertThat(shelf.event(id("AaAa"))).isSameAs(first);
        assertThat(shelf.event(id("BBBB"))).isSameAs(second);
        assertThat(shelf.event(id("AaBB"))).isNull();
    }

    @Test
    void anAccountIsKeptWithTheEventAddedLast() {
        Shelf shelf = new Shelf(1);
        Account account = new Account(advanced("A-2", 1, 2));
        shelf.add(id("A-1"), advanced("A-1", 1, 1));
        shelf.add(id("A-2"), advanced("A-2", 1, 2));
        shelf.keep(account);
        shelf.add(id("A-3"), advanced("A-3", 1, 3));
        assertThat(shelf.account(id("A-1"))).isNull();
        assertThat(shelf.account(id("A-2"))).isSameAs(account);
        assertThat(shelf.account(id("A-3"))).isNull();
        assertThat(shelf.account(id("A-4"))).isNull();
    }
}
