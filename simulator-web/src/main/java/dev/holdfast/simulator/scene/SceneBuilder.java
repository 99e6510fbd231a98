package dev.holdfast.simulator.scene;

import dev.holdfast.simulator.scene.Scene.Landing;
import dev.holdfast.simulator.scene.Scene.Region;
import dev.holdfast.simulator.scene.Shape.Anchor;
import dev.holdfast.simulator.scene.Shape.Point;
import dev.holdfast.simulator.scene.Shape.Rect;
import dev.holdfast.simulator.trace.TraceFrame;
import dev.holdfast.simulator.trace.TraceFrame.Move;
import dev.holdfast.simulator.trace.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws memory at one instant: zones, boxes, the band of a move, arrows. */
final class SceneBuilder {

  private static final int BEND = 80;

  private final TraceFrame frame;
  private final Metrics metrics;
  private final Placement.Placed placed;
  private final Canvas shapes = new Canvas();

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
    List<Router.Route> routes = Router.route(metrics, placed, frame.arrows());
    List<Region> regions = new ArrayList<>();
    for (Placement.Zone zone : placed.zones()) {
      if (zone.boxes().isEmpty()) {
        continue;
      }
      int group = shapes.open(zone.x(), zone.y());
      for (PlacedBox box : zone.boxes()) {
        int own = shapes.open(box.x(), box.y());
        BoxPainter.paint(box, frame, routes, shapes);
        shapes.close(own);
        Rect area = new Rect("", box.x(), box.y(), box.width(), box.height());
        regions.add(new Region(box.place().id(), area));
      }
      for (Router.Route route : routes) {
        if (route.inner() && zone.holds(route.arrow().from())) {
          ArrowPainter.line(route, shapes);
        }
      }
      shapes.close(group);
    }
    List<Landing> landings = new ArrayList<>();
    for (Router.Route route : routes) {
      if (!route.inner()) {
        ArrowPainter.line(route, shapes);
        if (route.toSide()) {
          ArrowPainter.tip(route, shapes);
        }
      }
      landings.add(route.landing());
    }
    String title = "Step " + frame.step() + ": " + Word.text(frame.sentence());
    return new Scene(
        metrics.width(),
        placed.height(),
        title,
        Description.of(frame),
        shapes.shapes(),
        shapes.groups(),
        regions,
        landings);
  }

  private void zone(Placement.Zone zone) {
    int width = zone.right() - zone.x();
    shapes.add(new Rect("p-zonebox", zone.x(), zone.y(), width, zone.bottom() - zone.y()));
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
}
