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
  static class State {
    final BitSet maybeInit;
    final BitSet maybeUninit;
    final BitSet everInit;

    State(BitSet maybeInit, BitSet maybeUninit, BitSet everInit) {
      this.maybeInit = (BitSet) maybeInit.clone();
      this.maybeUninit = (BitSet) maybeUninit.clone();
      this.everInit = (BitSet) everInit.clone();
    }

    void set(int path) {
      maybeInit.set(path);
      maybeUninit.clear(path);
    }

    void unset(int path) {
      maybeInit.clear(path);
      maybeUninit.set(path);
    }
  }

  /** Tells of each path at which points of a block it may be initialised. */
  interface Stretches {
    /** From before the first point to before the one behind the last. */
    void stretch(int path, int first, int end);
  }

  /** Each stretch of points before which a path may be initialised. */
  void stretches(Stretches consumer) {
    int[] since = new int[data.paths.size()];
    for (int block = 0; block < points.blocks(); block++) {
      if (reached(block)) {
        BitSet init = maybeInit[block];
        for (int path = init.nextSetBit(0); path >= 0; path = init.nextSetBit(path + 1)) {
          since[path] = points.first(block);
        }
        Watched state = new Watched(onEntry(block), since, consumer);
        for (state.point = points.first(block); state.point <= points.last(block); state.point++) {
          step(state, state.point);
        }
        state.end();
      }
    }
  }

  private static final class Watched extends State {
    private final int[] since;
    private final Stretches consumer;
    private int point;

    Watched(State entry, int[] since, Stretches consumer) {
      super(entry.maybeInit, entry.maybeUninit, entry.everInit);
      this.since = since;
      this.consumer = consumer;
    }

    @Override
    void set(int path) {
      if (!maybeInit.get(path)) {
        since[path] = point + 1;
      }
      super.set(path);
    }

    @Override
    void unset(int path) {
      if (maybeInit.get(path)) {
        consumer.stretch(path, since[path], point + 1);
      }
      super.unset(path);
    }

    void end() {
      for (int path = maybeInit.nextSetBit(0); path >= 0; path = maybeInit.nextSetBit(path + 1)) {
        consumer.stretch(path, since[path], point);
      }
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
    for (MoveData.Init argument : data.initsOfArguments()) {
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
        state.everInit.andNot(data.initsOf(dead.local()));
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
      state.unset(part);
    }
  }

  private void set(State state, MoveData.Init init) {
    for (int part : data.withParts(init.path())) {
      state.set(part);
    }
    state.everInit.set(init.index());
  }
}
