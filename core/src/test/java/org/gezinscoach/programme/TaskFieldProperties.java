package org.gezinscoach.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.gezinscoach.budget.BudgetPot;
import org.gezinscoach.budget.CoverCase;
import org.gezinscoach.budget.CoverPlan;
import org.gezinscoach.budget.CoverYear;
import org.gezinscoach.budget.PotId;
import org.gezinscoach.budget.PotTerm;
import org.gezinscoach.budget.YearCost;
import org.gezinscoach.household.Household;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.TaskField;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Shares;
import org.gezinscoach.money.Total;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.Savings;
import org.gezinscoach.savings.SavingsPolicy;
import org.threeten.extra.LocalDateRange;

/** Task fields against a naive grouping that looks who shares a pot with whom, again and again. */
class TaskFieldProperties {
    private static final Option<Year> NO_YEAR = Option.none();

    @Provide
    Arbitrary<List<BudgetPot>> pots() {
        Arbitrary<List<TaskField>> fields = Arbitraries.of("6.71", "6.72", "6.81", "6.82", "7.1", "1.1")
                .map(code -> new TaskField(Year.of(code.equals("1.1") ? 2023 : 2022), code))
                .list()
                .uniqueElements()
                .ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d", "e"),
                        amounts(),
                        fields,
                        Arbitraries.longs().between(0, 4).list().ofSize(3).optional(0.4),
                        Arbitraries.integers().between(2019, 2023))
                .as((id, amount, taken, weights, from) -> BudgetPot.builder()
                        .id(new PotId(id))
                        .label("pot")
                        .term(new PotTerm.Structural(Year.of(from)))
                        .amount(amount)
                        .taskFields(taken)
                        .taskFieldShares(Option.ofOptional(weights)
                                .filter(some -> !taken.isEmpty())
                                .map(some -> shares(taken, some)))
                        .source(Programmes.SOURCE)
                        .build())
                .list()
                .uniqueElements(BudgetPot::id)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<YearCost>> costs() {
        return Combinators.combine(Arbitraries.integers().between(2019, 2024), amounts())
                .as((year, amount) -> new YearCost(Year.of(year), amount, Programmes.SOURCE))
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Saving>> savings() {
        return Savings.lists();
    }

    private static Arbitrary<Amount> amounts() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.longs().between(0, 200).map(Euro::ofCents)),
                Tuple.of(1, Arbitraries.just(Amount.unknown("not printed"))));
    }

    private static Shares<TaskField> shares(List<TaskField> fields, List<Long> weights) {
        io.vavr.collection.Map<TaskField, Long> shares = io.vavr.collection.HashMap.empty();
        for (int i = 0; i < fields.size(); i++) {
            shares = shares.put(fields.get(i), i == 0 ? weights.get(0) + 1 : weights.get(i));
        }
        return new Shares<>(shares);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyRowIsWhatTheNaiveGroupingSays(
            @ForAll("pots") List<BudgetPot> pots,
            @ForAll("costs") List<YearCost> costs,
            @ForAll("savings") List<Saving> savings) {
        CoverCase cover = cover(pots, costs);
        Map<List<Object>, List<Total>> naive = new HashMap<>();
        for (CoverYear year : cover.plan().years()) {
            for (BudgetPot pot : pots) {
                claims(pot, year, pots)
                        .forEach((group, claimed) -> naive.merge(
                                List.of(Option.some(year.year()), group),
                                List.of(claimed, Total.ZERO),
                                TaskFieldProperties::plus));
            }
        }
        naive.values().removeIf(sums -> sums.get(0).equals(Total.ZERO));
        for (Saving saving : savings) {
            if (saving.payer() != Payer.REGION) {
                Set<TaskField> group =
                        saving.taskField().map(field -> group(field, pots)).getOrElse(Set.of());
                naive.merge(
                        List.of(saving.year(), group),
                        List.of(Total.ZERO, Total.of(saving.amount())),
                        TaskFieldProperties::plus);
            }
        }
        Map<List<Object>, List<Total>> rows = new LinkedHashMap<>();
        for (TaskFieldResult row : evaluate(cover, savings).byTaskField()) {
            assertThat(row.taskFields()).isEqualTo(row.taskFields().sorted());
            rows.put(
                    List.of(row.year(), Set.copyOf(row.taskFields().asJava())),
                    List.of(row.claimed(), row.savings().total()));
        }

        assertThat(rows).isEqualTo(naive);
        assertThat(evaluate(cover, savings).byTaskField()).hasSize(rows.size());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsClaimedIsWhatPotsWithTaskFieldsCarry(
            @ForAll("pots") List<BudgetPot> pots,
            @ForAll("costs") List<YearCost> costs,
            @ForAll("savings") List<Saving> savings) {
        CoverCase cover = cover(pots, costs);
        CoverPlan plan = cover.plan();
        long carried = 0;
        for (CoverYear year : plan.years()) {
            for (BudgetPot pot : pots) {
                carried += pot.taskFields().isEmpty()
                        ? 0
                        : year.covered().get(pot.id()).map(Euro::cents).getOrElse(0L);
            }
        }

        assertThat(evaluate(cover, savings)
                        .byTaskField()
                        .map(TaskFieldResult::claimed)
                        .fold(Total.ZERO, Total::plus)
                        .known())
                .isEqualTo(Euro.ofCents(carried));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void rowsComeByYearThenByTaskFieldAndWhatIsNotStatedLast(
            @ForAll("pots") List<BudgetPot> pots,
            @ForAll("costs") List<YearCost> costs,
            @ForAll("savings") List<Saving> savings) {
        List<TaskFieldResult> rows =
                evaluate(cover(pots, costs), savings).byTaskField().asJava();

        for (int i = 1; i < rows.size(); i++) {
            TaskFieldResult before = rows.get(i - 1);
            TaskFieldResult after = rows.get(i);
            if (before.year().equals(after.year())) {
                assertThat(before.taskFields()).isNotEmpty();
                assertThat(after.taskFields()
                                .forAll(field ->
                                        field.compareTo(before.taskFields().head()) > 0))
                        .isTrue();
            } else {
                assertThat(before.year()).isNotEqualTo(NO_YEAR);
                assertThat(after.year()
                                .forAll(year -> year.isAfter(before.year().get())))
                        .isTrue();
            }
        }
    }

    /** What a pot takes out of each group of task fields; one unknown amount where the pot's own is not known. */
    private static Map<Set<TaskField>, Total> claims(BudgetPot pot, CoverYear year, List<BudgetPot> pots) {
        Map<Set<TaskField>, Total> claims = new HashMap<>();
        boolean unknown = year.undeterminedPots().contains(pot.id());
        Euro covered = year.covered().get(pot.id()).getOrElse(Euro.ZERO);
        for (TaskField field : pot.taskFields()) {
            Set<TaskField> group = group(field, pots);
            boolean first = !claims.containsKey(group);
            Euro together = first ? covered : Euro.ZERO;
            Euro part = pot.taskFieldShares()
                    .map(shares -> shares.split(covered).get(field).get())
                    .getOrElse(together);
            claims.merge(group, unknown ? new Total(Euro.ZERO, first ? 1 : 0, 0) : Total.of(part), Total::plus);
        }
        return claims;
    }

    /** All task fields that share an undivided pot with this one, or with one that does, and so on. */
    private static Set<TaskField> group(TaskField field, List<BudgetPot> pots) {
        Set<TaskField> group = new TreeSet<>(Set.of(field));
        for (int i = 0; i < pots.size(); i++) {
            for (BudgetPot pot : pots) {
                List<TaskField> fields = new ArrayList<>(pot.taskFields().asJava());
                if (pot.taskFieldShares().isEmpty() && fields.stream().anyMatch(group::contains)) {
                    group.addAll(fields);
                }
            }
        }
        return Set.copyOf(group);
    }

    private static List<Total> plus(List<Total> one, List<Total> other) {
        return List.of(one.get(0).plus(other.get(0)), one.get(1).plus(other.get(1)));
    }

    private static CoverCase cover(List<BudgetPot> pots, List<YearCost> costs) {
        return new CoverCase(io.vavr.collection.List.ofAll(costs), io.vavr.collection.List.ofAll(pots), Option.none());
    }

    private static Evaluation evaluate(CoverCase cover, List<Saving> savings) {
        Programme programme = Programme.builder()
                .municipality("Almelo")
                .period(LocalDateRange.ofUnboundedEnd(Year.of(2019).atDay(1)))
                .households(savings.stream()
                        .map(Saving::household)
                        .distinct()
                        .map(Household::of)
                        .toList())
                .savings(savings)
                .cover(cover)
                .build();
        return Evaluation.of(programme, SavingsPolicy.AS_PRINTED);
    }
}
