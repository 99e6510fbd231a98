package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.mir.BasicBlock;
import dev.holdfast.simulator.mir.BlockId;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.PlaceElem;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.syntax.BinaryOp;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.typeck.Callee;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Drop glue (Reference: destructors): a type's own drop first, then its fields in order; an enum's
 * by variant; a Box's content and then the box. A panic on the way goes on with what is left.
 */
final class DropGlue extends ShimBuilder {

  private DropGlue(TypeQueries queries, Shapes shapes) {
    super(queries, shapes);
  }

  static Made of(Type type, TypeQueries queries, Shapes shapes) {
    DropGlue glue = new DropGlue(queries, shapes);
    glue.local(Type.UNIT);
    glue.local(new Type.RawPtr(type, true));
    int done = glue.block(new Terminator.Return(NOWHERE), false);
    int resume = glue.block(new Terminator.UnwindResume(NOWHERE), true);
    int first =
        switch (type) {
          case Type.Adt it -> glue.dropAdt(it, done, resume);
          case Type.Tuple it -> glue.dropFields(POINTEE, it.elements(), done, resume)[0];
          case Type.Closure it -> glue.dropFields(POINTEE, it.upvars(), done, resume)[0];
          case Type.Array it -> glue.dropElements(it.element(), done, resume);
          case Type.Slice it -> glue.dropElements(it.element(), done, resume);
          default -> throw new IllegalStateException("bug: no drop glue for " + type);
        };
    return glue.startingAt(first, 1);
  }

  private int dropAdt(Type.Adt type, int done, int resume) {
    int[] then = {done, resume};
    if (type.def().lang() != AdtDef.Lang.MANUALLY_DROP && type.def().kind() != AdtDef.Kind.UNION) {
      then =
          type.def().isEnum() ? dropVariants(type, done, resume) : dropStruct(type, done, resume);
    }
    Optional<Callee.Item> own = queries.dropFunction(type);
    if (type.def().isBox()) {
      int freed = own.isPresent() ? callDrop(own.get(), type, then[0], then[1], false) : then[0];
      int cleanup = own.isPresent() ? callDrop(own.get(), type, then[1], -1, true) : then[1];
      Type content = (Type) type.args().get(0);
      return shapes.of(content).needsDrop()
          ? dropPlace(POINTEE.deref(), freed, cleanup, false)
          : freed;
    }
    return own.isPresent() ? callDrop(own.get(), type, then[0], then[1], false) : then[0];
  }

  private int[] dropStruct(Type.Adt type, int done, int resume) {
    return dropFields(POINTEE, fields(type, 0), done, resume);
  }

  private int[] dropVariants(Type.Adt type, int done, int resume) {
    return new int[] {
      switchVariants(type, done, resume, false), switchVariants(type, resume, -1, true)
    };
  }

  private int switchVariants(Type.Adt type, int done, int resume, boolean cleanup) {
    List<Long> values = new ArrayList<>();
    List<BlockId> targets = new ArrayList<>();
    for (int i = 0; i < type.def().variants().size(); i++) {
      List<Type> fields = fields(type, i);
      boolean any = false;
      for (Type field : fields) {
        any |= shapes.of(field).needsDrop();
      }
      if (any) {
        values.add(type.def().variants().get(i).discriminant());
        int[] path =
            cleanup
                ? new int[] {dropChain(POINTEE.downcast(i), fields, done, null)}
                : dropFields(POINTEE.downcast(i), fields, done, resume);
        targets.add(new BlockId(path[0]));
      }
    }
    if (targets.isEmpty()) {
      return done;
    }
    Local tag = local(shapes.discriminantType(type));
    blocks.add(
        new BasicBlock(
            List.of(new Statement.Assign(Place.of(tag), new Rvalue.Discriminant(POINTEE), NOWHERE)),
            new Terminator.SwitchInt(
                new Operand.Copy(Place.of(tag)), values, targets, new BlockId(done), NOWHERE),
            cleanup));
    return blocks.size() - 1;
  }

  /** The first block of dropping the fields in order, and that of doing so during an unwinding. */
  private int[] dropFields(Place whole, List<Type> fields, int done, int resume) {
    List<Integer> cleanups = new ArrayList<>();
    int cleanup = resume < 0 ? done : dropChain(whole, fields, resume, cleanups);
    int next = done;
    int later = resume;
    for (int i = fields.size() - 1; i >= 0; i--) {
      if (shapes.of(fields.get(i)).needsDrop()) {
        next = dropPlace(whole.field(i, fields.get(i)), next, later, false);
        later = cleanups.get(i);
      }
    }
    return new int[] {next, cleanup};
  }

  /** Cleanup blocks that drop the fields; {@code starts[i]}: from field i on. */
  private int dropChain(Place whole, List<Type> fields, int resume, List<Integer> starts) {
    int next = resume;
    List<Integer> backwards = new ArrayList<>();
    for (int i = fields.size() - 1; i >= 0; i--) {
      if (shapes.of(fields.get(i)).needsDrop()) {
        next = dropPlace(whole.field(i, fields.get(i)), next, -1, true);
      }
      backwards.add(next);
    }
    for (int i = 0; starts != null && i < fields.size(); i++) {
      starts.add(backwards.get(fields.size() - 1 - i));
    }
    return next;
  }

  private int callDrop(Callee.Item drop, Type.Adt type, int target, int unwind, boolean cleanup) {
    Type reference = new Type.Ref(Region.ERASED, type, true);
    Local self = local(reference);
    Local unit = local(Type.UNIT);
    blocks.add(
        new BasicBlock(
            List.of(
                new Statement.Assign(
                    Place.of(self), new Rvalue.Ref(BorrowKind.MUT, POINTEE), NOWHERE)),
            call(
                function(drop.def(), drop.args()),
                List.of(move(self)),
                Place.of(unit),
                target,
                unwind),
            cleanup));
    return blocks.size() - 1;
  }

  /** A loop over the elements; a panic goes on with a loop of its own over the rest. */
  private int dropElements(Type element, int done, int resume) {
    Local index = local(Type.USIZE);
    Local length = local(Type.USIZE);
    Local more = local(Type.BOOL);
    int cleanup = elementLoop(element, index, length, more, resume, -1, true);
    int loop = elementLoop(element, index, length, more, done, cleanup, false);
    blocks.add(
        new BasicBlock(
            List.of(
                assign(index, new Rvalue.Use(usize(0))), assign(length, new Rvalue.Len(POINTEE))),
            new Terminator.Goto(new BlockId(loop), NOWHERE),
            false));
    return blocks.size() - 1;
  }

  private int elementLoop(
      Type element, Local index, Local length, Local more, int done, int unwind, boolean cleanup) {
    Local current = local(Type.USIZE);
    int head = blocks.size();
    blocks.add(
        new BasicBlock(
            List.of(
                assign(
                    more,
                    new Rvalue.Binary(
                        BinaryOp.LT,
                        new Operand.Copy(Place.of(index)),
                        new Operand.Copy(Place.of(length))))),
            new Terminator.SwitchInt(
                new Operand.Copy(Place.of(more)),
                List.of(0L),
                List.of(new BlockId(done)),
                new BlockId(head + 1),
                NOWHERE),
            cleanup));
    blocks.add(
        new BasicBlock(
            List.of(
                assign(current, new Rvalue.Use(new Operand.Copy(Place.of(index)))),
                assign(
                    index,
                    new Rvalue.Binary(BinaryOp.ADD, new Operand.Copy(Place.of(index)), usize(1)))),
            new Terminator.Drop(
                POINTEE.then(new PlaceElem.Index(current)),
                new BlockId(head),
                unwinding(unwind),
                false,
                NOWHERE),
            cleanup));
    return head;
  }
}
