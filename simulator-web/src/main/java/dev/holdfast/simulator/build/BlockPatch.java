package dev.holdfast.simulator.build;

import dev.holdfast.simulator.mir.BasicBlock;
import dev.holdfast.simulator.mir.BlockId;
import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.LocalDecl;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import java.util.ArrayList;
import java.util.List;

/** A body's blocks and locals while a pass changes them: what was there keeps its number. */
final class BlockPatch {

  private final Body body;
  private final List<BasicBlock> blocks;
  private final List<LocalDecl> locals;
  private int resume = -1;

  BlockPatch(Body body) {
    this.body = body;
    this.blocks = new ArrayList<>(body.blocks());
    this.locals = new ArrayList<>(body.locals());
  }

  Local declare(LocalDecl decl) {
    locals.add(decl);
    return new Local(locals.size() - 1);
  }

  int add(BasicBlock block) {
    blocks.add(block);
    return blocks.size() - 1;
  }

  void terminate(int block, Terminator terminator) {
    BasicBlock old = blocks.get(block);
    blocks.set(block, new BasicBlock(old.statements(), terminator, old.cleanup()));
  }

  void replace(int block, List<Statement> statements) {
    BasicBlock old = blocks.get(block);
    blocks.set(block, new BasicBlock(statements, old.terminator(), old.cleanup()));
  }

  void prepend(int block, List<Statement> statements) {
    List<Statement> all = new ArrayList<>(statements);
    all.addAll(blocks.get(block).statements());
    replace(block, all);
  }

  /** Leads the first of the terminator's ways to {@code from} elsewhere. */
  void redirect(int block, BlockId from, BlockId to) {
    boolean[] done = {false};
    terminate(
        block,
        Targets.map(
            blocks.get(block).terminator(),
            target -> {
              if (done[0] || !target.equals(from)) {
                return target;
              }
              done[0] = true;
              return to;
            }));
  }

  /** A cleanup block that only goes on with the panic. */
  int resume() {
    if (resume < 0) {
      resume = add(new BasicBlock(List.of(), new Terminator.UnwindResume(body.span()), true));
    }
    return resume;
  }

  List<LocalDecl> locals() {
    return locals;
  }

  List<BasicBlock> finish() {
    return blocks;
  }
}
