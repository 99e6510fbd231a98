package dev.holdfast.simulator.build;

import dev.holdfast.simulator.mir.BasicBlock;
import dev.holdfast.simulator.mir.BlockId;
import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.PlaceElem;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * For each point of a body, which move paths may be initialised there and which may not; a forward
 * dataflow. Where an enum's discriminant tells its variant, the others' parts are not.
 */
final class Initialised {

  /** Bits by move path; a path that can be neither lies where no execution comes. */
  record State(BitSet maybe, BitSet maybeNot) {

    State copy() {
      return new State((BitSet) maybe.clone(), (BitSet) maybeNot.clone());
    }
  }

  private final Body body;
  private final MovePaths paths;
  private final State[] entries;

  private Initialised(MovePaths paths) {
    this.body = paths.body();
    this.paths = paths;
    this.entries = new State[body.blocks().size()];
  }

  static Initialised analyse(MovePaths paths) {
    Initialised analysis = new Initialised(paths);
    analysis.run();
    return analysis;
  }

  private void run() {
    State start = new State(new BitSet(), new BitSet());
    for (int path = 0; path < paths.size(); path++) {
      int local = paths.path(path).place().local().index();
      (local >= 1 && local <= body.argCount() ? start.maybe : start.maybeNot).set(path);
    }
    entries[0] = start;
    List<Integer> work = new ArrayList<>();
    work.add(0);
    while (!work.isEmpty()) {
      int block = work.remove(work.size() - 1);
      Terminator terminator = body.blocks().get(block).terminator();
      State before = atTerminator(block);
      State after = before.copy();
      MovePaths.moves(terminator, place -> set(after, place, false));
      List<BlockId> targets = Targets.of(terminator);
      for (int i = 0; i < targets.size(); i++) {
        State edge = after.copy();
        along(edge, block, terminator, i);
        if (join(targets.get(i).index(), edge)) {
          work.add(targets.get(i).index());
        }
      }
    }
  }

  /** What one of the ways on from a terminator adds; {@code index} as in {@link Targets#of}. */
  private void along(State edge, int block, Terminator terminator, int index) {
    switch (terminator) {
      case Terminator.Call it -> {
        if (index == 0 && it.target().isPresent()) {
          set(edge, it.destination(), true);
        }
      }
      case Terminator.Yield it -> {
        if (index == 0) {
          set(edge, it.resumeArg(), true);
        }
      }
      case Terminator.SwitchInt it -> discriminate(edge, block, it, index);
      default -> {}
    }
  }

  private void discriminate(State edge, int block, Terminator.SwitchInt it, int index) {
    Optional<Place> place = discriminated(body.blocks().get(block), it);
    int path = place.map(paths::exact).orElse(-1);
    if (path < 0 || !(paths.path(path).type() instanceof Type.Adt adt)) {
      return;
    }
    List<AdtDef.Variant> variants = adt.def().variants();
    for (int variant = 0; variant < variants.size(); variant++) {
      int child = paths.child(path, new PlaceElem.Downcast(variant));
      int listed = it.values().indexOf(variants.get(variant).discriminant());
      // The otherwise target comes last.
      boolean inactive = index < it.values().size() ? listed != index : listed >= 0;
      if (child >= 0 && inactive) {
        subtree(edge, child, false);
      }
    }
  }

  /** The place whose discriminant the switch is about, read in the same block. */
  private static Optional<Place> discriminated(BasicBlock block, Terminator.SwitchInt it) {
    Place read =
        switch (it.operand()) {
          case Operand.Copy copy -> copy.place();
          case Operand.Move move -> move.place();
          case Operand.Constant constant -> null;
        };
    for (int i = block.statements().size() - 1; i >= 0; i--) {
      if (block.statements().get(i) instanceof Statement.Assign assign
          && assign.place().equals(read)) {
        return assign.rvalue() instanceof Rvalue.Discriminant of
            ? Optional.of(of.place())
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean join(int block, State state) {
    if (entries[block] == null) {
      entries[block] = state;
      return true;
    }
    int before = entries[block].maybe.cardinality() + entries[block].maybeNot.cardinality();
    entries[block].maybe.or(state.maybe);
    entries[block].maybeNot.or(state.maybeNot);
    return entries[block].maybe.cardinality() + entries[block].maybeNot.cardinality() != before;
  }

  boolean isReached(int block) {
    return entries[block] != null;
  }

  /** Before the terminator of a block that is reached. */
  State atTerminator(int block) {
    State state = entries[block].copy();
    for (Statement statement : body.blocks().get(block).statements()) {
      MovePaths.moves(statement, place -> set(state, place, false));
      if (statement instanceof Statement.Assign assign) {
        set(state, assign.place(), true);
      }
    }
    return state;
  }

  private void set(State state, Place place, boolean initialised) {
    paths.each(place, path -> subtree(state, path, initialised));
  }

  private void subtree(State state, int path, boolean initialised) {
    paths.subtree(
        path,
        part -> {
          state.maybe.set(part, initialised);
          state.maybeNot.set(part, !initialised);
        });
  }
}
