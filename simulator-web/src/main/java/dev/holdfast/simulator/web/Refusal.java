package dev.holdfast.simulator.web;

/**
 * The figure of a rejected program: what the compiler says of it or, when the reader asks for it, a
 * run that only the simulator can have, or the program to be mended.
 */
final class Refusal {

  private final Dom.Node root;
  private Player player;

  /** What has the focus when the reader comes back: the button that led away. */
  private Dom.Node left;

  private Refusal(Dom.Node root) {
    this.root = root;
  }

  static void upgradeAll() {
    for (Dom.Node root : Dom.all(null, ".refusal:not([data-ready])")) {
      Refusal refusal = new Refusal(root);
      for (Dom.Node button : Dom.all(root, "[data-anyway], [data-edit]")) {
        Dom.listen(
            button,
            "click",
            Dom.has(button, "data-edit")
                ? event -> refusal.edit(button)
                : event -> refusal.run(button));
      }
      Dom.attribute(root, "data-ready", "");
    }
  }

  /** What it is goes to who listens before what happens in it: first the focus, then the step. */
  private void run(Dom.Node button) {
    leave(button);
    Dom.focus(Dom.first(root, ".sim-rejected p"));
    player.open();
  }

  private void edit(Dom.Node button) {
    leave(button);
    player.openEditor();
  }

  private void leave(Dom.Node button) {
    left = button;
    if (player == null) {
      Dom.Node figure = Dom.instance(Dom.first(root, "template"));
      player = Player.upgrade(figure, this::back);
      Dom.listen(
          Dom.first(figure, "[data-back]"),
          "click",
          event -> {
            if (!player.isEdited()) {
              back();
            }
          });
    }
    Dom.attribute(root, "data-running", "");
  }

  private void back() {
    Dom.remove(root, "data-running");
    Dom.focus(left);
  }
}
