package dev.holdfast.simulator.scene;

import dev.holdfast.simulator.scene.Scene.Landing;
import dev.holdfast.simulator.scene.Scene.Region;
import dev.holdfast.simulator.scene.Shape.Anchor;
import dev.holdfast.simulator.scene.Shape.Point;
import dev.holdfast.simulator.scene.Shape.Rect;
import dev.holdfast.simulator.trace.Arrow;
import dev.holdfast.simulator.trace.TraceFrame;
import dev.holdfast.simulator.trace.TraceFrame.Move;
import dev.holdfast.simulator.trace.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws memory at one instant: zones, boxes, the band of a move, arrows. */
final class SceneBuilder {

  private static final int BEND = 80;
  private static final int RIGHT_HEAD = 80;

  private final TraceFrame frame;
  private final Metrics metrics;
  private final Placement.Placed placed;
  private final List<Shape> shapes = new ArrayList<>();

  private SceneBuilder(TraceFrame frame, Metrics metrics, boolean heapless) {
    this.frame = frame;
    this.metrics = metrics;
    this.placed = Placement.place(frame, metrics, heapless);
  }

  /** {@code heapless}: no frame of the run has a heap. */
  static Scene build(TraceFrame frame, Metrics metrics, boolean heapless) {
    return new SceneBuilder(frame, metrics, heapless).build();
  }

  private Scene build() {
    for (Placement.Zone zone : placed.zones()) {
      zone(zone);
    }
    frame.move().ifPresent(this::band);
    List<Region> regions = new ArrayList<>();
    for (PlacedBox box : placed.boxes()) {
      int first = shapes.size();
      BoxPainter.paint(box, frame, shapes);
      Rect area = new Rect("", box.x(), box.y(), box.width(), box.height(), 0, false);
      regions.add(new Region(box.place().id(), area, first, shapes.size()));
    }
    List<Landing> landings = new ArrayList<>();
    for (Router.Route route : Router.route(metrics, placed, frame.arrows())) {
      arrow(route);
      landings.add(route.landing());
    }
    String title = "Step " + frame.step() + ": " + Word.text(frame.sentence());
    return new Scene(
        metrics.width(), placed.height(), title, Description.of(frame), shapes, regions, landings);
  }

  private void zone(Placement.Zone zone) {
    int width = zone.right() - zone.x();
    shapes.add(
        new Rect("p-zonebox", zone.x(), zone.y(), width, zone.bottom() - zone.y(), 80, false));
    String name = Face.ZONE.cut(zone.name(), width);
    boolean right = zone.heap() && metrics.columns();
    shapes.add(
        new Shape.Text(
            Face.ZONE.style(),
            right ? zone.right() : zone.x(),
            zone.y() - 80,
            right ? Anchor.END : Anchor.START,
            Face.ZONE.width(name),
            false,
            name));
    if (!zone.note().isEmpty()) {
      String note = Face.LABEL.cut(zone.note(), width - 2 * Metrics.ZONE_PADDING);
      shapes.add(
          new Shape.Text(
              Face.LABEL.style(),
              zone.x() + Metrics.ZONE_PADDING,
              zone.bottom() - Metrics.ZONE_PADDING,
              Anchor.START,
              Face.LABEL.width(note),
              false,
              note));
    }
  }

  /** The broad band along which the bytes of a move went. */
  private void band(Move move) {
    Optional<PlacedBox> from = placed.box(move.from());
    Optional<PlacedBox> to = placed.box(move.to());
    if (from.isEmpty() || to.isEmpty() || to.get().strip().isEmpty()) {
      return;
    }
    int start = from.get().side() + 20;
    int end = to.get().strip().get() + 90;
    boolean crossing = metrics.columns() && from.get().secondColumn() != to.get().secondColumn();
    boolean rightGutter =
        from.get().secondColumn() && to.get().secondColumn() || !metrics.columns();
    int lane = rightGutter ? metrics.rightLane() + 60 : metrics.middleLane() + 130;
    int left = crossing && from.get().secondColumn() ? from.get().x() : from.get().right();
    boolean toRight = crossing && to.get().secondColumn();
    int target = toRight ? to.get().x() : to.get().right();
    int shaft = toRight ? target - 120 : target + (metrics.columns() ? 120 : 90);
    List<Point> points =
        List.of(
            new Point(left, start),
            new Point(lane, start),
            new Point(lane, end),
            new Point(shaft, end));
    shapes.add(new Shape.Line("move-band", points, BEND));
    String head = metrics.columns() ? "M0 0L12-11V11Z" : "M0 0L9-9V9Z";
    String mirrored = metrics.columns() ? "M0 0L-12-11V11Z" : "M0 0L-9-9V9Z";
    shapes.add(new Shape.Glyph("move-head", target, end, toRight ? mirrored : head));
  }

  private void arrow(Router.Route route) {
    Arrow.Kind kind = route.arrow().kind();
    Point dot = route.start();
    Point end = route.end();
    switch (kind) {
      case HANDLE, INTERIOR -> {
        boolean handle = kind == Arrow.Kind.HANDLE;
        String style = handle ? "handle" : "arrow";
        if (!route.toSide()) {
          shapes.add(ring("hit-live", route.ring()));
        }
        shapes.add(new Shape.Line(style, shortened(route), BEND));
        shapes.add(new Shape.Glyph(style + "-head", end.x(), end.y(), head(route)));
        shapes.add(new Shape.Circle(style + "-dot", dot.x(), dot.y(), handle ? 45 : 50));
      }
      case STALE -> {
        if (!route.toSide()) {
          shapes.add(ring("hit-stale", route.ring()));
        }
        shapes.add(new Shape.Line("stale-arrow", route.points(), BEND));
        shapes.add(new Shape.Circle("stale-dot", dot.x(), dot.y(), 55));
        shapes.add(new Shape.Circle("stale-x", end.x(), end.y(), 60));
        shapes.add(
            new Shape.Glyph("stale-xx", end.x(), end.y(), "M-2.4-2.4L2.4 2.4M2.4-2.4L-2.4 2.4"));
        chip(dot);
      }
    }
  }

  /** The word on a stale pointer's line, right where it begins. */
  private void chip(Point dot) {
    int width = 440;
    int x = dot.x() - 70 - width;
    shapes.add(new Rect("chip-stale", x, dot.y() - 85, width, 170, 40, false));
    shapes.add(
        new Shape.Text(
            Face.WORD.style() + " chip-stale-t",
            x + width / 2,
            dot.y() + 40,
            Anchor.MIDDLE,
            Face.WORD.width("stale"),
            false,
            "stale"));
    shapes.add(new Shape.Line("stale-tail", List.of(new Point(x + width, dot.y()), dot), 0));
  }

  private static Rect ring(String style, Rect at) {
    return new Rect(style, at.x(), at.y(), at.width(), at.height(), 30, false);
  }

  /** The line ends where its head begins. */
  private static List<Point> shortened(Router.Route route) {
    List<Point> points = new ArrayList<>(route.points());
    Point end = points.remove(points.size() - 1);
    Point before = points.get(points.size() - 1);
    if (!route.toSide()) {
      points.add(new Point(end.x(), Math.min(before.y(), end.y() + RIGHT_HEAD)));
    } else {
      int back = before.x() < end.x() ? -RIGHT_HEAD : RIGHT_HEAD;
      points.add(new Point(end.x() + back, end.y()));
    }
    return points;
  }

  private static String head(Router.Route route) {
    if (!route.toSide()) {
      return "M0 0L-5 9H5Z";
    }
    Point before = route.points().get(route.points().size() - 2);
    return before.x() < route.end().x() ? "M0 0L-8-4.5V4.5Z" : "M0 0L8-4.5V4.5Z";
  }
}
