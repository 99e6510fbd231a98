package dev.holdfast.simulator.syntax;

/** Crates that programs with futures use, beside the standard library. */
public final class Crates {

  private static final String LACKING = " futures pin_project pin_project_lite ";

  static final String TASK_LOCAL = "tokio::task_local";

  private Crates() {}

  /** Whether the name is a crate's that is not here: its items are unsupported, and not missing. */
  public static boolean isLacking(String name) {
    return LACKING.contains(" " + name + " ");
  }

  /** Whether the crate of that name is one that the simulator's library has. */
  public static boolean isKnown(String name) {
    return name.equals("tokio");
  }

  /** Whether such a crate has the macro of that path, with the crate's name before. */
  public static boolean hasMacro(String path) {
    return TokioMacros.has(path) || path.equals(TASK_LOCAL);
  }
}
