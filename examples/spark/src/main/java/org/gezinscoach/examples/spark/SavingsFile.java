package org.gezinscoach.examples.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.input.PortableDataStream;

/**
 * A file of savings, one a line, in any storage that Hadoop knows.
 *
 * @param label where it is
 * @param opening opens it
 */
record SavingsFile(String label, Supplier<InputStream> opening) {
    /** Which files of a folder are meant: all that lie in its folders. */
    static String within(String folder) {
        return folder + "/*/*.ndjson";
    }

    static SavingsFile of(PortableDataStream stream) {
        return new SavingsFile(stream.getPath(), stream::open);
    }

    /** Those of a folder, in the order of their names. */
    static List<SavingsFile> in(String folder, Configuration hadoop) {
        try {
            Path files = new Path(within(folder));
            FileSystem system = files.getFileSystem(hadoop);
            return Arrays.stream(system.globStatus(files))
                    .map(FileStatus::getPath)
                    .sorted()
                    .map(path -> new SavingsFile(path.toString(), () -> open(system, path)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    InputStream open() {
        return opening.get();
    }

    static void close(InputStream stream) {
        try {
            stream.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(FileSystem system, Path path) {
        try {
            return system.open(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
