package dev.holdfast.simulator.web;

/**
 * The figure of a rejected program: what the compiler says of it or, when the reader asks for it, a
 * run that only the simulator can have.
 */
final class Refusal {

  private final Dom.Node root;
  private final Dom.Node button;
  private Player player;

  private Refusal(Dom.Node root) {
    this.root = root;
    this.button = Dom.first(root, "[data-anyway]");
  }

  static void upgradeAll() {
    for (Dom.Node button : Dom.all(null, ".refusal:not([data-ready]) [data-anyway]")) {
      Dom.Node root = Dom.closest(button, ".refusal");
      Refusal refusal = new Refusal(root);
      Dom.listen(button, "click", event -> refusal.run());
      Dom.attribute(root, "data-ready", "");
    }
  }

  /** What it is goes to who listens before what happens in it: first the focus, then the step. */
  private void run() {
    if (player == null) {
      Dom.Node figure = Dom.instance(Dom.first(root, "template"));
      player = Player.upgrade(figure);
      Dom.listen(Dom.first(figure, "[data-back]"), "click", event -> back());
    }
    Dom.attribute(root, "data-running", "");
    Dom.focus(Dom.first(root, ".sim-rejected p"));
    player.open();
  }

  private void back() {
    Dom.remove(root, "data-running");
    Dom.focus(button);
  }
}
