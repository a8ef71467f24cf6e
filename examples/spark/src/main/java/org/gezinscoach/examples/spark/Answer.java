package org.gezinscoach.examples.spark;

import java.util.List;
import java.util.SortedMap;
import org.gezinscoach.savings.SavingsCube;

/**
 * What all lines say together.
 *
 * @param country the cube of all lines that could be read
 * @param municipalities the cube of each municipality
 * @param lines how many lines were read, with those that failed
 * @param failed the lines that failed, in the order of their files
 */
record Answer(SavingsCube country, SortedMap<String, SavingsCube> municipalities, long lines, List<FailedLine> failed) {
    Answer {
        failed = failed.stream().sorted().toList();
    }
}
