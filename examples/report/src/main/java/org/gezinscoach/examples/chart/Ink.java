package org.gezinscoach.examples.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Fillings that differ in colour, in lightness and in pattern, so that they are told apart in grey too. */
enum Ink implements Swatch {
    BLUE(0x0072B2, 0x00466E, Pattern.PLAIN),
    ORANGE(0xE69F00, 0x8A5F00, Pattern.RISING),
    GREY(0xD0D0D0, 0x707070, Pattern.DOTS),
    CHARCOAL(0x4D4D4D, 0x2B2B2B, Pattern.PLAIN),
    SKY(0xA9D8F5, 0x3A8BBE, Pattern.PLAIN),
    VERMILLION(0xD55E00, 0x7D3700, Pattern.CROSSED),
    GREEN(0x009E73, 0x005C43, Pattern.FALLING),
    PURPLE(0xCC79A7, 0x7A3E60, Pattern.LEVEL),
    PALE(0xF4F4F4, 0x8C8C8C, Pattern.PLAIN),
    OPEN(0xFFFFFF, 0x333333, Pattern.OUTLINE);

    static final Color TEXT = new Color(0x1A1A1A);
    static final Color QUIET = new Color(0x555555);
    static final Color RULE = new Color(0xDDDDDD);
    private static final Stroke THIN = new BasicStroke(0.8f);
    private static final Stroke LINE = new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    private static final Stroke DASHED =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {4f, 3f}, 0f);
    private static final double STEP = 7;

    private final Color fill;
    private final Color edge;
    private final Pattern pattern;

    Ink(int fill, int edge, Pattern pattern) {
        this.fill = new Color(fill);
        this.edge = new Color(edge);
        this.pattern = pattern;
    }

    @Override
    public void paint(Graphics2D graphics, Rectangle2D box) {
        fill(graphics, box);
        graphics.setStroke(pattern == Pattern.OUTLINE ? DASHED : THIN);
        graphics.setPaint(edge);
        graphics.draw(box);
    }

    /** Fills a box and draws no edge, so that neighbours run together. */
    void fill(Graphics2D graphics, Rectangle2D box) {
        graphics.setPaint(fill);
        graphics.fill(box);
        graphics.setPaint(pattern == Pattern.DOTS ? edge : Color.WHITE);
        graphics.setStroke(LINE);
        Path2D lines = new Path2D.Double();
        switch (pattern) {
            case RISING -> rising(lines, box);
            case FALLING -> falling(lines, box);
            case CROSSED -> {
                rising(lines, box);
                falling(lines, box);
            }
            case LEVEL -> level(lines, box);
            case DOTS -> dots(lines, box);
            case PLAIN, OUTLINE -> {}
        }
        if (lines.getCurrentPoint() != null) {
            graphics.draw(lines);
        }
    }

    /** Lines on which {@code x + y} is the same, cut to the box; neighbours go on with each other's. */
    private static void rising(Path2D lines, Rectangle2D box) {
        for (double sum = first(box.getMinX() + box.getMinY()); sum < box.getMaxX() + box.getMaxY(); sum += STEP) {
            double left = Math.max(box.getMinX(), sum - box.getMaxY());
            double right = Math.min(box.getMaxX(), sum - box.getMinY());
            line(lines, left, sum - left, right, sum - right);
        }
    }

    /** Lines on which {@code x - y} is the same. */
    private static void falling(Path2D lines, Rectangle2D box) {
        for (double rest = first(box.getMinX() - box.getMaxY()); rest < box.getMaxX() - box.getMinY(); rest += STEP) {
            double left = Math.max(box.getMinX(), rest + box.getMinY());
            double right = Math.min(box.getMaxX(), rest + box.getMaxY());
            line(lines, left, left - rest, right, right - rest);
        }
    }

    private static void level(Path2D lines, Rectangle2D box) {
        for (double y = box.getMinY() + 3; y < box.getMaxY(); y += 4) {
            line(lines, box.getMinX(), y, box.getMaxX(), y);
        }
    }

    private static void dots(Path2D lines, Rectangle2D box) {
        for (double y = box.getMinY() + 3; y < box.getMaxY() - 1; y += 5) {
            for (double x = box.getMinX() + 3; x < box.getMaxX() - 1; x += 5) {
                line(lines, x - 0.7, y, x + 0.7, y);
            }
        }
    }

    private static void line(Path2D lines, double fromX, double fromY, double toX, double toY) {
        lines.moveTo(fromX, fromY);
        lines.lineTo(toX, toY);
    }

    private static double first(double from) {
        return (Math.floor(from / STEP) + 1) * STEP;
    }

    private enum Pattern {
        PLAIN,
        RISING,
        FALLING,
        CROSSED,
        LEVEL,
        DOTS,
        OUTLINE
    }
}
