package org.gezinscoach.examples.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** What a legend shows of a bar or a line. */
@FunctionalInterface
interface Swatch {
    /** Paints it into a box. */
    void paint(Graphics2D graphics, Rectangle2D box);
}
