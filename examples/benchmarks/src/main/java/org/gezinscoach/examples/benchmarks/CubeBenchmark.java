package org.gezinscoach.examples.benchmarks;

import static java.util.Objects.requireNonNull;
import static java.util.concurrent.ForkJoinTask.adapt;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.filtering;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.teeing;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.gezinscoach.examples.country.Country;
import org.gezinscoach.money.Euro;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingsCube;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Sums savings lines by all six parts of their key and the year. */
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms10g", "-Xmx10g", "-XX:+UseSerialGC", "-XX:+UseTransparentHugePages"})
public class CubeBenchmark extends Timed {
    private static final CurrencyUnit EUR = CurrencyUnit.of("EUR");

    /** Two threads, however many cores there are. */
    private static final ForkJoinPool TWO_THREADS = new ForkJoinPool(2);

    /** The lines, and what each way makes of them: only the one that is measured is made. */
    @State(Scope.Benchmark)
    public abstract static class Lines {
        /** How many lines. */
        @Param("1000000")
        public int size;

        /** Makes the lines, and sees to it that they are summed to what the library sums them to. */
        @Setup
        public void make() throws Exception {
            List<Saving> savings = new Country(size).savings().toList();
            if (!cube(savings).equals(SavingsCube.of(savings))) {
                throw new IllegalStateException("another sum");
            }
        }

        abstract SavingsCube cube(List<Saving> savings) throws Exception;
    }

    /** The library's own lines. */
    public static class Own extends Lines {
        private List<Saving> savings = List.of();

        @Override
        SavingsCube cube(List<Saving> savings) {
            this.savings = savings;
            return savings.parallelStream().collect(SavingsCube.collector());
        }
    }

    /** Primitive columns. */
    public static class Primitive extends Lines {
        private Columns columns = new Columns(List.of());

        @Override
        SavingsCube cube(List<Saving> savings) {
            columns = new Columns(savings);
            return columns.sums().cube(Euro::ofCents);
        }
    }

    /** Lines with a big decimal each. */
    public static class Decimals extends Lines {
        private List<PlainLine<BigDecimal>> lines = List.of();

        @Override
        SavingsCube cube(List<Saving> savings) {
            lines = PlainLine.of(savings, Euro::toBigDecimal);
            return sums(lines.stream(), BigDecimal.ZERO, BigDecimal::add).cube(Euro::of);
        }
    }

    /** Lines with an amount of Joda-Money each. */
    public static class Moneys extends Lines {
        private List<PlainLine<Money>> lines = List.of();

        @Override
        SavingsCube cube(List<Saving> savings) {
            lines = PlainLine.of(savings, euro -> Money.ofMinor(EUR, euro.cents()));
            return sums(lines.stream(), Money.zero(EUR), Money::plus)
                    .cube(money -> Euro.ofCents(money.getAmountMinorLong()));
        }
    }

    /** Lines with a big decimal each, in a collection of Vavr. */
    public static class Vavr extends Lines {
        private Vector<PlainLine<BigDecimal>> lines = Vector.empty();

        @Override
        SavingsCube cube(List<Saving> savings) {
            lines = Vector.ofAll(PlainLine.of(savings, Euro::toBigDecimal));
            return grouped(lines).cube(Euro::of);
        }
    }

    /** A table of DuckDB that one thread reads. */
    public static class OneThread extends Lines {
        private @Nullable CubeInDuckDb table;

        @Override
        SavingsCube cube(List<Saving> savings) throws SQLException {
            table = new CubeInDuckDb(savings, 1);
            return table.sums().cube(Euro::ofCents);
        }
    }

    /** A table of DuckDB that two threads read. */
    public static class TwoThreads extends Lines {
        private @Nullable CubeInDuckDb table;

        @Override
        SavingsCube cube(List<Saving> savings) throws SQLException {
            table = new CubeInDuckDb(savings, 2);
            return table.sums().cube(Euro::ofCents);
        }
    }

    /** The library's collector. */
    @Benchmark
    public SavingsCube gezinscoach(Own own) {
        return own.savings.stream().collect(SavingsCube.collector());
    }

    /** The library's collector on two threads. */
    @Benchmark
    public SavingsCube gezinscoachTwoThreads(Own own) {
        return TWO_THREADS.invoke(adapt(() -> own.savings.parallelStream().collect(SavingsCube.collector())));
    }

    /** A loop over primitive columns. */
    @Benchmark
    public PlainSums<Long> limit(Primitive primitive) {
        return primitive.columns.sums();
    }

    /** {@code stream().collect(groupingBy)} with big decimals. */
    @Benchmark
    public PlainSums<BigDecimal> streamsOfBigDecimal(Decimals decimals) {
        return sums(decimals.lines.stream(), BigDecimal.ZERO, BigDecimal::add);
    }

    /** The same on two threads. */
    @Benchmark
    public PlainSums<BigDecimal> parallelStreamsOfBigDecimal(Decimals decimals) {
        return TWO_THREADS.invoke(adapt(() -> sums(decimals.lines.parallelStream(), BigDecimal.ZERO, BigDecimal::add)));
    }

    /** {@code stream().collect(groupingBy)} with Joda-Money. */
    @Benchmark
    public PlainSums<Money> streamsOfJodaMoney(Moneys moneys) {
        return sums(moneys.lines.stream(), Money.zero(EUR), Money::plus);
    }

    /** {@code groupBy} of Vavr with big decimals. */
    @Benchmark
    public PlainSums<BigDecimal> vavrGroupBy(Vavr vavr) {
        return grouped(vavr.lines);
    }

    /** A query of DuckDB on one thread. */
    @Benchmark
    public PlainSums<Long> duckDbOneThread(OneThread duckDb) throws SQLException {
        return requireNonNull(duckDb.table).sums();
    }

    /** A query of DuckDB on two threads. */
    @Benchmark
    public PlainSums<Long> duckDbTwoThreads(TwoThreads duckDb) throws SQLException {
        return requireNonNull(duckDb.table).sums();
    }

    private static <A> PlainSums<A> sums(Stream<PlainLine<A>> lines, A zero, BinaryOperator<A> plus) {
        return lines.collect(teeing(
                filtering(PlainLine::isKnown, groupingBy(PlainLine::key, reducing(zero, PlainLine::amount, plus))),
                filtering(
                        line -> !line.isKnown(),
                        partitioningBy(PlainLine::cost, groupingBy(PlainLine::key, counting()))),
                (known, unknown) ->
                        new PlainSums<>(known, requireNonNull(unknown.get(false)), requireNonNull(unknown.get(true)))));
    }

    private static PlainSums<BigDecimal> grouped(Vector<PlainLine<BigDecimal>> lines) {
        Map<PlainLine.Key, BigDecimal> known = lines.filter(PlainLine::isKnown)
                .groupBy(PlainLine::key)
                .mapValues(group -> group.map(PlainLine::amount).reduce(BigDecimal::add));
        return new PlainSums<>(known.toJavaMap(), counts(lines, false), counts(lines, true));
    }

    private static java.util.Map<PlainLine.Key, Long> counts(Vector<PlainLine<BigDecimal>> lines, boolean cost) {
        return lines.filter(line -> !line.isKnown() && line.cost() == cost)
                .groupBy(PlainLine::key)
                .mapValues(group -> (long) group.size())
                .toJavaMap();
    }
}
