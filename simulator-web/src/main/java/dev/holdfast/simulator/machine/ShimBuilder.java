package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.mir.BasicBlock;
import dev.holdfast.simulator.mir.BlockId;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.LocalDecl;
import dev.holdfast.simulator.mir.MirConst;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.source.SourceFile;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.Value;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts together a body that no source text has: MIR over mono types, block by block. */
abstract class ShimBuilder {

  static final Span NOWHERE = new Span(new SourceFile("", ""), 0, 0);

  /** What the first argument, a pointer, points to. */
  static final Place POINTEE = Place.of(new Local(1)).deref();

  final TypeQueries queries;
  final Shapes shapes;
  final List<LocalDecl> locals = new ArrayList<>();
  final List<BasicBlock> blocks = new ArrayList<>();

  ShimBuilder(TypeQueries queries, Shapes shapes) {
    this.queries = queries;
    this.shapes = shapes;
  }

  /** A body without an owner. */
  record Made(List<LocalDecl> locals, int argCount, List<BasicBlock> blocks) {}

  final List<Type> fields(Type.Adt type, int variant) {
    List<Type> fields = new ArrayList<>();
    for (int i = 0; i < type.def().variants().get(variant).fields().size(); i++) {
      fields.add(queries.fieldType(type, variant, i));
    }
    return fields;
  }

  final int dropPlace(Place place, int target, int unwind, boolean cleanup) {
    return block(
        new Terminator.Drop(place, new BlockId(target), unwinding(unwind), false, NOWHERE),
        cleanup);
  }

  static Type reference(Type target, boolean mutable) {
    return new Type.Ref(Region.ERASED, target, mutable);
  }

  /** The body that begins with the block {@code first}. */
  final Made startingAt(int first, int argCount) {
    if (first == 0) {
      return new Made(locals, argCount, blocks);
    }
    List<BasicBlock> all = new ArrayList<>();
    all.add(new BasicBlock(List.of(), new Terminator.Goto(new BlockId(first + 1), NOWHERE), false));
    for (BasicBlock block : blocks) {
      all.add(new BasicBlock(block.statements(), shifted(block.terminator()), block.cleanup()));
    }
    return new Made(locals, argCount, all);
  }

  private static Terminator shifted(Terminator terminator) {
    return switch (terminator) {
      case Terminator.Goto it -> new Terminator.Goto(shifted(it.target()), it.span());
      case Terminator.SwitchInt it -> {
        List<BlockId> targets = new ArrayList<>();
        for (BlockId target : it.targets()) {
          targets.add(shifted(target));
        }
        yield new Terminator.SwitchInt(
            it.operand(), it.values(), targets, shifted(it.otherwise()), it.span());
      }
      case Terminator.Drop it ->
          new Terminator.Drop(
              it.place(),
              shifted(it.target()),
              it.unwind().map(ShimBuilder::shifted),
              false,
              it.span());
      case Terminator.Call it ->
          new Terminator.Call(
              it.function(),
              it.args(),
              it.destination(),
              it.target().map(ShimBuilder::shifted),
              it.unwind().map(ShimBuilder::shifted),
              false,
              it.fnSpan(),
              it.span());
      default -> terminator;
    };
  }

  private static BlockId shifted(BlockId id) {
    return new BlockId(id.index() + 1);
  }

  final Local local(Type type) {
    locals.add(new LocalDecl(type, Optional.empty(), true, LocalDecl.Kind.TEMPORARY, NOWHERE));
    return new Local(locals.size() - 1);
  }

  final int block(Terminator terminator, boolean cleanup) {
    blocks.add(new BasicBlock(List.of(), terminator, cleanup));
    return blocks.size() - 1;
  }

  static Optional<BlockId> unwinding(int block) {
    return block < 0 ? Optional.empty() : Optional.of(new BlockId(block));
  }

  static Statement assign(Local local, Rvalue value) {
    return new Statement.Assign(Place.of(local), value, NOWHERE);
  }

  static Operand move(Local local) {
    return new Operand.Move(Place.of(local));
  }

  static Operand usize(long value) {
    return new Operand.Constant(new MirConst.Literal(Value.ofLong(value)), Type.USIZE, NOWHERE);
  }

  static Operand function(FnDef def, List<GenericArg> args) {
    return Operand.zst(new Type.FnItem(def, args), NOWHERE);
  }

  static Terminator call(Operand function, List<Operand> args, Place to, int target, int unwind) {
    return new Terminator.Call(
        function,
        args,
        to,
        Optional.of(new BlockId(target)),
        unwinding(unwind),
        false,
        NOWHERE,
        NOWHERE);
  }
}
