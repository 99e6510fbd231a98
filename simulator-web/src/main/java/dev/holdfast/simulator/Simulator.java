package dev.holdfast.simulator;

import dev.holdfast.simulator.borrowck.BorrowChecker;
import dev.holdfast.simulator.coroutine.Recursion;
import dev.holdfast.simulator.diagnostic.Checked;
import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.diagnostic.Severity;
import dev.holdfast.simulator.diagnostic.Unsupported;
import dev.holdfast.simulator.layout.Layouts;
import dev.holdfast.simulator.layout.TooLarge;
import dev.holdfast.simulator.machine.Limits;
import dev.holdfast.simulator.machine.Machine;
import dev.holdfast.simulator.machine.Outcome;
import dev.holdfast.simulator.mir.CoroutineLayout;
import dev.holdfast.simulator.source.SourceFile;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Parser;
import dev.holdfast.simulator.syntax.SourceTree;
import dev.holdfast.simulator.trace.Trace;
import dev.holdfast.simulator.trace.TraceRecorder;
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.Def;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.typeck.TypeContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The simulator's front door: a program's text in, what rustc would say of it and how it runs out.
 */
public final class Simulator {

  private final SourceFile file;
  private final boolean traced;
  private final boolean anyway;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private Simulator(SourceFile file, boolean traced, boolean anyway) {
    this.file = file;
    this.traced = traced;
    this.anyway = anyway;
  }

  /** Checks and runs a program and records what a reader steps through. Never throws for text. */
  public static Simulation simulate(String fileName, String source) {
    return new Simulator(new SourceFile(fileName, source), true, false).run();
  }

  /** As {@link #simulate} without the trace, which takes most of the time. */
  public static Simulation answer(String fileName, String source) {
    return new Simulator(new SourceFile(fileName, source), false, false).run();
  }

  /**
   * As {@link #simulate}, and where nothing but borrow errors stands against a program, it runs:
   * what came of that is {@link Simulation#anyway}, and the answer stays what it is.
   */
  public static Simulation runAnyway(String fileName, String source) {
    return new Simulator(new SourceFile(fileName, source), true, true).run();
  }

  private Simulation run() {
    Checked<SourceTree> parsed = Parser.parse(file);
    diagnostics.addAll(parsed.diagnostics());
    if (stops()) {
      return rejected();
    }
    TypeContext types = TypeContext.check(Library.types(), parsed.value());
    diagnostics.addAll(types.diagnostics());
    if (stops()) {
      return rejected();
    }
    Compiled compiled = new Compiled(types, Optional.of(Library.compiled()));
    try {
      return checked(types, compiled);
    } catch (Unsupported problem) {
      diagnostics.add(problem.diagnostic());
      return rejected();
    } catch (TooLarge problem) {
      return new Simulation(
          answer(Answer.Verdict.LIMIT, List.of(), List.of()), diagnostics, Optional.empty());
    }
  }

  private Simulation checked(TypeContext types, Compiled compiled) {
    borrowCheck(types, compiled);
    if (stops()) {
      return anyway ? rejected().and(anyway(types, compiled)) : rejected();
    }
    diagnostics.addAll(checkFutures(types, compiled));
    return stops() ? rejected() : runs(types, compiled);
  }

  /** What can be said of futures only when it is known what they save. */
  private static List<Diagnostic> checkFutures(TypeContext types, Compiled compiled) {
    List<Diagnostic> found =
        Recursion.check(types.programBodies(), compiled::coroutineLayout, types);
    return stop(found) ? found : types.checkDeferred(def -> savedTypes(compiled, def));
  }

  private static List<Type> savedTypes(Compiled compiled, CoroutineDef def) {
    List<Type> saved = new ArrayList<>();
    for (CoroutineLayout.SavedLocal local : compiled.witnesses(def).saved()) {
      saved.add(local.type());
    }
    return saved;
  }

  private boolean stops() {
    return stop(diagnostics);
  }

  private static boolean stop(List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.severity() != Severity.WARNING) {
        return true;
      }
    }
    return false;
  }

  // --- rejections -----------------------------------------------------------------------------

  private void borrowCheck(TypeContext types, Compiled compiled) {
    for (BodyOwner owner : types.programBodies()) {
      if (((Def) owner).fromPrelude() || types.thir(owner).tainted()) {
        continue;
      }
      diagnostics.addAll(BorrowChecker.check(compiled.built(owner), types));
    }
  }

  /** What is unsupported hides what else is wrong: of such a program nothing is said. */
  private Simulation rejected() {
    List<Answer.Error> unsupported = new ArrayList<>();
    List<Answer.Error> errors = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      Span span = diagnostic.primary().span();
      int line = span.file() == file ? span.line() : 0;
      Answer.Error error = new Answer.Error(diagnostic.code(), line, diagnostic.message());
      switch (diagnostic.severity()) {
        case UNSUPPORTED -> unsupported.add(error);
        case ERROR -> errors.add(error);
        case WARNING -> {}
      }
    }
    Answer answer =
        unsupported.isEmpty()
            ? answer(Answer.Verdict.REJECTED, errors, List.of())
            : answer(Answer.Verdict.UNSUPPORTED, unsupported, List.of());
    return new Simulation(answer, diagnostics, Optional.empty());
  }

  /** The run of a program that the borrow checker rejects, where nothing else stands against it. */
  private Optional<Simulation.Anyway> anyway(TypeContext types, Compiled compiled) {
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.severity() == Severity.UNSUPPORTED) {
        return Optional.empty();
      }
    }
    try {
      if (stop(checkFutures(types, compiled))) {
        return Optional.empty();
      }
      Simulation run = runs(types, compiled);
      return run.trace().map(trace -> new Simulation.Anyway(run.answer(), trace));
    } catch (Unsupported | TooLarge impossible) {
      return Optional.empty();
    }
  }

  private static Answer answer(
      Answer.Verdict verdict, List<Answer.Error> errors, List<Answer.FutureLayout> futures) {
    return new Answer(verdict, errors, List.of(), Optional.empty(), Optional.empty(), futures);
  }

  // --- runs -----------------------------------------------------------------------------------

  private Simulation runs(TypeContext types, Compiled compiled) {
    Layouts layouts = new Layouts(types, compiled::coroutineLayout);
    List<Answer.FutureLayout> futures = new ArrayList<>();
    for (Type.Coroutine future : FutureInstances.find(types, compiled::elaborated).futures()) {
      futures.add(FutureSizes.of(future, layouts, f -> types.thir(f.def()).captures()));
    }
    FnDef main = types.main().orElseThrow(() -> new IllegalStateException("bug: no main"));
    Optional<TraceRecorder> recorder =
        traced ? Optional.of(new TraceRecorder(file, types, layouts)) : Optional.empty();
    Machine machine =
        new Machine(compiled, types, layouts, Limits.DEFAULT, recorder.map(observer -> observer));
    Outcome outcome = machine.run(main);
    Answer.Verdict verdict = verdict(outcome);
    if (verdict == Answer.Verdict.UNSUPPORTED) {
      diagnostics.add(Diagnostic.unsupported(outcome.reason(), machine.programSpan()));
      return rejected();
    }
    Answer answer =
        new Answer(
            verdict,
            List.of(),
            outcome.stdout(),
            outcome.panic().map(panic -> new Answer.Panic(panic.at().line(), panic.message())),
            misuse(outcome),
            futures);
    Optional<Trace> trace = recorder.map(each -> each.finish(machine, outcome, verdict.word()));
    return new Simulation(answer, diagnostics, trace);
  }

  private static Answer.Verdict verdict(Outcome outcome) {
    return switch (outcome.ending()) {
      case UNDEFINED -> Answer.Verdict.UNDEFINED_BEHAVIOUR;
      case UNSUPPORTED -> Answer.Verdict.UNSUPPORTED;
      case LIMIT -> Answer.Verdict.LIMIT;
      case HANGS -> contractOr(outcome, Answer.Verdict.HANGS);
      case RETURNED, EXITED -> contractOr(outcome, Answer.Verdict.OK);
      case PANICKED, ABORTED -> contractOr(outcome, Answer.Verdict.PANICKED);
    };
  }

  private static Answer.Verdict contractOr(Outcome outcome, Answer.Verdict other) {
    return outcome.contracts().isEmpty() ? other : Answer.Verdict.PIN_CONTRACT_VIOLATED;
  }

  private static Optional<Answer.Misuse> misuse(Outcome outcome) {
    return outcome.misuse().map(it -> new Answer.Misuse(it.at().span().line(), it.kind().word()));
  }
}
