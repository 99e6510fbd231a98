package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.mir.AssertMessage;
import dev.holdfast.simulator.mir.BasicBlock;
import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import java.util.ArrayList;
import java.util.List;

/** The operands of rvalues and terminators, in the order of their evaluation. */
public final class Operands {

  private Operands() {}

  /** All that a body has. */
  public static List<Operand> of(Body body) {
    List<Operand> all = new ArrayList<>();
    for (BasicBlock block : body.blocks()) {
      for (Statement statement : block.statements()) {
        if (statement instanceof Statement.Assign it) {
          all.addAll(of(it.rvalue()));
        }
      }
      all.addAll(of(block.terminator()));
    }
    return all;
  }

  public static List<Operand> of(Rvalue rvalue) {
    return switch (rvalue) {
      case Rvalue.Use it -> List.of(it.operand());
      case Rvalue.Repeat it -> List.of(it.operand());
      case Rvalue.Ref it -> List.of();
      case Rvalue.RawPtr it -> List.of();
      case Rvalue.Len it -> List.of();
      case Rvalue.Cast it -> List.of(it.operand());
      case Rvalue.Binary it -> List.of(it.left(), it.right());
      case Rvalue.CheckedBinary it -> List.of(it.left(), it.right());
      case Rvalue.Unary it -> List.of(it.operand());
      case Rvalue.Discriminant it -> List.of();
      case Rvalue.Aggregate it -> it.operands();
    };
  }

  public static List<Operand> of(Terminator terminator) {
    return switch (terminator) {
      case Terminator.SwitchInt it -> List.of(it.operand());
      case Terminator.Call it -> {
        List<Operand> all = new ArrayList<>();
        all.add(it.function());
        all.addAll(it.args());
        yield all;
      }
      case Terminator.Assert it -> {
        List<Operand> all = new ArrayList<>();
        all.add(it.condition());
        if (it.message() instanceof AssertMessage.BoundsCheck check) {
          all.add(check.length());
          all.add(check.index());
        }
        yield all;
      }
      case Terminator.Yield it -> List.of(it.value());
      case Terminator.Goto it -> List.of();
      case Terminator.Return it -> List.of();
      case Terminator.UnwindResume it -> List.of();
      case Terminator.Unreachable it -> List.of();
      case Terminator.CoroutineDrop it -> List.of();
      case Terminator.Drop it -> List.of();
      case Terminator.FalseEdge it -> List.of();
      case Terminator.FalseUnwind it -> List.of();
    };
  }
}
