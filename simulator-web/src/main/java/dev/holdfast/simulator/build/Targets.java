package dev.holdfast.simulator.build;

import dev.holdfast.simulator.mir.BlockId;
import dev.holdfast.simulator.mir.Terminator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where terminators lead. */
public final class Targets {

  private Targets() {}

  /** All blocks that may come next, also by a panic, a drop while suspended or a false edge. */
  public static List<BlockId> of(Terminator terminator) {
    List<BlockId> targets = new ArrayList<>();
    map(
        terminator,
        target -> {
          targets.add(target);
          return target;
        });
    return targets;
  }

  /** The terminator with its targets replaced. */
  public static Terminator map(Terminator terminator, UnaryOperator<BlockId> to) {
    return switch (terminator) {
      case Terminator.Goto it -> new Terminator.Goto(to.apply(it.target()), it.span());
      case Terminator.SwitchInt it -> {
        List<BlockId> targets = new ArrayList<>();
        for (BlockId target : it.targets()) {
          targets.add(to.apply(target));
        }
        yield new Terminator.SwitchInt(
            it.operand(), it.values(), targets, to.apply(it.otherwise()), it.span());
      }
      case Terminator.Drop it ->
          new Terminator.Drop(
              it.place(), to.apply(it.target()), map(it.unwind(), to), it.replace(), it.span());
      case Terminator.Call it ->
          new Terminator.Call(
              it.function(),
              it.args(),
              it.destination(),
              map(it.target(), to),
              map(it.unwind(), to),
              it.overloaded(),
              it.fnSpan(),
              it.span());
      case Terminator.Assert it ->
          new Terminator.Assert(
              it.condition(),
              it.expected(),
              it.message(),
              to.apply(it.target()),
              map(it.unwind(), to),
              it.span());
      case Terminator.Yield it ->
          new Terminator.Yield(
              it.value(), to.apply(it.resume()), it.resumeArg(), map(it.drop(), to), it.span());
      case Terminator.FalseEdge it ->
          new Terminator.FalseEdge(to.apply(it.real()), to.apply(it.imaginary()), it.span());
      case Terminator.FalseUnwind it ->
          new Terminator.FalseUnwind(to.apply(it.real()), map(it.unwind(), to), it.span());
      case Terminator.Return it -> it;
      case Terminator.UnwindResume it -> it;
      case Terminator.Unreachable it -> it;
      case Terminator.CoroutineDrop it -> it;
    };
  }

  private static Optional<BlockId> map(Optional<BlockId> target, UnaryOperator<BlockId> to) {
    return target.map(to);
  }
}
