package dev.holdfast.simulator;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.diagnostic.DiagnosticPrinter;
import java.util.List;
import java.util.Map;

/** A simulation in words: the diagnostics, what was printed, the verdict, the futures' sizes. */
public final class AnswerText {

  private AnswerText() {}

  /** Several lines, each with its newline. */
  public static String write(String file, Simulation simulation, boolean colours) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : simulation.diagnostics()) {
      out.append(DiagnosticPrinter.print(diagnostic, colours)).append('\n');
    }
    answer(out, file, simulation.answer());
    simulation.anyway().ifPresent(run -> answer(out, file + ", run anyway", run.answer()));
    return out.toString();
  }

  private static void answer(StringBuilder out, String title, Answer answer) {
    for (String line : answer.stdout()) {
      out.append("| ").append(line).append('\n');
    }
    out.append(title).append(": ").append(answer.verdict().word()).append(evidence(answer));
    out.append('\n');
    for (Answer.FutureLayout future : answer.futures()) {
      layout(out, future);
    }
  }

  private static String evidence(Answer answer) {
    StringBuilder evidence = new StringBuilder();
    answer
        .panic()
        .ifPresent(
            p -> evidence.append(", line ").append(p.line()).append(": ").append(p.message()));
    answer
        .at()
        .ifPresent(m -> evidence.append(", line ").append(m.line()).append(": ").append(m.kind()));
    return evidence.toString();
  }

  private static void layout(StringBuilder out, Answer.FutureLayout future) {
    out.append("  ").append(future.name()).append(": ").append(bytes(future.size()));
    out.append(", alignment ").append(future.align()).append('\n');
    for (Map.Entry<String, List<Answer.Saved>> variant : future.variants().entrySet()) {
      if (!variant.getValue().isEmpty()) {
        out.append("    ").append(variant.getKey()).append(':');
        String before = " ";
        for (Answer.Saved saved : variant.getValue()) {
          out.append(before).append(saved.kind()).append(' ').append(saved.name());
          out.append(' ').append(saved.size());
          before = ", ";
        }
        out.append('\n');
      }
    }
  }

  private static String bytes(long size) {
    return size == 1 ? "1 byte" : size + " bytes";
  }
}
