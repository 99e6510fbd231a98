package dev.holdfast.simulator.coroutine;

import dev.holdfast.simulator.mir.BasicBlock;
import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.Place;
import java.util.BitSet;

/** Which locals' values are still read later, not counting reads through references to them. */
final class Liveness {

  private final Body body;
  private final BitSet[] entries;

  private Liveness(Body body) {
    this.body = body;
    this.entries = new BitSet[body.blocks().size()];
  }

  /** For each block the locals that are live after its terminator, in whichever way it goes on. */
  static BitSet[] atEnds(Body body) {
    Liveness liveness = new Liveness(body);
    for (int i = 0; i < liveness.entries.length; i++) {
      liveness.entries[i] = new BitSet();
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = liveness.entries.length - 1; i >= 0; i--) {
        BitSet entry = liveness.entry(i);
        changed |= !entry.equals(liveness.entries[i]);
        liveness.entries[i] = entry;
      }
    }
    BitSet[] ends = new BitSet[liveness.entries.length];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = liveness.end(i);
    }
    return ends;
  }

  private BitSet end(int block) {
    BitSet live = new BitSet();
    for (Edges.Edge edge : Edges.of(body.blocks().get(block).terminator())) {
      BitSet there = (BitSet) entries[edge.target()].clone();
      if (edge.written().isPresent() && edge.written().get().isLocal()) {
        there.clear(edge.written().get().local().index());
      }
      live.or(there);
    }
    return live;
  }

  private BitSet entry(int block) {
    BitSet live = end(block);
    BasicBlock code = body.blocks().get(block);
    Uses.of(code.terminator(), (place, use) -> apply(live, place, use));
    for (int i = code.statements().size() - 1; i >= 0; i--) {
      Uses.of(code.statements().get(i), (place, use) -> apply(live, place, use));
    }
    return live;
  }

  private static void apply(BitSet live, Place place, Uses.Use use) {
    int local = place.local().index();
    switch (use) {
      case WRITE -> {
        if (Uses.isIndirect(place)) {
          live.set(local);
        } else if (place.isLocal()) {
          live.clear(local);
        }
      }
      case WRITE_ON_EDGE, SET_DISCRIMINANT -> {
        if (Uses.isIndirect(place)) {
          live.set(local);
        }
      }
      case COPY, MOVE, BORROW, INSPECT, DROP -> live.set(local);
    }
  }
}
