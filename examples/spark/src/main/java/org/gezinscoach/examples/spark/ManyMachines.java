package org.gezinscoach.examples.spark;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.gezinscoach.savings.SavingsCube;
import scala.Tuple2;

/** Sums all lines by Spark: each share of the files into a cube a municipality, then those of one municipality into one. */
final class ManyMachines {
    /** Under what travels that belongs to no municipality, such as the lines that failed: no scope of a household is blank. */
    private static final String NOWHERE = "";

    private ManyMachines() {}

    static Answer sum(JavaSparkContext spark, List<SavingsFile> files, int shares) {
        Map<String, Part> parts = parts(spark, files, shares);
        Part nowhere = parts.getOrDefault(NOWHERE, Part.NONE);
        SortedMap<String, SavingsCube> municipalities = municipalities(parts);
        SavingsCube country = municipalities.values().stream().reduce(SavingsCube.EMPTY, SavingsCube::plus);
        return new Answer(country, municipalities, nowhere.lines(), nowhere.failed());
    }

    /** What is known of each municipality, and of none. */
    static Map<String, Part> parts(JavaSparkContext spark, List<SavingsFile> files, int shares) {
        Broadcast<SerializableConfiguration> hadoop =
                spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
        List<List<SavingsFile>> shared = SavingsFile.shared(files, shares);
        return spark.parallelize(shared, shared.size())
                .mapPartitionsToPair(own -> parts(own, hadoop.value().value()))
                .reduceByKey(Part::plus)
                .collectAsMap();
    }

    static SortedMap<String, SavingsCube> municipalities(Map<String, Part> parts) {
        SortedMap<String, SavingsCube> municipalities = new TreeMap<>();
        parts.forEach((municipality, part) ->
                municipalities.put(municipality, part.cube().cube()));
        municipalities.remove(NOWHERE);
        return municipalities;
    }

    /** The work of one machine: so many files into one accumulator a municipality. */
    private static Iterator<Tuple2<String, Part>> parts(Iterator<List<SavingsFile>> files, Configuration hadoop) {
        Reading reading = new Reading(hadoop);
        Map<String, SavingsCube> cubes = StreamSupport.stream(Spliterators.spliteratorUnknownSize(files, 0), false)
                .flatMap(List::stream)
                .flatMap(reading::savings)
                .collect(Reading.byMunicipality());
        Stream<Tuple2<String, Part>> municipalities =
                cubes.entrySet().stream().map(cube -> new Tuple2<>(cube.getKey(), Part.of(cube.getValue())));
        return Stream.concat(Stream.of(new Tuple2<>(NOWHERE, Part.of(reading))), municipalities)
                .iterator();
    }
}
