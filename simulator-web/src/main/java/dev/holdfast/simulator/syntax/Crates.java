package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;
import java.util.List;

/** Crates that programs with futures use, beside the standard library. */
public final class Crates {

  private static final String LACKING = " futures ";

  private static final String KNOWN = " pin_project pin_project_lite tokio ";

  /** Whether calls of the macro become tokens, as those of macros by example. */
  static boolean becomesTokens(String path) {
    return TokioMacros.has(path) || PinProject.isMacro(path);
  }

  /** In the group of such a call: what it becomes. */
  static List<Token> expand(Parser parser, String path, Span call, int mark) {
    return PinProject.isMacro(path)
        ? PinProject.expand(parser, call, mark)
        : TokioMacros.expand(parser, path, call, mark);
  }

  static final String TASK_LOCAL = "tokio::task_local";

  private Crates() {}

  /** Whether the name is a crate's that is not here: its items are unsupported, and not missing. */
  public static boolean isLacking(String name) {
    return LACKING.contains(" " + name + " ");
  }

  /** Whether the crate of that name is one that the simulator's library has. */
  public static boolean isKnown(String name) {
    return KNOWN.contains(" " + name + " ");
  }

  /** Whether such a crate has the macro of that path, with the crate's name before. */
  public static boolean hasMacro(String path) {
    return becomesTokens(path) || PinProject.has(path) || path.equals(TASK_LOCAL);
  }
}
