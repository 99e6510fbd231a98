package dev.holdfast.simulator.scene;

import dev.holdfast.simulator.scene.Shape.Rect;
import dev.holdfast.simulator.trace.TraceFrame;
import dev.holdfast.simulator.trace.TracePlace;

/** Marks the bytes of a box that changed in this step: a tint with a bar below it. */
final class ChangePainter {

  private final PlacedBox box;
  private final TracePlace place;
  private final TraceFrame frame;
  private final Canvas shapes;

  ChangePainter(PlacedBox box, TraceFrame frame, Canvas shapes) {
    this.box = box;
    this.place = box.place();
    this.frame = frame;
    this.shapes = shapes;
  }

  void row(PlacedRow row) {
    for (TraceFrame.Range change : frame.changed()) {
      boolean whole = change.size() >= place.size() && place.size() > Metrics.ROW_BYTES;
      if (change.place() != place.id() || whole) {
        continue;
      }
      int from = Math.max(change.offset(), row.offset());
      int to = Math.min(change.offset() + change.size(), row.offset() + row.bytes());
      if (from < to) {
        bar(box.byteLeft(row, from), row.bottom(), (to - from) * Metrics.CELL);
      }
    }
  }

  boolean touches(int offset, int size) {
    for (TraceFrame.Range change : frame.changed()) {
      if (change.place() == place.id()
          && change.offset() < offset + size
          && change.offset() + change.size() > offset) {
        return true;
      }
    }
    return false;
  }

  void bar(int x, int bottom, int width) {
    int height = Metrics.CELL_HEIGHT;
    shapes.add(new Rect("changed-fill", x + 10, bottom - height + 10, width - 20, height - 30));
    shapes.add(new Rect("changed-bar", x, bottom - 30, width, 30));
  }

  /** All of it changed: a bar at the left edge says so. */
  void whole() {
    for (TraceFrame.Range change : frame.changed()) {
      if (change.place() == place.id()
          && change.size() >= place.size()
          && place.size() > Metrics.ROW_BYTES) {
        shapes.add(new Rect("changed-bar", box.x() + 15, box.y() + 60, 40, box.height() - 120));
      }
    }
  }
}
