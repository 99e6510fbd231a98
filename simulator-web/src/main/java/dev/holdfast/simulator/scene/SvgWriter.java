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
  private final Scene scene;

  /** The groups that lie in no other one, here and in the picture that has them already. */
  private final List<Scene.Group> outer;

  private final List<Scene.Group> drawn;

  /** Begins the id of each outer group; empty for none. */
  private final String prefix;

  /** The next group, and the next outer one. */
  private int group = 0;

  private int outerGroup = 0;

  /** Where the origin of what is being written lies in the picture. */
  private int left = 0;

  private int top = 0;

  private SvgWriter(Scene scene, List<Scene.Group> drawn, String prefix) {
    this.scene = scene;
    this.outer = outer(scene);
    this.drawn = drawn;
    this.prefix = prefix;
  }

  /** A picture that stands for itself; {@code style} is its class. */
  static String write(Scene scene, String style, String prefix) {
    SvgWriter writer = new SvgWriter(scene, List.of(), "");
    String ids = prefix + "-t " + prefix + "-d";
    return writer.begin(style, ids).title(prefix + "-t").description(prefix + "-d").end();
  }

  /**
   * The same in two widths. The narrow one uses the groups of the broad one, which differ in
   * nothing but their place.
   *
   * @param name the id of what names both
   */
  static String write(Scene broad, Scene narrow, String prefix, String name) {
    String ids = name + " " + prefix + "-d";
    SvgWriter first = new SvgWriter(broad, List.of(), prefix + "-");
    SvgWriter second = new SvgWriter(narrow, outer(broad), prefix + "-");
    return first.begin("broad", ids).description(prefix + "-d").end()
        + second.begin("narrow", ids).end();
  }

  private static List<Scene.Group> outer(Scene scene) {
    List<Scene.Group> outer = new ArrayList<>();
    int end = 0;
    for (Scene.Group group : scene.groups()) {
      if (group.first() >= end) {
        outer.add(group);
        end = group.end();
      }
    }
    return outer;
  }

  private SvgWriter begin(String style, String ids) {
    svg.append("<svg class=\"").append(style).append("\" viewBox=\"0 0 ");
    number(scene.width()).append(' ');
    number(scene.height()).append("\" role=\"img\" aria-labelledby=\"").append(ids).append("\">");
    return this;
  }

  private SvgWriter title(String id) {
    svg.append("<title id=\"").append(id).append("\">");
    Html.escape(svg, scene.title()).append("</title>");
    return this;
  }

  private SvgWriter description(String id) {
    svg.append("<desc id=\"").append(id).append("\">");
    Html.escape(svg, scene.description()).append("</desc>");
    return this;
  }

  private String end() {
    shapes(0, scene.shapes().size());
    return svg.append("</svg>").toString();
  }

  /** {@code from} to before {@code end}; what is in a group is written relative to its origin. */
  private void shapes(int from, int end) {
    int next = from;
    while (group < scene.groups().size() && scene.groups().get(group).first() < end) {
      Scene.Group at = scene.groups().get(group);
      for (; next < at.first(); next++) {
        shape(scene.shapes().get(next));
      }
      if (drawn.isEmpty()) {
        group(at);
      } else {
        use(at);
      }
      next = at.end();
    }
    for (; next < end; next++) {
      shape(scene.shapes().get(next));
    }
  }

  private void group(Scene.Group at) {
    int x = left;
    int y = top;
    svg.append("<g");
    if (outerGroup < outer.size() && at.equals(outer.get(outerGroup))) {
      if (!prefix.isEmpty()) {
        svg.append(" id=\"").append(prefix).append(outerGroup).append('"');
      }
      outerGroup++;
    }
    svg.append(" transform=\"translate(");
    point(at.x() - x, at.y() - y);
    svg.append(")\">");
    left = at.x();
    top = at.y();
    group++;
    shapes(at.first(), at.end());
    left = x;
    top = y;
    svg.append("</g>");
  }

  private void use(Scene.Group at) {
    svg.append("<use href=\"#").append(prefix).append(outerGroup).append('"');
    Scene.Group same = drawn.get(outerGroup++);
    offset("x", at.x() - same.x());
    offset("y", at.y() - same.y());
    svg.append("/>");
    while (group < scene.groups().size() && scene.groups().get(group).first() < at.end()) {
      group++;
    }
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
    offset("x", rect.x() - left);
    offset("y", rect.y() - top);
    attribute("width", rect.width());
    attribute("height", rect.height());
    svg.append("/>");
  }

  private void text(Text text) {
    open("text", text.style());
    attribute("x", text.x() - left);
    attribute("y", text.y() - top);
    switch (text.anchor()) {
      case START -> {}
      case MIDDLE -> svg.append(" text-anchor=\"middle\"");
      case END -> {
        // All addresses are, by their style.
        if (!text.style().equals(Face.ADDRESS.style())) {
          svg.append(" text-anchor=\"end\"");
        }
      }
    }
    if (text.squeezed()) {
      attribute("textLength", text.width());
      svg.append(" lengthAdjust=\"spacingAndGlyphs\"");
    }
    svg.append('>');
    Html.escape(svg, text.text()).append("</text>");
  }

  /** Straight lines, a quadratic bend at each corner, never longer than half of its sides. */
  private void path(List<Point> points, int radius) {
    Point at = points.get(0);
    svg.append('M');
    point(at.x() - left, at.y() - top);
    for (int i = 1; i < points.size() - 1; i++) {
      Point before = points.get(i - 1);
      Point corner = points.get(i);
      Point after = points.get(i + 1);
      int bend = Math.min(radius, Math.min(distance(before, corner), distance(corner, after)) / 2);
      int x = toward(corner.x(), before.x(), bend);
      int y = toward(corner.y(), before.y(), bend);
      straight(x - at.x(), y - at.y());
      at = new Point(toward(corner.x(), after.x(), bend), toward(corner.y(), after.y(), bend));
      if (bend > 0) {
        svg.append('q');
        point(corner.x() - x, corner.y() - y);
        svg.append(' ');
        point(at.x() - x, at.y() - y);
      }
    }
    Point last = points.get(points.size() - 1);
    straight(last.x() - at.x(), last.y() - at.y());
  }

  private void straight(int x, int y) {
    if (x != 0 && y != 0) {
      svg.append('l');
      point(x, y);
    } else if (x != 0) {
      svg.append('h');
      number(x);
    } else if (y != 0) {
      svg.append('v');
      number(y);
    }
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

  /** Nothing means 0. */
  private void offset(String name, int tenths) {
    if (tenths != 0) {
      attribute(name, tenths);
    }
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
