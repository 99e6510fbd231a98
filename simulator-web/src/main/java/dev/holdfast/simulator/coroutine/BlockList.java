package dev.holdfast.simulator.coroutine;

import dev.holdfast.simulator.mir.BasicBlock;
import dev.holdfast.simulator.mir.BlockId;
import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.Terminator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Blocks to which blocks are added; in the end those that can't be reached are left out. */
final class BlockList {

  private final List<BasicBlock> blocks = new ArrayList<>();

  BlockId add(BasicBlock block) {
    blocks.add(block);
    return new BlockId(blocks.size() - 1);
  }

  BlockId next() {
    return new BlockId(blocks.size());
  }

  void replace(int index, BasicBlock block) {
    blocks.set(index, block);
  }

  /** Renumbers what can be reached from block 0, in the order as it is. */
  static Body withoutDeadBlocks(Body body) {
    BitSet reachable = Edges.reachable(body);
    int[] numbers = new int[body.blocks().size()];
    int next = 0;
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = reachable.get(i) ? next++ : -1;
    }
    List<BasicBlock> kept = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      BasicBlock block = body.blocks().get(i);
      if (numbers[i] >= 0) {
        Terminator end = renumber(block.terminator(), numbers);
        kept.add(new BasicBlock(block.statements(), end, block.cleanup()));
      }
    }
    return new Body(
        body.owner(),
        body.phase(),
        body.locals(),
        body.argCount(),
        kept,
        body.captures(),
        body.coroutine(),
        body.env(),
        body.span());
  }

  List<BasicBlock> blocks() {
    return blocks;
  }

  private static BlockId number(BlockId block, int[] numbers) {
    return new BlockId(numbers[block.index()]);
  }

  private static Optional<BlockId> number(Optional<BlockId> block, int[] numbers) {
    return block.map(id -> number(id, numbers));
  }

  private static Terminator renumber(Terminator terminator, int[] numbers) {
    return switch (terminator) {
      case Terminator.Goto it -> new Terminator.Goto(number(it.target(), numbers), it.span());
      case Terminator.SwitchInt it -> {
        List<BlockId> targets = new ArrayList<>();
        for (BlockId target : it.targets()) {
          targets.add(number(target, numbers));
        }
        yield new Terminator.SwitchInt(
            it.operand(), it.values(), targets, number(it.otherwise(), numbers), it.span());
      }
      case Terminator.Drop it ->
          new Terminator.Drop(
              it.place(),
              number(it.target(), numbers),
              number(it.unwind(), numbers),
              it.replace(),
              it.span());
      case Terminator.Call it ->
          new Terminator.Call(
              it.function(),
              it.args(),
              it.destination(),
              number(it.target(), numbers),
              number(it.unwind(), numbers),
              it.overloaded(),
              it.fnSpan(),
              it.span());
      case Terminator.Assert it ->
          new Terminator.Assert(
              it.condition(),
              it.expected(),
              it.message(),
              number(it.target(), numbers),
              number(it.unwind(), numbers),
              it.span());
      case Terminator.Yield it ->
          new Terminator.Yield(
              it.value(),
              number(it.resume(), numbers),
              it.resumeArg(),
              number(it.drop(), numbers),
              it.span());
      case Terminator.FalseEdge it ->
          new Terminator.FalseEdge(
              number(it.real(), numbers), number(it.imaginary(), numbers), it.span());
      case Terminator.FalseUnwind it ->
          new Terminator.FalseUnwind(
              number(it.real(), numbers), number(it.unwind(), numbers), it.span());
      case Terminator.Return it -> it;
      case Terminator.UnwindResume it -> it;
      case Terminator.Unreachable it -> it;
      case Terminator.CoroutineDrop it -> it;
    };
  }
}
