package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.mir.BasicBlock;
import dev.holdfast.simulator.mir.BlockId;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.LocalDecl;
import dev.holdfast.simulator.mir.MirConst;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.PlaceElem;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.source.SourceFile;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.BinaryOp;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.ClosureDef;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.Value;
import dev.holdfast.simulator.typeck.Callee;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the bodies that no source text has: drop glue (Reference: destructors), built-in clones,
 * constructors as functions and closures called by value. They are MIR over mono types.
 */
final class Glue {

  static final Span NOWHERE = new Span(new SourceFile("", ""), 0, 0);

  private static final Place POINTEE = Place.of(new Local(1)).deref();

  private final TypeQueries queries;
  private final Shapes shapes;
  private final List<LocalDecl> locals = new ArrayList<>();
  private final List<BasicBlock> blocks = new ArrayList<>();

  private Glue(TypeQueries queries, Shapes shapes) {
    this.queries = queries;
    this.shapes = shapes;
  }

  /** A body without an owner. */
  record Made(List<LocalDecl> locals, int argCount, List<BasicBlock> blocks) {}

  // ---- drop

  static Made drop(Type type, TypeQueries queries, Shapes shapes) {
    Glue glue = new Glue(queries, shapes);
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

  private List<Type> fields(Type.Adt type, int variant) {
    List<Type> fields = new ArrayList<>();
    for (int i = 0; i < type.def().variants().get(variant).fields().size(); i++) {
      fields.add(queries.fieldType(type, variant, i));
    }
    return fields;
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

  private int dropPlace(Place place, int target, int unwind, boolean cleanup) {
    return block(
        new Terminator.Drop(place, new BlockId(target), unwinding(unwind), false, NOWHERE),
        cleanup);
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

  // ---- the other shims

  /**
   * A closure's body called with a tuple; by value where the body wants it: it is dropped after.
   */
  static Made closureCall(Type.Closure closure, String method, Shapes shapes, TypeQueries queries) {
    FnSig sig = queriedSig(closure, queries);
    Glue glue = new Glue(queries, shapes);
    glue.local(sig.output());
    boolean byValue = method.equals("call_once");
    Local self = glue.local(byValue ? closure : reference(closure, method.equals("call_mut")));
    Local tuple = glue.local(new Type.Tuple(sig.inputs()));
    int done = glue.block(new Terminator.Return(NOWHERE), false);
    int resume = glue.block(new Terminator.UnwindResume(NOWHERE), true);
    Operand body = Operand.zst(closure, NOWHERE);
    if (!byValue || closure.def().kind() == ClosureDef.Kind.FN_ONCE) {
      int call =
          glue.spreadCall(body, Optional.of(move(self)), tuple, sig, List.of(), done, resume);
      return glue.startingAt(call, 2);
    }
    int dropped = glue.dropPlace(Place.of(self), done, resume, false);
    int cleanup = glue.dropPlace(Place.of(self), resume, -1, true);
    Local borrowed = glue.local(reference(closure, true));
    int call =
        glue.spreadCall(
            body,
            Optional.of(move(borrowed)),
            tuple,
            sig,
            List.of(assign(borrowed, new Rvalue.Ref(BorrowKind.MUT, Place.of(self)))),
            dropped,
            cleanup);
    return glue.startingAt(call, 2);
  }

  /** The closure's signature over mono types. */
  static FnSig queriedSig(Type.Closure closure, TypeQueries queries) {
    FnSig sig = Subst.apply(closure.def().sig(), closure.args());
    return mono(sig, queries);
  }

  private static FnSig mono(FnSig sig, TypeQueries queries) {
    List<Type> inputs = new ArrayList<>();
    for (Type input : sig.inputs()) {
      inputs.add(queries.normalize(input, ParamEnv.EMPTY, true));
    }
    Type output = queries.normalize(sig.output(), ParamEnv.EMPTY, true);
    return new FnSig(inputs, output, sig.isUnsafe(), sig.boundRegions());
  }

  private static Type reference(Type target, boolean mutable) {
    return new Type.Ref(Region.ERASED, target, mutable);
  }

  private int spreadCall(
      Operand function,
      Optional<Operand> self,
      Local tuple,
      FnSig sig,
      List<Statement> before,
      int target,
      int unwind) {
    List<Operand> args = new ArrayList<>();
    self.ifPresent(args::add);
    for (int i = 0; i < sig.inputs().size(); i++) {
      args.add(new Operand.Move(Place.of(tuple).field(i, sig.inputs().get(i))));
    }
    blocks.add(
        new BasicBlock(
            before, call(function, args, Place.of(Local.RETURN), target, unwind), false));
    return blocks.size() - 1;
  }

  /** A function item or pointer called through a Fn trait. */
  static Made pointerCall(Type function, String method, TypeQueries queries, Shapes shapes) {
    FnSig sig =
        mono(
            switch (function) {
              case Type.FnItem it -> Subst.apply(it.def().sig(), it.args());
              case Type.FnPtr it -> it.sig();
              default -> throw new IllegalStateException("bug: no function: " + function);
            },
            queries);
    Glue glue = new Glue(queries, shapes);
    glue.local(sig.output());
    boolean byValue = method.equals("call_once");
    Local self = glue.local(byValue ? function : reference(function, method.equals("call_mut")));
    Local tuple = glue.local(new Type.Tuple(sig.inputs()));
    int done = glue.block(new Terminator.Return(NOWHERE), false);
    Place pointer = byValue ? Place.of(self) : Place.of(self).deref();
    Operand callee =
        function instanceof Type.FnItem
            ? Operand.zst(function, NOWHERE)
            : new Operand.Copy(pointer);
    int call = glue.spreadCall(callee, Optional.empty(), tuple, sig, List.of(), done, -1);
    return glue.startingAt(call, 2);
  }

  /** A closure that captures nothing, as a function. */
  static Made untupled(Type.Closure closure, TypeQueries queries, Shapes shapes) {
    FnSig sig = queriedSig(closure, queries);
    Glue glue = new Glue(queries, shapes);
    glue.local(sig.output());
    List<Operand> args = new ArrayList<>();
    for (Type input : sig.inputs()) {
      args.add(move(glue.local(input)));
    }
    Local self = glue.local(closure);
    boolean byValue = closure.def().kind() == ClosureDef.Kind.FN_ONCE;
    Local passed = byValue ? self : glue.local(reference(closure, true));
    args.add(0, move(passed));
    int done = glue.block(new Terminator.Return(NOWHERE), false);
    glue.blocks.add(
        new BasicBlock(
            byValue
                ? List.of()
                : List.of(assign(passed, new Rvalue.Ref(BorrowKind.MUT, Place.of(self)))),
            call(Operand.zst(closure, NOWHERE), args, Place.of(Local.RETURN), done, -1),
            false));
    return glue.startingAt(glue.blocks.size() - 1, sig.inputs().size());
  }

  /** Clones part after part (Reference: the Clone trait of tuples, arrays and closures). */
  static Made clone(Type type, FnDef def, TypeQueries queries, Shapes shapes) {
    Glue glue = new Glue(queries, shapes);
    glue.local(type);
    glue.local(new Type.Ref(Region.ERASED, type, false));
    int next = glue.block(new Terminator.Return(NOWHERE), false);
    switch (type) {
      case Type.Tuple it -> next = glue.cloneFields(def, it.elements(), next);
      case Type.Closure it -> next = glue.cloneFields(def, it.upvars(), next);
      case Type.Array it -> next = glue.cloneElements(def, it, next);
      default -> throw new IllegalStateException("bug: no built-in clone of " + type);
    }
    return glue.startingAt(next, 1);
  }

  private int cloneFields(FnDef def, List<Type> fields, int next) {
    int then = next;
    for (int i = fields.size() - 1; i >= 0; i--) {
      Type field = fields.get(i);
      then =
          cloneOne(
              def, field, POINTEE.field(i, field), Place.of(Local.RETURN).field(i, field), then);
    }
    return then;
  }

  private int cloneOne(FnDef def, Type type, Place from, Place to, int next) {
    Local part = local(new Type.Ref(Region.ERASED, type, false));
    blocks.add(
        new BasicBlock(
            List.of(assign(part, new Rvalue.Ref(BorrowKind.SHARED, from))),
            call(
                function(def, List.of(type)),
                List.of(new Operand.Copy(Place.of(part))),
                to,
                next,
                -1),
            false));
    return blocks.size() - 1;
  }

  private int cloneElements(FnDef def, Type.Array type, int done) {
    Local index = local(Type.USIZE);
    Local length = local(Type.USIZE);
    Local more = local(Type.BOOL);
    int step = blocks.size();
    int head = step + 1;
    blocks.add(
        new BasicBlock(
            List.of(
                assign(
                    index,
                    new Rvalue.Binary(BinaryOp.ADD, new Operand.Copy(Place.of(index)), usize(1)))),
            new Terminator.Goto(new BlockId(head), NOWHERE),
            false));
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
            false));
    cloneOne(
        def,
        type.element(),
        POINTEE.then(new PlaceElem.Index(index)),
        Place.of(Local.RETURN).then(new PlaceElem.Index(index)),
        step);
    blocks.add(
        new BasicBlock(
            List.of(
                assign(index, new Rvalue.Use(usize(0))), assign(length, new Rvalue.Len(POINTEE))),
            new Terminator.Goto(new BlockId(head), NOWHERE),
            false));
    return blocks.size() - 1;
  }

  static Made constructor(Type.Adt type, int variant, TypeQueries queries, Shapes shapes) {
    Glue glue = new Glue(queries, shapes);
    glue.local(type);
    List<Operand> operands = new ArrayList<>();
    for (Type field : glue.fields(type, variant)) {
      operands.add(move(glue.local(field)));
    }
    glue.blocks.add(
        new BasicBlock(
            List.of(
                assign(
                    Local.RETURN,
                    new Rvalue.Aggregate(
                        new Rvalue.AggregateKind.Adt(type, variant, -1), operands))),
            new Terminator.Return(NOWHERE),
            false));
    return glue.startingAt(0, operands.size());
  }

  // ---- building

  private Made startingAt(int first, int argCount) {
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
              it.place(), shifted(it.target()), it.unwind().map(Glue::shifted), false, it.span());
      case Terminator.Call it ->
          new Terminator.Call(
              it.function(),
              it.args(),
              it.destination(),
              it.target().map(Glue::shifted),
              it.unwind().map(Glue::shifted),
              false,
              it.fnSpan(),
              it.span());
      default -> terminator;
    };
  }

  private static BlockId shifted(BlockId id) {
    return new BlockId(id.index() + 1);
  }

  private Local local(Type type) {
    locals.add(new LocalDecl(type, Optional.empty(), true, LocalDecl.Kind.TEMPORARY, NOWHERE));
    return new Local(locals.size() - 1);
  }

  private int block(Terminator terminator, boolean cleanup) {
    blocks.add(new BasicBlock(List.of(), terminator, cleanup));
    return blocks.size() - 1;
  }

  private static Optional<BlockId> unwinding(int block) {
    return block < 0 ? Optional.empty() : Optional.of(new BlockId(block));
  }

  private static Statement assign(Local local, Rvalue value) {
    return new Statement.Assign(Place.of(local), value, NOWHERE);
  }

  private static Operand move(Local local) {
    return new Operand.Move(Place.of(local));
  }

  private static Operand usize(long value) {
    return new Operand.Constant(new MirConst.Literal(Value.ofLong(value)), Type.USIZE, NOWHERE);
  }

  private static Operand function(FnDef def, List<GenericArg> args) {
    return Operand.zst(new Type.FnItem(def, args), NOWHERE);
  }

  private static Terminator call(
      Operand function, List<Operand> args, Place to, int target, int unwind) {
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
