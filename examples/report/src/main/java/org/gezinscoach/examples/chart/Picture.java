package org.gezinscoach.examples.chart;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * A chart that is laid out on a sheet: a title, what is measured, a legend, the plot and its source. The same picture gives the
 * same bytes.
 */
public final class Picture {
    static final int WIDTH = 880;

    private static final double SCALE = 2;

    private final String id;
    private final Sheet sheet;
    private final String description;
    private final Option<String> stamp;

    Picture(String id, Sheet sheet, String description) {
        this(id, sheet, description, Option.none());
    }

    private Picture(String id, Sheet sheet, String description, Option<String> stamp) {
        this.id = id;
        this.sheet = sheet;
        this.description = description;
        this.stamp = stamp;
    }

    /** What it is called, in letters, digits and hyphens; no other of the same evaluation is called so. */
    public String id() {
        return id;
    }

    /** Its title. */
    public String title() {
        return sheet.title();
    }

    /** Its figures in words, for those who do not see it. */
    public String description() {
        return description;
    }

    /** The same, stamped: {@code "Not for publication"}. */
    public Picture withStamp(String text) {
        return new Picture(id, sheet, description, Option.some(text));
    }

    /** The picture as SVG, which can stand alone or in an HTML document, beside others of the same evaluation. */
    public String svg() {
        SvgCanvas canvas = new SvgCanvas(id);
        int height = paint(canvas);
        return canvas.document(WIDTH, height, sheet.title(), description);
    }

    /** The picture as PNG, two pixels to a point. */
    public byte[] png() {
        int height = sheet.height(stamp);
        BufferedImage image =
                new BufferedImage((int) (WIDTH * SCALE), (int) (height * SCALE), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = SvgCanvas.smooth(image.createGraphics());
        graphics.scale(SCALE, SCALE);
        paint(graphics);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * Writes it into a folder, as {@code id.svg} and {@code id.png}, and makes the folder if need be.
     *
     * @throws IOException if it cannot be written
     */
    public List<Path> saveIn(Path folder) throws IOException {
        Files.createDirectories(folder);
        return List.of(
                Files.writeString(folder.resolve(id + ".svg"), svg(), StandardCharsets.UTF_8),
                Files.write(folder.resolve(id + ".png"), png()));
    }

    private int paint(Graphics2D graphics) {
        int height = sheet.height(stamp);
        graphics.setPaint(Color.WHITE);
        graphics.fill(new Rectangle2D.Double(0, 0, WIDTH, height));
        sheet.paint(graphics, stamp);
        return height;
    }

    /** Its title. */
    @Override
    public String toString() {
        return "Picture{" + id + ", " + sheet.title() + "}";
    }
}
