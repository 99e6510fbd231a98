package dev.holdfast.simulator.scene;

import dev.holdfast.simulator.scene.Scene.Landing;
import dev.holdfast.simulator.scene.Shape.Point;
import dev.holdfast.simulator.scene.Shape.Rect;
import dev.holdfast.simulator.trace.Arrow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Leads every arrow from its pointer to its byte: out of the box at the side, along a gutter, and
 * under the byte's row to the byte. Only gutters and the lanes under the rows are used, where no
 * text stands.
 */
final class Router {

  private static final int DOT = 130;
  private static final int HEAD = 90;
  private static final int TRACK = 100;
  private static final int NEXT_TRACK = 35;

  private final Metrics metrics;
  private final Placement.Placed placed;
  private final List<Route> routes = new ArrayList<>();
  private final List<Taken> middleLanes = new ArrayList<>();
  private final List<Taken> rightLanes = new ArrayList<>();
  private final List<Taken> tracks = new ArrayList<>();

  private Router(Metrics metrics, Placement.Placed placed) {
    this.metrics = metrics;
    this.placed = placed;
  }

  /**
   * An arrow's way.
   *
   * @param inner it begins and ends in one zone, and is the same in both pictures
   * @param row where it begins
   * @param target the row where it ends; empty where it ends at the box's side
   * @param ring the bytes pointed at, as far as they lie in the row; the box for an end at its side
   */
  record Route(
      int index,
      Arrow arrow,
      boolean inner,
      PlacedRow row,
      Optional<PlacedRow> target,
      List<Point> points,
      Rect ring) {

    Route {
      points = List.copyOf(points);
    }

    Point start() {
      return points.get(0);
    }

    Point end() {
      return points.get(points.size() - 1);
    }

    boolean toSide() {
      return target.isEmpty();
    }

    Landing landing() {
      return new Landing(index, end(), ring);
    }
  }

  /** A stretch of a lane that an arrow uses. */
  private record Taken(int lane, int from, int to) {}

  static List<Route> route(Metrics metrics, Placement.Placed placed, List<Arrow> arrows) {
    Router router = new Router(metrics, placed);
    // What lies in one zone comes first, so that its way doesn't hang on the other zones.
    for (boolean inner : new boolean[] {true, false}) {
      for (int i = 0; i < arrows.size(); i++) {
        router.lead(i, arrows.get(i), inner);
      }
    }
    return router.routes;
  }

  private void lead(int index, Arrow arrow, boolean inner) {
    Optional<PlacedBox> from = placed.box(arrow.from());
    Optional<PlacedBox> to = placed.box(arrow.to());
    if (from.isEmpty() || to.isEmpty() || inner != placed.together(arrow.from(), arrow.to())) {
      return;
    }
    Optional<PlacedRow> row = from.get().row(arrow.fromOffset());
    if (row.isPresent()) {
      lead(index, arrow, inner, from.get(), row.get(), to.get());
    }
  }

  private void lead(
      int index, Arrow arrow, boolean inner, PlacedBox from, PlacedRow row, PlacedBox to) {
    List<Point> points = new ArrayList<>();
    Point dot = dot(from, row);
    points.add(dot);
    Optional<PlacedRow> target = target(arrow, to);
    boolean otherColumn = metrics.columns() && from.secondColumn() != to.secondColumn();
    // The gutter at the right of all, or the one between the columns.
    boolean rightGutter = from.secondColumn() && to.secondColumn() || !metrics.columns();
    int leave = dot.y();
    if (otherColumn && from.secondColumn()) {
      leave = track(from, row);
      points.add(new Point(dot.x(), leave));
    }
    int arrive = target.isPresent() ? track(to, target.get()) : to.side();
    int lane = lane(rightGutter, inner, Math.min(leave, arrive), Math.max(leave, arrive));
    points.add(new Point(lane, leave));
    points.add(new Point(lane, arrive));
    boolean fromLeft = otherColumn && to.secondColumn();
    Rect ring;
    if (target.isPresent()) {
      ring = ring(arrow, to, target.get());
      int x = target.get().holds(arrow.toOffset()) ? ring.x() + Metrics.CELL / 2 - 15 : ring.x();
      points.add(new Point(x, arrive));
      points.add(new Point(x, ring.bottom() + 10));
    } else {
      ring = new Rect("", to.x(), to.y(), to.width(), to.height());
      points.add(new Point(fromLeft ? to.x() : to.right(), arrive));
    }
    routes.add(new Route(index, arrow, inner, row, target, points, ring));
  }

  /** The round tail lies at the right end of the pointer's row. */
  private Point dot(PlacedBox from, PlacedRow row) {
    if (from.compact()) {
      return new Point(from.right() - DOT, row.bottom() - Metrics.CELL_HEIGHT / 2);
    }
    int right = from.byteLeft(row, row.offset() + row.bytes());
    return new Point(right - DOT, row.bottom() - Metrics.CELL_HEIGHT / 2);
  }

  private static Optional<PlacedRow> target(Arrow arrow, PlacedBox to) {
    if (arrow.kind() == Arrow.Kind.HANDLE || to.place().size() == 0) {
      return Optional.empty();
    }
    if (arrow.kind() == Arrow.Kind.STALE && to.compact()) {
      return Optional.of(to.rows().get(0));
    }
    return to.row(arrow.toOffset());
  }

  /** The bytes that the arrow points at and that lie in the row where it lands. */
  private Rect ring(Arrow arrow, PlacedBox to, PlacedRow row) {
    int top = row.bottom() - Metrics.CELL_HEIGHT;
    if (to.compact()) {
      int width = Metrics.CELL * Math.max(1, Math.min(arrow.toSize(), to.place().size()));
      int inner = Math.min(width, to.width() - 20);
      return new Rect("", to.x() + 10, top + 10, inner - 20, Metrics.CELL_HEIGHT - 20);
    }
    int rowEnd = row.offset() + row.bytes();
    int end = Math.min(arrow.toOffset() + Math.max(1, arrow.toSize()), rowEnd);
    int left = to.byteLeft(row, arrow.toOffset());
    int width = (end - arrow.toOffset()) * Metrics.CELL;
    return new Rect("", left + 10, top + 10, width - 20, Metrics.CELL_HEIGHT - 20);
  }

  /** A line under the row; several arrows that need one get different ones, as far as they go. */
  private int track(PlacedBox box, PlacedRow row) {
    int used = 0;
    for (Taken taken : tracks) {
      if (taken.from() == box.place().id() && taken.to() == row.offset()) {
        used++;
      }
    }
    tracks.add(new Taken(used, box.place().id(), row.offset()));
    return row.bottom() + TRACK + NEXT_TRACK * (used % 2);
  }

  /** The x of a gutter's first lane that is free between the two heights. */
  private int lane(boolean rightGutter, boolean inner, int from, int to) {
    List<Taken> lanes = rightGutter ? rightLanes : middleLanes;
    int most = rightGutter || inner ? metrics.rightLanes() : metrics.middleLanes();
    int chosen = lanes.size() % most;
    for (int lane = most - 1; lane >= 0; lane--) {
      if (isFree(lanes, lane, from - HEAD, to + HEAD)) {
        chosen = lane;
      }
    }
    lanes.add(new Taken(chosen, from, to));
    int first = rightGutter ? metrics.rightLane() : metrics.middleLane();
    return first + chosen * Metrics.LANE_STEP;
  }

  private static boolean isFree(List<Taken> lanes, int lane, int from, int to) {
    for (Taken taken : lanes) {
      if (taken.lane() == lane && taken.from() <= to && taken.to() >= from) {
        return false;
      }
    }
    return true;
  }
}
