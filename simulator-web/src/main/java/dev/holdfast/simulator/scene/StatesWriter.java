package dev.holdfast.simulator.scene;

import dev.holdfast.simulator.trace.FutureState;
import dev.holdfast.simulator.trace.StateTable;
import dev.holdfast.simulator.trace.StateTable.Saved;
import dev.holdfast.simulator.trace.StateTable.Variant;
import dev.holdfast.simulator.trace.Trace;
import dev.holdfast.simulator.trace.TraceFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The states of one future as a table: a row each, what it saves where, the present one marked. Its
 * columns are of one width, and a field spans as many as the {@link Ruler} gives it.
 */
final class StatesWriter {

  /** The width of a column, in tenths: beside the source, and on a narrow phone. */
  private static final int COLUMN = 87;

  private static final int LEAST_COLUMN = 54;
  private static final int INSET = 60;

  private final StateTable table;
  private final FutureState future;
  private final Ruler ruler;
  private final StringBuilder html = new StringBuilder();

  private StatesWriter(StateTable table, FutureState future) {
    this.table = table;
    this.future = future;
    this.ruler = Ruler.of(table);
  }

  static String write(Trace trace, TraceFrame frame, FutureState future) {
    StateTable table = trace.futures().get(future.table());
    return new StatesWriter(table, future).write(Description.name(frame, future.place()));
  }

  private String write(Optional<String> place) {
    html.append("<table class=\"st\"><caption><b>");
    Html.escape(html, table.name()).append("</b>");
    if (place.isPresent()) {
      Html.escape(html.append(" in <code>"), place.get()).append("</code>");
    }
    html.append(": ").append(table.size()).append(table.size() == 1 ? " byte" : " bytes");
    html.append(" in every state, its number");
    bytes(table.tagOffset(), table.tagSize());
    html.append("</caption>");
    scale();
    for (int i = 0; i < table.variants().size(); i++) {
      row(i);
    }
    html.append("</table><p>");
    Variant variant = table.variants().get(future.variant());
    if (future.running() && !future.changed()) {
      html.append("It is running: its state stays <code>").append(variant.name());
      html.append("</code> until it suspends or ends.");
    } else {
      keeps(variant);
    }
    return html.append("</p>").toString();
  }

  /** Offsets where their bytes begin, as many as have room. */
  private void scale() {
    html.append("<tr><td></td>");
    List<Integer> offsets = ruler.offsets();
    int x = 0;
    int free = 0;
    for (int i = 0; i < offsets.size(); i++) {
      String text = Integer.toString(offsets.get(i));
      boolean last = i == offsets.size() - 1;
      int columns = last ? 0 : ruler.columns(offsets.get(i), offsets.get(i + 1));
      boolean fits = x >= free;
      cell(fits ? "<th" : "<td", columns);
      html.append(fits ? text : "").append(fits ? "</th>" : "</td>");
      free = fits ? x + Face.ADDRESS.width(text) + 20 : free;
      x += columns * LEAST_COLUMN;
    }
    html.append("</tr>");
  }

  private void row(int index) {
    Variant variant = table.variants().get(index);
    boolean present = index == future.variant();
    html.append(
        present ? "<tr class=\"on\">" : index < future.variant() ? "<tr class=\"past\">" : "<tr>");
    html.append(present ? "<th aria-current=\"true\">" : "<th>")
        .append(variant.name())
        .append("</th>");
    Saved tag = new Saved(Integer.toString(variant.tag()), "", table.tagOffset(), table.tagSize());
    List<Saved> all = all(variant);
    all.add(tag);
    all.sort((a, b) -> Integer.compare(a.offset(), b.offset()));
    StringBuilder unnamed = new StringBuilder();
    int at = 0;
    for (Saved saved : all) {
      if (saved.size() > 0 && saved.offset() >= at) {
        free(at, saved.offset(), "");
        at = saved.offset() + saved.size();
        int columns = ruler.columns(saved.offset(), at);
        cell(saved == tag ? "<td class=\"nr\"" : "<td class=\"seg\"", columns);
        if (saved == tag || Face.STATE.fits(saved.name(), columns * COLUMN - INSET)) {
          Html.escape(html, saved.name()).append("</td>");
          continue;
        }
        html.append("</td>");
      }
      unnamed.append(unnamed.isEmpty() ? "" : ", ").append(saved.name());
    }
    boolean room = at < table.size();
    free(at, table.size(), room ? unnamed.toString() : "");
    html.append("<td>");
    Html.escape(html, room ? "" : unnamed.toString()).append("</td></tr>");
  }

  /** Names that have no room in their bytes stand in the free part at the end, or after it. */
  private void free(int from, int to, String text) {
    if (from < to) {
      cell("<td class=\"free\"", ruler.columns(from, to));
      if (!text.isEmpty()) {
        Html.escape(html.append("<span>"), text).append("</span>");
      }
      html.append("</td>");
    }
  }

  private void cell(String tag, int columns) {
    html.append(tag);
    if (columns > 1) {
      html.append(" colspan=\"").append(columns).append('"');
    }
    html.append('>');
  }

  private List<Saved> all(Variant variant) {
    List<Saved> all = new ArrayList<>(table.upvars());
    all.addAll(variant.saved());
    return all;
  }

  /** What a state keeps, in words. */
  private void keeps(Variant variant) {
    html.append("<code>").append(variant.name()).append("</code> keeps ");
    List<Saved> all = all(variant);
    for (int i = 0; i < all.size(); i++) {
      Saved saved = all.get(i);
      html.append(i == 0 ? "" : i == all.size() - 1 ? " and " : ", ");
      Html.escape(html.append("<code>"), saved.name()).append("</code>");
      bytes(saved.offset(), saved.size());
    }
    html.append(all.isEmpty() ? "nothing but its number." : ".");
  }

  private void bytes(int offset, int size) {
    int last = offset + size - 1;
    if (size == 0) {
      html.append(" (no bytes)");
    } else if (size == 1) {
      html.append(" in byte ").append(last);
    } else {
      html.append(" in bytes ").append(offset).append(" to ").append(last);
    }
  }
}
