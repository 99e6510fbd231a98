package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import java.util.ArrayDeque;
import java.util.BitSet;

/**
 * Which move paths may be initialised, which may be uninitialised, and which initialisations may
 * have happened, before each point.
 */
final class Initialised {

  private final MoveData data;
  private final Points points;
  private final BitSet[] maybeInit;
  private final BitSet[] maybeUninit;
  private final BitSet[] everInit;

  Initialised(MoveData data, Points points) {
    this.data = data;
    this.points = points;
    this.maybeInit = new BitSet[points.blocks()];
    this.maybeUninit = new BitSet[points.blocks()];
    this.everInit = new BitSet[points.blocks()];
    solve();
  }

  /** What is known before one point. */
  static final class State {
    final BitSet maybeInit;
    final BitSet maybeUninit;
    final BitSet everInit;

    State(BitSet maybeInit, BitSet maybeUninit, BitSet everInit) {
      this.maybeInit = (BitSet) maybeInit.clone();
      this.maybeUninit = (BitSet) maybeUninit.clone();
      this.everInit = (BitSet) everInit.clone();
    }
  }

  /** The state on entry to a reachable block. */
  State onEntry(int block) {
    return new State(maybeInit[block], maybeUninit[block], everInit[block]);
  }

  boolean reached(int block) {
    return maybeInit[block] != null;
  }

  private void solve() {
    BitSet init = new BitSet();
    BitSet uninit = new BitSet();
    uninit.set(0, data.paths.size());
    BitSet ever = new BitSet();
    State entry = new State(init, uninit, ever);
    for (MoveData.Init argument : data.initsAt(-1)) {
      set(entry, argument);
    }
    ArrayDeque<Integer> work = new ArrayDeque<>();
    join(0, entry);
    work.add(0);
    while (!work.isEmpty()) {
      int block = work.poll();
      State state = onEntry(block);
      for (int p = points.first(block); p < points.last(block); p++) {
        step(state, p);
      }
      int end = points.last(block);
      step(state, end);
      for (int target : points.blockSuccessors(block)) {
        State arriving = state;
        if (returnsTo(points.terminator(end), target)) {
          arriving = new State(state.maybeInit, state.maybeUninit, state.everInit);
          for (MoveData.Init init2 : data.initsAt(end)) {
            set(arriving, init2);
          }
        }
        if (join(target, arriving) && !work.contains(target)) {
          work.add(target);
        }
      }
    }
  }

  private static boolean returnsTo(Terminator terminator, int target) {
    return terminator instanceof Terminator.Call call
        && call.target().isPresent()
        && call.target().get().index() == target;
  }

  private boolean join(int block, State state) {
    if (maybeInit[block] == null) {
      maybeInit[block] = (BitSet) state.maybeInit.clone();
      maybeUninit[block] = (BitSet) state.maybeUninit.clone();
      everInit[block] = (BitSet) state.everInit.clone();
      return true;
    }
    return grow(maybeInit[block], state.maybeInit)
        | grow(maybeUninit[block], state.maybeUninit)
        | grow(everInit[block], state.everInit);
  }

  private static boolean grow(BitSet set, BitSet more) {
    int before = set.cardinality();
    set.or(more);
    return set.cardinality() != before;
  }

  /** Carries a state over a point; what a call sets is left to the way on which it returns. */
  void step(State state, int point) {
    for (MoveData.MoveOut move : data.movesAt(point)) {
      unset(state, move.path());
    }
    if (!points.isTerminator(point)) {
      if (points.statement(point) instanceof Statement.StorageDead dead) {
        for (MoveData.Init init : data.inits) {
          if (data.root(init.path()) == dead.local().index()) {
            state.everInit.clear(init.index());
          }
        }
      }
    } else if (points.terminator(point) instanceof Terminator.Drop drop) {
      MoveData.Found found = data.find(drop.place());
      if (found.exact()) {
        unset(state, found.path());
      }
    }
    for (MoveData.Init init : data.initsAt(point)) {
      if (init.depth() != MoveData.Depth.RETURNED) {
        set(state, init);
      }
    }
  }

  private void unset(State state, int path) {
    for (int part : data.withParts(path)) {
      state.maybeInit.clear(part);
      state.maybeUninit.set(part);
    }
  }

  private void set(State state, MoveData.Init init) {
    for (int part : data.withParts(init.path())) {
      state.maybeInit.set(part);
      state.maybeUninit.clear(part);
    }
    state.everInit.set(init.index());
  }
}
