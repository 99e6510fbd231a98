package dev.holdfast.generator.cli;

/** What the process says when it ends. */
final class ExitCode {

  static final int FINE = 0;

  /** The course, the programs or their paths have problems. */
  static final int PROBLEMS = 1;

  static final int USAGE = 2;

  /** An exception that nobody foresaw. */
  static final int BUG = 3;

  private ExitCode() {}
}
