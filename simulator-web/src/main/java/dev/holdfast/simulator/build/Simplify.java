package dev.holdfast.simulator.build;

import dev.holdfast.simulator.mir.BasicBlock;
import dev.holdfast.simulator.mir.BlockId;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a graph smaller without changing what it does: jumps to empty blocks are led on, a block
 * that only one jump leads to joins the one before it, and what can't be reached goes away. The
 * order of the blocks that remain is kept.
 */
final class Simplify {

  private Simplify() {}

  static List<BasicBlock> blocks(List<BasicBlock> given) {
    List<BasicBlock> blocks = new ArrayList<>(given);
    for (int i = 0; i < blocks.size(); i++) {
      BasicBlock block = blocks.get(i);
      Terminator led =
          Targets.map(block.terminator(), target -> new BlockId(follow(blocks, target.index())));
      blocks.set(i, new BasicBlock(block.statements(), led, block.cleanup()));
    }
    join(blocks);
    return compact(blocks);
  }

  /** The first block on the way that does something. */
  private static int follow(List<BasicBlock> blocks, int block) {
    int at = block;
    for (int steps = 0; steps < blocks.size(); steps++) {
      BasicBlock here = blocks.get(at);
      if (!here.statements().isEmpty()
          || !(here.terminator() instanceof Terminator.Goto next)
          || next.target().index() == at) {
        return at;
      }
      at = next.target().index();
    }
    return block;
  }

  private static void join(List<BasicBlock> blocks) {
    boolean[] reached = reachable(blocks);
    int[] predecessors = new int[blocks.size()];
    predecessors[0] = 1;
    for (int i = 0; i < blocks.size(); i++) {
      if (reached[i]) {
        for (BlockId target : Targets.of(blocks.get(i).terminator())) {
          predecessors[target.index()]++;
        }
      }
    }
    boolean[] gone = new boolean[blocks.size()];
    for (int i = 0; i < blocks.size(); i++) {
      if (!reached[i] || gone[i]) {
        continue;
      }
      List<Statement> statements = new ArrayList<>(blocks.get(i).statements());
      Terminator end = blocks.get(i).terminator();
      while (end instanceof Terminator.Goto next
          && next.target().index() != i
          && predecessors[next.target().index()] == 1) {
        BasicBlock joined = blocks.get(next.target().index());
        gone[next.target().index()] = true;
        statements.addAll(joined.statements());
        end = joined.terminator();
      }
      blocks.set(i, new BasicBlock(statements, end, blocks.get(i).cleanup()));
    }
  }

  private static boolean[] reachable(List<BasicBlock> blocks) {
    boolean[] reached = new boolean[blocks.size()];
    List<Integer> work = new ArrayList<>();
    work.add(0);
    reached[0] = true;
    while (!work.isEmpty()) {
      int block = work.remove(work.size() - 1);
      for (BlockId target : Targets.of(blocks.get(block).terminator())) {
        if (!reached[target.index()]) {
          reached[target.index()] = true;
          work.add(target.index());
        }
      }
    }
    return reached;
  }

  private static List<BasicBlock> compact(List<BasicBlock> blocks) {
    boolean[] reached = reachable(blocks);
    Map<BlockId, BlockId> renamed = new LinkedHashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (reached[i]) {
        renamed.put(new BlockId(i), new BlockId(renamed.size()));
      }
    }
    List<BasicBlock> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (reached[i]) {
        BasicBlock block = blocks.get(i);
        Terminator end = Targets.map(block.terminator(), renamed::get);
        kept.add(new BasicBlock(block.statements(), end, block.cleanup()));
      }
    }
    return kept;
  }
}
