package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.mir.BasicBlock;
import dev.holdfast.simulator.mir.BlockId;
import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The points of a body in one row, each standing before its statement or terminator; the terminator
 * of a block is its last point.
 */
final class Points {

  private final Body body;
  private final int[] first;
  private final int[] block;
  private final List<List<Integer>> successors = new ArrayList<>();
  private final List<List<Integer>> predecessors = new ArrayList<>();
  private final BitSet[] dominators;

  Points(Body body) {
    this.body = body;
    int count = 0;
    first = new int[body.blocks().size() + 1];
    for (int b = 0; b < body.blocks().size(); b++) {
      first[b] = count;
      count += body.blocks().get(b).statements().size() + 1;
      successors.add(targets(body.blocks().get(b).terminator()));
      predecessors.add(new ArrayList<>());
    }
    first[body.blocks().size()] = count;
    block = new int[count];
    for (int b = 0; b < body.blocks().size(); b++) {
      for (int p = first[b]; p < first[b + 1]; p++) {
        block[p] = b;
      }
      for (int target : successors.get(b)) {
        predecessors.get(target).add(b);
      }
    }
    dominators = dominators();
  }

  /** The blocks that a terminator may lead to, the false ways among them. */
  static List<Integer> targets(Terminator terminator) {
    List<Integer> out = new ArrayList<>();
    switch (terminator) {
      case Terminator.Goto it -> out.add(it.target().index());
      case Terminator.SwitchInt it -> {
        for (BlockId target : it.targets()) {
          out.add(target.index());
        }
        out.add(it.otherwise().index());
      }
      case Terminator.Return it -> {}
      case Terminator.UnwindResume it -> {}
      case Terminator.Unreachable it -> {}
      case Terminator.CoroutineDrop it -> {}
      case Terminator.Drop it -> both(out, Optional.of(it.target()), it.unwind());
      case Terminator.Call it -> both(out, it.target(), it.unwind());
      case Terminator.Assert it -> both(out, Optional.of(it.target()), it.unwind());
      case Terminator.Yield it -> both(out, Optional.of(it.resume()), it.drop());
      case Terminator.FalseEdge it ->
          both(out, Optional.of(it.real()), Optional.of(it.imaginary()));
      case Terminator.FalseUnwind it -> both(out, Optional.of(it.real()), it.unwind());
    }
    return out;
  }

  private static void both(List<Integer> out, Optional<BlockId> one, Optional<BlockId> other) {
    one.ifPresent(b -> out.add(b.index()));
    other.ifPresent(b -> out.add(b.index()));
  }

  int count() {
    return block.length;
  }

  int blocks() {
    return successors.size();
  }

  int first(int blockIndex) {
    return first[blockIndex];
  }

  int last(int blockIndex) {
    return first[blockIndex + 1] - 1;
  }

  int block(int point) {
    return block[point];
  }

  boolean isTerminator(int point) {
    return point == last(block[point]);
  }

  /** The statement that stands at a point that is not a terminator's. */
  Statement statement(int point) {
    return body.blocks().get(block[point]).statements().get(point - first[block[point]]);
  }

  Terminator terminator(int point) {
    return body.blocks().get(block[point]).terminator();
  }

  Span span(int point) {
    return isTerminator(point) ? terminator(point).span() : statement(point).span();
  }

  List<Integer> blockSuccessors(int blockIndex) {
    return successors.get(blockIndex);
  }

  List<Integer> successors(int point) {
    if (!isTerminator(point)) {
      return List.of(point + 1);
    }
    List<Integer> out = new ArrayList<>();
    for (int target : successors.get(block[point])) {
      out.add(first[target]);
    }
    return out;
  }

  List<Integer> predecessors(int point) {
    if (point != first[block[point]]) {
      return List.of(point - 1);
    }
    List<Integer> out = new ArrayList<>();
    for (int source : predecessors.get(block[point])) {
      out.add(last(source));
    }
    return out;
  }

  boolean reachable(int blockIndex) {
    return blockIndex == 0 || dominators[blockIndex].get(0);
  }

  /** Whether every way to {@code later} goes through {@code point}. */
  boolean dominates(int point, int later) {
    return block[point] == block[later]
        ? point <= later
        : dominators[block[later]].get(block[point]);
  }

  boolean isBackEdge(int source, int target) {
    return isTerminator(source) && dominates(target, source);
  }

  /** For each block the blocks that every way to it goes through; empty where none leads to it. */
  private BitSet[] dominators() {
    int count = blocks();
    BitSet[] sets = new BitSet[count];
    BitSet reached = new BitSet(count);
    List<Integer> order = new ArrayList<>();
    reached.set(0);
    order.add(0);
    for (int i = 0; i < order.size(); i++) {
      for (int target : successors.get(order.get(i))) {
        if (!reached.get(target)) {
          reached.set(target);
          order.add(target);
        }
      }
    }
    for (int b = 0; b < count; b++) {
      sets[b] = new BitSet(count);
      if (reached.get(b)) {
        sets[b].set(0, b == 0 ? 1 : count);
      }
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int b : order) {
        if (b == 0) {
          continue;
        }
        BitSet meet = new BitSet(count);
        meet.set(0, count);
        for (int source : predecessors.get(b)) {
          if (reached.get(source)) {
            meet.and(sets[source]);
          }
        }
        meet.set(b);
        if (!meet.equals(sets[b])) {
          sets[b] = meet;
          changed = true;
        }
      }
    }
    return sets;
  }

  /**
   * The reachable blocks, each before those that it leads to, loops aside; of two ways the first
   * comes first, as in rustc, so that an error is said where it says it.
   */
  List<Integer> reversePostorder() {
    List<Integer> order = new ArrayList<>();
    List<Integer> stack = new ArrayList<>();
    int[] taken = new int[blocks()];
    BitSet seen = new BitSet();
    stack.add(0);
    seen.set(0);
    while (!stack.isEmpty()) {
      int at = stack.get(stack.size() - 1);
      if (taken[at] == successors.get(at).size()) {
        order.add(0, at);
        stack.remove(stack.size() - 1);
        continue;
      }
      taken[at]++;
      int target = successors.get(at).get(successors.get(at).size() - taken[at]);
      if (!seen.get(target)) {
        seen.set(target);
        stack.add(target);
      }
    }
    return order;
  }

  /** The reachable blocks, each before what it leads to; of two ways the last comes first. */
  List<Integer> preorder() {
    List<Integer> order = new ArrayList<>();
    List<Integer> work = new ArrayList<>();
    BitSet seen = new BitSet();
    work.add(0);
    while (!work.isEmpty()) {
      int at = work.remove(work.size() - 1);
      if (!seen.get(at)) {
        seen.set(at);
        order.add(at);
        work.addAll(successors.get(at));
      }
    }
    return order;
  }

  BasicBlock basicBlock(int blockIndex) {
    return body.blocks().get(blockIndex);
  }
}
