package org.gezinscoach.examples.spark;

import static java.util.stream.Collectors.groupingBy;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.gezinscoach.json.GezinscoachJson;
import org.gezinscoach.json.InvalidDocumentException;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingsCube;

/** Reads files of lines, one after the other, and keeps count of the lines and those that fail. */
final class Reading {
    private final Configuration hadoop;
    private final List<FailedLine> failed = new ArrayList<>();
    private long lines;

    Reading(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /** The savings of a file, which is closed with the stream. */
    Stream<Saving> savings(SavingsFile file) {
        InputStream stream = file.open(hadoop);
        return GezinscoachJson.lines(Saving.class, stream)
                .onClose(() -> close(stream))
                .mapMulti((line, next) -> read(file.path(), line, next));
    }

    long lines() {
        return lines;
    }

    List<FailedLine> failed() {
        return List.copyOf(failed);
    }

    /** Into a cube of each municipality: the scope of a household says which. */
    static Collector<Saving, ?, SortedMap<String, SavingsCube>> byMunicipality() {
        return groupingBy(saving -> saving.household().scope(), TreeMap::new, SavingsCube.collector());
    }

    private void read(String file, Either<InvalidDocumentException, Saving> line, Consumer<Saving> next) {
        lines++;
        line.peek(next).peekLeft(invalid -> failed.add(FailedLine.of(file, invalid)));
    }

    private static void close(InputStream stream) {
        try {
            stream.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
