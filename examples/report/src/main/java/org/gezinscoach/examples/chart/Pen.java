package org.gezinscoach.examples.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Lines that differ in colour, in width and in dashes. */
@SuppressWarnings("ImmutableEnumChecker") // a stroke does not change
enum Pen implements Swatch {
    BROAD(0x56B4E9, 5f, new float[] {}),
    DASHED(0x7D3700, 2.2f, new float[] {9f, 4f}),
    DOTTED(0x005C43, 2.2f, new float[] {2f, 4f}),
    FINE(0x1A1A1A, 1.1f, new float[] {12f, 3f, 2f, 3f});

    private final Color colour;
    private final BasicStroke stroke;

    Pen(int colour, float width, float[] dashes) {
        this.colour = new Color(colour);
        stroke = dashes.length == 0
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, dashes, 0f);
    }

    Color colour() {
        return colour;
    }

    BasicStroke stroke() {
        return stroke;
    }

    @Override
    public void paint(Graphics2D graphics, Rectangle2D box) {
        graphics.setPaint(colour);
        graphics.setStroke(stroke);
        graphics.draw(new Line2D.Double(box.getMinX(), box.getCenterY(), box.getMaxX(), box.getCenterY()));
    }
}
