package dev.holdfast.simulator.scene;

import dev.holdfast.simulator.scene.Shape.Circle;
import dev.holdfast.simulator.scene.Shape.Glyph;
import dev.holdfast.simulator.scene.Shape.Line;
import dev.holdfast.simulator.scene.Shape.Point;
import dev.holdfast.simulator.scene.Shape.Rect;
import dev.holdfast.simulator.scene.Shape.Text;
import java.util.ArrayList;
import java.util.List;

/** Writes a scene as SVG: class names for every look, no style attribute, ids under a prefix. */
final class SvgWriter {

  private final StringBuilder svg = new StringBuilder();
  private final String prefix;

  /** Where the origin of what is being written lies in the picture. */
  private int left = 0;

  private int top = 0;

  private SvgWriter(String prefix) {
    this.prefix = prefix;
  }

  /** {@code style} is the class of the whole picture; every id begins with {@code prefix}. */
  static String write(Scene scene, String style, String prefix) {
    return new SvgWriter(prefix).write(scene, style);
  }

  private String write(Scene scene, String style) {
    svg.append("<svg class=\"").append(style).append("\" viewBox=\"0 0 ");
    number(scene.width()).append(' ');
    number(scene.height()).append("\" role=\"img\" aria-labelledby=\"");
    svg.append(prefix).append("-t ").append(prefix).append("-d\"><title id=\"").append(prefix);
    svg.append("-t\">");
    Html.escape(svg, scene.title()).append("</title><desc id=\"").append(prefix).append("-d\">");
    Html.escape(svg, scene.description()).append("</desc>");
    if (isHatched(scene)) {
      svg.append("<defs><pattern id=\"").append(prefix).append("-h\" width=\"6\" height=\"6\"");
      svg.append(" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">");
      svg.append("<path class=\"hatch-l\" d=\"M0 0V6\"/></pattern></defs>");
    }
    shapes(scene);
    return svg.append("</svg>").toString();
  }

  /** A box's shapes are written relative to it, so that the same box is the same text anywhere. */
  private void shapes(Scene scene) {
    int next = 0;
    for (Scene.Region region : scene.regions()) {
      for (; next < region.first(); next++) {
        shape(scene.shapes().get(next));
      }
      svg.append("<g transform=\"translate(");
      point(region.box().x(), region.box().y());
      svg.append(")\">");
      left = region.box().x();
      top = region.box().y();
      for (; next < region.end(); next++) {
        shape(scene.shapes().get(next));
      }
      left = 0;
      top = 0;
      svg.append("</g>");
    }
    for (; next < scene.shapes().size(); next++) {
      shape(scene.shapes().get(next));
    }
  }

  private static boolean isHatched(Scene scene) {
    for (Shape shape : scene.shapes()) {
      if (shape instanceof Rect rect && rect.hatched()) {
        return true;
      }
    }
    return false;
  }

  private void shape(Shape shape) {
    switch (shape) {
      case Rect rect -> rect(rect);
      case Text text -> text(text);
      case Line line -> {
        open("path", line.style()).append(" d=\"");
        path(line.points(), line.radius());
        svg.append("\"/>");
      }
      case Circle circle -> {
        open("circle", circle.style());
        attribute("cx", circle.x() - left);
        attribute("cy", circle.y() - top);
        attribute("r", circle.radius());
        svg.append("/>");
      }
      case Glyph glyph -> {
        open("path", glyph.style()).append(" transform=\"translate(");
        point(glyph.x() - left, glyph.y() - top);
        svg.append(")\" d=\"").append(glyph.path()).append("\"/>");
      }
    }
  }

  private void rect(Rect rect) {
    open("rect", rect.style());
    if (rect.hatched()) {
      svg.append(" fill=\"url(#").append(prefix).append("-h)\"");
    }
    attribute("x", rect.x() - left);
    attribute("y", rect.y() - top);
    attribute("width", rect.width());
    attribute("height", rect.height());
    if (rect.radius() > 0) {
      attribute("rx", rect.radius());
    }
    svg.append("/>");
  }

  private void text(Text text) {
    open("text", text.style());
    attribute("x", text.x() - left);
    attribute("y", text.y() - top);
    switch (text.anchor()) {
      case START -> {}
      case MIDDLE -> svg.append(" text-anchor=\"middle\"");
      case END -> svg.append(" text-anchor=\"end\"");
    }
    if (text.squeezed()) {
      attribute("textLength", text.width());
      svg.append(" lengthAdjust=\"spacingAndGlyphs\"");
    }
    svg.append('>');
    Html.escape(svg, text.text()).append("</text>");
  }

  /** Straight lines, a quadratic bend at each corner, never longer than half of its sides. */
  private void path(List<Point> absolute, int radius) {
    List<Point> points = new ArrayList<>();
    for (Point point : absolute) {
      points.add(new Point(point.x() - left, point.y() - top));
    }
    Point at = points.get(0);
    svg.append('M');
    point(at.x(), at.y());
    for (int i = 1; i < points.size() - 1; i++) {
      Point before = points.get(i - 1);
      Point corner = points.get(i);
      Point after = points.get(i + 1);
      int bend = Math.min(radius, Math.min(distance(before, corner), distance(corner, after)) / 2);
      svg.append('L');
      point(toward(corner.x(), before.x(), bend), toward(corner.y(), before.y(), bend));
      svg.append('Q');
      point(corner.x(), corner.y());
      svg.append(' ');
      point(toward(corner.x(), after.x(), bend), toward(corner.y(), after.y(), bend));
    }
    Point last = points.get(points.size() - 1);
    svg.append('L');
    point(last.x(), last.y());
  }

  /** The points lie on one horizontal or vertical line. */
  private static int distance(Point a, Point b) {
    return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
  }

  private static int toward(int from, int to, int by) {
    return to > from ? from + by : to < from ? from - by : from;
  }

  private void point(int x, int y) {
    number(x).append(' ');
    number(y);
  }

  private StringBuilder open(String element, String style) {
    return svg.append('<').append(element).append(" class=\"").append(style).append('"');
  }

  private void attribute(String name, int tenths) {
    svg.append(' ').append(name).append("=\"");
    number(tenths).append('"');
  }

  private StringBuilder number(int tenths) {
    int whole = Math.abs(tenths) / 10;
    int rest = Math.abs(tenths) % 10;
    if (tenths < 0) {
      svg.append('-');
    }
    svg.append(whole);
    if (rest != 0) {
      svg.append('.').append(rest);
    }
    return svg;
  }
}
