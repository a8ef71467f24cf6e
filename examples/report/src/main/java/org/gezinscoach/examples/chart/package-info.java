/**
 * Charts of an evaluation, as SVG and PNG.
 *
 * <p>{@link org.gezinscoach.examples.chart.Charts} draws the internal ones, from an evaluation;
 * {@link org.gezinscoach.examples.chart.PublicCharts} those that may be published, from nothing but a public edition. A
 * {@link org.gezinscoach.examples.chart.Picture} is the same, byte for byte, whenever it is made from the same figures: its font
 * comes with the program, and no clock, zone or locale of the machine is asked for.
 *
 * <p>What is unknown or left out is a mark of its own and never a bar of zero. Colours are told apart by people who see few of
 * them, and in grey by their patterns.
 */
@NullMarked
package org.gezinscoach.examples.chart;

import org.jspecify.annotations.NullMarked;
