package org.gezinscoach.examples.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.gezinscoach.examples.country.Country;
import org.gezinscoach.examples.country.Municipality;
import org.gezinscoach.json.GezinscoachJson;

/** Writes the lines of a country as files: a folder a municipality, and in it files of a hundred thousand lines at the most. */
final class CountryFiles {
    static final long MOST_OF_A_FILE = 100_000;

    private CountryFiles() {}

    /** Writes them to a folder that is not there yet. It is there when it is whole. */
    static void write(Country country, Path folder) {
        try {
            Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
            country.municipalities().parallelStream().forEach(municipality -> write(municipality, unfinished));
            Files.move(unfinished, folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void write(Municipality municipality, Path parent) {
        try {
            Path folder = Files.createDirectories(parent.resolve(municipality.code()));
            for (long from = 0; from < municipality.lines(); from += MOST_OF_A_FILE) {
                String file = String.format(Locale.ROOT, "%04d.ndjson", from / MOST_OF_A_FILE + 1);
                long to = Math.min(from + MOST_OF_A_FILE, municipality.lines());
                GezinscoachJson.writeLines(municipality.savings(from, to), folder.resolve(file));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
