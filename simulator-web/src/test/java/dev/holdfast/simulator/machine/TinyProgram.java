package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.layout.Layouts;
import dev.holdfast.simulator.mir.BasicBlock;
import dev.holdfast.simulator.mir.BlockId;
import dev.holdfast.simulator.mir.Body;
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
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.DefHead;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A program of hand-written MIR; each statement stands on the line that was set last. */
final class TinyProgram implements Bodies {

  static final SourceFile FILE = new SourceFile("tiny.rs", "\n".repeat(200));

  final TinyQueries queries = new TinyQueries();
  private final Map<BodyOwner, Fn> functions = new LinkedHashMap<>();

  static Span line(int line) {
    return new Span(FILE, line - 1, line - 1);
  }

  static FnDef fnDef(String name, Optional<String> intrinsic, boolean prelude) {
    return new FnDef(
        new DefHead(name, name, line(1), prelude),
        new FnDef.Container.Module(),
        new FnDef.Traits(
            false, false, false, false, intrinsic.isEmpty(), false, List.of(), intrinsic),
        Generics.NONE);
  }

  Fn fn(String name, Type output, Type... inputs) {
    return fn(fnDef(name, Optional.empty(), false), output, inputs);
  }

  Fn fn(FnDef def, Type output, Type... inputs) {
    def.resolveSig(new FnSig(List.of(inputs), output, false, 0), List.of());
    Fn made = new Fn(def, output, inputs);
    functions.put(def, made);
    return made;
  }

  /** A struct of positional fields. */
  Type.Adt struct(String name, AdtDef.Lang lang, Type... fields) {
    AdtDef def =
        new AdtDef(
            new DefHead(name, name, line(1), lang != AdtDef.Lang.NONE),
            AdtDef.Kind.STRUCT,
            lang,
            AdtDef.Repr.RUST,
            Generics.NONE);
    def.variants().add(variant(name, 0, fields));
    return new Type.Adt(def, List.of());
  }

  static AdtDef.Variant variant(String name, long discriminant, Type... fields) {
    List<AdtDef.Field> made = new ArrayList<>();
    for (Type field : fields) {
      made.add(new AdtDef.Field(String.valueOf(made.size()), field, true, "", line(1)));
    }
    return new AdtDef.Variant(name, AdtDef.Shape.POSITIONAL, made, discriminant, line(1));
  }

  Type.Adt enumeration(String name, AdtDef.Variant... variants) {
    AdtDef def =
        new AdtDef(
            new DefHead(name, name, line(1), false),
            AdtDef.Kind.ENUM,
            AdtDef.Lang.NONE,
            AdtDef.Repr.RUST,
            Generics.NONE);
    Collections.addAll(def.variants(), variants);
    return new Type.Adt(def, List.of());
  }

  static Type ref(Type target) {
    return new Type.Ref(Region.ERASED, target, false);
  }

  static Type mut(Type target) {
    return new Type.Ref(Region.ERASED, target, true);
  }

  static Type raw(Type target) {
    return new Type.RawPtr(target, true);
  }

  static Operand copy(Place place) {
    return new Operand.Copy(place);
  }

  static Operand move(Place place) {
    return new Operand.Move(place);
  }

  static Operand integer(Type type, long value) {
    return new Operand.Constant(new MirConst.Literal(Value.ofLong(value)), type, line(1));
  }

  static Operand text(String text) {
    return new Operand.Constant(new MirConst.Literal(new Value.Str(text)), ref(Type.STR), line(1));
  }

  static Operand item(FnDef def, GenericArg... args) {
    return Operand.zst(new Type.FnItem(def, List.of(args)), line(1));
  }

  static Operand intrinsic(String name, GenericArg... args) {
    return item(fnDef(name, Optional.of(name), true), args);
  }

  static Rvalue use(Operand operand) {
    return new Rvalue.Use(operand);
  }

  static Rvalue make(Type.Adt type, int variant, Operand... fields) {
    return new Rvalue.Aggregate(new Rvalue.AggregateKind.Adt(type, variant, -1), List.of(fields));
  }

  Machine machine(Limits limits, Optional<Observer> observer) {
    Layouts layouts =
        new Layouts(
            queries.make(),
            def -> {
              throw new UnsupportedOperationException();
            });
    return new Machine(this, queries.make(), layouts, limits, observer);
  }

  Outcome run(Fn main) {
    return machine(Limits.DEFAULT, Optional.empty()).run(main.def);
  }

  @Override
  public Body elaboratedOrTransformed(BodyOwner owner) {
    return functions.get(owner).body();
  }

  @Override
  public Body coroutineDrop(CoroutineDef coroutine) {
    throw new UnsupportedOperationException();
  }

  /** One function; blocks are numbered in the order of {@link #block}. */
  static final class Fn {
    final FnDef def;
    private final int argCount;
    private final List<LocalDecl> locals = new ArrayList<>();
    private final List<BasicBlock> blocks = new ArrayList<>();
    private List<Statement> statements = new ArrayList<>();
    private boolean cleanup;
    private int line = 1;

    Fn(FnDef def, Type output, Type... inputs) {
      this.def = def;
      this.argCount = inputs.length;
      decl(output, Optional.empty());
      for (Type input : inputs) {
        decl(input, Optional.empty());
      }
    }

    private Place decl(Type type, Optional<String> name) {
      locals.add(new LocalDecl(type, name, true, LocalDecl.Kind.TEMPORARY, TinyProgram.line(line)));
      return Place.of(new Local(locals.size() - 1));
    }

    Place arg(int index) {
      return Place.of(new Local(index));
    }

    Place result() {
      return Place.of(Local.RETURN);
    }

    Place var(String name, Type type) {
      return decl(type, Optional.of(name));
    }

    Place temp(Type type) {
      return decl(type, Optional.empty());
    }

    Fn line(int number) {
      line = number;
      return this;
    }

    Fn cleanup() {
      cleanup = true;
      return this;
    }

    private Span span() {
      return TinyProgram.line(line);
    }

    Fn assign(Place place, Rvalue value) {
      statements.add(new Statement.Assign(place, value, span()));
      return this;
    }

    Fn live(Place place) {
      statements.add(new Statement.StorageLive(place.local(), span()));
      return this;
    }

    Fn dead(Place place) {
      statements.add(new Statement.StorageDead(place.local(), span()));
      return this;
    }

    private Fn end(Terminator terminator) {
      blocks.add(new BasicBlock(statements, terminator, cleanup));
      statements = new ArrayList<>();
      cleanup = false;
      return this;
    }

    /** The number of the block that comes next. */
    int next() {
      return blocks.size() + 1;
    }

    Fn call(Operand function, Place to, Operand... args) {
      return call(function, to, next(), -1, args);
    }

    Fn call(Operand function, Place to, int target, int unwind, Operand... args) {
      return end(
          new Terminator.Call(
              function, List.of(args), to, block(target), block(unwind), false, span(), span()));
    }

    Fn drop(Place place, int unwind) {
      return end(new Terminator.Drop(place, new BlockId(next()), block(unwind), false, span()));
    }

    Fn check(Operand condition, boolean expected, dev.holdfast.simulator.mir.AssertMessage text) {
      return end(
          new Terminator.Assert(
              condition, expected, text, new BlockId(next()), Optional.empty(), span()));
    }

    Fn branch(Operand operand, long value, int target, int otherwise) {
      return end(
          new Terminator.SwitchInt(
              operand,
              List.of(value),
              List.of(new BlockId(target)),
              new BlockId(otherwise),
              span()));
    }

    Fn jump(int target) {
      return end(new Terminator.Goto(new BlockId(target), span()));
    }

    Fn ret() {
      return end(new Terminator.Return(span()));
    }

    Fn resume() {
      return end(new Terminator.UnwindResume(span()));
    }

    private static Optional<BlockId> block(int index) {
      return index < 0 ? Optional.empty() : Optional.of(new BlockId(index));
    }

    Body body() {
      return new Body(
          def,
          Body.Phase.ELABORATED,
          locals,
          argCount,
          blocks,
          List.of(),
          Optional.empty(),
          ParamEnv.EMPTY,
          TinyProgram.line(1));
    }
  }
}
