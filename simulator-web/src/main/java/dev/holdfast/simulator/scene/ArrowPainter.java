package dev.holdfast.simulator.scene;

import dev.holdfast.simulator.scene.Router.Route;
import dev.holdfast.simulator.scene.Shape.Anchor;
import dev.holdfast.simulator.scene.Shape.Circle;
import dev.holdfast.simulator.scene.Shape.Glyph;
import dev.holdfast.simulator.scene.Shape.Line;
import dev.holdfast.simulator.scene.Shape.Point;
import dev.holdfast.simulator.scene.Shape.Rect;
import dev.holdfast.simulator.scene.Shape.Text;
import dev.holdfast.simulator.trace.Arrow;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws arrows in parts: the tail belongs to the pointer's row, the tip to the row that it points
 * at, and the line leads from one to the other without touching them.
 */
final class ArrowPainter {

  private static final int BEND = 80;
  private static final int TAIL = 60;
  private static final int CROSS = 60;
  private static final int HEAD = 80;

  private ArrowPainter() {}

  static void tail(Route route, Canvas shapes) {
    Point dot = route.start();
    switch (route.arrow().kind()) {
      case HANDLE -> shapes.addOnce(new Circle("handle-dot", dot.x(), dot.y(), 45));
      case INTERIOR -> shapes.addOnce(new Circle("arrow-dot", dot.x(), dot.y(), 50));
      case STALE -> {
        shapes.add(new Circle("stale-dot", dot.x(), dot.y(), 55));
        chip(dot, shapes);
      }
    }
  }

  /** The word on a stale pointer's line, right where it begins. */
  private static void chip(Point dot, Canvas shapes) {
    int width = 440;
    int x = dot.x() - 70 - width;
    shapes.add(new Rect("chip-stale", x, dot.y() - 85, width, 170));
    shapes.add(
        new Text(
            Face.WORD.style() + " chip-stale-t",
            x + width / 2,
            dot.y() + 40,
            Anchor.MIDDLE,
            Face.WORD.width("stale"),
            false,
            "stale"));
    shapes.add(new Line("stale-tail", List.of(new Point(x + width, dot.y()), dot), 0));
  }

  /** Arrows to the same bytes share their tip. */
  static void tip(Route route, Canvas shapes) {
    Point end = route.end();
    boolean stale = route.arrow().kind() == Arrow.Kind.STALE;
    if (!route.toSide()) {
      Rect at = route.ring();
      String style = stale ? "hit-stale" : "hit-live";
      shapes.addOnce(new Rect(style, at.x(), at.y(), at.width(), at.height()));
    }
    if (stale) {
      shapes.addOnce(new Circle("stale-x", end.x(), end.y(), CROSS));
      shapes.addOnce(new Glyph("stale-xx", end.x(), end.y(), "M-2.4-2.4L2.4 2.4M2.4-2.4L-2.4 2.4"));
    } else {
      shapes.addOnce(new Glyph(style(route) + "-head", end.x(), end.y(), head(route)));
    }
  }

  private static String style(Route route) {
    return switch (route.arrow().kind()) {
      case HANDLE -> "handle";
      case INTERIOR -> "arrow";
      case STALE -> "stale-arrow";
    };
  }

  private static String head(Route route) {
    if (!route.toSide()) {
      return "M0 0L-5 9H5Z";
    }
    return fromLeft(route) ? "M0 0L-8-4.5V4.5Z" : "M0 0L8-4.5V4.5Z";
  }

  private static boolean fromLeft(Route route) {
    return route.points().get(route.points().size() - 2).x() < route.end().x();
  }

  static void line(Route route, Canvas shapes) {
    List<Point> points = new ArrayList<>(route.points());
    int last = points.size() - 1;
    Point start = points.get(0);
    boolean down = points.get(1).x() == start.x();
    points.set(0, new Point(start.x() + (down ? 0 : TAIL), start.y() + (down ? TAIL : 0)));
    Point end = points.get(last);
    Point before = points.get(last - 1);
    int gap = route.arrow().kind() == Arrow.Kind.STALE ? CROSS : HEAD;
    if (route.toSide()) {
      points.set(last, new Point(end.x() + (fromLeft(route) ? -gap : gap), end.y()));
    } else {
      points.set(last, new Point(end.x(), Math.min(before.y(), end.y() + gap)));
    }
    shapes.add(new Line(style(route), points, BEND));
  }
}
