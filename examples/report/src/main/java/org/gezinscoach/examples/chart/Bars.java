package org.gezinscoach.examples.chart;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Bars beside words, each of parts in a row, with what is said of it at its end.
 *
 * @param rows the bars, from top to bottom
 * @param unit what the axis measures
 * @param locale how its numbers are written
 */
record Bars(List<Row> rows, String unit, Locale locale) implements Sheet.Plot {
    static final Font LABEL = Type.regular(12);
    private static final Font TICK = Type.regular(11);
    private static final Font NOTE = Type.regular(11.5);
    private static final double ROW = 21;
    private static final double LINE = 14;
    private static final double AXIS = 42;
    private static final double WIDEST_LABEL = 330;
    private static final double THICK = 15;
    private static final double GAP = 6;
    private static final double RIGHT = 26;

    @Override
    public double height() {
        return (ROW + LINE * (lines() - 1)) * rows.size() + AXIS;
    }

    /** Of how many lines the longest label is. */
    private int lines() {
        return rows.map(row -> Type.wrap(row.label(), LABEL, WIDEST_LABEL).size())
                .max()
                .getOrElse(1);
    }

    @Override
    public void paint(Graphics2D graphics, Rectangle2D area) {
        double labels = Math.min(
                        WIDEST_LABEL,
                        rows.map(row -> Type.width(row.label(), LABEL)).max().getOrElse(0.0))
                + 14;
        Span span = Span.of(rows, area.getWidth() - labels - RIGHT);
        CategoryPlot plot = new CategoryPlot(
                dataset((span.to() - span.from()) * 1e-9),
                labels(),
                axis(span),
                new Renderer(new Painter(rows, area), THICK / (area.getHeight() - AXIS)));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setRangeGridlinePaint(Ink.RULE);
        plot.setRangeGridlineStroke(new BasicStroke(0.8f));
        plot.setRangeZeroBaselineVisible(true);
        plot.setFixedDomainAxisSpace(space(labels, 0));
        plot.setFixedRangeAxisSpace(space(0, AXIS));
        draw(graphics, area, plot);
    }

    /** Draws a plot, and nothing around it. */
    static void draw(Graphics2D graphics, Rectangle2D area, Plot plot) {
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.setAntiAlias(true);
        chart.draw(graphics, area);
    }

    private static AxisSpace space(double left, double bottom) {
        AxisSpace space = new AxisSpace();
        space.setLeft(left);
        space.setRight(left == 0 ? 0 : RIGHT);
        space.setBottom(bottom);
        return space;
    }

    /** The parts, and after them a speck that cannot be seen, where the end of the bar is. */
    private DefaultCategoryDataset dataset(double speck) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        int most = rows.map(row -> row.parts().size()).max().getOrElse(0);
        rows.forEachWithIndex((row, place) -> {
            Label label = new Label(place, row.label());
            row.parts().forEachWithIndex((part, number) -> data.addValue((Number) part.size(), number, label));
            for (int number = row.parts().size(); number < most; number++) {
                data.addValue(null, Integer.valueOf(number), label);
            }
            data.addValue((Number) (row.isNegative() ? -speck : speck), Integer.valueOf(most), label);
        });
        return data;
    }

    private static CategoryAxis labels() {
        CategoryAxis axis = new Labels();
        axis.setTickLabelFont(LABEL);
        axis.setTickLabelPaint(Ink.TEXT);
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        axis.setLowerMargin(0);
        axis.setUpperMargin(0);
        axis.setCategoryMargin(0.28);
        return axis;
    }

    private NumberAxis axis(Span span) {
        NumberAxis axis = new NumberAxis(unit);
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits(locale));
        axis.setNumberFormatOverride(Wording.numbers(locale, 0));
        axis.setRange(span.from(), span.to());
        axis.setTickLabelFont(TICK);
        axis.setTickLabelPaint(Ink.QUIET);
        axis.setLabelFont(TICK);
        axis.setLabelPaint(Ink.QUIET);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }

    /**
     * A bar.
     *
     * @param label what it is called
     * @param parts its parts, one after the other
     * @param mark what stands at its end for what cannot be drawn
     * @param note what is said at its end
     */
    record Row(String label, List<Part> parts, Option<Mark> mark, String note) {
        double end() {
            return parts.map(Part::size)
                    .filter(size -> isNegative() || size > 0)
                    .sum()
                    .doubleValue();
        }

        boolean isNegative() {
            return parts.nonEmpty() && parts.forAll(part -> part.size() < 0);
        }

        double noteWidth() {
            return GAP + (mark.isEmpty() ? 0 : Mark.WIDTH + GAP) + Type.width(note, NOTE);
        }

        /** How it reads aloud. */
        String words() {
            return label + ": "
                    + mark.filter(Mark.UNKNOWN::equals).map(any -> "? ").getOrElse("") + note;
        }
    }

    /**
     * A part of a bar.
     *
     * @param ink its filling
     * @param size how long it is, below zero to the left
     */
    record Part(Ink ink, double size) {}

    private record Label(int place, String text) implements Comparable<Label> {
        @Override
        public int compareTo(Label other) {
            return Integer.compare(place, other.place);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Labels on as many lines as they need. */
    private static final class Labels extends CategoryAxis {
        private static final long serialVersionUID = 1L;

        @Override
        @SuppressWarnings("rawtypes")
        protected TextBlock createLabel(Comparable category, float width, RectangleEdge edge, Graphics2D graphics) {
            TextBlock block = new TextBlock();
            block.setLineAlignment(HorizontalAlignment.RIGHT);
            Type.wrap(category.toString(), LABEL, WIDEST_LABEL).forEach(line -> block.addLine(line, LABEL, Ink.TEXT));
            return block;
        }
    }

    /** From where to where the axis goes, so that what is said at the ends of bars has room. */
    private record Span(double from, double to) {
        static Span of(List<Row> rows, double width) {
            double least = Math.min(0, rows.map(Row::end).min().getOrElse(0.0));
            double most = Math.max(0, rows.map(Row::end).max().getOrElse(0.0));
            Span span = new Span(least, most == 0 && least == 0 ? 1 : most);
            for (int pass = 0; pass < 12; pass++) {
                span = span.widened(rows, width);
            }
            return span;
        }

        private Span widened(List<Row> rows, double width) {
            double scale = (to - from) / width;
            return new Span(
                    rows.map(row -> row.isNegative() ? row.end() - (row.noteWidth() + 2 * GAP) * scale : 0)
                            .append(0.0)
                            .min()
                            .getOrElse(0.0),
                    rows.map(row -> row.isNegative() ? 0 : row.end() + (row.noteWidth() + GAP) * scale)
                            .append(0.0)
                            .max()
                            .getOrElse(1.0));
        }
    }

    /** Draws no shadow, and every part as its row says. */
    private static final class Renderer extends StackedBarRenderer {
        private static final long serialVersionUID = 1L;

        Renderer(BarPainter painter, double thick) {
            setBarPainter(painter);
            setShadowVisible(false);
            setMaximumBarWidth(thick);
        }
    }

    private record Painter(List<Row> rows, Rectangle2D area) implements BarPainter {
        @Override
        public void paintBar(
                Graphics2D graphics,
                BarRenderer renderer,
                int part,
                int row,
                RectangularShape bar,
                RectangleEdge base) {
            Row own = rows.get(row);
            if (part < own.parts().size()) {
                own.parts().get(part).ink().paint(graphics, bar.getBounds2D());
            } else {
                note(graphics, own, bar);
                rule(graphics, row, bar);
            }
        }

        /** A line above the first of several bars of one label. */
        private void rule(Graphics2D graphics, int row, RectangularShape bar) {
            if (row > 0
                    && !rows.get(row).label().isEmpty()
                    && rows.exists(other -> other.label().isEmpty())) {
                double y = bar.getCenterY() - (area.getHeight() - AXIS) / rows.size() / 2;
                graphics.setPaint(Ink.RULE);
                graphics.setStroke(new BasicStroke(0.8f));
                graphics.draw(new Line2D.Double(area.getMinX(), y, area.getMaxX(), y));
            }
        }

        private static void note(Graphics2D graphics, Row row, RectangularShape end) {
            double x = row.isNegative() ? end.getX() - row.noteWidth() : end.getX() + GAP;
            for (Mark mark : row.mark()) {
                mark.paint(graphics, new Rectangle2D.Double(x, end.getY(), Mark.WIDTH, end.getHeight()));
                x += Mark.WIDTH + GAP;
            }
            graphics.setFont(NOTE);
            graphics.setPaint(Ink.TEXT);
            graphics.drawString(row.note(), (float) x, (float) (end.getCenterY() + 4));
        }

        @Override
        public void paintBarShadow(
                Graphics2D graphics,
                BarRenderer renderer,
                int part,
                int row,
                RectangularShape bar,
                RectangleEdge base,
                boolean pegged) {}
    }
}
