package org.gezinscoach.csv;

import io.vavr.collection.List;
import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Files in memory. */
final class Files {
    private Files() {}

    static <T> byte[] written(CsvTable<T> table, Iterable<T> values, CsvLayout layout) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.write(values, out, layout);
        return out.toByteArray();
    }

    static <T> List<T> read(CsvTable<T> table, byte[] file, CsvLayout layout) {
        Validation<List<CsvProblem>, List<T>> read = table.read(new ByteArrayInputStream(file), layout);
        if (read.isInvalid()) {
            throw new AssertionError(read.getError().mkString("\n"));
        }
        return read.get();
    }

    static <T> List<T> read(CsvTable<T> table, String file, CsvLayout layout) {
        return read(table, file.getBytes(StandardCharsets.UTF_8), layout);
    }

    /** The problems of a file, each as its code and how it prints. */
    static List<String> problems(CsvTable<?> table, byte[] file, CsvLayout layout) {
        return table.read(new ByteArrayInputStream(file), layout)
                .getError()
                .map(problem -> problem.code() + " " + problem);
    }

    static List<String> problems(CsvTable<?> table, String file, CsvLayout layout) {
        return problems(table, file.getBytes(StandardCharsets.UTF_8), layout);
    }
}
