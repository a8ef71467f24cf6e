package org.gezinscoach.examples.spark;

import static java.util.stream.Collectors.teeing;

import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.gezinscoach.savings.SavingsCube;

/** Sums all lines in one pass, by one thread and without Spark. */
final class OneThread {
    private OneThread() {}

    static Answer sum(List<SavingsFile> files, Configuration hadoop) {
        Reading reading = new Reading(hadoop);
        return files.stream()
                .flatMap(reading::savings)
                .collect(teeing(
                        SavingsCube.collector(),
                        Reading.byMunicipality(),
                        (country, municipalities) ->
                                new Answer(country, municipalities, reading.lines(), reading.failed())));
    }
}
