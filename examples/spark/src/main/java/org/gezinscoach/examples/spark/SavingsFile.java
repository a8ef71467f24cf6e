package org.gezinscoach.examples.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * A file of savings, one a line, in any storage that Hadoop knows.
 *
 * @param path where it is
 * @param bytes how long it is
 */
record SavingsFile(String path, long bytes) implements Serializable {
    /** Which files of a folder are meant: those that lie in its folders. */
    static String within(String folder) {
        return folder + "/*/*.ndjson";
    }

    /** Those of a folder, in the order of their names. */
    static List<SavingsFile> in(String folder, Configuration hadoop) {
        try {
            Path files = new Path(within(folder));
            return Arrays.stream(files.getFileSystem(hadoop).globStatus(files))
                    .sorted()
                    .map(file -> new SavingsFile(file.getPath().toString(), file.getLen()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Neighbours together, in so many parts of about as many bytes each, or fewer. */
    static List<List<SavingsFile>> shared(List<SavingsFile> files, int parts) {
        double whole = files.stream().mapToLong(SavingsFile::bytes).sum();
        TreeMap<Integer, List<SavingsFile>> shares = new TreeMap<>();
        long before = 0;
        for (SavingsFile file : files) {
            int part = (int) (before / whole * parts);
            shares.computeIfAbsent(part, key -> new ArrayList<>()).add(file);
            before += file.bytes;
        }
        return List.copyOf(shares.values());
    }

    InputStream open(Configuration hadoop) {
        try {
            Path file = new Path(path);
            return file.getFileSystem(hadoop).open(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
