package org.gezinscoach.examples.spark;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.gezinscoach.examples.country.Country;
import org.gezinscoach.intervention.BudgetEffect;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.gezinscoach.savings.Method;
import org.gezinscoach.savings.Netting;
import org.gezinscoach.savings.SavingKey;
import org.gezinscoach.savings.SavingKind;
import org.gezinscoach.savings.SavingsCube;
import org.jspecify.annotations.Nullable;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Sums the lines of files by municipality and all that tells them apart, on two cores. The check warms each way up. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms6g", "-Xmx6g", "-XX:+UseParallelGC"})
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class SparkBenchmark {
    private static final int CORES = 2;
    private static final Configuration HADOOP = new Configuration();

    /** How many lines. */
    @Param("1000000")
    public int size;

    private SparkSession session = SparkSession.builder()
            .master("local[" + CORES + "]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", CORES)
            .getOrCreate();

    private String folder = "";
    private List<SavingsFile> files = List.of();

    /** Makes the files if they are not there, and checks that all ways have one answer. */
    @Setup
    public void makeFiles() {
        Path path = Path.of("target", "country", String.valueOf(size)).toAbsolutePath();
        if (!Files.exists(path)) {
            CountryFiles.write(new Country(size), path);
        }
        folder = path.toUri().toString();
        files = SavingsFile.in(folder, HADOOP);
        Map<String, SavingsCube> expected = limit();
        if (!gezinscoach().equals(expected) || !cubes(dataFrame()).equals(expected)) {
            throw new IllegalStateException("the ways differ in their answers");
        }
    }

    /** Ends Spark. */
    @TearDown
    public void stop() {
        session.stop();
    }

    /** Spark, through the library. */
    @Benchmark
    public Map<String, SavingsCube> gezinscoach() {
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        return ManyMachines.municipalities(ManyMachines.parts(spark, files, 4 * CORES));
    }

    /** Two threads, through the library. */
    @Benchmark
    public Map<String, SavingsCube> limit() {
        ForkJoinPool threads = new ForkJoinPool(CORES);
        try {
            return threads.submit(() -> files.parallelStream()
                            .flatMap(file -> new Reading(HADOOP).savings(file))
                            .collect(Reading.byMunicipality()))
                    .join();
        } finally {
            threads.shutdown();
        }
    }

    /** Spark's own reader of JSON and its own sums. */
    @Benchmark
    public List<Row> dataFrame() {
        return session.read()
                .schema("household STRUCT<scope: STRING>, year INT, kind STRING, payer STRING, category STRING,"
                        + " netting STRING, method STRING, budgetEffect STRING, amount STRING")
                .json(SavingsFile.within(folder))
                .groupBy(
                        col("household.scope"),
                        col("year"),
                        col("kind"),
                        col("payer"),
                        col("category"),
                        col("netting"),
                        col("method"),
                        col("budgetEffect"))
                .agg(
                        expr("coalesce(sum(cast(try_cast(amount AS DECIMAL(18, 2)) * 100 AS BIGINT)), 0) AS cents"),
                        expr("count_if(amount LIKE '{%' AND get_json_object(amount, '$.negative') IS NULL) AS gains"),
                        expr("count_if(amount LIKE '{%' AND get_json_object(amount, '$.negative') = 'true') AS costs"))
                .collectAsList();
    }

    private static Map<String, SavingsCube> cubes(List<Row> rows) {
        return rows.stream()
                .collect(groupingBy(
                        row -> row.getString(0),
                        mapping(
                                SparkBenchmark::cell,
                                collectingAndThen(toList(), cells -> new SavingsCube(TreeMap.ofEntries(cells))))));
    }

    /** What is absent is unstated, as the format has it. */
    private static Tuple2<SavingKey, Total> cell(Row row) {
        SavingKey key = SavingKey.builder()
                .year(Option.of(row.<Integer>getAs("year")).map(Year::of))
                .kind(stated(SavingKind.class, row.getAs("kind")))
                .payer(stated(Payer.class, row.getAs("payer")))
                .category(stated(CareCategory.class, row.getAs("category")))
                .netting(stated(Netting.class, row.getAs("netting")))
                .method(stated(Method.class, row.getAs("method")))
                .budgetEffect(stated(BudgetEffect.class, row.getAs("budgetEffect")))
                .build();
        return Tuple.of(
                key,
                new Total(Euro.ofCents(row.<Long>getAs("cents")), row.<Long>getAs("gains"), row.<Long>getAs("costs")));
    }

    private static <E extends Enum<E>> E stated(Class<E> type, @Nullable String name) {
        return Enum.valueOf(type, name == null ? "UNSTATED" : name);
    }
}
