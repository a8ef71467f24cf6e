package org.gezinscoach.csv;

import io.vavr.collection.List;

/** The columns of a table: which there are, and how a row of them is a value. */
interface Columns<T> {
    /** The fields, in the order of the columns. */
    List<Field<?>> fields();

    /** What is wrong with which cells of a row stand together, each cell being right in itself. */
    List<Misfit> misfits(Row row);

    /**
     * The value of a row without misfits.
     *
     * @throws IllegalArgumentException if the row breaks a rule of the model
     */
    T read(Row row);

    /** Fills the cells of a value. */
    void write(T value, Cells cells);

    /** A cell that should be filled and is not, or the reverse. */
    record Misfit(Field<?> field, CsvProblemCode code, String rule) {
        static Misfit missing(Field<?> field, String with) {
            return new Misfit(field, CsvProblemCode.MISSING_CELL, "must be given with " + with);
        }

        static Misfit unexpected(Field<?> field, String with) {
            return new Misfit(field, CsvProblemCode.UNEXPECTED_CELL, "must be empty with " + with);
        }
    }
}
