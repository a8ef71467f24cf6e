package org.gezinscoach.examples.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.money.Euro;
import org.gezinscoach.savings.Method;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKey;
import org.gezinscoach.savings.SavingKind;
import org.gezinscoach.savings.SavingsCube;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Sums savings lines by all that tells them apart. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms8g", "-Xmx8g", "-XX:+UseParallelGC"})
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class CubeBenchmark {
    /** How many lines. */
    @Param("1000000")
    public int size;

    private List<Saving> savings = List.of();

    /** Makes the lines. */
    @Setup
    public void makeLines() {
        SplittableRandom random = new SplittableRandom(1);
        List<Saving> made = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            made.add(Saving.builder()
                    .household(new HouseholdId("wormerland", "h" + i / 8))
                    .amount(Euro.ofCents(random.nextLong(-10_000, 100_000)))
                    .kind(SavingKind.values()[random.nextInt(SavingKind.values().length)])
                    .payer(Payer.values()[random.nextInt(Payer.values().length)])
                    .category(CareCategory.values()[random.nextInt(CareCategory.values().length)])
                    .method(Method.values()[0])
                    .source(Source.madeUp("benchmark", "lines", "any"))
                    .build());
        }
        savings = made;
    }

    /** The library's collector. */
    @Benchmark
    public SavingsCube gezinscoach() {
        return savings.stream().collect(SavingsCube.collector());
    }

    /** Streams and big decimals. */
    @Benchmark
    public Map<SavingKey, BigDecimal> streamsOfBigDecimal() {
        return savings.stream()
                .collect(Collectors.groupingBy(
                        SavingKey::of,
                        Collectors.reducing(
                                BigDecimal.ZERO,
                                saving -> BigDecimal.valueOf(((Euro) saving.amount()).cents(), 2),
                                BigDecimal::add)));
    }
}
