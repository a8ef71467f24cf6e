package org.gezinscoach.examples.chart;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.Locale;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.threeten.extra.LocalDateRange;

/**
 * Lines that go in steps from day to day, and below them bands of days.
 *
 * @param range from when to when
 * @param lines the lines; each holds from its days on
 * @param bands the bands below, from top to bottom
 * @param unit what the lines measure
 * @param locale how numbers and months are written
 */
record Steps(LocalDateRange range, List<Line> lines, List<Band> bands, String unit, Locale locale)
        implements Sheet.Plot {
    private static final double PLOT = 240;
    private static final double AXIS = 24;
    private static final double BAND = 24;
    private static final double GAP = 10;
    static final RectangleInsets TOP = new RectangleInsets(6, 0, 0, 0);
    private static final Font LABEL = Type.regular(11);

    @Override
    public double height() {
        return PLOT + AXIS + (bands.isEmpty() ? 0 : GAP + BAND * bands.size());
    }

    @Override
    public void paint(Graphics2D graphics, Rectangle2D area) {
        CombinedDomainXYPlot all = new CombinedDomainXYPlot(Axes.days(range, locale));
        all.setInsets(TOP);
        all.setGap(GAP);
        all.setOutlineVisible(false);
        all.add(linePlot(), (int) PLOT);
        if (bands.nonEmpty()) {
            all.add(bandPlot(), (int) (BAND * bands.size()));
        }
        double labels =
                bands.map(band -> Type.width(band.label(), LABEL) + 12).max().getOrElse(0.0);
        AxisSpace space = new AxisSpace();
        space.setLeft(Math.max(48, labels));
        space.setRight(12);
        all.setFixedRangeAxisSpace(space);
        Bars.draw(graphics, area, all);
    }

    private XYPlot linePlot() {
        XYSeriesCollection data = new XYSeriesCollection();
        XYStepRenderer renderer = new XYStepRenderer();
        double most = 0;
        for (Line line : lines) {
            XYSeries series = new XYSeries(data.getSeriesCount());
            line.points().forEach((day, value) -> series.add(Axes.at(day), value));
            line.points().values().lastOption().forEach(value -> series.add(Axes.at(range.getEnd()), value));
            most = Math.max(most, series.getMaxY());
            renderer.setSeriesPaint(data.getSeriesCount(), line.pen().colour());
            renderer.setSeriesStroke(data.getSeriesCount(), line.pen().stroke());
            data.addSeries(series);
        }
        renderer.setDefaultShapesVisible(false);
        XYPlot plot = new XYPlot(data, null, Axes.numbers(unit, most, locale), renderer);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        return bare(plot);
    }

    static XYPlot bare(XYPlot plot) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinePaint(Ink.RULE);
        plot.setDomainGridlineStroke(new BasicStroke(0.8f));
        plot.setRangeGridlinePaint(Ink.RULE);
        plot.setRangeGridlineStroke(new BasicStroke(0.8f));
        return plot;
    }

    private XYPlot bandPlot() {
        SymbolAxis axis = new SymbolAxis(null, bands.map(Band::label).toJavaArray(String[]::new));
        axis.setRange(-0.5, bands.size() - 0.5);
        axis.setInverted(true);
        axis.setGridBandsVisible(false);
        axis.setTickLabelFont(LABEL);
        axis.setTickLabelPaint(Ink.TEXT);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        XYPlot plot = new XYPlot(null, null, axis, null);
        plot.setRangeGridlinesVisible(false);
        bands.forEachWithIndex((band, place) -> plot.addAnnotation(new BandAnnotation(band, place, range)));
        return bare(plot);
    }

    /**
     * A line.
     *
     * @param pen how it is drawn
     * @param points from which day on it is how high; the first is that of the range
     */
    record Line(Pen pen, Map<LocalDate, Double> points) {}

    /**
     * Days of one meaning.
     *
     * @param label what they mean
     * @param ink their filling
     * @param days when; cut to the range
     */
    record Band(String label, Ink ink, List<LocalDateRange> days) {}

    private static final class BandAnnotation extends AbstractXYAnnotation {
        private static final long serialVersionUID = 1L;

        private final transient Band band;
        private final int place;
        private final transient LocalDateRange range;

        BandAnnotation(Band band, int place, LocalDateRange range) {
            this.band = band;
            this.place = place;
            this.range = range;
        }

        @Override
        public void draw(
                Graphics2D graphics,
                XYPlot plot,
                Rectangle2D area,
                ValueAxis days,
                ValueAxis numbers,
                int renderer,
                PlotRenderingInfo info) {
            double middle = numbers.valueToJava2D(place, area, plot.getRangeAxisEdge());
            for (LocalDateRange some : band.days().filter(range::overlaps)) {
                LocalDateRange shown = some.intersection(range);
                double left = days.valueToJava2D(Axes.at(shown.getStart()), area, plot.getDomainAxisEdge());
                double right = days.valueToJava2D(Axes.at(shown.getEnd()), area, plot.getDomainAxisEdge());
                band.ink().paint(graphics, new Rectangle2D.Double(left, middle - 8, Math.max(1, right - left), 16));
            }
        }
    }
}
