package dev.holdfast.simulator.layout;

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
import java.util.List;
import java.util.Optional;

/** The questions that a layout asks, answered for types without associated types. */
final class PlainQueries implements TypeQueries {

  @Override
  public Type normalize(Type type, ParamEnv env, boolean reveal) {
    return type;
  }

  @Override
  public Type fieldType(Type.Adt type, int variant, int field) {
    Type generic = type.def().variants().get(variant).fields().get(field).type();
    return Subst.apply(generic, type.args());
  }

  @Override
  public boolean isSized(Type type, ParamEnv env) {
    return switch (type) {
      case Type.Str it -> false;
      case Type.Slice it -> false;
      case Type.Dynamic it -> false;
      case Type.Param it ->
          env.predicates()
              .contains(new Predicate.Trait(new TraitRef(TypeSource.SIZED, List.of((Type) it)), 0));
      case Type.Adt it when it.def().isStruct() -> {
        int fields = it.def().variants().get(0).fields().size();
        yield fields == 0 || isSized(fieldType(it, 0, fields - 1), env);
      }
      default -> true;
    };
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
  public long evaluate(Const constant) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Callee resolve(FnDef def, List<GenericArg> args) {
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

  @Override
  public boolean isCopy(Type type, ParamEnv env) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isUnpin(Type type, ParamEnv env) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean needsDrop(Type type, ParamEnv env) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Callee.Item> dropFunction(Type.Adt type) {
    throw new UnsupportedOperationException();
  }
}
