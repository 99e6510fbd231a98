package dev.holdfast.simulator;

import dev.holdfast.simulator.borrowck.Operands;
import dev.holdfast.simulator.build.PlaceTypes;
import dev.holdfast.simulator.layout.Unsizing;
import dev.holdfast.simulator.mir.BasicBlock;
import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.LocalDecl;
import dev.holdfast.simulator.mir.MirConst;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.thir.CastKind;
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.Def;
import dev.holdfast.simulator.type.EraseRegions;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.StaticDef;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFlags;
import dev.holdfast.simulator.type.TypeFolder;
import dev.holdfast.simulator.typeck.Callee;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the async bodies of a program, each instance of a generic one on its own: the types that
 * occur in the instances of bodies that can be reached from those without generics.
 */
final class FutureInstances {

  private record Instance(BodyOwner owner, List<GenericArg> args) {}

  /** Bounds what a program whose generic functions call themselves with larger types can make. */
  private static final int MOST = 2000;

  private final TypeQueries queries;
  private final Function<BodyOwner, Body> bodies;
  private final Set<Instance> instances = new LinkedHashSet<>();
  private final Deque<Instance> open = new ArrayDeque<>();
  private final Set<Type> types = new LinkedHashSet<>();
  private final List<Type.Coroutine> futures = new ArrayList<>();

  private FutureInstances(TypeQueries queries, Function<BodyOwner, Body> bodies) {
    this.queries = queries;
    this.bodies = bodies;
  }

  /** {@code bodies} gives elaborated or transformed bodies. */
  static FutureInstances find(TypeQueries queries, Function<BodyOwner, Body> bodies) {
    FutureInstances found = new FutureInstances(queries, bodies);
    for (BodyOwner owner : queries.programBodies()) {
      Generics generics = ((Def) owner).generics();
      if (!hasParameters(generics)) {
        found.enqueue(owner, EraseRegions.apply(generics.identity()));
      }
    }
    found.visitAll();
    return found;
  }

  /** The same of what can be reached from one function. */
  static FutureInstances from(FnDef root, TypeQueries queries, Function<BodyOwner, Body> bodies) {
    FutureInstances found = new FutureInstances(queries, bodies);
    found.enqueue(root, List.of());
    found.visitAll();
    return found;
  }

  /** The constants without parameters that bodies themselves ask for, whoever calls them. */
  static List<Const.Unevaluated> constantsOf(
      List<BodyOwner> owners, TypeQueries queries, Function<BodyOwner, Body> bodies) {
    List<Const.Unevaluated> constants = new ArrayList<>();
    for (BodyOwner owner : owners) {
      if (owner instanceof FnDef) {
        constantsOf(bodies.apply(owner), queries, constants);
      }
    }
    return constants;
  }

  private static void constantsOf(
      Body body, TypeQueries queries, List<Const.Unevaluated> constants) {
    for (Operand operand : Operands.of(body)) {
      if (!(operand instanceof Operand.Constant it)) {
        continue;
      }
      if (it.value() instanceof MirConst.Promoted promoted) {
        constantsOf(promoted.body(), queries, constants);
      }
      if (it.value() instanceof MirConst.Unevaluated named
          && (TypeFlags.of(named.args()) & TypeFlags.PARAM) == 0) {
        TypeQueries.ConstItem item = queries.resolve(named.def(), named.args());
        constants.add(new Const.Unevaluated(item.def(), item.args()));
      }
    }
  }

  private void visitAll() {
    while (!open.isEmpty()) {
      visit(open.removeFirst());
    }
  }

  /** The async bodies, in the order in which they are met. */
  List<Type.Coroutine> futures() {
    return futures;
  }

  /** The constants that are met. */
  List<Const.Unevaluated> constants() {
    List<Const.Unevaluated> constants = new ArrayList<>();
    for (Instance each : instances) {
      if (each.owner() instanceof ConstDef def) {
        constants.add(new Const.Unevaluated(def, each.args()));
      }
    }
    return constants;
  }

  /** All types that are met. */
  Set<Type> types() {
    return types;
  }

  static boolean hasParameters(Generics generics) {
    for (int i = 0; i < generics.count(); i++) {
      if (generics.param(i).kind() != Generics.Kind.LIFETIME) {
        return true;
      }
    }
    return false;
  }

  private void enqueue(BodyOwner owner, List<GenericArg> args) {
    boolean elsewhere =
        owner instanceof FnDef function
                && (!function.traits().hasBody() || function.isConstructor())
            || owner instanceof StaticDef it && !it.hasValue();
    if (elsewhere) {
      return;
    }
    Instance instance = new Instance(owner, args);
    if (instances.size() < MOST
        && !areMany(args)
        && leadsToProgram(instance)
        && instances.add(instance)) {
      open.add(instance);
    }
  }

  /** A library function that is given nothing of the program can't come back to it. */
  private static boolean leadsToProgram(Instance instance) {
    return !((Def) instance.owner()).fromPrelude() || ProgramTypes.occurIn(instance.args());
  }

  private void visit(Instance instance) {
    Body body = bodies.apply(instance.owner());
    visit(body, instance.args());
  }

  private void visit(Body body, List<GenericArg> args) {
    for (LocalDecl local : body.locals()) {
      type(local.type(), args);
    }
    for (BasicBlock block : body.blocks()) {
      for (Statement statement : block.statements()) {
        if (statement instanceof Statement.Assign assign) {
          rvalue(assign.rvalue(), body, args);
        }
      }
      if (block.terminator() instanceof Terminator.Call call) {
        operand(call.function(), args);
        for (Operand arg : call.args()) {
          operand(arg, args);
        }
      }
    }
  }

  private void rvalue(Rvalue rvalue, Body body, List<GenericArg> args) {
    switch (rvalue) {
      case Rvalue.Use it -> operand(it.operand(), args);
      case Rvalue.Repeat it -> operand(it.operand(), args);
      case Rvalue.Cast it -> {
        operand(it.operand(), args);
        if (it.kind() == CastKind.UNSIZE) {
          Type source = mono(typeOf(it.operand(), body), args);
          Unsizing.of(source, mono(it.target(), args), queries).ifPresent(this::vtable);
        }
      }
      case Rvalue.Aggregate it -> {
        type(it.kind().type(), args);
        for (Operand operand : it.operands()) {
          operand(operand, args);
        }
      }
      case Rvalue.Binary it -> {}
      case Rvalue.CheckedBinary it -> {}
      case Rvalue.Unary it -> {}
      case Rvalue.Ref it -> {}
      case Rvalue.RawPtr it -> {}
      case Rvalue.Len it -> {}
      case Rvalue.Discriminant it -> {}
    }
  }

  private void operand(Operand operand, List<GenericArg> args) {
    if (!(operand instanceof Operand.Constant constant)) {
      return;
    }
    type(constant.type(), args);
    switch (constant.value()) {
      case MirConst.Promoted it -> visit(it.body(), args);
      case MirConst.Unevaluated it -> {
        TypeQueries.ConstItem item = queries.resolve(it.def(), mono(it.args(), args));
        if (item.def().hasBody()) {
          enqueue(item.def(), item.args());
        }
      }
      case MirConst.StaticAddress it -> enqueue(it.def(), List.of());
      case MirConst.Literal it -> {}
      case MirConst.TypeConst it -> {}
    }
  }

  private static Type typeOf(Operand operand, Body body) {
    return switch (operand) {
      case Operand.Copy it -> PlaceTypes.of(it.place(), body);
      case Operand.Move it -> PlaceTypes.of(it.place(), body);
      case Operand.Constant it -> it.type();
    };
  }

  /** Every method of a trait object may be called. */
  private void vtable(Unsizing unsizing) {
    if (unsizing.to() instanceof Type.Dynamic object && object.principal().isPresent()) {
      List<GenericArg> args = new ArrayList<>();
      args.add(unsizing.from());
      args.addAll(object.args());
      methods(object.principal().get(), args);
    }
  }

  private void methods(TraitDef trait, List<GenericArg> args) {
    for (FnDef method : trait.functions()) {
      List<GenericArg> all = new ArrayList<>(args);
      Generics generics = method.generics();
      while (all.size() < generics.count()
          && generics.param(all.size()).kind() == Generics.Kind.LIFETIME) {
        all.add(Region.ERASED);
      }
      if (all.size() == generics.count()
          && !isOfSizedOnly(method)
          && queries.resolve(method, all) instanceof Callee.Item item) {
        enqueue(item.def(), item.args());
      }
    }
    for (TraitRef above : trait.supertraits()) {
      methods(above.trait(), mono(Subst.apply(above.args(), args), List.of()));
    }
  }

  /** {@code where Self: Sized} keeps a method out of a trait object. */
  private static boolean isOfSizedOnly(FnDef method) {
    for (Predicate predicate : method.generics().ownPredicates()) {
      if (predicate instanceof Predicate.Trait it
          && it.trait().trait().lang() == TraitDef.Lang.SIZED
          && it.trait().self() instanceof Type.Param param
          && param.index() == 0) {
        return true;
      }
    }
    return false;
  }

  private List<GenericArg> mono(List<GenericArg> list, List<GenericArg> args) {
    List<GenericArg> mono = new ArrayList<>();
    for (GenericArg arg : Subst.apply(list, args)) {
      mono.add(arg instanceof Type type ? queries.normalize(type, ParamEnv.EMPTY, true) : arg);
    }
    return mono;
  }

  private void type(Type type, List<GenericArg> args) {
    new Seen().fold(mono(type, args));
  }

  private Type mono(Type type, List<GenericArg> args) {
    return queries.normalize(Subst.apply(type, args), ParamEnv.EMPTY, true);
  }

  /** Looks at all parts of a type. */
  private final class Seen extends TypeFolder {
    @Override
    public Type fold(Type type) {
      if (!types.add(type)) {
        return type;
      }
      if (type instanceof Type.Coroutine it) {
        if (!it.def().fromPrelude()) {
          futures.add(it);
        }
        enqueue(it.def(), it.args());
      } else if (type instanceof Type.Closure it) {
        enqueue(it.def(), it.args());
      } else if (type instanceof Type.FnItem it
          && queries.resolve(it.def(), it.args()) instanceof Callee.Item item) {
        enqueue(item.def(), item.args());
      }
      return foldParts(type);
    }
  }

  /** Whether types have so many parts that they grow without end. */
  static boolean areMany(List<GenericArg> args) {
    return Parts.areMany(args);
  }

  /** Counts the parts of types, up to a bound: a type that grows by doubling is soon too large. */
  private static final class Parts extends TypeFolder {
    private static final int MANY = 500;

    private int count;

    static boolean areMany(List<GenericArg> args) {
      Parts parts = new Parts();
      parts.foldArgs(args);
      return parts.count > MANY;
    }

    @Override
    public Type fold(Type type) {
      return ++count > MANY ? type : foldParts(type);
    }
  }

  /** Whether a type names something that the program defines. */
  private static final class ProgramTypes extends TypeFolder {
    private boolean found;

    static boolean occurIn(List<GenericArg> args) {
      ProgramTypes types = new ProgramTypes();
      types.foldArgs(args);
      return types.found;
    }

    @Override
    public Type fold(Type type) {
      found |=
          type instanceof Type.Adt adt && !adt.def().fromPrelude()
              || type instanceof Type.Closure closure && !closure.def().fromPrelude()
              || type instanceof Type.Coroutine coroutine && !coroutine.def().fromPrelude()
              || type instanceof Type.FnItem item && !item.def().fromPrelude();
      return foldParts(type);
    }
  }
}
