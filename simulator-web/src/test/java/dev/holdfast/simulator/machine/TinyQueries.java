package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.thir.Body;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.typeck.Callee;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the machine asks of types, answered for types without traits but those told here. */
final class TinyQueries implements TypeQueries {

  final Map<AdtDef, FnDef> drops = new LinkedHashMap<>();
  final List<AdtDef> pinned = new ArrayList<>();
  private FnDef virtual;
  private Type virtualSelf;
  private TraitDef virtualTrait;
  private FnDef virtualTarget;
  final Map<FnDef, Callee> callees = new LinkedHashMap<>();

  @Override
  public Type normalize(Type type, ParamEnv env, boolean reveal) {
    return type;
  }

  @Override
  public Type fieldType(Type.Adt type, int variant, int field) {
    return Subst.apply(type.def().variants().get(variant).fields().get(field).type(), type.args());
  }

  @Override
  public boolean isSized(Type type, ParamEnv env) {
    return !(type instanceof Type.Str
        || type instanceof Type.Slice
        || type instanceof Type.Dynamic);
  }

  @Override
  public long evaluate(Const constant) {
    return ((Const.Value) constant).value();
  }

  /** Calls of {@code method} with {@code object} as Self are virtual, with others {@code real}. */
  void virtual(FnDef method, Type object, TraitDef trait, FnDef real) {
    virtual = method;
    virtualSelf = object;
    virtualTrait = trait;
    virtualTarget = real;
  }

  @Override
  public Callee resolve(FnDef def, List<GenericArg> args) {
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

  @Override
  public boolean isCopy(Type type, ParamEnv env) {
    return switch (type) {
      case Type.Ref it -> !it.mutable();
      case Type.Adt it -> false;
      case Type.Tuple it -> it.elements().stream().allMatch(e -> isCopy(e, env));
      case Type.Array it -> isCopy(it.element(), env);
      case Type.Closure it -> false;
      default -> true;
    };
  }

  @Override
  public boolean isUnpin(Type type, ParamEnv env) {
    return switch (type) {
      case Type.Dynamic it -> false;
      case Type.Adt it ->
          !pinned.contains(it.def()) && fields(it).stream().allMatch(f -> isUnpin(f, env));
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

  @Override
  public boolean needsDrop(Type type, ParamEnv env) {
    return switch (type) {
      case Type.Dynamic it -> true;
      case Type.Adt it ->
          drops.containsKey(it.def()) || fields(it).stream().anyMatch(f -> needsDrop(f, env));
      case Type.Tuple it -> it.elements().stream().anyMatch(e -> needsDrop(e, env));
      case Type.Array it -> needsDrop(it.element(), env);
      case Type.Slice it -> needsDrop(it.element(), env);
      case Type.Closure it -> it.upvars().stream().anyMatch(e -> needsDrop(e, env));
      default -> false;
    };
  }

  @Override
  public Optional<Callee.Item> dropFunction(Type.Adt type) {
    return Optional.ofNullable(drops.get(type.def())).map(d -> new Callee.Item(d, type.args()));
  }

  @Override
  public Body thir(BodyOwner owner) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<BodyOwner> programBodies() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<FnDef> main() {
    throw new UnsupportedOperationException();
  }

  @Override
  public AdtDef adt(String path) {
    throw new UnsupportedOperationException();
  }

  @Override
  public TraitDef trait(String path) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FnDef function(String path) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Type normalizeRegions(Type type, ParamEnv env, List<Predicate.RegionOutlives> out) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean holds(Predicate predicate, ParamEnv env, List<Predicate.RegionOutlives> out) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Callee resolveMethod(TraitRef trait, FnDef method) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean implementsTrait(Type type, TraitDef trait, ParamEnv env) {
    throw new UnsupportedOperationException();
  }
}
