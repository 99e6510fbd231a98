package dev.holdfast.simulator.scene;

import dev.holdfast.simulator.scene.Shape.Anchor;
import dev.holdfast.simulator.scene.Shape.Circle;
import dev.holdfast.simulator.scene.Shape.Line;
import dev.holdfast.simulator.scene.Shape.Point;
import dev.holdfast.simulator.scene.Shape.Rect;
import dev.holdfast.simulator.scene.Shape.Text;
import dev.holdfast.simulator.trace.FutureState;
import dev.holdfast.simulator.trace.StateTable;
import dev.holdfast.simulator.trace.StateTable.Saved;
import dev.holdfast.simulator.trace.StateTable.Variant;
import dev.holdfast.simulator.trace.Trace;
import dev.holdfast.simulator.trace.TraceFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The states of one future: a row each, what it saves where, the present one marked. */
final class StatesWriter {

  private static final int ROW = 270;
  private static final int BAR = 210;
  private static final int TOP = 250;

  private final StateTable table;
  private final FutureState future;
  private final int width;
  private final int left;
  private final Ruler ruler;
  private final List<Shape> shapes = new ArrayList<>();

  private StatesWriter(StateTable table, FutureState future, boolean broad) {
    this.table = table;
    this.future = future;
    this.width = broad ? Metrics.BROAD.width() : Metrics.NARROW.width();
    this.left = broad ? 1480 : 1040;
    int right = width - (broad ? 360 : 176);
    this.ruler = Ruler.of(table, left, right, broad ? 120 : 90);
  }

  static String write(Trace trace, TraceFrame frame, FutureState future, String prefix) {
    StateTable table = trace.futures().get(future.table());
    StringBuilder html = new StringBuilder("<p><b>");
    Html.escape(html, table.name()).append("</b>");
    Optional<String> place = Description.name(frame, future.place());
    if (place.isPresent()) {
      Html.escape(html.append(" in <code>"), place.get()).append("</code>");
    }
    html.append(": ").append(bytes(table.size())).append(" in every state.</p>");
    for (boolean broad : new boolean[] {true, false}) {
      Scene scene = new StatesWriter(table, future, broad).scene();
      String style = broad ? "broad" : "narrow";
      html.append(SvgWriter.write(scene, style, prefix + (broad ? "b" : "n")));
    }
    String state = table.variants().get(future.variant()).name();
    if (future.running() && !future.changed()) {
      html.append("<p>It is running: its state stays <code>").append(state);
      html.append("</code> until it suspends or ends.</p>");
    } else {
      html.append("<p>").append(keeps(table, table.variants().get(future.variant()), true));
      html.append("</p>");
    }
    return html.toString();
  }

  private Scene scene() {
    scale();
    int bottom = TOP + (table.variants().size() - 1) * ROW + BAR / 2;
    int first = TOP + BAR / 2;
    shapes.add(new Line("st-rail", List.of(new Point(140, first), new Point(140, bottom)), 0));
    for (int i = 0; i < table.variants().size(); i++) {
      row(i, TOP + i * ROW);
    }
    StringBuilder description = new StringBuilder("Present state: ");
    description.append(table.variants().get(future.variant()).name()).append(". ");
    for (Variant variant : table.variants()) {
      description.append(keeps(table, variant, false)).append(' ');
    }
    description.append("The state's number is byte ").append(table.tagOffset()).append('.');
    return new Scene(
        width,
        TOP + table.variants().size() * ROW - (ROW - BAR) + 40,
        "The states of " + table.name() + ", " + bytes(table.size()) + " in each",
        description.toString(),
        shapes,
        List.of(),
        List.of());
  }

  /** Offsets above the bars, as many as have room. */
  private void scale() {
    int free = 0;
    for (int offset : ruler.offsets()) {
      String text = Integer.toString(offset);
      int half = Face.ADDRESS.width(text) / 2;
      int x = ruler.x(offset);
      if (x - half >= free) {
        shapes.add(text(Face.ADDRESS.style(), x, 130, Anchor.MIDDLE, 2 * half, text));
        free = x + half + 60;
      }
    }
  }

  private void row(int index, int y) {
    Variant variant = table.variants().get(index);
    boolean present = index == future.variant();
    if (present) {
      shapes.add(new Rect("st-cur", 0, y - 30, width, BAR + 60, 40, false));
    }
    String style = present ? "st-node on" : index < future.variant() ? "st-node past" : "st-node";
    shapes.add(new Circle(style, 140, y + BAR / 2, present ? 55 : 45));
    String name = Face.STATE.cut(variant.name(), left - 340);
    String face = Face.STATE.style() + (present ? " on" : "");
    shapes.add(text(face, 300, y + 140, Anchor.START, Face.STATE.width(name), name));
    int barWidth = ruler.x(table.size()) - left;
    shapes.add(new Rect("st-free", left, y, barWidth, BAR, 20, false));
    List<Saved> all = new ArrayList<>(table.upvars());
    all.addAll(variant.saved());
    List<String> unnamed = new ArrayList<>();
    for (Saved saved : all) {
      segment(saved, y, unnamed);
    }
    int tag = ruler.x(table.tagOffset());
    int tagWidth = ruler.x(table.tagOffset() + table.tagSize()) - tag;
    shapes.add(new Rect("st-tag", tag, y, tagWidth, BAR, 20, false));
    String number = Integer.toString(variant.tag());
    if (Face.STATE_TEXT.fits(number, tagWidth)) {
      int numberWidth = Face.STATE_TEXT.width(number);
      shapes.add(
          text(
              Face.STATE_TEXT.style(),
              tag + tagWidth / 2,
              y + 140,
              Anchor.MIDDLE,
              numberWidth,
              number));
    }
    names(unnamed, all, y);
  }

  private void segment(Saved saved, int y, List<String> unnamed) {
    int x = ruler.x(saved.offset());
    int segment = ruler.x(saved.offset() + saved.size()) - x;
    if (segment <= 0) {
      return;
    }
    shapes.add(new Rect("st-seg", x, y, segment, BAR, 20, false));
    if (Face.STATE_TEXT.fits(saved.name(), segment - 40)) {
      int name = Face.STATE_TEXT.width(saved.name());
      shapes.add(
          text(
              Face.STATE_TEXT.style(),
              x + segment / 2,
              y + 140,
              Anchor.MIDDLE,
              name,
              saved.name()));
    } else {
      unnamed.add(saved.name());
    }
  }

  /** The names that have no room in their bytes stand in the free part at the bar's end. */
  private void names(List<String> names, List<Saved> all, int y) {
    int start = ruler.x(table.tagOffset() + table.tagSize());
    for (Saved saved : all) {
      start = Math.max(start, ruler.x(saved.offset() + saved.size()));
    }
    StringBuilder joined = new StringBuilder();
    for (String name : names) {
      joined.append(joined.isEmpty() ? "" : ", ").append(name);
    }
    String shown = Face.LABEL.cut(joined.toString(), width - start - 80);
    if (!shown.isEmpty()) {
      int taken = Face.LABEL.width(shown);
      shapes.add(text(Face.LABEL.style(), start + 50, y + 140, Anchor.START, taken, shown));
    }
  }

  private static Text text(String style, int x, int y, Anchor anchor, int width, String text) {
    return new Text(style, x, y, anchor, width, false, text);
  }

  /** What a state keeps, in words. */
  private static String keeps(StateTable table, Variant variant, boolean html) {
    StringBuilder text = new StringBuilder();
    name(text, variant.name(), html).append(" keeps ");
    List<Saved> all = new ArrayList<>(table.upvars());
    all.addAll(variant.saved());
    if (all.isEmpty()) {
      return text.append("nothing but its number.").toString();
    }
    for (int i = 0; i < all.size(); i++) {
      Saved saved = all.get(i);
      text.append(i == 0 ? "" : i == all.size() - 1 ? " and " : ", ");
      name(text, saved.name(), html);
      int last = saved.offset() + saved.size() - 1;
      if (saved.size() == 0) {
        text.append(" (no bytes)");
      } else if (saved.size() == 1) {
        text.append(" in byte ").append(last);
      } else {
        text.append(" in bytes ").append(saved.offset()).append(" to ").append(last);
      }
    }
    return text.append('.').toString();
  }

  private static StringBuilder name(StringBuilder text, String name, boolean html) {
    if (!html) {
      return text.append(name);
    }
    return Html.escape(text.append("<code>"), name).append("</code>");
  }

  private static String bytes(int size) {
    return size == 1 ? "1 byte" : size + " bytes";
  }
}
