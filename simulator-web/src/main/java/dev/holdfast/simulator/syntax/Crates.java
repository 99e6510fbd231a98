package dev.holdfast.simulator.syntax;

/** Crates that programs with futures use, and the simulator does not have. */
public final class Crates {

  private static final String NAMES = " tokio futures pin_project pin_project_lite ";

  private Crates() {}

  /** Whether the name is such a crate's: its items are unsupported, and not missing. */
  public static boolean isLacking(String name) {
    return NAMES.contains(" " + name + " ");
  }
}
