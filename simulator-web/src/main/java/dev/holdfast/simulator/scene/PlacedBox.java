package dev.holdfast.simulator.scene;

import dev.holdfast.simulator.trace.TracePlace;
import java.util.List;
import java.util.Optional;

/**
 * A place with its position in the picture.
 *
 * @param secondColumn it stands at the right of the gutter in the middle
 * @param compact a small variable, drawn as one field
 * @param rowLeft where byte 0 of a row begins
 * @param strip the top of the strip that says what has been moved here
 */
record PlacedBox(
    TracePlace place,
    boolean secondColumn,
    boolean compact,
    int x,
    int y,
    int width,
    int height,
    int rowLeft,
    Optional<Integer> strip,
    List<PlacedRow> rows) {

  PlacedBox {
    rows = List.copyOf(rows);
  }

  int right() {
    return x + width;
  }

  int bottom() {
    return y + height;
  }

  /** The height at which a line meets the box's side. */
  int side() {
    return y + 110;
  }

  Optional<PlacedRow> row(int offset) {
    for (PlacedRow row : rows) {
      if (row.holds(offset)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** The left edge of a byte that lies in the row. */
  int byteLeft(PlacedRow row, int offset) {
    return rowLeft + (offset - row.offset()) * Metrics.CELL;
  }
}
