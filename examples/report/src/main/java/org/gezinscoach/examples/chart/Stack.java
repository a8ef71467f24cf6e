package org.gezinscoach.examples.chart;

import io.vavr.collection.List;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TimeZone;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.chart.renderer.xy.XYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.time.SimpleTimePeriod;
import org.jfree.data.time.TimeTableXYDataset;
import org.threeten.extra.LocalDateRange;

/**
 * Areas on top of each other that go in steps from day to day.
 *
 * @param range from when to when
 * @param inks the fillings, from the bottom up
 * @param levels from which day on each area is how high
 * @param unit what they measure
 * @param locale how numbers and months are written
 */
record Stack(LocalDateRange range, List<Ink> inks, List<Level> levels, String unit, Locale locale)
        implements Sheet.Plot {
    private static final double SEAM = 0.4;

    @Override
    public double height() {
        return 264;
    }

    @Override
    public void paint(Graphics2D graphics, Rectangle2D area) {
        TimeTableXYDataset data = new TimeTableXYDataset(TimeZone.getTimeZone("UTC"), locale);
        List<LocalDate> ends = levels.map(Level::from).drop(1).append(range.getEnd());
        levels.zip(ends).forEach(level -> {
            SimpleTimePeriod period =
                    new SimpleTimePeriod(Axes.millis(level._1().from()), Axes.millis(level._2()));
            level._1().heights().forEachWithIndex((height, place) -> data.add(period, height, place, false));
        });
        StackedXYBarRenderer renderer = new StackedXYBarRenderer();
        renderer.setShadowVisible(false);
        renderer.setBarPainter(new Painter(inks));
        double most =
                levels.map(level -> level.heights().sum().doubleValue()).max().getOrElse(0.0);
        XYPlot plot = new XYPlot(data, Axes.days(range, locale), Axes.numbers(unit, most, locale), renderer);
        AxisSpace space = new AxisSpace();
        space.setLeft(56);
        space.setRight(12);
        Steps.bare(plot).setFixedRangeAxisSpace(space);
        plot.setInsets(Steps.TOP);
        Bars.draw(graphics, area, plot);
    }

    /**
     * How high each area is from a day on.
     *
     * @param from the day
     * @param heights one for each area, from the bottom up
     */
    record Level(LocalDate from, List<Double> heights) {}

    private record Painter(List<Ink> inks) implements XYBarPainter {
        @Override
        public void paintBar(
                Graphics2D graphics,
                XYBarRenderer renderer,
                int area,
                int step,
                RectangularShape bar,
                RectangleEdge base) {
            if (bar.getHeight() > 0) {
                inks.get(area)
                        .fill(
                                graphics,
                                new Rectangle2D.Double(bar.getX(), bar.getY(), bar.getWidth() + SEAM, bar.getHeight()));
                graphics.setPaint(Ink.TEXT);
                graphics.setStroke(new BasicStroke(0.9f));
                graphics.draw(new Line2D.Double(bar.getMinX(), bar.getMinY(), bar.getMaxX(), bar.getMinY()));
            }
        }

        @Override
        public void paintBarShadow(
                Graphics2D graphics,
                XYBarRenderer renderer,
                int area,
                int step,
                RectangularShape bar,
                RectangleEdge base,
                boolean pegged) {}
    }
}
