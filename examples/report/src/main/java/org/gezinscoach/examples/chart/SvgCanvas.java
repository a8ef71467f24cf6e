package org.gezinscoach.examples.chart;

import io.vavr.collection.List;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Draws SVG. Words stay words, each as wide as it was measured, whatever font a browser has; and what is named is named after the
 * picture, so that several fit into one document.
 */
final class SvgCanvas extends SVGGraphics2D {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Graphics2D MEASURE =
            smooth(new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics());

    SvgCanvas(String id) {
        super(context(id), false);
    }

    private SvgCanvas(SvgCanvas other) {
        super(other);
    }

    /** Graphics that measure words in parts of a pixel. */
    static Graphics2D smooth(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return graphics;
    }

    private static SVGGeneratorContext context(String id) {
        Document document;
        try {
            document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment("");
        context.setPrecision(2);
        context.setIDGenerator(new SVGIDGenerator() {
            private int last;

            @Override
            public String generateID(String prefix) {
                last++;
                return id + "-" + prefix + last;
            }
        });
        return context;
    }

    @Override
    public Graphics create() {
        return new SvgCanvas(this);
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return MEASURE.getFontMetrics(font);
    }

    @Override
    public void drawString(String text, float x, float y) {
        if (text.isBlank()) {
            return;
        }
        Element element = getDOMFactory().createElementNS(SVG, "text");
        element.setAttributeNS(null, "x", decimal(x));
        element.setAttributeNS(null, "y", decimal(y));
        element.setAttributeNS(null, "textLength", decimal(Type.width(text, getFont())));
        element.setAttributeNS(null, "lengthAdjust", "spacingAndGlyphs");
        element.appendChild(getDOMFactory().createTextNode(text));
        domGroupManager.addElement(element, DOMGroupManager.FILL);
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    /** The document: what was drawn, with words for those who do not see it. */
    String document(int width, int height, String title, String description) {
        String id = getGeneratorContext().getIDGenerator().generateID("about");
        Element root = getRoot();
        tidy(root);
        root.setAttributeNS(null, "width", String.valueOf(width));
        root.setAttributeNS(null, "height", String.valueOf(height));
        root.setAttributeNS(null, "viewBox", "0 0 " + width + " " + height);
        root.setAttributeNS(null, "role", "img");
        root.setAttributeNS(null, "aria-labelledby", id + "t " + id + "d");
        root.insertBefore(words("desc", id + "d", description), root.getFirstChild());
        root.insertBefore(words("title", id + "t", title), root.getFirstChild());
        StringWriter out = new StringWriter();
        try {
            stream(root, out, false, false);
        } catch (SVGGraphics2DIOException impossible) {
            throw new IllegalStateException(impossible);
        }
        String written = out.toString().replace("\r\n", "\n");
        return written.substring(written.indexOf("<svg")).strip() + "\n";
    }

    private Element words(String name, String id, String text) {
        Element element = getDOMFactory().createElementNS(SVG, name);
        element.setAttributeNS(null, "id", id);
        element.appendChild(getDOMFactory().createTextNode(text));
        return element;
    }

    /** Leaves out what only Batik needs, and names fonts that any browser has. */
    private static void tidy(Element element) {
        if (element.getAttribute("id").equals("genericDefs")) {
            element.removeAttribute("id");
        }
        if (element.hasAttribute("font-family")) {
            element.setAttributeNS(null, "font-family", Type.FAMILIES);
        }
        List<Node> children = List.range(0, element.getChildNodes().getLength()).map(element.getChildNodes()::item);
        for (Node child : children) {
            if (child.getNodeType() == Node.COMMENT_NODE) {
                element.removeChild(child);
            } else if (child instanceof Element inner) {
                tidy(inner);
            }
        }
    }

    private String decimal(double number) {
        return getGeneratorContext().doubleString(number);
    }
}
