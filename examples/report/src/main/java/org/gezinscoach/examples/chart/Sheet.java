package org.gezinscoach.examples.chart;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * How a picture is laid out, from top to bottom.
 *
 * @param title what it shows
 * @param subtitle of what, and in which unit
 * @param legend what its fillings and lines stand for
 * @param plot the chart itself
 * @param source where its figures stand
 */
record Sheet(String title, String subtitle, List<LegendKey> legend, Plot plot, String source) {
    private static final double MARGIN = 20;
    private static final double WIDE = Picture.WIDTH - 2 * MARGIN;
    private static final double SWATCH = 24;
    private static final Font TITLE = Type.bold(17);
    private static final Font SUBTITLE = Type.regular(12.5);
    private static final Font KEY = Type.regular(12);
    private static final Font SOURCE = Type.regular(10.5);
    private static final Font STAMP = Type.bold(10.5);
    private static final Color WARNING = new Color(0x9E2A00);

    int height(Option<String> stamp) {
        double words = 22 * lines(title, TITLE) + 17 * lines(subtitle, SUBTITLE) + 14 * lines(source, SOURCE);
        return (int) Math.ceil(
                MARGIN + words + 12 + legendHeight() + plot.height() + 14 + (stamp.isEmpty() ? 0 : 16) + MARGIN / 2);
    }

    void paint(Graphics2D graphics, Option<String> stamp) {
        double y = MARGIN;
        y = words(graphics, title, TITLE, Ink.TEXT, y, 22);
        y = words(graphics, subtitle, SUBTITLE, Ink.QUIET, y, 17) + 6;
        legend(graphics, y);
        y += legendHeight() + 6;
        plot.paint(graphics, new Rectangle2D.Double(MARGIN, y, WIDE, plot.height()));
        y = words(graphics, source, SOURCE, Ink.QUIET, y + plot.height() + 14, 14);
        for (String text : stamp) {
            words(graphics, text, STAMP, WARNING, y + 2, 14);
        }
    }

    private static int lines(String text, Font font) {
        return Type.wrap(text, font, WIDE).size();
    }

    private static double words(Graphics2D graphics, String text, Font font, Color colour, double top, double leading) {
        double y = top;
        for (String line : Type.wrap(text, font, WIDE)) {
            graphics.setFont(font);
            graphics.setPaint(colour);
            graphics.drawString(line, (float) MARGIN, (float) (y + font.getSize2D()));
            y += leading;
        }
        return y;
    }

    private double legendHeight() {
        return legend.isEmpty() ? 0 : 20.0 * (places().last().line() + 1);
    }

    private void legend(Graphics2D graphics, double top) {
        for (Place place : places()) {
            double y = top + 20.0 * place.line();
            place.key().swatch().paint(graphics, new Rectangle2D.Double(place.x(), y + 3, SWATCH, 12));
            graphics.setFont(KEY);
            graphics.setPaint(Ink.TEXT);
            graphics.drawString(place.key().text(), (float) (place.x() + SWATCH + 7), (float) (y + 13));
        }
    }

    /** Where each key stands; a line is broken where the next does not fit. */
    private List<Place> places() {
        List<Place> placed = List.empty();
        double x = MARGIN;
        int line = 0;
        for (LegendKey key : legend) {
            double wide = SWATCH + 7 + Type.width(key.text(), KEY) + 24;
            if (x > MARGIN && x + wide - 24 > MARGIN + WIDE) {
                x = MARGIN;
                line++;
            }
            placed = placed.append(new Place(key, x, line));
            x += wide;
        }
        return placed;
    }

    /**
     * What a filling or a line stands for.
     *
     * @param swatch a piece of it
     * @param text the words
     */
    record LegendKey(Swatch swatch, String text) {}

    private record Place(LegendKey key, double x, int line) {}

    /** A chart, without its title and legend. */
    interface Plot {
        double height();

        void paint(Graphics2D graphics, Rectangle2D area);
    }
}
