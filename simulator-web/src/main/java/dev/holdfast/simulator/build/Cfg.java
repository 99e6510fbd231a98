package dev.holdfast.simulator.build;

import dev.holdfast.simulator.mir.BasicBlock;
import dev.holdfast.simulator.mir.BlockId;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The control-flow graph while it grows; {@code at} is the block that code is being added to. */
final class Cfg {

  private static final class Growing {
    final List<Statement> statements = new ArrayList<>();
    final boolean cleanup;
    Terminator terminator;

    Growing(boolean cleanup) {
      this.cleanup = cleanup;
    }
  }

  private final List<Growing> blocks = new ArrayList<>();

  int at;

  int newBlock() {
    blocks.add(new Growing(false));
    return blocks.size() - 1;
  }

  int newCleanupBlock() {
    blocks.add(new Growing(true));
    return blocks.size() - 1;
  }

  void push(Statement statement) {
    push(at, statement);
  }

  void push(int block, Statement statement) {
    blocks.get(block).statements.add(statement);
  }

  void assign(Place place, Rvalue rvalue, Span span) {
    push(new Statement.Assign(place, rvalue, span));
  }

  /** Ends a block that has no terminator yet. */
  void terminate(int block, Terminator terminator) {
    if (blocks.get(block).terminator != null) {
      throw new IllegalStateException("bug: block " + block + " is terminated twice");
    }
    blocks.get(block).terminator = terminator;
  }

  void jump(int from, int to, Span span) {
    terminate(from, new Terminator.Goto(id(to), span));
  }

  static BlockId id(int block) {
    return new BlockId(block);
  }

  /** Makes the panic that may come out of the block's terminator go to {@code cleanup}. */
  void unwindTo(int block, int cleanup) {
    Growing growing = blocks.get(block);
    Optional<BlockId> to = Optional.of(id(cleanup));
    switch (growing.terminator) {
      case Terminator.Call it ->
          growing.terminator =
              new Terminator.Call(
                  it.function(),
                  it.args(),
                  it.destination(),
                  it.target(),
                  to,
                  it.overloaded(),
                  it.fnSpan(),
                  it.span());
      case Terminator.Assert it ->
          growing.terminator =
              new Terminator.Assert(
                  it.condition(), it.expected(), it.message(), it.target(), to, it.span());
      case Terminator.FalseUnwind it ->
          growing.terminator = new Terminator.FalseUnwind(it.real(), to, it.span());
      case Terminator.Drop it -> {
        if (it.unwind().isPresent()) {
          jump(it.unwind().get().index(), cleanup, it.span());
        } else {
          growing.terminator =
              new Terminator.Drop(it.place(), it.target(), to, it.replace(), it.span());
        }
      }
      case Terminator.Goto it -> throw cannotUnwind(it);
      case Terminator.SwitchInt it -> throw cannotUnwind(it);
      case Terminator.Return it -> throw cannotUnwind(it);
      case Terminator.UnwindResume it -> throw cannotUnwind(it);
      case Terminator.Unreachable it -> throw cannotUnwind(it);
      case Terminator.Yield it -> throw cannotUnwind(it);
      case Terminator.CoroutineDrop it -> throw cannotUnwind(it);
      case Terminator.FalseEdge it -> throw cannotUnwind(it);
    }
  }

  private static IllegalStateException cannotUnwind(Terminator terminator) {
    return new IllegalStateException("bug: no panic comes out of " + terminator);
  }

  /** Makes the drop of the coroutine, suspended at the block's yield, go on at {@code drop}. */
  void dropTo(int block, int drop) {
    Growing growing = blocks.get(block);
    Terminator.Yield it = (Terminator.Yield) growing.terminator;
    growing.terminator =
        new Terminator.Yield(
            it.value(), it.resume(), it.resumeArg(), Optional.of(id(drop)), it.span());
  }

  /** The finished blocks; one that nothing ended can't be reached. */
  List<BasicBlock> finish(Span span) {
    List<BasicBlock> finished = new ArrayList<>();
    for (Growing block : blocks) {
      Terminator end =
          block.terminator == null ? new Terminator.Unreachable(span) : block.terminator;
      finished.add(new BasicBlock(block.statements, end, block.cleanup));
    }
    return finished;
  }
}
