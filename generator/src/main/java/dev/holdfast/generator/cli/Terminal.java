package dev.holdfast.generator.cli;

import dev.holdfast.generator.problem.Problem;
import dev.holdfast.generator.problem.ProblemPrinter;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where a command writes: two streams of UTF-8, each with or without colours. */
record Terminal(PrintStream out, PrintStream err, boolean outColours, boolean errColours) {

  /** The process's own; the launcher says which of the two is a terminal. */
  static Terminal process() {
    return new Terminal(
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        Boolean.getBoolean("holdfast.colours.out"),
        Boolean.getBoolean("holdfast.colours.err"));
  }

  void problems(List<Problem> problems) {
    err.print(ProblemPrinter.print(problems, errColours));
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
        false,
        StandardCharsets.UTF_8);
  }
}
