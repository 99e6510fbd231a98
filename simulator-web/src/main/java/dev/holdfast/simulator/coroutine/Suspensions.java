package dev.holdfast.simulator.coroutine;

import dev.holdfast.simulator.mir.BasicBlock;
import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.CoroutineLayout;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.LocalDecl;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What lives across the suspension points of an async body: a local whose value is read later or
 * that was borrowed, and whose storage is in use there.
 */
final class Suspensions {

  /** One Yield: the locals saved there, and all that have storage there. */
  record Point(int block, Span span, BitSet saved, BitSet stored) {}

  private static final int SELF = 1;

  private final Body body;
  private final List<Point> points = new ArrayList<>();
  private final List<Integer> saved = new ArrayList<>();
  private final BitSet savedLocals = new BitSet();
  private final BitSet[] conflicts;
  private final BitSet[] ends;

  private Suspensions(Body body) {
    this.body = body;
    LiveStorage stored = LiveStorage.of(body);
    RequiredStorage required = findPoints(stored);
    for (Point point : points) {
      savedLocals.or(point.saved());
    }
    for (int i = savedLocals.nextSetBit(0); i >= 0; i = savedLocals.nextSetBit(i + 1)) {
      saved.add(i);
    }
    this.conflicts = new BitSet[body.locals().size()];
    this.ends = new BitSet[body.blocks().size()];
    findConflicts(required, stored);
  }

  static Suspensions of(Body body) {
    return new Suspensions(body);
  }

  /** In the order of the blocks. */
  List<Point> points() {
    return points;
  }

  private RequiredStorage findPoints(LiveStorage stored) {
    BorrowedLocals borrowed = BorrowedLocals.of(body);
    RequiredStorage required = RequiredStorage.of(body, borrowed);
    BitSet[] live = Liveness.atEnds(body);
    BitSet reachable = Edges.reachable(body);
    for (int i = 0; i < body.blocks().size(); i++) {
      if (reachable.get(i) && body.blocks().get(i).terminator() instanceof Terminator.Yield yield) {
        BitSet locals = (BitSet) live[i].clone();
        locals.or(borrowed.walk(i, state -> {}));
        locals.and(required.walk(i, state -> {}));
        locals.clear(SELF);
        points.add(new Point(i, yield.span(), locals, stored.walk(i, state -> {})));
      }
    }
    return required;
  }

  /** For each saved local the locals that need storage together with it, or all. */
  private void findConflicts(RequiredStorage required, LiveStorage stored) {
    BitSet always = LiveStorage.always(body);
    for (int local : saved) {
      conflicts[local] = new BitSet();
      if (always.get(local)) {
        conflicts[local].or(savedLocals);
      }
    }
    BitSet reachable = Edges.reachable(body);
    for (int i = 0; i < body.blocks().size(); i++) {
      BasicBlock block = body.blocks().get(i);
      if (reachable.get(i) && !(block.terminator() instanceof Terminator.Unreachable)) {
        required.walk(i, this::conflict);
      }
    }
    for (int i = 0; i < body.blocks().size(); i++) {
      ends[i] = new BitSet();
      if (reachable.get(i)) {
        Ends found = new Ends(body.blocks().get(i).statements());
        required.walk(i, found);
        ends[i] = found.take();
        stored.walk(i, found);
        ends[i].and(found.take());
      }
    }
  }

  /** Whether the statement ends the storage of a saved local, which is then in use. */
  boolean ends(int block, int statement) {
    return ends[block].get(statement);
  }

  /**
   * Finds the statements that end what is saved and in use, which nothing else may lie in by then,
   * nor come to lie in without a statement that says so.
   */
  private final class Ends implements Forward.Watcher {
    private final List<Statement> statements;
    private final BitSet found = new BitSet();
    private int at;

    Ends(List<Statement> statements) {
      this.statements = statements;
    }

    /** What is found; then it begins anew. */
    BitSet take() {
      BitSet taken = (BitSet) found.clone();
      found.clear();
      at = 0;
      return taken;
    }

    @Override
    public void before(BitSet state) {
      if (statements.get(at) instanceof Statement.StorageDead dead
          && savedLocals.get(dead.local().index())
          && state.get(dead.local().index())) {
        BitSet others = (BitSet) state.clone();
        others.and(savedLocals);
        others.andNot(conflicts[dead.local().index()]);
        found.set(at, others.isEmpty());
      }
      at++;
    }

    @Override
    public void at(BitSet state) {}
  }

  private void conflict(BitSet state) {
    for (int local : saved) {
      if (state.get(local)) {
        conflicts[local].or(state);
      }
    }
  }

  CoroutineLayout layout() {
    List<CoroutineLayout.SavedLocal> locals = new ArrayList<>();
    for (int local : saved) {
      LocalDecl decl = body.locals().get(local);
      // A macro's own names are marked, and rustc prints them as they are.
      Optional<String> name =
          decl.name().map(it -> it.startsWith("$") ? it.substring("$".length()) : it);
      locals.add(new CoroutineLayout.SavedLocal(new Local(local), decl.type(), name, decl.span()));
    }
    List<List<Integer>> variants = new ArrayList<>();
    for (int i = 0; i < CoroutineLayout.FIRST_SUSPENSION; i++) {
      variants.add(List.of());
    }
    List<Span> spans = new ArrayList<>();
    for (Point point : points) {
      List<Integer> variant = new ArrayList<>();
      for (int i = 0; i < saved.size(); i++) {
        if (point.saved().get(saved.get(i))) {
          variant.add(i);
        }
      }
      variants.add(List.copyOf(variant));
      spans.add(point.span());
    }
    List<List<Boolean>> matrix = new ArrayList<>();
    for (int local : saved) {
      List<Boolean> row = new ArrayList<>();
      for (int other : saved) {
        row.add(conflicts[local].get(other));
      }
      matrix.add(List.copyOf(row));
    }
    return new CoroutineLayout(locals, variants, matrix, spans);
  }
}
