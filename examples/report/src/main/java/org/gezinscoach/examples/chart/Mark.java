package org.gezinscoach.examples.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** What stands in the place of a bar that cannot be drawn. */
enum Mark implements Swatch {
    /** Something in it is unknown. */
    UNKNOWN("?"),
    /** It is left out of the publication. */
    LEFT_OUT("\u2715");

    static final double WIDTH = 16;

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    @Override
    public void paint(Graphics2D graphics, Rectangle2D box) {
        Rectangle2D own =
                new Rectangle2D.Double(box.getMinX(), box.getCenterY() - 6.5, Math.min(WIDTH, box.getWidth()), 13);
        Ink.OPEN.paint(graphics, own);
        Font font = Type.bold(10.5);
        graphics.setFont(font);
        graphics.setPaint(Ink.TEXT);
        if (this == UNKNOWN) {
            graphics.drawString(
                    sign, (float) (own.getCenterX() - Type.width(sign, font) / 2), (float) (own.getCenterY() + 3.8));
        } else {
            double half = 3;
            graphics.setStroke(new BasicStroke(1.4f));
            graphics.draw(new Line2D.Double(
                    own.getCenterX() - half,
                    own.getCenterY() - half,
                    own.getCenterX() + half,
                    own.getCenterY() + half));
            graphics.draw(new Line2D.Double(
                    own.getCenterX() - half,
                    own.getCenterY() + half,
                    own.getCenterX() + half,
                    own.getCenterY() - half));
        }
    }
}
