package dev.holdfast.simulator.coroutine;

import dev.holdfast.simulator.mir.BasicBlock;
import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import java.util.BitSet;

/** The locals that may be between their StorageLive and their StorageDead. */
final class LiveStorage extends Forward {

  private LiveStorage(Body body) {
    super(body);
  }

  static LiveStorage of(Body body) {
    LiveStorage live = new LiveStorage(body);
    live.run();
    return live;
  }

  /** The locals without StorageLive and StorageDead, which have storage all the time. */
  static BitSet always(Body body) {
    BitSet always = new BitSet();
    always.set(0, body.locals().size());
    for (BasicBlock block : body.blocks()) {
      for (Statement statement : block.statements()) {
        if (statement instanceof Statement.StorageLive it) {
          always.clear(it.local().index());
        } else if (statement instanceof Statement.StorageDead it) {
          always.clear(it.local().index());
        }
      }
    }
    return always;
  }

  @Override
  BitSet atStart() {
    return always(body);
  }

  @Override
  void before(BitSet state, Statement statement) {}

  @Override
  void before(BitSet state, Terminator terminator) {}

  @Override
  void after(BitSet state, Statement statement) {
    if (statement instanceof Statement.StorageLive it) {
      state.set(it.local().index());
    } else if (statement instanceof Statement.StorageDead it) {
      state.clear(it.local().index());
    }
  }

  @Override
  void after(BitSet state, Terminator terminator) {}

  @Override
  void written(BitSet state, Place place) {}
}
