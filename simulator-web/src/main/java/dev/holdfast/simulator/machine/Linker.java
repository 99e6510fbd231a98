package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Allocation;
import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.ClosureDef;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.Def;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.StaticDef;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import dev.holdfast.simulator.typeck.Callee;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what a function, closure, vtable or drop turns out to be, and its MIR. */
final class Linker {

  private final Machine machine;
  private final TypeQueries queries;
  private final Bodies bodies;
  private final Constants constants;
  private final Map<Instance, Callable> callables = new LinkedHashMap<>();
  private final Map<Callable, Allocation> addresses = new LinkedHashMap<>();
  private final Map<Type, Vtable> vtables = new LinkedHashMap<>();

  Linker(Machine machine, TypeQueries queries, Bodies bodies) {
    this.machine = machine;
    this.queries = queries;
    this.bodies = bodies;
    this.constants = new Constants(machine);
  }

  TypeQueries queries() {
    return queries;
  }

  Bodies bodies() {
    return bodies;
  }

  Constants constants() {
    return constants;
  }

  Callable callable(Instance instance) {
    Callable known = callables.get(instance);
    if (known == null) {
      known = new Callable(instance);
      callables.put(instance, known);
    }
    return known;
  }

  /** What a function item is as something that has an address. */
  Callable callable(FnDef def, List<GenericArg> args) {
    return switch (queries.resolve(def, args)) {
      case Callee.Item it -> {
        if (it.def().traits().intrinsic().isPresent()) {
          throw new Unsupported("an intrinsic as a value: " + it.def().name());
        }
        yield it.def().container() instanceof FnDef.Container.Constructor
            ? callable(new Instance.Constructor(it.def(), constructed(it.def(), it.args())))
            : callable(new Instance.Item(it.def(), it.args()));
      }
      case Callee.ClosureBody it -> callable(new Instance.TupledCall(it.closure(), it.method()));
      case Callee.CoroutinePoll it ->
          callable(new Instance.Item(it.coroutine().def(), it.coroutine().args()));
      case Callee.BuiltinClone it -> callable(new Instance.CloneShim(it.self(), def));
      case Callee.FnPointer it -> callable(new Instance.PointerCall(it.self(), it.method()));
      case Callee.Virtual it -> callable(new Instance.VirtualCall(new Type.FnItem(def, args)));
    };
  }

  Type.Adt constructed(FnDef def, List<GenericArg> args) {
    if (!(def.container() instanceof FnDef.Container.Constructor it)) {
      throw new IllegalStateException("bug: no constructor: " + def);
    }
    return new Type.Adt(it.adt(), args);
  }

  Callable closureBody(Type.Closure closure) {
    return callable(new Instance.Item(closure.def(), closure.args()));
  }

  /** A closure without captures: its body's first argument is not there. */
  Callable closureAsFunction(Type.Closure closure) {
    return callable(new Instance.Untupled(closure));
  }

  Callable dropGlue(Type type) {
    return callable(new Instance.DropGlue(type));
  }

  Allocation address(Callable callable) {
    Allocation known = addresses.get(callable);
    if (known == null) {
      known = machine.memory().makeFunction(body(callable.instance).name());
      known.setContent(callable);
      addresses.put(callable, known);
    }
    return known;
  }

  Vtable vtable(Type type) {
    Vtable known = vtables.get(type);
    if (known == null) {
      Shape shape = machine.shapes().of(type);
      Allocation made = machine.memory().makeVtable(shape.typeName());
      known = new Vtable(shape, made);
      made.setContent(known);
      vtables.put(type, known);
    }
    return known;
  }

  // ---- bodies

  InstanceBody body(Instance instance) {
    return switch (instance) {
      case Instance.Item it -> item(it.owner(), it.args());
      case Instance.DropGlue it -> dropBody(it.type());
      case Instance.TupledCall it ->
          shim(
              it.method(), Shims.closureCall(it.closure(), it.method(), machine.shapes(), queries));
      case Instance.PointerCall it ->
          shim(
              it.method(),
              Shims.pointerCall(it.function(), it.method(), queries, machine.shapes()));
      case Instance.VirtualCall it ->
          shim(it.method().def().name(), Shims.virtual(it.method(), queries, machine.shapes()));
      case Instance.Untupled it ->
          shim("call", Shims.untupled(it.closure(), queries, machine.shapes()));
      case Instance.CloneShim it ->
          shim("clone", Shims.clone(it.type(), it.def(), queries, machine.shapes()));
      case Instance.Constructor it ->
          shim(
              it.def().name(),
              Shims.constructor(it.type(), variant(it.def()), queries, machine.shapes()));
    };
  }

  private static int variant(FnDef def) {
    return def.container() instanceof FnDef.Container.Constructor it ? it.variant() : 0;
  }

  private static InstanceBody shim(String name, ShimBuilder.Made made) {
    return new InstanceBody(
        name,
        false,
        false,
        0,
        Code.Role.PLAIN,
        Type.UNIT,
        made.locals(),
        made.argCount(),
        made.blocks(),
        List.of());
  }

  private InstanceBody item(BodyOwner owner, List<GenericArg> args) {
    if (owner instanceof FnDef function && !function.traits().hasBody()) {
      throw new Unsupported("the call of `" + function.name() + "`, which is not in the program");
    }
    Body body = bodies.elaboratedOrTransformed(owner);
    boolean poll = isPoll(owner);
    return new InstanceBody(
        name(owner),
        !((Def) owner).fromPrelude(),
        owner instanceof FnDef function && function.tracksCaller(),
        owner instanceof FnDef function ? function.stdLine() : 0,
        poll ? Code.Role.POLL : Code.Role.PLAIN,
        poll ? polled(body) : Type.UNIT,
        body.locals(),
        body.argCount(),
        body.blocks(),
        args);
  }

  private static String name(BodyOwner owner) {
    return switch (owner) {
      case FnDef it -> TypePrinter.path(it);
      case ClosureDef it -> "closure";
      case CoroutineDef it ->
          it.parent() instanceof FnDef function && it.kind() == CoroutineDef.Kind.FN
              ? TypePrinter.path(function)
              : "async block";
      case ConstDef it -> it.name();
      case StaticDef it -> it.name();
    };
  }

  private static boolean isPoll(BodyOwner owner) {
    return switch (owner) {
      case CoroutineDef it -> true;
      case FnDef it ->
          it.container() instanceof FnDef.Container.InImpl in
              && it.name().equals("poll")
              && in.impl().traitRef().isPresent()
              && in.impl().traitRef().get().trait().lang() == TraitDef.Lang.FUTURE;
      case ClosureDef it -> false;
      case ConstDef it -> false;
      case StaticDef it -> false;
    };
  }

  /** The target of the first argument, a {@code Pin<&mut Self>}. */
  private static Type polled(Body body) {
    return body.locals().get(1).type() instanceof Type.Adt pin
            && pin.args().size() == 1
            && pin.args().get(0) instanceof Type.Ref reference
        ? reference.target()
        : Type.UNIT;
  }

  private InstanceBody dropBody(Type type) {
    String name = "drop_in_place<" + TypePrinter.print(type) + ">";
    if (type instanceof Type.Coroutine coroutine) {
      Body body = bodies.coroutineDrop(coroutine.def());
      return new InstanceBody(
          name,
          false,
          false,
          0,
          Code.Role.DROP_GLUE,
          type,
          body.locals(),
          body.argCount(),
          body.blocks(),
          coroutine.args());
    }
    ShimBuilder.Made made = DropGlue.of(type, queries, machine.shapes());
    return new InstanceBody(
        name,
        false,
        false,
        0,
        Code.Role.DROP_GLUE,
        type,
        made.locals(),
        made.argCount(),
        made.blocks(),
        List.of());
  }
}
