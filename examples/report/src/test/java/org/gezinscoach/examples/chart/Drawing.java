package org.gezinscoach.examples.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** An SVG drawing, read again: its words, and its boxes by colour. */
final class Drawing {
    static final String BLUE = "rgb(0,114,178)";
    static final String ORANGE = "rgb(230,159,0)";
    static final String GREY = "rgb(208,208,208)";
    static final String CHARCOAL = "rgb(77,77,77)";
    static final String SKY = "rgb(169,216,245)";
    static final String VERMILLION = "rgb(213,94,0)";
    static final String GREEN = "rgb(0,158,115)";
    static final String WHITE = "white";

    private final Document document;

    Drawing(String svg) {
        document = Jsoup.parse(svg, "", Parser.xmlParser());
    }

    Document document() {
        return document;
    }

    List<String> words() {
        return document.select("text").eachText();
    }

    /** The filled boxes of a colour, without those of the legend, marks and the sheet. */
    List<Rectangle2D> boxes(String colour) {
        return document.select("rect").stream()
                .filter(rect -> inherited(rect, "fill").equals(colour))
                .map(Drawing::box)
                .filter(box -> !(box.getWidth() == 24 && box.getHeight() == 12))
                .filter(box -> !(box.getWidth() == 16 && box.getHeight() == 13))
                .filter(box -> box.getWidth() != Picture.WIDTH)
                .toList();
    }

    private static Rectangle2D box(Element rect) {
        return new Rectangle2D.Double(
                number(rect, "x"), number(rect, "y"), number(rect, "width"), number(rect, "height"));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute));
    }

    private static String inherited(Element element, String attribute) {
        Element at = element;
        while (at != null && !at.hasAttr(attribute)) {
            at = at.parent();
        }
        return at == null ? "" : at.attr(attribute);
    }
}
