/**
 * What care ran, stopped, was averted, and at what price, paid by whom.
 *
 * <p>An {@link org.gezinscoach.intervention.Intervention} is one line of a municipality's own table: a care for a household,
 * at a {@link org.gezinscoach.intervention.Price}, and what {@linkplain org.gezinscoach.intervention.Change changed} in it.
 * It claims nothing about savings; the package {@code savings} reads it by its rules.
 *
 * <p>A price accrues over time, to the cent over any cut, unless nobody says for what time it is.
 * {@link org.gezinscoach.intervention.Declarations} hold what providers declared, line by line.
 *
 * <p>Papers leave much unsaid. Each closed vocabulary here has a constant {@code UNSTATED}, every date is an
 * {@link io.vavr.control.Option}, and each line carries its {@link org.gezinscoach.intervention.Source}: which row of which
 * table of which document, and whether the paper prints it so or somebody read it so.
 *
 * <p>Read {@code Intervention} with its {@code Price} and {@code Change}, then {@code DeclarationLine}. A price a year costs a
 * third of it in four months, and a trajectory has no price by time:
 *
 * <pre>{@code
 * LocalDateRange leave = LocalDateRange.of(LocalDate.of(2021, 9, 1), LocalDate.of(2022, 1, 1));
 * Price.of(Euro.of(30000), PriceBasis.YEAR).over(leave).get(); // EUR 10000.00
 * Price.of(Euro.of(1500), PriceBasis.TRAJECTORY).over(leave).getLeft().code(); // price-not-by-time
 * }</pre>
 */
@NullMarked
package org.gezinscoach.intervention;

import org.jspecify.annotations.NullMarked;
