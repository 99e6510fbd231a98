package dev.holdfast.simulator;

import dev.holdfast.simulator.borrowck.BorrowChecker;
import dev.holdfast.simulator.borrowck.ConstDrops;
import dev.holdfast.simulator.borrowck.HeadRegions;
import dev.holdfast.simulator.borrowck.KnownPanics;
import dev.holdfast.simulator.coroutine.Recursion;
import dev.holdfast.simulator.diagnostic.Checked;
import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.diagnostic.Severity;
import dev.holdfast.simulator.diagnostic.Unsupported;
import dev.holdfast.simulator.layout.Layouts;
import dev.holdfast.simulator.layout.TooLarge;
import dev.holdfast.simulator.lint.LateLints;
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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One program on its way through all stages, a part at a time, so that whoever drives it can do
 * other things in between, or stop. A part is mostly a matter of a few milliseconds: a body to
 * check, some thousand operations to run.
 */
public final class Simulating {

  private static final int OPERATIONS = 4_000;

  /** An operation that is recorded takes far longer, the more so the more there is to see. */
  private static final int RECORDED_OPERATIONS = 32;

  private final SourceFile file;
  private final boolean traced;
  private final boolean anyway;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Deque<Runnable> ahead = new ArrayDeque<>();

  /** The items that do wrong with borrows. */
  private final Set<BodyOwner> unsound = new LinkedHashSet<>();

  /** Whether what is evaluated at compile time does only what it may, and sizes are as asked. */
  private boolean constants = true;

  /** Errors of lints, and what is foreseen to panic: other lints may stand beside them. */
  private final List<Diagnostic> lintErrors = new ArrayList<>();

  private TypeContext types;
  private Compiled compiled;
  private BorrowChecker borrows;
  private ConstEvaluation evaluation;
  private Machine machine;
  private Optional<TraceRecorder> recorder = Optional.empty();
  private List<Answer.FutureLayout> futures = List.of();

  /** What is said of a program that is rejected, but runs anyway. */
  private Optional<Simulation> verdict = Optional.empty();

  private Optional<Simulation> simulation = Optional.empty();

  Simulating(String fileName, String source, boolean traced, boolean anyway) {
    this.file = new SourceFile(fileName, source);
    this.traced = traced;
    this.anyway = anyway;
    ahead.add(this::parse);
  }

  /** Does the next part; false when there is nothing left to do. */
  public boolean advance() {
    if (simulation.isPresent()) {
      return false;
    }
    try {
      ahead.remove().run();
    } catch (Unsupported problem) {
      if (verdict.isEmpty()) {
        diagnostics.add(problem.diagnostic());
      }
      end(verdict.orElseGet(this::rejected));
    } catch (TooLarge problem) {
      Answer limit = answer(Answer.Verdict.LIMIT, List.of(), List.of());
      end(verdict.orElseGet(() -> new Simulation(limit, diagnostics, Optional.empty())));
    }
    return simulation.isEmpty();
  }

  /** Whether it is known what rustc says of the program; its run may still be to come. */
  public boolean isChecked() {
    return machine != null || verdict.isPresent() || simulation.isPresent();
  }

  /** What is said so far; of a program that is checked, all that rustc says. */
  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  public boolean isDone() {
    return simulation.isPresent();
  }

  /** Does all that is left to do. */
  public Simulation simulation() {
    while (advance()) {}
    return simulation.get();
  }

  private void end(Simulation found) {
    simulation = Optional.of(found);
    ahead.clear();
  }

  // --- stages ---------------------------------------------------------------------------------

  private void parse() {
    Checked<SourceTree> parsed = Parser.parse(file);
    diagnostics.addAll(parsed.diagnostics());
    if (parsed.value().abandoned() || has(diagnostics, Severity.UNSUPPORTED)) {
      end(rejected());
      return;
    }
    types = TypeContext.collect(Library.types(), parsed.value());
    if (has(diagnostics, Severity.ERROR)) {
      types.setParsedWrong();
    }
    compiled = new Compiled(types, Optional.of(Library.compiled()));
    borrows = new BorrowChecker(types, compiled::built);
    types.findSavedTypes(this::savedTypes);
    evaluation = new ConstEvaluation(compiled, types, this::layouts, this::isSound);
    types.runConstants(evaluation::valueOf, evaluation::treeOf);
    ahead.add(this::checkBodies);
  }

  private void checkBodies() {
    if (types.checkNext()) {
      ahead.add(this::checkBodies);
      return;
    }
    for (Diagnostic said : types.diagnostics()) {
      if (!diagnostics.contains(said)) {
        diagnostics.add(said);
      }
    }
    lintErrors.addAll(types.earlyLints());
    diagnostics.addAll(lintErrors);
    if (has(diagnostics, Severity.UNSUPPORTED) || types.hasUnresolvedTrait()) {
      end(rejected());
      return;
    }
    diagnostics.addAll(types.checkDeferred());
    Optional<Diagnostic> cycle = ConstCycles.find(soundBodies(), compiled::elaborated);
    if (cycle.isPresent()) {
      diagnostics.add(cycle.get());
      end(rejected());
      return;
    }
    for (BodyOwner owner : types.programBodies()) {
      ahead.add(() -> borrowCheck(owner));
    }
    boolean typed = !stops();
    ahead.add(() -> diagnostics.addAll(HeadRegions.check(types)));
    ahead.add(() -> borrowChecked(typed));
  }

  /** As rustc does: a body without errors of its own is checked, whatever is wrong elsewhere. */
  private void borrowCheck(BodyOwner owner) {
    if (!((Def) owner).fromPrelude() && !types.isTainted(owner)) {
      List<Diagnostic> found = ConstDrops.check(compiled.built(owner), types);
      boolean constant = found.isEmpty() && !types.isNotConstant(owner);
      constants &= found.isEmpty();
      if (constant) {
        found = borrows.check(owner);
      }
      diagnostics.addAll(found);
      List<Diagnostic> sizes = TransmuteCheck.check(compiled.built(owner), types, layouts());
      diagnostics.addAll(sizes);
      constants &= sizes.isEmpty();
      if (stop(found) || !constant) {
        unsound.add(owner.root());
      }
      if (found.isEmpty() && constant) {
        List<Diagnostic> lints =
            new ArrayList<>(KnownPanics.check(compiled.elaborated(owner), types));
        lints.removeIf(types::isAllowed);
        lintErrors.addAll(lints);
        diagnostics.addAll(lints);
      }
    }
  }

  private void borrowChecked(boolean typed) {
    diagnostics.removeIf(said -> types.leaksFrom(said, unsound));
    if (!has(diagnostics, Severity.UNSUPPORTED)) {
      List<Diagnostic> failed = evaluation.ofItems(soundBodies(), lintErrors);
      diagnostics.addAll(failed);
      lintErrors.addAll(failed);
    }
    if (!stops()) {
      diagnostics.addAll(types.unsettled());
    }
    List<Diagnostic> endless = has(diagnostics, Severity.UNSUPPORTED) ? List.of() : endless();
    diagnostics.addAll(endless);
    if (!lintErrors.isEmpty() && lintErrors.containsAll(errors())) {
      diagnostics.addAll(lints());
    }
    if (!stops()) {
      ahead.add(this::checkFutures);
    } else if (anyway
        && typed
        && constants
        && lintErrors.isEmpty()
        && endless.isEmpty()
        && !has(diagnostics, Severity.UNSUPPORTED)) {
      verdict = Optional.of(rejected());
      ahead.add(this::checkFutures);
    } else {
      end(rejected());
    }
  }

  private Layouts layouts() {
    return new Layouts(types, compiled::coroutineLayout);
  }

  /** Futures that would contain themselves, of bodies that are sound so far. */
  private List<Diagnostic> endless() {
    return Recursion.check(soundBodies(), def -> isSound(def) ? saved(def) : List.of(), types);
  }

  private List<BodyOwner> soundBodies() {
    List<BodyOwner> sound = new ArrayList<>();
    for (BodyOwner owner : types.programBodies()) {
      if (isSound(owner)) {
        sound.add(owner);
      }
    }
    return sound;
  }

  private boolean isSound(BodyOwner owner) {
    return !types.isTainted(owner) && !unsound.contains(owner.root());
  }

  private List<CoroutineLayout.SavedLocal> saved(CoroutineDef def) {
    return compiled.coroutineLayout(def).saved();
  }

  /** What is asked last, of a program that is to run. */
  private void checkFutures() {
    List<Diagnostic> found =
        verdict.isEmpty() ? lints() : Recursion.check(types.programBodies(), this::saved, types);
    if (verdict.isEmpty()) {
      diagnostics.addAll(found);
    }
    if (stop(found)) {
      end(verdict.orElseGet(this::rejected));
    } else {
      ahead.add(this::start);
    }
  }

  private List<Diagnostic> lints() {
    List<Diagnostic> lints = new ArrayList<>(LateLints.check(types, layouts()));
    lints.removeIf(types::isAllowed);
    lints.addAll(types.lints());
    return lints;
  }

  private List<Type> savedTypes(CoroutineDef def) {
    List<Type> saved = new ArrayList<>();
    if (types.thir(def).tainted()) {
      return saved;
    }
    for (CoroutineLayout.SavedLocal local : compiled.witnesses(def).saved()) {
      saved.add(local.type());
    }
    return saved;
  }

  private List<Diagnostic> errors() {
    List<Diagnostic> errors = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.severity() != Severity.WARNING) {
        errors.add(diagnostic);
      }
    }
    return errors;
  }

  private boolean stops() {
    return stop(diagnostics);
  }

  private static boolean stop(List<Diagnostic> diagnostics) {
    return has(diagnostics, Severity.ERROR) || has(diagnostics, Severity.UNSUPPORTED);
  }

  private static boolean has(List<Diagnostic> diagnostics, Severity severity) {
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.severity() == severity) {
        return true;
      }
    }
    return false;
  }

  /** What is unsupported hides what else is wrong: of such a program nothing is said. */
  private Simulation rejected() {
    List<Answer.Error> unsupported = new ArrayList<>();
    List<Answer.Error> errors = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      Span span = diagnostic.primary().span();
      int own = types == null ? span.line() : types.line(diagnostic);
      int line = span.file() == file ? own : 0;
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

  private static Answer answer(
      Answer.Verdict verdict, List<Answer.Error> errors, List<Answer.FutureLayout> futures) {
    return new Answer(verdict, errors, List.of(), Optional.empty(), Optional.empty(), futures);
  }

  // --- runs -----------------------------------------------------------------------------------

  private void start() {
    FnDef main = types.main().orElseThrow(() -> new IllegalStateException("bug: no main"));
    Layouts layouts = layouts();
    FutureInstances instances = FutureInstances.find(types, compiled::elaborated);
    if (verdict.isEmpty()) {
      diagnostics.addAll(evaluation.ofInstances(main));
    }
    if (verdict.isEmpty() && stops()) {
      end(rejected());
      return;
    }
    futures = new ArrayList<>();
    for (Type.Coroutine future : instances.futures()) {
      futures.add(FutureSizes.of(future, layouts, f -> types.thir(f.def()).captures()));
    }
    if (traced) {
      recorder = Optional.of(new TraceRecorder(file, types, layouts));
    }
    machine =
        new Machine(compiled, types, layouts, Limits.DEFAULT, recorder.map(observer -> observer));
    machine.start(main);
    ahead.add(this::run);
  }

  private void run() {
    boolean recording = recorder.isPresent() && !recorder.get().isFull();
    int operations = recording ? RECORDED_OPERATIONS : OPERATIONS;
    ahead.add(machine.advance(operations) ? this::run : this::finish);
  }

  private void finish() {
    Simulation run = ran(machine.outcome().orElseThrow());
    if (verdict.isEmpty()) {
      end(run);
      return;
    }
    Optional<Simulation.Anyway> found =
        run.trace().map(trace -> new Simulation.Anyway(run.answer(), trace));
    end(verdict.get().and(found));
  }

  private Simulation ran(Outcome outcome) {
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
            outcome.panic().map(panic -> new Answer.Panic(panic.line(), panic.message())),
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
