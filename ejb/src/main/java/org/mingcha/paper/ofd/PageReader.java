package org.mingcha.paper.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.mingcha.paper.font.Face;

/** Reads a laid out page back, stroke by stroke, so that both files of a paper show the same. */
final class PageReader extends PDFGraphicsStreamEngine {

  private static final double MM = 25.4 / 72;

  private final List<Stroke> strokes = new ArrayList<>();
  private final double height;
  private GeneralPath path = new GeneralPath();

  private PageReader(PDPage page) {
    super(page);
    height = page.getMediaBox().getHeight();
  }

  static List<Stroke> read(PDPage page) throws IOException {
    var reader = new PageReader(page);
    reader.processPage(page);
    return reader.strokes;
  }

  @Override
  protected void showGlyph(Matrix at, PDFont font, int code, Vector displacement) throws IOException {
    var characters = font.toUnicode(code);
    var text = new Stroke.Text(face(font), round(at.getScalingFactorY() * MM), colour(getGraphicsState().getNonStrokingColor()),
        round((height - at.getTranslateY()) * MM), new StringBuilder(characters), new ArrayList<>(List.of(round(at.getTranslateX() * MM))));
    if (!strokes.isEmpty() && strokes.get(strokes.size() - 1) instanceof Stroke.Text before && before.goesOn(text)) {
      before.characters().append(characters);
      before.places().addAll(text.places());
    } else {
      strokes.add(text);
    }
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    var at = getGraphicsState().getCurrentTransformationMatrix();
    var png = new ByteArrayOutputStream();
    ImageIO.write(image.getImage(), "png", png);
    strokes.add(new Stroke.Picture(png.toByteArray(), round(at.getTranslateX() * MM),
        round((height - at.getTranslateY() - at.getScalingFactorY()) * MM), round(at.getScalingFactorX() * MM),
        round(at.getScalingFactorY() * MM)));
  }

  @Override
  public void clip(int windingRule) {}

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    path.closePath();
  }

  @Override
  public void endPath() {
    path = new GeneralPath();
  }

  @Override
  public void strokePath() {
    shape(false, colour(getGraphicsState().getStrokingColor()));
  }

  @Override
  public void fillPath(int windingRule) {
    shape(true, colour(getGraphicsState().getNonStrokingColor()));
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    fillPath(windingRule);
  }

  @Override
  public void shadingFill(COSName shadingName) {}

  private void shape(boolean filled, int colour) {
    var bounds = path.getBounds2D();
    var state = getGraphicsState();
    var width = filled ? 0 : round(state.getLineWidth() * state.getCurrentTransformationMatrix().getScalingFactorX() * MM);
    var x = bounds.getMinX() * MM - width;
    var y = (height - bounds.getMaxY()) * MM - width;
    var toBox = new AffineTransform(MM, 0, 0, -MM, -x, height * MM - y);
    strokes.add(new Stroke.Shape(data(toBox), filled, width, colour, round(x), round(y), round(bounds.getWidth() * MM + 2 * width),
        round(bounds.getHeight() * MM + 2 * width)));
    path = new GeneralPath();
  }

  private String data(AffineTransform toBox) {
    var data = new StringBuilder();
    var point = new double[6];
    for (var step = path.getPathIterator(toBox); !step.isDone(); step.next()) {
      var kind = step.currentSegment(point);
      data.append(switch (kind) {
        case PathIterator.SEG_MOVETO -> "M";
        case PathIterator.SEG_LINETO -> "L";
        case PathIterator.SEG_CUBICTO -> "B";
        default -> "C";
      });
      var numbers = kind == PathIterator.SEG_CLOSE ? 0 : kind == PathIterator.SEG_CUBICTO ? 6 : 2;
      for (var i = 0; i < numbers; i++) {
        data.append(' ').append(Numbers.text(point[i]));
      }
      data.append(' ');
    }
    return data.toString().strip();
  }

  private static int colour(PDColor colour) {
    try {
      return colour.toRGB();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Face face(PDFont font) {
    var name = font.getName().toLowerCase(Locale.ROOT);
    return name.endsWith("rare") ? Face.RARE : name.endsWith("bold") ? Face.HEAVY : Face.SERIF;
  }

  private static double round(double millimetres) {
    return Math.round(millimetres * 1000) / 1000.0;
  }
}
