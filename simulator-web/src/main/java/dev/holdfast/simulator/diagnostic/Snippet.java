package dev.holdfast.simulator.diagnostic;

import dev.holdfast.simulator.diagnostic.Canvas.Ink;
import dev.holdfast.simulator.diagnostic.Mark.Shape;
import dev.holdfast.simulator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Draws the lines of one file that a diagnostic speaks of, with carets and labels, in the form
 * rustc gives them: the label of the rightmost mark beside it, the others on lines below, from
 * right to left; a label of several lines as a bracket in a margin.
 */
final class Snippet {

  /** How many lines of a tall label are drawn before the rest is left out. */
  private static final int HEAD = 4;

  private final Canvas canvas;
  private final SourceFile file;
  private final List<Mark> marks;
  private final int gutter;
  private final Ink ink;

  /** Where the margin of the tall labels begins, and where the source text begins. */
  private final int margin;

  private final int code;

  private Snippet(Canvas canvas, SourceFile file, List<Mark> marks, int gutter, Ink ink) {
    this.canvas = canvas;
    this.file = file;
    this.marks = marks;
    this.gutter = gutter;
    this.ink = ink;
    int depth = 0;
    for (Mark mark : marks) {
      depth = Math.max(depth, mark.depth());
    }
    this.margin = gutter + 3;
    this.code = margin + (depth == 0 ? 0 : depth + 1);
  }

  /** {@code gutter} is the width of the line numbers; primary marks are drawn with {@code ink}. */
  static void draw(Canvas canvas, SourceFile file, List<Mark> marks, int gutter, Ink ink) {
    new Snippet(canvas, file, marks, gutter, ink).draw();
  }

  private void draw() {
    frame(canvas.height());
    int before = 0;
    for (int line : lines()) {
      if (before != 0 && line == before + 2) {
        source(before + 1, canvas.height());
      } else if (before != 0 && line > before + 2) {
        int row = canvas.height();
        canvas.put(row, 0, "...", Ink.FRAME);
        bars(before + 1, row, row);
      }
      line(line);
      before = line;
    }
  }

  private TreeSet<Integer> lines() {
    TreeSet<Integer> lines = new TreeSet<>();
    for (Mark mark : marks) {
      lines.add(mark.line());
      if (mark.shape() == Shape.FIRST) {
        inside(mark, lines);
      }
    }
    return lines;
  }

  /** The first lines and the last but one of a tall label, unless they say nothing. */
  private void inside(Mark first, TreeSet<Integer> lines) {
    int end = last(first).line();
    int middle = Math.min(first.line() + HEAD, end);
    int until = middle;
    while (until > first.line() && isIdle(file.lineText(until - 1))) {
      until--;
    }
    for (int line = first.line() + 1; line < until; line++) {
      lines.add(line);
    }
    if (middle < end - 1 && !isIdle(file.lineText(end - 1))) {
      lines.add(end - 1);
    }
  }

  private static boolean isIdle(String line) {
    String text = line.strip();
    return text.length() < 2 && "{}()[]".contains(text) || text.startsWith("//");
  }

  private Mark last(Mark first) {
    for (Mark mark : marks) {
      if (mark.shape() == Shape.LAST && mark.depth() == first.depth()) {
        return mark;
      }
    }
    throw new IllegalStateException("bug: a label without an end");
  }

  /** One source line, its carets, and the labels below them. */
  private void line(int line) {
    int row = canvas.height();
    source(line, row);
    List<Mark> here = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark.line() == line) {
        here.add(mark);
      }
    }
    if (here.isEmpty()) {
      return;
    }
    if (here.size() == 1 && here.get(0).shape() == Shape.FIRST && isIndent(here.get(0))) {
      canvas.put(row, margin + here.get(0).depth() - 1, "/", inkOf(here.get(0)));
      return;
    }
    here.sort((a, b) -> Integer.compare(b.start(), a.start()));
    int[] steps = steps(here);
    for (int i = 0; i < here.size(); i++) {
      connect(here.get(i), steps[i], row);
    }
    for (int i = 0; i < here.size(); i++) {
      label(here.get(i), steps[i], row);
    }
    carets(here, row + 1);
    for (int below = row + 1; below < canvas.height(); below++) {
      frame(below);
    }
    margins(here, steps, line, row);
  }

  private boolean isIndent(Mark first) {
    return Mark.drawn(file.lineText(first.line())).substring(0, first.start()).isBlank();
  }

  /** How far below the carets each label stands: 0 beside its mark, else so many lines lower. */
  private static int[] steps(List<Mark> here) {
    int[] steps = new int[here.size()];
    int step = 0;
    for (int i = 0; i < here.size(); i++) {
      Mark mark = here.get(i);
      if (step == 0 && mark.hasText() && isCrossed(here, i)) {
        step = 1;
      }
      steps[i] = step;
      if (needsNext(here, i, step)) {
        step++;
      }
    }
    return steps;
  }

  /** Whether a mark further left reaches under this one, so that its label cannot stand beside. */
  private static boolean isCrossed(List<Mark> here, int i) {
    Mark mark = here.get(i);
    for (Mark other : here.subList(i + 1, here.size())) {
      boolean same = other.start() == mark.start() && other.end() == mark.end();
      if (other.overlaps(mark, 0) && !(same && !other.hasText())) {
        return true;
      }
    }
    return false;
  }

  private static boolean needsNext(List<Mark> here, int i, int step) {
    Mark mark = here.get(i);
    for (Mark other : here.subList(i + 1, here.size())) {
      int room = other.hasText() ? other.text().length() + 2 : 0;
      boolean near = other.overlaps(mark, room);
      boolean texts = mark.hasText() && other.hasText();
      boolean talls = mark.isTall() && (other.isTall() || other.hasText());
      boolean under = near && other.end() <= mark.end() && other.hasText() && step == 0;
      if ((near && texts) || talls || (mark.hasText() && other.isTall()) || under) {
        return true;
      }
    }
    return false;
  }

  /** The upright line from the carets to a label below, the level line to the margin. */
  private void connect(Mark mark, int step, int row) {
    if (mark.isTall()) {
      for (int column = margin + mark.depth(); column < code + mark.start(); column++) {
        canvas.put(row + step + 1, column, "_", inkOf(mark));
      }
    }
    if (step > 0 && (mark.hasText() || mark.isTall())) {
      for (int below = row + 2; below <= row + step + 1; below++) {
        canvas.put(below, code + mark.start(), "|", inkOf(mark));
      }
    }
  }

  private void label(Mark mark, int step, int row) {
    if (!mark.hasText()) {
      return;
    }
    int at = step == 0 ? row + 1 : row + step + 2;
    int column = code + (step == 0 ? mark.end() + 1 : mark.start());
    int hanging = 0;
    for (int start = 0; start <= mark.text().length(); hanging++) {
      int newline = mark.text().indexOf('\n', start);
      int end = newline < 0 ? mark.text().length() : newline;
      canvas.put(at + hanging, column, mark.text().substring(start, end), inkOf(mark));
      start = end + 1;
    }
  }

  /** Short marks over long ones, primary over secondary where they are the same. */
  private void carets(List<Mark> here, int row) {
    List<Mark> longestFirst = new ArrayList<>(here);
    longestFirst.sort(
        (a, b) -> {
          int lengths = Integer.compare(b.end() - b.start(), a.end() - a.start());
          return lengths != 0 ? lengths : Boolean.compare(a.primary(), b.primary());
        });
    for (Mark mark : longestFirst) {
      for (int column = mark.start(); column < mark.end(); column++) {
        canvas.put(row, code + column, mark.primary() ? "^" : "-", inkOf(mark));
      }
    }
  }

  /** The margin's bars beside the carets: of labels that pass, end, or begin here. */
  private void margins(List<Mark> here, int[] steps, int line, int row) {
    int low = canvas.height() - 1;
    for (Mark first : marks) {
      if (first.shape() == Shape.FIRST && first.line() < line && line < last(first).line()) {
        bar(first, row + 1, low);
      }
    }
    for (int i = 0; i < here.size(); i++) {
      Mark mark = here.get(i);
      if (mark.shape() == Shape.LAST) {
        bar(mark, row, row + steps[i] + 1);
      } else if (mark.shape() == Shape.FIRST) {
        bar(mark, row + steps[i] + 2, low);
      }
    }
  }

  private void source(int line, int row) {
    String number = Integer.toString(line);
    canvas.put(row, gutter - number.length(), number, Ink.FRAME);
    frame(row);
    bars(line, row, row);
    canvas.put(row, code, Mark.drawn(file.lineText(line)), Ink.PLAIN);
  }

  /** The bars of every tall label that has begun before the line and not ended before it. */
  private void bars(int line, int from, int to) {
    for (Mark first : marks) {
      if (first.shape() == Shape.FIRST && first.line() < line && line <= last(first).line()) {
        bar(first, from, to);
      }
    }
  }

  private void bar(Mark mark, int from, int to) {
    for (int row = from; row <= to; row++) {
      canvas.put(row, margin + mark.depth() - 1, "|", inkOf(mark));
    }
  }

  private void frame(int row) {
    canvas.put(row, gutter + 1, "|", Ink.FRAME);
  }

  private Ink inkOf(Mark mark) {
    return mark.primary() ? ink : Ink.FRAME;
  }
}
