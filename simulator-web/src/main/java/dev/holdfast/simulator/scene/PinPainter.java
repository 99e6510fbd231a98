package dev.holdfast.simulator.scene;

import dev.holdfast.simulator.scene.Shape.Glyph;
import dev.holdfast.simulator.scene.Shape.Line;
import dev.holdfast.simulator.scene.Shape.Point;
import dev.holdfast.simulator.scene.Shape.Rect;
import dev.holdfast.simulator.trace.TracePlace.Pinned;
import java.util.List;

/** Marks what is pinned: a pin through the box and the ground below it, or a frame round a part. */
final class PinPainter {

  private final PlacedBox box;
  private final Canvas shapes;

  private PinPainter(PlacedBox box, Canvas shapes) {
    this.box = box;
    this.shapes = shapes;
  }

  static void paint(PlacedBox box, Canvas shapes) {
    PinPainter painter = new PinPainter(box, shapes);
    if (box.place().wholePinned()) {
      painter.pin();
    } else {
      for (Pinned part : box.place().pinned()) {
        painter.partlyPinned(part);
      }
    }
  }

  /** The needle goes through the top edge; the ground is hatched. */
  private void pin() {
    int x = box.x() + box.width() / 2 - 100;
    shapes.add(
        new Line("pin-needle", List.of(new Point(x, box.y() - 40), new Point(x, box.y() + 70)), 0));
    shapes.add(new Glyph("pin-head", x, box.y() - 30, "M-7 3h14l-3-4v-5h2v-3h-12v3h2v5z"));
    int ground = box.bottom() + 20;
    int left = box.x() - 40;
    int right = box.right() + 40;
    shapes.add(new Line("ground", List.of(new Point(left, ground), new Point(right, ground)), 0));
    StringBuilder hatch = new StringBuilder("M6 1l-5 6");
    for (int at = 18; at < (right - left) / 10; at += 12) {
      hatch.append("m17-6l-5 6");
    }
    shapes.add(new Glyph("ground-h", left, ground, hatch.toString()));
  }

  /** A pinned part of a place: its bytes are framed, row by row. */
  private void partlyPinned(Pinned part) {
    for (PlacedRow row : box.rows()) {
      int from = Math.max(part.offset(), row.offset());
      int to = Math.min(part.offset() + part.size(), row.offset() + row.bytes());
      if (row.folded() || from >= to) {
        continue;
      }
      int left = box.byteLeft(row, from) - 20;
      int top = row.bottom() - Metrics.CELL_HEIGHT - 20;
      int width = (to - from) * Metrics.CELL + 40;
      shapes.add(new Rect("hit-pinned", left, top, width, Metrics.CELL_HEIGHT + 40));
      if (from == part.offset()) {
        int x = left + width - 90;
        shapes.add(new Glyph("pin-head", x, top, "M-5 2h10l-2-3v-4h1.5v-2h-9v2h1.5v4z"));
      }
    }
  }
}
