package dev.holdfast.simulator.coroutine;

import dev.holdfast.simulator.mir.BasicBlock;
import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * A set of locals that may hold at each point, computed along all ways until nothing changes. Each
 * statement has two effects: one that holds already while it runs, and one after it.
 */
abstract class Forward {

  /** Is told the set at each statement and terminator, their first effect applied. */
  interface Watcher {
    void at(BitSet state);

    /** Before the first effect. */
    default void before(BitSet state) {}
  }

  final Body body;
  private final BitSet[] entries;

  Forward(Body body) {
    this.body = body;
    this.entries = new BitSet[body.blocks().size()];
  }

  abstract BitSet atStart();

  void enter(int block) {}

  abstract void before(BitSet state, Statement statement);

  abstract void before(BitSet state, Terminator terminator);

  abstract void after(BitSet state, Statement statement);

  abstract void after(BitSet state, Terminator terminator);

  /** The place is written on this way out of the block. */
  abstract void written(BitSet state, Place place);

  final void run() {
    entries[0] = atStart();
    Deque<Integer> open = new ArrayDeque<>();
    open.add(0);
    while (!open.isEmpty()) {
      int block = open.removeFirst();
      BitSet state = walk(block, at -> {});
      Terminator terminator = body.blocks().get(block).terminator();
      after(state, terminator);
      for (Edges.Edge edge : Edges.of(terminator)) {
        BitSet there = (BitSet) state.clone();
        edge.written().ifPresent(place -> written(there, place));
        if (join(edge.target(), there)) {
          open.add(edge.target());
        }
      }
    }
  }

  private boolean join(int block, BitSet more) {
    if (entries[block] == null) {
      entries[block] = more;
      return true;
    }
    BitSet joined = (BitSet) entries[block].clone();
    joined.or(more);
    boolean changed = !joined.equals(entries[block]);
    entries[block] = joined;
    return changed;
  }

  /** The set at the block's terminator, its first effect applied; the block can be reached. */
  final BitSet walk(int block, Watcher watcher) {
    BitSet state = (BitSet) entries[block].clone();
    enter(block);
    BasicBlock code = body.blocks().get(block);
    for (Statement statement : code.statements()) {
      watcher.before(state);
      before(state, statement);
      watcher.at(state);
      after(state, statement);
    }
    before(state, code.terminator());
    watcher.at(state);
    return state;
  }

  final BitSet entry(int block) {
    return (BitSet) entries[block].clone();
  }
}
