package dev.holdfast.simulator.build;

import dev.holdfast.simulator.mir.BasicBlock;
import dev.holdfast.simulator.mir.BlockId;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Removes the ways of a panic on which nothing is done: it goes straight to the caller. */
final class LandingPads {

  private LandingPads() {}

  static List<BasicBlock> remove(List<BasicBlock> blocks) {
    // 0: not known, 1: being looked at, 2: does something, 3: does nothing.
    int[] known = new int[blocks.size()];
    List<BasicBlock> out = new ArrayList<>();
    for (BasicBlock block : blocks) {
      out.add(
          new BasicBlock(
              block.statements(), without(block.terminator(), blocks, known), block.cleanup()));
    }
    return out;
  }

  private static Terminator without(Terminator end, List<BasicBlock> blocks, int[] known) {
    return switch (end) {
      case Terminator.Drop it when isIdle(it.unwind(), blocks, known) ->
          new Terminator.Drop(it.place(), it.target(), Optional.empty(), it.replace(), it.span());
      case Terminator.Call it when isIdle(it.unwind(), blocks, known) ->
          new Terminator.Call(
              it.function(),
              it.args(),
              it.destination(),
              it.target(),
              Optional.empty(),
              it.overloaded(),
              it.fnSpan(),
              it.span());
      case Terminator.Assert it when isIdle(it.unwind(), blocks, known) ->
          new Terminator.Assert(
              it.condition(),
              it.expected(),
              it.message(),
              it.target(),
              Optional.empty(),
              it.span());
      default -> end;
    };
  }

  private static boolean isIdle(Optional<BlockId> unwind, List<BasicBlock> blocks, int[] known) {
    return unwind.isPresent() && isIdle(unwind.get().index(), blocks, known);
  }

  private static boolean isIdle(int block, List<BasicBlock> blocks, int[] known) {
    if (known[block] == 0) {
      known[block] = 1;
      known[block] = doesNothing(blocks.get(block), blocks, known) ? 3 : 2;
    }
    return known[block] == 3;
  }

  private static boolean doesNothing(BasicBlock block, List<BasicBlock> blocks, int[] known) {
    for (Statement statement : block.statements()) {
      boolean idle =
          switch (statement) {
            case Statement.StorageLive it -> true;
            case Statement.StorageDead it -> true;
            case Statement.Nop it -> true;
            case Statement.FakeRead it -> true;
            case Statement.AscribeUserType it -> true;
            case Statement.Assign it -> it.place().isLocal();
            case Statement.SetDiscriminant it -> false;
          };
      if (!idle) {
        return false;
      }
    }
    return switch (block.terminator()) {
      case Terminator.UnwindResume it -> true;
      case Terminator.Goto it -> isIdle(it.target().index(), blocks, known);
      case Terminator.SwitchInt it -> {
        for (BlockId target : Targets.of(it)) {
          if (!isIdle(target.index(), blocks, known)) {
            yield false;
          }
        }
        yield true;
      }
      default -> false;
    };
  }
}
