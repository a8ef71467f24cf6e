package org.gezinscoach.budget;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gezinscoach.budget.BudgetEvent.Recovered;
import org.gezinscoach.budget.BudgetEvent.Reimbursed;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Euro;
import org.threeten.extra.LocalDateRange;

/** What is read off a budget, against a naive ledger of the same history. */
class BudgetViewsProperties {
    private static final int FEW_DAYS = 900;

    @Property(edgeCases = EdgeCasesMode.NONE)
    void asOfADayIsTheHistoryUpToAndWithThatDay(
            @ForAll("histories") List<BudgetEvent> history, @ForAll @IntRange(min = -2, max = FEW_DAYS) int days) {
        LocalDate date = Budgets.day(days);
        List<BudgetEvent> until = NaiveLedger.of(history).until(date).booked();
        Option<CoachBudget> then = budget(history).asOf(date);

        assertThat(then.isDefined()).isEqualTo(!until.isEmpty());
        then.forEach(budget -> {
            assertThat(budget.events().asJava()).isEqualTo(until);
            assertThat(budget.figures()).isEqualTo(figures(NaiveLedger.of(until).now()));
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void openAdvancesAgeInTheirBands(
            @ForAll("histories") List<BudgetEvent> history, @ForAll @IntRange(min = -2, max = FEW_DAYS) int days) {
        LocalDate date = Budgets.day(days);
        List<NaiveBudget.NaiveAdvance> open = NaiveLedger.of(history).until(date).now().advances.values().stream()
                .filter(advance -> advance.outstanding() > 0)
                .toList();
        Map<String, Long> bands = new TreeMap<>();
        for (NaiveBudget.NaiveAdvance advance : open) {
            long age = ChronoUnit.DAYS.between(advance.event.booking().effectiveOn(), date);
            String band = age > 90 ? "OVER_90" : age > 60 ? "UP_TO_90" : age > 30 ? "UP_TO_60" : "UP_TO_30";
            bands.merge(band, advance.outstanding(), Long::sum);
        }
        CoachBudget budget = budget(history);

        assertThat(budget.openAdvancesOn(date).map(Advance::event).asJava())
                .isEqualTo(open.stream().map(advance -> advance.event).toList());
        assertThat(budget.ageingOn(date).toJavaMap().entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> entry.getKey().name(),
                                entry -> entry.getValue().cents())))
                .isEqualTo(bands);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void statementsChain(
            @ForAll("histories") List<BudgetEvent> history,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = -2, max = FEW_DAYS) Integer> cuts) {
        CoachBudget budget = budget(history);
        List<LocalDate> days =
                new ArrayList<>(cuts.stream().sorted().map(Budgets::day).toList());
        days.add(0, Budgets.day(-10));
        days.add(LocalDate.of(2100, 1, 1));
        BudgetFigures before = BudgetFigures.NONE;
        List<BudgetEvent> listed = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            LocalDateRange range = LocalDateRange.of(days.get(i - 1), days.get(i));
            BudgetStatement statement = budget.statement(range);
            NaiveLedger atEnd = NaiveLedger.of(history).until(range.getEnd().minusDays(1));

            assertThat(statement.range()).isEqualTo(range);
            assertThat(statement.opening()).isEqualTo(before);
            assertThat(statement.closing()).isEqualTo(figures(atEnd.now()));
            for (BudgetStatement.Line line : statement.lines()) {
                listed.add(line.event());
                NaiveLedger then = NaiveLedger.of(history.subList(0, listed.size()));
                assertThat(line.after()).isEqualTo(figures(then.now()));
            }
            before = statement.closing();
        }

        assertThat(listed).isEqualTo(history);
        assertThat(before).isEqualTo(budget.figures());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void recoveryIsWhatEachPayerPaidBack(@ForAll("histories") List<BudgetEvent> history) {
        NaiveLedger ledger = NaiveLedger.of(history);
        Map<EventId, NaiveBudget.NaiveAdvance> advances = ledger.now().advances;
        Map<Payer, long[]> paid = new EnumMap<>(Payer.class);
        for (BudgetEvent event : ledger.effective()) {
            if (event instanceof Reimbursed one) {
                add(paid, one.payer(), one.amount(), event, advances.get(one.advance()));
            } else if (event instanceof Recovered one) {
                add(paid, one.payer(), one.amount(), event, advances.get(one.advance()));
            }
        }
        long advanced = advances.values().stream()
                .mapToLong(advance -> advance.event.amount().cents())
                .sum();
        long moved = paid.containsKey(Payer.MUNICIPALITY) ? paid.get(Payer.MUNICIPALITY)[0] : 0;
        long recovered = paid.values().stream().mapToLong(figures -> figures[0]).sum() - moved;
        BudgetRecovery recovery = budget(history).recovery();

        assertThat(recovery.advanced().cents()).isEqualTo(advanced);
        assertThat(recovery.moved().cents()).isEqualTo(moved);
        assertThat(recovery.recovered().cents()).isEqualTo(recovered);
        assertThat(recovery.recoveredShare().isDefined()).isEqualTo(advanced > 0);
        recovery.recoveredShare()
                .forEach(share -> assertThat(share)
                        .isEqualTo(BigDecimal.valueOf(recovered)
                                .divide(BigDecimal.valueOf(advanced), 4, RoundingMode.HALF_UP)));
        assertThat(recovery.byPayer().keySet().toJavaList()).isEqualTo(List.copyOf(paid.keySet()));
        paid.forEach((payer, figures) -> assertThat(recovery.byPayer().get(payer))
                .contains(new BudgetRecovery.Repayments(Euro.ofCents(figures[0]), figures[1], figures[2])));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyOpenClaimRefusedIsAbsorbed(@ForAll("histories") List<BudgetEvent> history) {
        NaiveBudget naive = NaiveLedger.of(history).now();
        for (NaiveBudget.NaiveAdvance advance : naive.advances.values()) {
            if (advance.claimedAt != null) {
                naive.outstanding -= advance.outstanding();
                naive.absorbed += advance.outstanding();
            }
        }
        CoachBudget budget = budget(history);

        assertThat(budget.ifClaimsAreRefused()).isEqualTo(figures(naive));
        assertThat(budget).isEqualTo(budget(history));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsAbsorbedIsACostOfItsYearCountedOnce(@ForAll("histories") List<BudgetEvent> history) {
        NaiveBudget naive = NaiveLedger.of(history).now();
        CoachBudget budget = budget(history);
        List<Map.Entry<Integer, Long>> costs = new ArrayList<>();
        budget.costByYear().forEach((year, cost) -> costs.add(Map.entry(year.getValue(), cost.cents())));

        assertThat(costs).isEqualTo(List.copyOf(naive.costs().entrySet()));
        assertThat(Euro.total(budget.costByYear().values()))
                .isEqualTo(budget.figures().absorbed());
    }

    @Provide
    Arbitrary<List<BudgetEvent>> histories() {
        return BudgetHistories.lawful();
    }

    private static void add(
            Map<Payer, long[]> paid, Payer payer, Euro amount, BudgetEvent event, NaiveBudget.NaiveAdvance advance) {
        long[] figures = paid.computeIfAbsent(payer, one -> new long[3]);
        figures[0] += amount.cents();
        figures[1]++;
        figures[2] += ChronoUnit.DAYS.between(
                advance.event.booking().effectiveOn(), event.booking().effectiveOn());
    }

    private static CoachBudget budget(List<BudgetEvent> history) {
        return CoachBudget.replay(history).get();
    }

    private static BudgetFigures figures(NaiveBudget naive) {
        return new BudgetFigures(
                Euro.ofCents(naive.granted),
                Euro.ofCents(naive.available),
                Euro.ofCents(naive.outstanding),
                Euro.ofCents(naive.absorbed),
                Euro.ofCents(naive.handedBack));
    }
}
