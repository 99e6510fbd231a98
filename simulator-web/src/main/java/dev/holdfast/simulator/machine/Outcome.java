package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Misuse;
import dev.holdfast.simulator.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * How a run ended. {@code misuse} is the undefined behaviour that ended it or else the first broken
 * contract; {@code contracts} are all broken contracts in order.
 */
public record Outcome(
    Ending ending,
    int exitCode,
    List<String> stdout,
    Optional<Panic> panic,
    Optional<Misuse> misuse,
    List<Misuse> contracts,
    String reason) {

  public Outcome {
    stdout = List.copyOf(stdout);
    contracts = List.copyOf(contracts);
  }

  /** Why a run is over. */
  public enum Ending {
    RETURNED,
    EXITED,
    PANICKED,
    ABORTED,
    UNDEFINED,
    /** Every {@code reason}, task or thread, waits and nothing can wake one. */
    HANGS,
    /** {@code reason}: steps, memory, depth or output. */
    LIMIT,
    /** {@code reason}: what the machine can't run. */
    UNSUPPORTED
  }

  /**
   * The panic that ended the run; the first one where a second one aborted it, and where one had
   * ended a thread before: it is mostly the cause.
   *
   * @param at in the program
   * @param line where rustc says that it is: mostly that of {@code at}, but std's own where a
   *     function of std panics that does not track its caller
   */
  public record Panic(String message, Span at, int line) {}
}
