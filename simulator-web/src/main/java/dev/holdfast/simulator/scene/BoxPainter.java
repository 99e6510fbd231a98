package dev.holdfast.simulator.scene;

import dev.holdfast.simulator.scene.Shape.Anchor;
import dev.holdfast.simulator.scene.Shape.Glyph;
import dev.holdfast.simulator.scene.Shape.Line;
import dev.holdfast.simulator.scene.Shape.Point;
import dev.holdfast.simulator.scene.Shape.Rect;
import dev.holdfast.simulator.scene.Shape.Text;
import dev.holdfast.simulator.trace.Hex;
import dev.holdfast.simulator.trace.TraceFrame;
import dev.holdfast.simulator.trace.TracePlace;
import dev.holdfast.simulator.trace.TracePlace.Cell;
import dev.holdfast.simulator.trace.TracePlace.Slot;
import dev.holdfast.simulator.trace.TracePlace.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws one box: its edge by its state, its name, its rows of bytes, what changed, what is pinned.
 */
final class BoxPainter {

  private static final String BLANK_BYTES = "\u00b7\u00b7";
  private static final int CHIP_HEIGHT = 200;
  private static final int ADDRESS_ROOM = 404;

  private final PlacedBox box;
  private final TracePlace place;
  private final TraceFrame frame;
  private final List<Router.Route> routes;
  private final Canvas shapes;
  private final ChangePainter changes;

  /** Drawn last in their row, so that no tint lies over them. */
  private final List<Shape> texts = new ArrayList<>();

  private final boolean ghost;

  private BoxPainter(PlacedBox box, TraceFrame frame, List<Router.Route> routes, Canvas shapes) {
    this.box = box;
    this.place = box.place();
    this.frame = frame;
    this.routes = routes;
    this.shapes = shapes;
    this.changes = new ChangePainter(box, frame, shapes);
    this.ghost = place.state() != State.LIVE;
  }

  static void paint(PlacedBox box, TraceFrame frame, List<Router.Route> routes, Canvas shapes) {
    new BoxPainter(box, frame, routes, shapes).paint();
  }

  private void paint() {
    if (box.compact()) {
      compact();
    } else {
      shapes.add(new Rect(edge(), box.x(), box.y(), box.width(), box.height()));
      header();
      texts();
      for (PlacedRow row : box.rows()) {
        int group = shapes.open(box.rowLeft(), row.y());
        row(row);
        if (place.state() != State.DEAD) {
          texts();
        }
        arrows(row);
        shapes.close(group);
      }
      changes.whole();
      if (place.state() == State.DEAD) {
        cross();
      }
    }
    box.strip().ifPresent(this::strip);
    texts();
    if (box.compact()) {
      arrows(box.rows().get(0));
    }
    for (Router.Route route : routes) {
      if (route.inner() && route.toSide() && route.arrow().to() == place.id()) {
        ArrowPainter.tip(route, shapes);
      }
    }
    PinPainter.paint(box, shapes);
  }

  /** The ends of arrows that lie in a row. */
  private void arrows(PlacedRow row) {
    for (Router.Route route : routes) {
      if (route.row() == row) {
        ArrowPainter.tail(route, shapes);
      }
      if (route.target().isPresent() && route.target().get() == row) {
        ArrowPainter.tip(route, shapes);
      }
    }
  }

  private void texts() {
    shapes.addAll(texts);
    texts.clear();
  }

  private String edge() {
    if (place.wholePinned() && place.state() == State.LIVE) {
      return "b-pinned";
    }
    return switch (place.state()) {
      case BLANK -> "b-blank";
      case LIVE -> "b-live";
      case MOVED -> "b-moved";
      case DEAD -> "b-dead";
    };
  }

  private String styled(String style) {
    return ghost ? style + " ghost" : style;
  }

  private String titled(String name, String type) {
    return type.isEmpty() ? name : name.isEmpty() ? type : name + ": " + type;
  }

  private void compact() {
    PlacedRow row = box.rows().get(0);
    int height = box.height();
    String style = place.state() == State.DEAD ? "b-dead" : styled("p-slot");
    shapes.add(new Rect(style, box.x(), box.y(), box.width(), height));
    if (place.state() != State.DEAD && changes.touches(0, Math.max(1, place.size()))) {
      changes.bar(box.x(), row.bottom(), box.width());
    }
    int chip = place.state() == State.LIVE ? 0 : chip(box.y() + row.height() / 2 - 100);
    int room = box.width() - 2 * Metrics.ROW_INSET;
    label(Face.LABEL, box.x() + Metrics.ROW_INSET, box.y() + 150, room - chip, title());
    String value = ghost ? BLANK_BYTES : place.size() == 0 ? "0 bytes" : value();
    int y = row.bottom() - Metrics.CELL_HEIGHT / 2 + 45;
    label(Face.VALUE, box.x() + Metrics.ROW_INSET, y, room - chip - 700, value);
    address(row.y() + row.height() / 2 + 40, place.address());
  }

  private String title() {
    return titled(place.name(), place.type());
  }

  private String value() {
    StringBuilder value = new StringBuilder();
    for (Slot slot : place.slots()) {
      for (Cell cell : slot.cells()) {
        value.append(value.isEmpty() ? "" : " ").append(text(cell));
      }
    }
    return value.toString();
  }

  private static String text(Cell cell) {
    return cell.text().isEmpty() ? BLANK_BYTES : cell.text();
  }

  private void header() {
    int chip = chip(box.y() + 60);
    int room = box.width() - 2 * Metrics.ROW_INSET - chip;
    // A type of which hardly anything would be left says nothing.
    boolean named = Face.NAME.fits(place.name() + ": " + "abcdefgh", room);
    String shown = Face.NAME.fits(title(), room) || named ? title() : place.name();
    label(Face.NAME, box.x() + Metrics.ROW_INSET, box.y() + 210, room, shown);
  }

  /** The state as a word with its mark; returns the width that it takes from the line. */
  private int chip(int top) {
    boolean pinned = place.wholePinned() && place.state() == State.LIVE;
    String meaning =
        pinned
            ? "pinned"
            : switch (place.state()) {
              case BLANK, MOVED -> "moved";
              case LIVE -> "live";
              case DEAD -> "dead";
            };
    String word = Face.WORD.cut(place.words(), box.width() / 2);
    int width = Face.WORD.width(word) + 260;
    int x = box.right() - 80 - width;
    shapes.add(new Rect("chip s-" + meaning, x, top, width, CHIP_HEIGHT));
    int glyphX = x + 120;
    int glyphY = top + CHIP_HEIGHT / 2;
    if (pinned) {
      shapes.add(new Shape.Circle("w-pinned", glyphX, glyphY - 22, 30));
      shapes.add(new Glyph("glyph s-pinned", glyphX, glyphY, "M0 1v4.5"));
    } else {
      switch (place.state()) {
        case LIVE -> shapes.add(new Shape.Circle("w-live", glyphX, glyphY, 35));
        case BLANK -> shapes.add(new Glyph("glyph s-moved dots", glyphX, glyphY, "M-4 0h8"));
        case MOVED ->
            shapes.add(
                new Glyph(
                    "glyph s-moved",
                    glyphX,
                    glyphY,
                    "M-4 3.5h8M-4 3.5v-4M4 3.5v-4M0-1v-4M-2.5-3L0-5.5 2.5-3"));
        case DEAD ->
            shapes.add(
                new Glyph("glyph s-dead", glyphX, glyphY, "M-3.5-3.5L3.5 3.5M3.5-3.5L-3.5 3.5"));
      }
    }
    shapes.add(
        new Text(
            Face.WORD.style() + " w-" + meaning,
            x + 200,
            top + 140,
            Anchor.START,
            Face.WORD.width(word),
            false,
            word));
    return width + 40;
  }

  private void row(PlacedRow row) {
    if (row.folded()) {
      fold(row);
      return;
    }
    address(row.y() + Metrics.ROW_HEIGHT / 2 + 40, place.address() + row.offset());
    int labelled = 0;
    List<Slot> slots = place.slots();
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      int from = Math.max(slot.offset(), row.offset());
      int to = Math.min(slot.end(), row.offset() + row.bytes());
      if (from < to) {
        piece(row, slot, from, to, i + 1 < slots.size() ? slots.get(i + 1) : slot);
        labelled++;
      }
    }
    if (labelled == 0) {
      throw new IllegalStateException("bug: bytes without a slot in " + place.name());
    }
    changes.row(row);
  }

  /** The part of a slot that lies in one row. */
  private void piece(PlacedRow row, Slot slot, int from, int to, Slot next) {
    int left = box.byteLeft(row, from);
    int width = (to - from) * Metrics.CELL;
    int cells = row.bottom() - Metrics.CELL_HEIGHT;
    switch (slot.kind()) {
      case PADDING -> {
        shapes.add(new Rect("p-pad", left, cells, width, Metrics.CELL_HEIGHT));
        shapes.add(new Glyph("hatch", left, cells, hatching(width / 10)));
      }
      case UNUSED -> {
        for (int offset = from; offset < to; offset++) {
          int x = box.byteLeft(row, offset);
          shapes.add(new Rect("p-none", x + 15, cells + 10, 280, Metrics.CELL_HEIGHT - 20));
        }
      }
      case VALUE, STATE -> {
        boolean first = from == slot.offset();
        String title = titled(slot.name(), slot.kind() == Slot.Kind.STATE ? "" : slot.type());
        boolean inside = first && Face.LABEL.fits(title, width - 100);
        int top = inside ? row.y() : cells;
        shapes.add(new Rect(styled("p-slot"), left, top, width, row.bottom() - top));
        if (inside) {
          label(Face.LABEL, left + 60, row.y() + 140, width - 100, title);
        } else if (first) {
          outside(row, slot, left, to, title, next);
        }
        for (Cell cell : slot.cells()) {
          cell(row, cell, from, to);
        }
      }
    }
  }

  /** Slanting lines across the height of a cell. */
  private static String hatching(int width) {
    StringBuilder path = new StringBuilder();
    int height = Metrics.CELL_HEIGHT / 10;
    int x = 0;
    int y = 0;
    for (int at = 8; at < width + height; at += 8) {
      int start = Math.min(at, height);
      int rise = Math.min(start, width - (at - start));
      path.append('m').append(at - start - x).append(' ').append(start - y);
      path.append('l').append(rise).append('-').append(rise);
      x = at - start + rise;
      y = start - rise;
    }
    return path.toString();
  }

  /** A name that is wider than its bytes runs on above bytes that have none. */
  private void outside(PlacedRow row, Slot slot, int left, int to, String title, Slot next) {
    int rowEnd = row.offset() + row.bytes();
    boolean free =
        next != slot
            && (next.kind() == Slot.Kind.PADDING || next.kind() == Slot.Kind.UNUSED)
            && to < rowEnd;
    int end = free ? Math.min(next.end(), rowEnd) : to;
    int right = end == rowEnd ? box.right() - 60 : box.byteLeft(row, end);
    if (to == rowEnd) {
      right = box.right() - 60;
    }
    int room = right - left - 20;
    String name = Face.LABEL.fits(title, room) ? title : slot.name();
    label(Face.LABEL, left + 15, row.y() + 140, room, name);
  }

  private void cell(PlacedRow row, Cell cell, int from, int to) {
    int start = Math.max(cell.offset(), from);
    int end = Math.min(cell.offset() + cell.size(), to);
    if (start >= end) {
      return;
    }
    int left = box.byteLeft(row, start);
    int width = (end - start) * Metrics.CELL;
    int top = row.bottom() - Metrics.CELL_HEIGHT;
    if (start > from) {
      Point upper = new Point(left, top);
      Point lower = new Point(left, row.bottom());
      shapes.add(new Line(styled("p-cell"), List.of(upper, lower), 0));
    }
    if (start > cell.offset()) {
      return;
    }
    String text = ghost ? BLANK_BYTES : text(cell);
    int y = row.bottom() - Metrics.CELL_HEIGHT / 2 + 45;
    if (width >= 4 * Metrics.CELL) {
      label(Face.VALUE, left + 60, y, width - 100, text);
      return;
    }
    int room = width - 50;
    boolean squeezed = !Face.VALUE.fits(text, room);
    String shown = Face.VALUE.width(text) * 3 <= room * 4 ? text : Face.VALUE.cut(text, room);
    int taken = squeezed ? Math.min(room, Face.VALUE.width(shown)) : Face.VALUE.width(shown);
    texts.add(
        new Text(
            styled(Face.VALUE.style()),
            left + width / 2,
            y,
            Anchor.MIDDLE,
            taken,
            taken < Face.VALUE.width(shown),
            shown));
  }

  private void fold(PlacedRow row) {
    String text = "\u2026 " + row.bytes() + " more bytes";
    if (changes.touches(row.offset(), row.bytes())) {
      int width = Metrics.ROW_BYTES * Metrics.CELL;
      shapes.add(new Rect("changed-bar", box.rowLeft(), row.bottom() - 30, width, 30));
      text = text + ", some changed";
    }
    label(Face.LABEL, box.rowLeft() + 60, row.y() + 140, 2400, text);
  }

  /** What has been moved here, in words; the move's band ends at it. */
  private void strip(int top) {
    TraceFrame.Move move = frame.move().orElseThrow();
    shapes.add(new Rect("changed-fill", box.x() + 40, top, box.width() - 80, 180));
    String text = move.size() + (move.size() == 1 ? " byte" : " bytes") + " moved here";
    Optional<String> source = Description.name(frame, move.from());
    String whole = source.isPresent() ? text + " from " + source.get() : text;
    int room = box.width() - 2 * Metrics.ROW_INSET;
    String shown = Face.WORD.cut(whole, room);
    texts.add(
        new Text(
            Face.WORD.style() + " w-changed",
            box.x() + Metrics.ROW_INSET,
            top + 130,
            Anchor.START,
            Face.WORD.width(shown),
            false,
            shown));
  }

  private void cross() {
    int left = box.x() + 30;
    int right = box.right() - 30;
    int top = box.y() + 30;
    int bottom = box.bottom() - 30;
    shapes.add(new Line("dead-x", List.of(new Point(left, top), new Point(right, bottom)), 0));
    shapes.add(new Line("dead-x", List.of(new Point(right, top), new Point(left, bottom)), 0));
  }

  private void address(int y, int address) {
    String text = Hex.of(address);
    int width = Math.min(Face.ADDRESS.width(text), ADDRESS_ROOM);
    boolean squeezed = width < Face.ADDRESS.width(text);
    shapes.add(new Text(Face.ADDRESS.style(), box.x() - 150, y, Anchor.END, width, squeezed, text));
  }

  private void label(Face face, int x, int y, int room, String text) {
    String shown = face.cut(text, room);
    if (!shown.isEmpty()) {
      texts.add(
          new Text(styled(face.style()), x, y, Anchor.START, face.width(shown), false, shown));
    }
  }
}
