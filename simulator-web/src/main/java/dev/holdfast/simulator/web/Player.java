package dev.holdfast.simulator.web;

import dev.holdfast.simulator.Simulation;
import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.diagnostic.Severity;
import dev.holdfast.simulator.scene.Figure;
import dev.holdfast.simulator.scene.FigureWriter;
import dev.holdfast.simulator.scene.RefusalWriter;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One figure of the page: it shows a step of its program's run. The page stands as the generator
 * wrote it until the reader asks for another step; every part is replaced only when it differs.
 */
final class Player {

  private static final String[] PARTS = {
    ".sim-mem", ".sim-state", ".sim-end", ".sim-exec", ".sim-out", ".sim-say"
  };

  private static final int SAY = 5;

  /** What a run is that only the simulator can have. */
  private static final String BANNER =
      "<div class=\"sim-rejected\" hidden><p tabindex=\"-1\"><b>Run anyway.</b> rustc rejects this"
          + " program (<span></span>): this run exists only in the simulator.</p><button"
          + " class=\"btn\" type=\"button\" data-back><svg class=\"icon\" viewBox=\"0 0 24 24\""
          + " aria-hidden=\"true\"><path d=\"M15 5l-8 7 8 7\"/></svg>Back to the"
          + " error</button></div>";

  private final Dom.Node root;
  private final Dom.Node slider;
  private final Dom.Node sourceBox;
  private final Dom.Node banner;
  private final String file;
  private final String prefix;
  private final Editor editor;
  private final List<Dom.Node> parts = new ArrayList<>();
  private final String[] shown = new String[PARTS.length];
  private Program program;
  private Dom.Node[] lines;
  private int step;
  private int marked;

  /** What is said of the program is shown instead of a step. */
  private boolean refused;

  /** The step that the reader asked for while the program was on its way; 0 for none. */
  private int wanted = 0;

  private Player(Dom.Node root, Dom.Task closedUnchanged) {
    this.root = root;
    this.slider = Dom.first(root, ".track input");
    this.sourceBox = Dom.first(root, ".sim-src pre");
    this.lines = Dom.all(root, ".sim-src .ln");
    Dom.after(Dom.first(root, ".sim-bar"), BANNER);
    this.banner = Dom.first(root, ".sim-rejected");
    boolean rejected = Dom.has(root, "data-rejected");
    if (rejected) {
      Dom.text(Dom.first(banner, "span"), Dom.attribute(root, "data-rejected"));
      Dom.hide(banner, false);
    }
    this.file = Dom.attribute(root, "data-file");
    String source = Dom.text(Dom.first(root, ".sim-src code"));
    this.program = new Program(file, source, rejected);
    this.editor = new Editor(root, this, closedUnchanged);
    this.prefix = Dom.attribute(root, "id");
    // What is rejected stands in the page without a picture.
    this.step = rejected ? 0 : Dom.value(slider);
    for (String part : PARTS) {
      parts.add(Dom.first(root, part));
    }
    for (int i = 0; i < lines.length; i++) {
      if (!Dom.attribute(lines[i], "aria-current").isEmpty()) {
        marked = i + 1;
      }
    }
  }

  /** Makes every figure work; a program runs when it is needed, or ahead once it is in sight. */
  static void upgradeAll() {
    for (Dom.Node root : Dom.all(null, "pin-sim:not([data-ready])")) {
      Player player = upgrade(root, () -> {});
      Dom.whenSeen(root, () -> Dom.slices(false, player.program::advance, () -> {}));
    }
  }

  /**
   * @param closedUnchanged what follows when the reader has edited the program and left it as it
   *     was
   */
  static Player upgrade(Dom.Node root, Dom.Task closedUnchanged) {
    Player player = new Player(root, closedUnchanged);
    player.listen();
    Dom.attribute(root, "data-ready", "");
    return player;
  }

  /** Shows the run: the step that was seen last, or that at which the slider stands. */
  void open() {
    int at = step > 0 ? step : Dom.value(slider);
    step = 0;
    run();
    show(at);
  }

  /** Opens the editor, and shows what is said of the program. */
  void openEditor() {
    editor.open();
    become(program);
  }

  String file() {
    return file;
  }

  /** Whether the program is no longer the author's. */
  boolean isEdited() {
    return editor.changed();
  }

  /** Whether what is asked for is on its way; the page says so once it takes its time. */
  void busy(boolean busy) {
    if (busy) {
      Dom.attribute(root, "aria-busy", "true");
    } else {
      Dom.remove(root, "aria-busy");
    }
  }

  void edited(boolean changed) {
    if (changed) {
      Dom.attribute(root, "data-edited", "");
    } else {
      Dom.remove(root, "data-edited");
    }
  }

  /** The lines in the page are new, and none is marked. */
  void sourceChanged() {
    lines = Dom.all(root, ".sim-src .ln");
    int before = marked;
    marked = 0;
    if (before > 0 && before <= lines.length && !refused) {
      marked = before;
      Dom.style(lines[before - 1], "cur", true);
      Dom.attribute(lines[before - 1], "aria-current", "step");
    }
  }

  /** Shows a program in the figure: a step of its run or, where it has none, what is said of it. */
  void become(Program next) {
    program = next;
    wanted = 0;
    Simulation found = next.simulation();
    refused = found.trace().isEmpty();
    Dom.hide(banner, true);
    if (refused) {
      refuse(found.diagnostics(), found.anyway().isPresent());
    } else {
      Dom.remove(root, "data-refused");
      int at = Math.max(1, step);
      step = 0;
      showNow(at);
    }
  }

  /** It is known what rustc says of what the reader typed; its run is on its way. */
  void checked(List<Diagnostic> diagnostics) {
    boolean rejected = diagnostics.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    if (rejected) {
      busy(false);
      refused = true;
      Dom.hide(banner, true);
      refuse(diagnostics, false);
    } else if (refused) {
      Dom.attribute(root, "data-accepted", "");
      fill(SAY, RefusalWriter.accepted());
    }
  }

  private void refuse(List<Diagnostic> diagnostics, boolean anyway) {
    Dom.attribute(root, "data-refused", "");
    show(RefusalWriter.write(diagnostics, anyway));
    for (Diagnostic diagnostic : diagnostics) {
      Span at = diagnostic.primary().span();
      if (diagnostic.severity() != Severity.WARNING
          && at.file().name().equals(program.file())
          && at.line() <= lines.length) {
        Dom.style(lines[at.line() - 1], "bad", true);
      }
    }
  }

  /** From what is said of a rejected program to its run. */
  private void run() {
    refused = false;
    for (Dom.Node line : lines) {
      Dom.style(line, "bad", false);
    }
    Dom.remove(root, "data-refused");
    Dom.hide(banner, false);
  }

  /** The run of an edited program that rustc rejects. */
  private void runAnyway() {
    run();
    Dom.text(Dom.first(banner, "span"), codes(program.simulation().diagnostics()));
    step = 0;
    showNow(Integer.MAX_VALUE);
    Dom.focus(Dom.first(banner, "p"));
  }

  private static String codes(List<Diagnostic> diagnostics) {
    StringBuilder codes = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      String code = diagnostic.code().isEmpty() ? "error" : diagnostic.code();
      if (diagnostic.severity() == Severity.ERROR && codes.indexOf(code) < 0) {
        codes.append(codes.isEmpty() ? "" : ", ").append(code);
      }
    }
    return codes.toString();
  }

  private void listen() {
    Dom.listen(root, "click", this::clicked);
    Dom.listen(root, "keydown", this::pressed);
    Dom.listen(slider, "input", event -> show(Dom.value(slider)));
    if (marked > 0) {
      Dom.reveal(sourceBox, lines[marked - 1]);
    }
    ends(Dom.value(slider), steps());
  }

  /** As the generator counted them; the run itself says the same. */
  private int steps() {
    String most = Dom.attribute(slider, "max");
    int steps = 0;
    for (int i = 0; i < most.length(); i++) {
      steps = steps * 10 + (most.charAt(i) - '0');
    }
    return steps;
  }

  private void clicked(Dom.Node event) {
    Dom.Node button = Dom.closest(Dom.target(event), "[data-go]");
    if (button != null) {
      go(Dom.attribute(button, "data-go"));
    } else if (editor.changed() && Dom.closest(Dom.target(event), "[data-back]") != null) {
      become(program);
      Dom.focus(Dom.first(root, "[data-go=anyway]"));
    }
  }

  /** The slider and what scrolls know what to do with keys by themselves. */
  private void pressed(Dom.Node event) {
    if (Dom.closest(Dom.target(event), "input, pre") != null) {
      return;
    }
    String where =
        switch (Dom.key(event)) {
          case "ArrowLeft" -> "back";
          case "ArrowRight" -> "step";
          case "Home" -> "first";
          case "End" -> "last";
          default -> "";
        };
    if (!where.isEmpty()) {
      Dom.consume(event);
      go(where);
    }
  }

  private void go(String where) {
    if (where.equals("anyway")) {
      runAnyway();
      return;
    }
    if (refused) {
      return;
    }
    int from = wanted > 0 ? wanted : step;
    switch (where) {
      case "first" -> show(1);
      case "back" -> show(from - 1);
      case "step" -> show(from + 1);
      case "last" -> show(Integer.MAX_VALUE);
      default -> {}
    }
  }

  /** Shows a step, once the program has run; the last one that was asked for counts. */
  private void show(int asked) {
    if (program.isDone()) {
      showNow(asked);
      return;
    }
    boolean waiting = wanted > 0;
    wanted = Math.max(1, Math.min(asked, steps()));
    if (!waiting) {
      busy(true);
      Dom.slices(true, program::advance, this::ran);
    }
  }

  private void ran() {
    int asked = wanted;
    wanted = 0;
    busy(false);
    // Nothing is wanted any more where the reader has edited the program meanwhile.
    if (asked > 0) {
      showNow(asked);
    }
  }

  private void showNow(int asked) {
    Optional<Trace> trace = program.trace();
    if (trace.isEmpty()) {
      return;
    }
    int next = Math.max(1, Math.min(asked, trace.get().frames().size()));
    if (next == step) {
      return;
    }
    step = next;
    show(FigureWriter.write(trace.get(), step, prefix));
  }

  private void show(Figure figure) {
    String[] texts = {
      figure.picture(),
      figure.states(),
      figure.end(),
      figure.executor(),
      figure.output(),
      figure.say()
    };
    for (int i = 0; i < texts.length; i++) {
      fill(i, texts[i]);
    }
    Dom.remove(root, "data-accepted");
    Dom.replace(Dom.first(root, ".steps"), figure.track());
    Dom.attribute(slider, "max", Integer.toString(figure.steps()));
    Dom.value(slider, figure.step());
    Dom.attribute(slider, "aria-valuetext", figure.stepLabel());
    Dom.attribute(root, "data-step", Integer.toString(figure.step()));
    Dom.attribute(root, "data-used", "");
    mark(figure);
    ends(figure.step(), figure.steps());
  }

  private void fill(int part, String text) {
    if (!text.equals(shown[part])) {
      shown[part] = text;
      Dom.fill(parts.get(part), text);
    }
  }

  private void mark(Figure figure) {
    if (marked > 0) {
      Dom.Node old = lines[marked - 1];
      Dom.style(old, "cur", false);
      Dom.style(old, "bad", false);
      Dom.remove(old, "aria-current");
    }
    marked = figure.line() <= lines.length ? figure.line() : 0;
    if (marked > 0) {
      Dom.Node line = lines[marked - 1];
      Dom.style(line, figure.bad() ? "bad" : "cur", true);
      Dom.attribute(line, "aria-current", "step");
      Dom.reveal(sourceBox, line);
    }
  }

  /** A button that leads nowhere looks like it, but keeps the focus that it may have. */
  private void ends(int at, int steps) {
    for (Dom.Node button : Dom.all(root, ".sim-ctl [data-go]")) {
      String where = Dom.attribute(button, "data-go");
      boolean back = where.equals("first") || where.equals("back");
      boolean idle = back ? at <= 1 : at >= steps;
      Dom.attribute(button, "data-idle", idle ? "true" : "false");
      Dom.attribute(button, "aria-disabled", idle ? "true" : "false");
    }
  }
}
