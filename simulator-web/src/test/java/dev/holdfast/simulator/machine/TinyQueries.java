package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.typeck.Callee;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the machine asks of types, answered for types without traits but those told here. */
final class TinyQueries {

  final Map<AdtDef, FnDef> drops = new LinkedHashMap<>();
  final List<AdtDef> pinned = new ArrayList<>();
  private FnDef virtual;
  private Type virtualSelf;
  private TraitDef virtualTrait;
  private FnDef virtualTarget;
  final Map<FnDef, Callee> callees = new LinkedHashMap<>();

  private Type fieldType(Type.Adt type, int variant, int field) {
    return Subst.apply(type.def().variants().get(variant).fields().get(field).type(), type.args());
  }

  private boolean isSized(Type type) {
    return !(type instanceof Type.Str
        || type instanceof Type.Slice
        || type instanceof Type.Dynamic);
  }

  TypeQueries make() {
    return (TypeQueries)
        Proxy.newProxyInstance(
            TinyQueries.class.getClassLoader(),
            new Class<?>[] {TypeQueries.class},
            (proxy, method, args) ->
                switch (method.getName()) {
                  case "normalize" -> args[0];
                  case "fieldType" -> fieldType((Type.Adt) args[0], (int) args[1], (int) args[2]);
                  case "isSized" -> isSized((Type) args[0]);
                  case "evaluate" -> ((Const.Value) args[0]).value();
                  case "resolve" -> resolve((FnDef) args[0], genericArgs(args[1]));
                  case "isCopy" -> isCopy((Type) args[0]);
                  case "isUnpin" -> isUnpin((Type) args[0]);
                  case "needsDrop" -> needsDrop((Type) args[0]);
                  case "dropFunction" -> dropFunction((Type.Adt) args[0]);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private static List<GenericArg> genericArgs(Object args) {
    List<GenericArg> list = new ArrayList<>();
    for (Object arg : (List<?>) args) {
      list.add((GenericArg) arg);
    }
    return list;
  }

  /** Calls of {@code method} with {@code object} as Self are virtual, with others {@code real}. */
  void virtual(FnDef method, Type object, TraitDef trait, FnDef real) {
    virtual = method;
    virtualSelf = object;
    virtualTrait = trait;
    virtualTarget = real;
  }

  private Callee resolve(FnDef def, List<GenericArg> args) {
    if (def == virtual) {
      return args.get(0).equals(virtualSelf)
          ? new Callee.Virtual(virtualTrait, 0)
          : new Callee.Item(virtualTarget, List.of());
    }
    Callee known = callees.get(def);
    return known != null && !(known instanceof Callee.Item && args.isEmpty())
        ? known
        : new Callee.Item(def, args);
  }

  private boolean isCopy(Type type) {
    return switch (type) {
      case Type.Ref it -> !it.mutable();
      case Type.Adt it -> false;
      case Type.Tuple it -> it.elements().stream().allMatch(e -> isCopy(e));
      case Type.Array it -> isCopy(it.element());
      case Type.Closure it -> false;
      default -> true;
    };
  }

  private boolean isUnpin(Type type) {
    return switch (type) {
      case Type.Dynamic it -> false;
      case Type.Adt it ->
          !pinned.contains(it.def()) && fields(it).stream().allMatch(f -> isUnpin(f));
      default -> true;
    };
  }

  private List<Type> fields(Type.Adt type) {
    List<Type> fields = new ArrayList<>();
    for (int v = 0; v < type.def().variants().size(); v++) {
      for (int i = 0; i < type.def().variants().get(v).fields().size(); i++) {
        fields.add(fieldType(type, v, i));
      }
    }
    return fields;
  }

  private boolean needsDrop(Type type) {
    return switch (type) {
      case Type.Dynamic it -> true;
      case Type.Adt it ->
          drops.containsKey(it.def()) || fields(it).stream().anyMatch(f -> needsDrop(f));
      case Type.Tuple it -> it.elements().stream().anyMatch(e -> needsDrop(e));
      case Type.Array it -> needsDrop(it.element());
      case Type.Slice it -> needsDrop(it.element());
      case Type.Closure it -> it.upvars().stream().anyMatch(e -> needsDrop(e));
      default -> false;
    };
  }

  private Optional<Callee.Item> dropFunction(Type.Adt type) {
    return Optional.ofNullable(drops.get(type.def())).map(d -> new Callee.Item(d, type.args()));
  }
}
