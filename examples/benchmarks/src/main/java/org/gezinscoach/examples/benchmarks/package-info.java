/**
 * How fast the library is, beside what limits it and beside other ways to do the same. A {@link
 * org.gezinscoach.examples.benchmarks.Workload} is measured as a whole in one run, so that its ratios hold on a machine that is
 * slow today; {@link org.gezinscoach.examples.benchmarks.Workloads} lists them with their goals.
 */
@NullMarked
package org.gezinscoach.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
