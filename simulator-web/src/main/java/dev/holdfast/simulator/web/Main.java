package dev.holdfast.simulator.web;

/** Where the script begins: the global {@code holdfast}, then the figures of the page. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    Api.define();
    Player.upgradeAll();
    Refusal.upgradeAll();
  }
}
