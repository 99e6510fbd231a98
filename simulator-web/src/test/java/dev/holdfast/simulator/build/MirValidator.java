package dev.holdfast.simulator.build;

import dev.holdfast.simulator.mir.BasicBlock;
import dev.holdfast.simulator.mir.BlockId;
import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.PlaceElem;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Finds what no body of MIR may be: targets that don't exist, ways from a panic back to ordinary
 * code, places that don't fit their types, locals used without storage, values used without being
 * initialised.
 */
final class MirValidator {

  private final Body body;
  private final List<String> problems = new ArrayList<>();

  private MirValidator(Body body) {
    this.body = body;
  }

  /** {@code accepted}: the borrow checker has nothing against the body. */
  static List<String> problems(Body body, boolean accepted) {
    MirValidator validator = new MirValidator(body);
    validator.graph();
    if (validator.problems.isEmpty()) {
      validator.storage();
      if (accepted) {
        validator.initialised();
      }
    }
    return validator.problems;
  }

  private void problem(int block, String what) {
    problems.add("bb" + block + ": " + what);
  }

  private void graph() {
    for (int i = 0; i < body.blocks().size(); i++) {
      BasicBlock block = body.blocks().get(i);
      for (BlockId target : Targets.of(block.terminator())) {
        if (target.index() >= body.blocks().size()) {
          problem(i, "leads to " + target + ", which does not exist");
          return;
        }
        boolean unwind = unwind(block.terminator()).filter(target::equals).isPresent();
        boolean cleanup = body.block(target).cleanup();
        if (block.cleanup() && !cleanup) {
          problem(i, "leads from a panic to " + target);
        }
        if (!block.cleanup() && cleanup != unwind) {
          problem(i, "leads to " + target + (unwind ? " by a panic" : " without a panic"));
        }
      }
      for (Statement statement : block.statements()) {
        statement(i, statement);
      }
      int at = i;
      uses(block.terminator()).forEach(place -> place(at, place));
      if (body.phase() == Body.Phase.ELABORATED) {
        switch (block.terminator()) {
          case Terminator.FalseEdge it -> problem(i, "a false edge after elaboration");
          case Terminator.FalseUnwind it -> problem(i, "a false unwind after elaboration");
          default -> {}
        }
      }
    }
  }

  private static Optional<BlockId> unwind(Terminator terminator) {
    return switch (terminator) {
      case Terminator.Call it -> it.unwind();
      case Terminator.Drop it -> it.unwind();
      case Terminator.Assert it -> it.unwind();
      case Terminator.FalseUnwind it -> it.unwind();
      default -> Optional.empty();
    };
  }

  private void statement(int block, Statement statement) {
    uses(statement).forEach(place -> place(block, place));
    // A fake read of a match may stand there: it keeps a partly moved enum alive to its drop. A
    // mention does, too: what it names is needed across an await.
    boolean checkOnly =
        statement instanceof Statement.AscribeUserType
            || statement instanceof Statement.FakeRead read
                && read.cause() != Statement.Cause.MATCHED
                && read.cause() != Statement.Cause.MENTION;
    if (body.phase() == Body.Phase.ELABORATED && checkOnly) {
      problem(block, "a check of the borrow checker after elaboration");
    }
  }

  private void place(int block, Place place) {
    if (place.local().index() >= body.locals().size()) {
      problem(block, "no local " + place.local());
      return;
    }
    Type type = body.local(place.local()).type();
    int variant = 0;
    for (PlaceElem elem : place.projection()) {
      if (elem instanceof PlaceElem.Field field && !hasField(type, variant, field)) {
        problem(block, "no field " + field.index() + " in " + type + " of " + place);
        return;
      }
      variant = elem instanceof PlaceElem.Downcast downcast ? downcast.variant() : 0;
      Optional<Type> next = PlaceTypes.after(type, elem);
      if (next.isEmpty()) {
        problem(block, "no step " + elem + " from " + type + " of " + place);
        return;
      }
      type = next.get();
    }
  }

  private static boolean hasField(Type type, int variant, PlaceElem.Field field) {
    int count =
        switch (type) {
          case Type.Tuple it -> it.elements().size();
          case Type.Closure it -> it.upvars().size();
          case Type.Coroutine it -> it.upvars().size();
          case Type.Adt it ->
              it.def().kind() == AdtDef.Kind.UNION
                  ? it.def().variants().get(0).fields().size()
                  : it.def().variants().get(variant).fields().size();
          default -> 0;
        };
    return field.index() < count;
  }

  /** All places that a statement names, but not the locals of storage statements. */
  private static List<Place> uses(Statement statement) {
    List<Place> uses = new ArrayList<>();
    switch (statement) {
      case Statement.Assign it -> {
        add(uses, it.place());
        reads(it.rvalue(), uses);
      }
      case Statement.FakeRead it -> add(uses, it.place());
      case Statement.SetDiscriminant it -> add(uses, it.place());
      case Statement.AscribeUserType it -> add(uses, it.place());
      case Statement.StorageLive it -> {}
      case Statement.StorageDead it -> {}
      case Statement.Nop it -> {}
    }
    return uses;
  }

  private static void reads(Rvalue rvalue, List<Place> uses) {
    switch (rvalue) {
      case Rvalue.Use it -> add(uses, it.operand());
      case Rvalue.Repeat it -> add(uses, it.operand());
      case Rvalue.Cast it -> add(uses, it.operand());
      case Rvalue.Unary it -> add(uses, it.operand());
      case Rvalue.Binary it -> {
        add(uses, it.left());
        add(uses, it.right());
      }
      case Rvalue.CheckedBinary it -> {
        add(uses, it.left());
        add(uses, it.right());
      }
      case Rvalue.Aggregate it -> it.operands().forEach(operand -> add(uses, operand));
      case Rvalue.Ref it -> add(uses, it.place());
      case Rvalue.RawPtr it -> add(uses, it.place());
      case Rvalue.Len it -> add(uses, it.place());
      case Rvalue.Discriminant it -> add(uses, it.place());
    }
  }

  private static List<Place> uses(Terminator terminator) {
    List<Place> uses = new ArrayList<>();
    switch (terminator) {
      case Terminator.Call it -> {
        add(uses, it.function());
        it.args().forEach(arg -> add(uses, arg));
        add(uses, it.destination());
      }
      case Terminator.SwitchInt it -> add(uses, it.operand());
      case Terminator.Assert it -> add(uses, it.condition());
      case Terminator.Yield it -> {
        add(uses, it.value());
        add(uses, it.resumeArg());
      }
      case Terminator.Drop it -> add(uses, it.place());
      default -> {}
    }
    return uses;
  }

  private static void add(List<Place> uses, Operand operand) {
    switch (operand) {
      case Operand.Copy it -> add(uses, it.place());
      case Operand.Move it -> add(uses, it.place());
      case Operand.Constant it -> {}
    }
  }

  private static void add(List<Place> uses, Place place) {
    uses.add(place);
    for (PlaceElem elem : place.projection()) {
      if (elem instanceof PlaceElem.Index index) {
        uses.add(Place.of(index.local()));
      }
    }
  }

  /** A local with storage statements is used only where its storage has begun on all ways. */
  private void storage() {
    BitSet managed = new BitSet();
    for (BasicBlock block : body.blocks()) {
      for (Statement statement : block.statements()) {
        if (statement instanceof Statement.StorageLive live) {
          managed.set(live.local().index());
        }
      }
    }
    BitSet[] dead = new BitSet[body.blocks().size()];
    dead[0] = (BitSet) managed.clone();
    Deque<Integer> work = new ArrayDeque<>(List.of(0));
    while (!work.isEmpty()) {
      int block = work.pop();
      BitSet state = (BitSet) dead[block].clone();
      body.blocks().get(block).statements().forEach(statement -> step(statement, state, managed));
      for (BlockId target : Targets.of(body.blocks().get(block).terminator())) {
        int to = target.index();
        if (dead[to] == null) {
          dead[to] = (BitSet) state.clone();
          work.add(to);
        } else {
          int before = dead[to].cardinality();
          dead[to].or(state);
          if (dead[to].cardinality() != before) {
            work.add(to);
          }
        }
      }
    }
    for (int i = 0; i < dead.length; i++) {
      if (dead[i] != null) {
        check(i, dead[i], managed);
      }
    }
  }

  private static void step(Statement statement, BitSet dead, BitSet managed) {
    switch (statement) {
      case Statement.StorageLive it -> dead.clear(it.local().index());
      case Statement.StorageDead it ->
          dead.set(it.local().index(), managed.get(it.local().index()));
      default -> {}
    }
  }

  private void check(int block, BitSet dead, BitSet managed) {
    for (Statement statement : body.blocks().get(block).statements()) {
      if (statement instanceof Statement.StorageLive live && !dead.get(live.local().index())) {
        problem(block, "the storage of " + live.local() + " begins twice");
      }
      for (Place use : uses(statement)) {
        if (dead.get(use.local().index())) {
          problem(block, use.local() + " is used without storage");
        }
      }
      step(statement, dead, managed);
    }
    Terminator end = body.blocks().get(block).terminator();
    // A drop is conditional, later by a flag: an extended temporary may be of one branch only.
    for (Place use : end instanceof Terminator.Drop ? List.<Place>of() : uses(end)) {
      if (dead.get(use.local().index())) {
        problem(block, use.local() + " is used without storage at the block's end");
      }
    }
  }

  /** Nothing is read that may be uninitialised; an elaborated drop has something to drop. */
  private void initialised() {
    MovePaths paths = MovePaths.gather(body);
    Initialised analysis = Initialised.analyse(paths);
    for (int i = 0; i < body.blocks().size(); i++) {
      if (!analysis.isReached(i)) {
        continue;
      }
      Initialised.State state = analysis.atTerminator(i);
      Terminator end = body.blocks().get(i).terminator();
      if (end instanceof Terminator.Drop drop) {
        int path = paths.exact(drop.place());
        if (body.phase() == Body.Phase.ELABORATED
            && path >= 0
            && !state.maybe().get(path)
            && !isFlagged(i)) {
          problem(i, "drops " + drop.place() + ", which is uninitialised");
        }
        continue;
      }
      List<Place> reads = new ArrayList<>();
      switch (end) {
        case Terminator.Call it -> it.args().forEach(arg -> add(reads, arg));
        case Terminator.SwitchInt it -> add(reads, it.operand());
        case Terminator.Assert it -> add(reads, it.condition());
        case Terminator.Return it -> reads.add(Place.of(Local.RETURN));
        default -> {}
      }
      for (Place read : reads) {
        int path = paths.exact(read);
        if (path >= 0 && body.phase() == Body.Phase.BUILT && state.maybeNot().get(path)) {
          problem(i, "reads " + read + ", which may be uninitialised");
        }
      }
    }
  }

  /**
   * Whether a block follows a test alone, as a drop with a flag does: the ways on which the flag
   * was needed may be gone together with another drop.
   */
  private boolean isFlagged(int block) {
    boolean flagged = false;
    for (BasicBlock each : body.blocks()) {
      if (each.terminator() instanceof Terminator.SwitchInt it) {
        flagged |= it.otherwise().index() == block;
      } else if (Targets.of(each.terminator()).contains(new BlockId(block))) {
        return false;
      }
    }
    return flagged;
  }
}
