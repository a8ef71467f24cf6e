package org.gezinscoach.examples.benchmarks;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.gezinscoach.examples.country.Country;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.BudgetEffect;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.intervention.TaskField;
import org.gezinscoach.savings.Method;
import org.gezinscoach.savings.Netting;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKind;
import org.openjdk.jol.info.GraphLayout;

/** How much memory savings lines take, in an array; households and sources, which lines share, are left out. */
final class HeapOfSavings {
    static final Workload WORKLOAD = new Workload(
            "memory of savings lines",
            "Heap",
            "lines",
            "MB",
            List.of(10_000, 100_000, 1_000_000),
            List.of(1_000_000),
            List.of(Goal.bytes(96)),
            "",
            workload -> workload.sizes().stream().flatMap(HeapOfSavings::rows).toList());

    private static final double MEGABYTE = 1_000_000;

    private HeapOfSavings() {}

    private static Stream<Row> rows(int size) {
        Saving[] savings = new Country(size).savings().toArray(Saving[]::new);
        Object[] shared = Stream.of(savings)
                .flatMap(saving -> Stream.of(saving.household(), saving.source()))
                .distinct()
                .toArray();
        return Stream.of(
                row(Jmh.OWN, size, bytes(savings, shared)),
                row("limit", size, bytes(new long[2 * size], new Object[] {new Object()})),
                row(
                        "bigDecimalAndOption",
                        size,
                        bytes(Stream.of(savings).map(OptionLine::of).toArray(), shared)));
    }

    private static long bytes(Object all, Object[] shared) {
        return GraphLayout.parseInstance(all)
                .subtract(GraphLayout.parseInstance(shared))
                .totalSize();
    }

    private static Row row(String way, int size, long bytes) {
        return new Row(way, size, bytes / MEGABYTE, bytes / MEGABYTE, bytes / MEGABYTE, bytes);
    }

    /** A line with an option and a big decimal of its own. */
    private record OptionLine(
            HouseholdId household,
            Option<Year> year,
            SavingKind kind,
            Option<BigDecimal> amount,
            Payer payer,
            CareCategory category,
            Netting netting,
            Method method,
            BudgetEffect effect,
            Option<TaskField> taskField,
            Source source) {

        static OptionLine of(Saving saving) {
            return new OptionLine(
                    saving.household(),
                    saving.year(),
                    saving.kind(),
                    saving.amount().fold(euro -> Option.some(euro.toBigDecimal()), unknown -> Option.none()),
                    saving.payer(),
                    saving.category(),
                    saving.netting(),
                    saving.method(),
                    saving.budgetEffect(),
                    saving.taskField(),
                    saving.source());
        }
    }
}
