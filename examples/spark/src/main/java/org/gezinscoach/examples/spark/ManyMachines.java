package org.gezinscoach.examples.spark;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.input.PortableDataStream;
import org.gezinscoach.savings.SavingsCube;
import scala.Tuple2;

/** Sums all lines by Spark: each partition into a cube a municipality, then those of one municipality into one. */
final class ManyMachines {
    /** Under what travels that belongs to no municipality, such as the lines that failed: no scope of a household is blank. */
    private static final String NOWHERE = "";

    private ManyMachines() {}

    static Answer sum(JavaSparkContext spark, String folder, int partitions) {
        Map<String, Part> parts = spark.binaryFiles(SavingsFile.within(folder), partitions)
                .values()
                .mapPartitionsToPair(ManyMachines::sum)
                .reduceByKey(Part::plus)
                .collectAsMap();
        return answer(parts);
    }

    private static Iterator<Tuple2<String, Part>> sum(Iterator<PortableDataStream> files) {
        Reading reading = new Reading();
        Map<String, SavingsCube> cubes =
                stream(files).map(SavingsFile::of).flatMap(reading::savings).collect(Reading.byMunicipality());
        Part nowhere = new Part(List.of(), reading.lines(), reading.failed());
        return Stream.concat(
                        Stream.of(new Tuple2<>(NOWHERE, nowhere)),
                        cubes.entrySet().stream().map(cube -> new Tuple2<>(cube.getKey(), Part.of(cube.getValue()))))
                .iterator();
    }

    private static Answer answer(Map<String, Part> parts) {
        TreeMap<String, SavingsCube> municipalities = new TreeMap<>();
        parts.forEach((municipality, part) -> municipalities.put(municipality, part.cube()));
        municipalities.remove(NOWHERE);
        SavingsCube country = municipalities.values().stream().reduce(SavingsCube.EMPTY, SavingsCube::plus);
        Part nowhere = parts.getOrDefault(NOWHERE, Part.of(SavingsCube.EMPTY));
        return new Answer(country, municipalities, nowhere.lines(), nowhere.failed());
    }

    private static <T> Stream<T> stream(Iterator<T> values) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(values, 0), false);
    }
}
