/**
 * The savings of a country, summed on many machines by Apache Spark. Each machine reads files of lines and sums them by the
 * library's own collector, one cube a municipality; the cubes travel sparse, and those of one municipality are merged. That is
 * all: a {@link org.gezinscoach.savings.SavingsCube} of parts, in any order and grouping, is the cube of all lines.
 *
 * <p>{@link org.gezinscoach.examples.spark.SumSavings} is the program. It sums the same lines by one thread of plain Java, too,
 * and compares. A line that cannot be read is counted and told with its file and line, on many machines as on one.
 */
@NullMarked
package org.gezinscoach.examples.spark;

import org.jspecify.annotations.NullMarked;
