package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.layout.Unsizing;
import dev.holdfast.simulator.memory.Allocation;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.List;

/** Turns casts and coercions into what makes their values. */
final class CastLowering {

  private final Lowering body;
  private final RvalueLowering rvalues;

  CastLowering(Lowering body, RvalueLowering rvalues) {
    this.body = body;
    this.rvalues = rvalues;
  }

  Writer lower(Rvalue.Cast cast, Shape target) {
    Operand operand = cast.operand();
    Shape source = rvalues.shapeOf(operand);
    return switch (cast.kind()) {
      case INT_TO_INT -> scalar(integer(operand, source, target), target);
      case INT_TO_FLOAT ->
          scalar(
              new Casts.IntegerToFloat(rvalues.source(operand), source.kind(), target.kind()),
              target);
      case FLOAT_TO_INT ->
          scalar(
              new Casts.FloatToInteger(rvalues.source(operand), source.kind(), target.kind()),
              target);
      case FLOAT_TO_FLOAT ->
          scalar(
              new Casts.FloatToFloat(rvalues.source(operand), source.kind(), target.kind()),
              target);
      case PTR_TO_PTR, FN_PTR_TO_PTR, MUT_TO_CONST -> scalar(rvalues.source(operand), target);
      case PTR_TO_ADDR, FN_PTR_TO_ADDR ->
          scalar(
              new Casts.Integer(
                  new Computed.Bare(rvalues.source(operand)), ScalarKind.U64, target.kind()),
              target);
      case ADDR_TO_PTR -> scalar(new Computed.Bare(rvalues.source(operand)), target);
      case UNSAFE_FN_POINTER -> scalar(rvalues.source(operand), target);
      case REIFY_FN_POINTER -> {
        Type.FnItem item = (Type.FnItem) source.type();
        yield function(body.machine.linker().callable(item.def(), item.args()));
      }
      case CLOSURE_FN_POINTER -> {
        Type.Closure closure = (Type.Closure) source.type();
        yield function(body.machine.linker().closureAsFunction(closure));
      }
      case UNSIZE -> unsize(operand, source, target);
      case COERCION -> throw new IllegalStateException("bug: a coercion's own `as` in MIR");
    };
  }

  private static Writer scalar(Source source, Shape target) {
    return new Writer.Scalar(source, target.size());
  }

  private Writer function(Callable callable) {
    Allocation address = body.machine.linker().address(callable);
    return new Writer.Scalar(Source.Constant.ofAddress(address), 8);
  }

  private Source integer(Operand operand, Shape source, Shape target) {
    if (source.isEnum()) {
      Source discriminant =
          switch (operand) {
            case Operand.Copy it -> rvalues.discriminant(it.place(), false);
            case Operand.Move it -> rvalues.discriminant(it.place(), false);
            case Operand.Constant it ->
                throw new Unsupported("a cast of a constant of type " + source.typeName());
          };
      return new Casts.Integer(discriminant, ScalarKind.I64, target.kind());
    }
    return source.kind() == target.kind()
        ? rvalues.source(operand)
        : new Casts.Integer(rvalues.source(operand), source.kind(), target.kind());
  }

  /** A thin pointer, or a struct around one, gets its length or vtable; a wide one keeps it. */
  private Writer unsize(Operand operand, Shape source, Shape target) {
    boolean more = source.type() instanceof Type.Adt adt && hasMoreThanPointer(adt, source);
    if (source.size() == target.size()) {
      return rvalues.writer(operand);
    }
    Unsizing unsizing =
        Unsizing.of(source.type(), target.type(), body.queries)
            .orElseThrow(
                () ->
                    new Unsupported(
                        "a coercion from " + source.typeName() + " to " + target.typeName()));
    int length = 0;
    Vtable vtable = null;
    if (unsizing.from() instanceof Type.Array array && !(unsizing.to() instanceof Type.Dynamic)) {
      length = (int) body.queries.evaluate(array.length());
    } else {
      vtable = body.machine.linker().vtable(unsizing.from());
    }
    Writer thin = rvalues.writer(operand);
    return more
        ? new UnsizeStruct(thin, source, target, length, vtable)
        : new Unsize(thin, length, vtable);
  }

  private static boolean hasMoreThanPointer(Type.Adt type, Shape shape) {
    int parts = 0;
    for (int i = 0; i < type.def().variants().get(0).fields().size(); i++) {
      parts += shape.field(-1, i).size() > 0 ? 1 : 0;
    }
    return parts > 1;
  }

  /** A pointer of 8 bytes and behind it the length or vtable. */
  static final class Unsize extends Writer {
    final Writer thin;
    final int length;
    final Vtable vtable;

    Unsize(Writer thin, int length, Vtable vtable) {
      this.thin = thin;
      this.length = length;
      this.vtable = vtable;
    }

    @Override
    void into(Machine m, Frame f, Allocation to, int offset) {
      thin.into(m, f, to, offset);
      to.write4(offset + 8, vtable == null ? length : vtable.allocation.address());
      to.write4(offset + 12, 0);
      to.writeOrigin(offset + 8, vtable == null ? null : vtable.allocation);
    }
  }

  /** A struct of a pointer and other fields, which lie further behind once the pointer is wide. */
  static final class UnsizeStruct extends Writer {
    private final Writer thin;

    /** Of each field that moves: from where, to where, how many bytes; the last one first. */
    private final List<int[]> moves = new ArrayList<>();

    private final Unsize pointer;
    private int pointerAt;

    UnsizeStruct(Writer thin, Shape source, Shape target, int length, Vtable vtable) {
      this.thin = thin;
      this.pointer = new Unsize(Writer.Nothing.NOTHING, length, vtable);
      int count = ((Type.Adt) source.type()).def().variants().get(0).fields().size();
      for (int i = 0; i < count; i++) {
        int from = source.layout().fieldOffset(i);
        int to = target.layout().fieldOffset(i);
        int size = source.field(-1, i).size();
        boolean widens = target.field(-1, i).size() > size;
        if (to < from || widens && to != from) {
          throw new Unsupported("a coercion of `" + source.typeName() + "`");
        }
        if (widens) {
          pointerAt = to;
        } else if (to != from && size > 0) {
          moves.add(new int[] {from, to, size});
        }
      }
      moves.sort((a, b) -> b[1] - a[1]);
    }

    @Override
    void into(Machine m, Frame f, Allocation to, int offset) {
      thin.into(m, f, to, offset);
      for (int[] move : moves) {
        Allocation.copy(to, offset + move[0], to, offset + move[1], move[2]);
      }
      pointer.into(m, f, to, offset + pointerAt);
    }
  }
}
