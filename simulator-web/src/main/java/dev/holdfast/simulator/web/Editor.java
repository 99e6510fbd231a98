package dev.holdfast.simulator.web;

import dev.holdfast.simulator.scene.SourceWriter;

/**
 * The reader's own text in a figure: a field lies over the source, and after each key what stands
 * there is checked and run in slices. What was on its way for an older text is dropped.
 */
final class Editor {

  private static final String LABEL = "Program; Escape ends the editing";
  private static final String TAB = "    ";

  private final Player player;
  private final Dom.Node sourceBox;
  private final Dom.Node code;
  private final Dom.Node source;
  private final Dom.Node editButton;
  private final Dom.Node resetButton;
  private final String original;
  private final String originalHtml;
  private final Dom.Task closedUnchanged;
  private Dom.Node field;
  private String text;
  private Program checking;

  /**
   * @param closedUnchanged what follows when the reader leaves the text as it was
   */
  Editor(Dom.Node root, Player player, Dom.Task closedUnchanged) {
    this.player = player;
    this.sourceBox = Dom.first(root, ".sim-src");
    this.source = Dom.first(root, ".sim-src pre");
    this.code = Dom.first(root, ".sim-src code");
    this.editButton = Dom.first(root, "[data-edit]");
    this.resetButton = Dom.first(root, "[data-reset]");
    this.original = Dom.text(code);
    this.originalHtml = SourceWriter.write(original);
    this.text = original;
    this.closedUnchanged = closedUnchanged;
    Dom.listen(editButton, "click", event -> toggle());
    Dom.listen(resetButton, "click", event -> reset());
  }

  /** Whether the figure's program is no longer the author's. */
  boolean changed() {
    return !text.equals(original);
  }

  private void toggle() {
    if (field == null) {
      open();
    } else {
      close();
    }
  }

  void open() {
    paint();
    field = Dom.field(source, text, LABEL);
    Dom.style(sourceBox, "editing", true);
    Dom.text(Dom.first(editButton, "span"), "Done");
    Dom.listen(field, "input", event -> typed(Dom.typed(field)));
    Dom.listen(field, "keydown", this::pressed);
  }

  private void close() {
    Dom.remove(field);
    field = null;
    Dom.style(sourceBox, "editing", false);
    Dom.text(Dom.first(editButton, "span"), "Edit");
    Dom.focus(editButton);
    if (!changed()) {
      closedUnchanged.run();
    }
  }

  /** Escape first, so that nobody is caught in the field; then what code editors do. */
  private void pressed(Dom.Node event) {
    switch (Dom.key(event)) {
      case "Escape" -> close();
      case "Tab" -> Dom.insert(field, TAB);
      case "Enter" -> Dom.insert(field, "\n" + indent(Dom.lineBeforeCaret(field)));
      default -> {
        return;
      }
    }
    Dom.consume(event);
  }

  private static String indent(String line) {
    int blanks = 0;
    while (blanks < line.length() && line.charAt(blanks) == ' ') {
      blanks++;
    }
    String indent = line.substring(0, blanks);
    String said = line.trim();
    boolean opens = said.endsWith("{") || said.endsWith("(") || said.endsWith("[");
    return opens ? indent + TAB : indent;
  }

  private void reset() {
    if (field != null) {
      Dom.type(field, original);
      Dom.focus(field);
    } else {
      Dom.focus(editButton);
    }
    typed(original);
  }

  private void typed(String now) {
    if (now.equals(text)) {
      return;
    }
    text = now;
    paint();
    player.edited(changed());
    Dom.hide(resetButton, !changed());
    check();
  }

  private void paint() {
    Dom.fill(code, changed() ? SourceWriter.write(text) : originalHtml);
    player.sourceChanged();
  }

  private void check() {
    Program next = new Program(player.file(), text, true);
    checking = next;
    player.busy(true);
    Dom.slices(
        true,
        () -> checking == next && advance(next),
        () -> {
          if (checking == next) {
            player.busy(false);
            player.become(next);
          }
        });
  }

  /** What is said of the program is shown before it runs. */
  private boolean advance(Program next) {
    boolean known = next.isChecked();
    boolean more = next.advance();
    if (more && !known && next.isChecked()) {
      player.checked(next.diagnostics());
    }
    return more;
  }
}
