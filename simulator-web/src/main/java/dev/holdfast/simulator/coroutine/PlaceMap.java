package dev.holdfast.simulator.coroutine;

import dev.holdfast.simulator.mir.AssertMessage;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import java.util.ArrayList;
import java.util.List;

/** Replaces the places in statements and terminators, and nothing else. */
abstract class PlaceMap {

  abstract Place map(Place place);

  final Statement map(Statement statement) {
    return switch (statement) {
      case Statement.Assign it ->
          new Statement.Assign(map(it.place()), map(it.rvalue()), it.span());
      case Statement.FakeRead it -> new Statement.FakeRead(it.cause(), map(it.place()), it.span());
      case Statement.SetDiscriminant it ->
          new Statement.SetDiscriminant(map(it.place()), it.variant(), it.span());
      case Statement.AscribeUserType it ->
          new Statement.AscribeUserType(map(it.place()), it.type(), it.span());
      case Statement.StorageLive it -> new Statement.StorageLive(map(it.place()), it.span());
      case Statement.StorageDead it -> new Statement.StorageDead(map(it.place()), it.span());
      case Statement.Nop it -> it;
    };
  }

  final Terminator map(Terminator terminator) {
    return switch (terminator) {
      case Terminator.SwitchInt it ->
          new Terminator.SwitchInt(
              map(it.operand()), it.values(), it.targets(), it.otherwise(), it.span());
      case Terminator.Drop it ->
          new Terminator.Drop(map(it.place()), it.target(), it.unwind(), it.replace(), it.span());
      case Terminator.Call it ->
          new Terminator.Call(
              map(it.function()),
              map(it.args()),
              map(it.destination()),
              it.target(),
              it.unwind(),
              it.overloaded(),
              it.fnSpan(),
              it.span());
      case Terminator.Assert it ->
          new Terminator.Assert(
              map(it.condition()),
              it.expected(),
              map(it.message()),
              it.target(),
              it.unwind(),
              it.span());
      case Terminator.Yield it ->
          new Terminator.Yield(
              map(it.value()), it.resume(), map(it.resumeArg()), it.drop(), it.span());
      case Terminator.Goto it -> it;
      case Terminator.Return it -> it;
      case Terminator.UnwindResume it -> it;
      case Terminator.Unreachable it -> it;
      case Terminator.CoroutineDrop it -> it;
      case Terminator.FalseEdge it -> it;
      case Terminator.FalseUnwind it -> it;
    };
  }

  private AssertMessage map(AssertMessage message) {
    return message instanceof AssertMessage.BoundsCheck it
        ? new AssertMessage.BoundsCheck(map(it.length()), map(it.index()))
        : message;
  }

  private Rvalue map(Rvalue rvalue) {
    return switch (rvalue) {
      case Rvalue.Use it -> new Rvalue.Use(map(it.operand()));
      case Rvalue.Repeat it -> new Rvalue.Repeat(map(it.operand()), it.length());
      case Rvalue.Ref it -> new Rvalue.Ref(it.kind(), map(it.place()));
      case Rvalue.RawPtr it -> new Rvalue.RawPtr(it.mutable(), map(it.place()));
      case Rvalue.Len it -> new Rvalue.Len(map(it.place()));
      case Rvalue.Cast it -> new Rvalue.Cast(it.kind(), map(it.operand()), it.target());
      case Rvalue.Binary it -> new Rvalue.Binary(it.op(), map(it.left()), map(it.right()));
      case Rvalue.CheckedBinary it ->
          new Rvalue.CheckedBinary(it.op(), map(it.left()), map(it.right()));
      case Rvalue.Unary it -> new Rvalue.Unary(it.op(), map(it.operand()));
      case Rvalue.Discriminant it -> new Rvalue.Discriminant(map(it.place()), it.moved());
      case Rvalue.Aggregate it -> new Rvalue.Aggregate(it.kind(), map(it.operands()));
    };
  }

  private List<Operand> map(List<Operand> operands) {
    List<Operand> mapped = new ArrayList<>();
    for (Operand operand : operands) {
      mapped.add(map(operand));
    }
    return mapped;
  }

  final Operand map(Operand operand) {
    return switch (operand) {
      case Operand.Copy it -> new Operand.Copy(map(it.place()));
      case Operand.Move it -> new Operand.Move(map(it.place()));
      case Operand.Constant it -> it;
    };
  }
}
