package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.thir.Body;
import dev.holdfast.simulator.thir.Capture;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.AssocTypeDef;
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.ClosureDef;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.ImplDef;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the later stages ask of a checked program. "Mono" types have no parameters, inference
 * variables or regions. Answers are cached; bodies of the prelude are checked when first asked for.
 */
public interface TypeQueries {

  /** The typed tree of a body; tainted where it has errors. */
  Body thir(BodyOwner owner);

  /** The bodies of the program itself (not the prelude's), outer before inner, in source order. */
  List<BodyOwner> programBodies();

  /** The program's {@code main}, if it has one. */
  Optional<FnDef> main();

  /** The library's item at a path such as {@code pin::Pin} or {@code rt::drop_in_place}. */
  AdtDef adt(String path);

  TraitDef trait(String path);

  FnDef function(String path);

  /**
   * Normalises projections as far as {@code env} allows, reveals opaque types where {@code reveal}
   * and erases regions. A mono type comes back without projections and opaque types.
   */
  Type normalize(Type type, ParamEnv env, boolean reveal);

  /**
   * As {@link #normalize} without revealing, but keeps regions: the equalities go to {@code out}.
   */
  Type normalizeRegions(Type type, ParamEnv env, MadeHere made, List<Predicate.RegionOutlives> out);

  /**
   * Whether a predicate holds; regions that have to be equal for it go to {@code out}, and what the
   * impls that it holds by ask of types' and regions' lives to {@code asked}.
   */
  boolean holds(
      Predicate predicate,
      ParamEnv env,
      MadeHere made,
      List<Predicate.RegionOutlives> out,
      List<Predicate> asked);

  /** Evaluates a constant of a type to its value (an array length in elements). */
  long evaluate(Const constant);

  /** What a call of {@code def} with mono {@code args} calls. */
  Callee resolve(FnDef def, List<GenericArg> args);

  /** The constant that {@code def} with mono {@code args} means: an impl's, where a trait's is. */
  ConstItem resolve(ConstDef def, List<GenericArg> args);

  /** What the program's heads have to keep of lifetimes, in the order in which they stand. */
  List<HeadClaim> headClaims();

  /** What a head has to keep of lifetimes; {@code span} is where it does not. */
  sealed interface HeadClaim {
    ParamEnv env();

    Generics generics();

    Span span();

    /**
     * A function of an impl can stand for what its trait declares. Each has its own arguments, in
     * terms of the function's generics; a late-bound lifetime is {@code Region.Bound}.
     */
    record Signature(
        ParamEnv env,
        Generics generics,
        FnDef function,
        List<GenericArg> own,
        FnDef declared,
        List<GenericArg> args,
        Span span)
        implements HeadClaim {}

    /** An impl has, at {@code span}, what its trait asks: of Self it is said at {@code self}. */
    record Impl(
        ParamEnv env, Generics generics, ImplDef impl, Predicate asked, Span span, Span self)
        implements HeadClaim {}

    /**
     * An impl's trait has a supertrait, in terms of the impl's generics, which {@code found}
     * implements for the same type: for the lifetimes that are asked for, too.
     */
    record Supertrait(
        ParamEnv env, Generics generics, ImplDef impl, TraitRef asked, ImplDef found, Span span)
        implements HeadClaim {}

    /** The value of an impl's associated type is well-formed and keeps its trait's bounds. */
    record Assoc(
        ParamEnv env, Generics generics, ImplDef impl, Type type, List<Predicate> bounds, Span span)
        implements HeadClaim {}

    /**
     * A type that is written at an item is well-formed. Of a field of {@code adt} what lifetimes
     * other than {@code 'static} ask is inferred (RFC 2093).
     */
    record Written(ParamEnv env, Generics generics, Optional<AdtDef> adt, Type type, Span span)
        implements HeadClaim {}

    /**
     * A trait's associated type with parameters of its own states in {@code generics} what all
     * functions that speak of it imply.
     */
    record Lending(ParamEnv env, Generics generics, AssocTypeDef assoc, Span span)
        implements HeadClaim {}
  }

  /** A constant with its own arguments. */
  record ConstItem(ConstDef def, List<GenericArg> args) {}

  /** Whether a closure holds a value of its own, and not references alone. */
  default boolean ownsCaptures(ClosureDef closure) {
    for (Capture capture : thir(closure).captures()) {
      if (capture.byRef().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The future of an async closure's one call by value, where that is not the one of all other
   * calls: the closure may be called again, and has captured something by value or lends what it
   * holds.
   */
  default Optional<Type.Coroutine> takingFuture(Type.Closure closure) {
    if (!closure.def().isAsync()
        || closure.def().kind() == ClosureDef.Kind.FN_ONCE
        || !closure.def().isLender() && !ownsCaptures(closure.def())) {
      return Optional.empty();
    }
    FnSig sig = Subst.apply(closure.def().sig(), closure.args());
    List<Type> upvars = new ArrayList<>();
    for (Type input : sig.inputs()) {
      upvars.add(normalize(input, ParamEnv.EMPTY, true));
    }
    upvars.addAll(closure.upvars());
    CoroutineDef taking = ((Type.Coroutine) sig.output()).def().taking();
    return Optional.of(new Type.Coroutine(taking, closure.args(), upvars));
  }

  /** The function that implements {@code trait}'s method {@code method} for a mono self type. */
  Callee resolveMethod(TraitRef trait, FnDef method);

  boolean implementsTrait(Type type, TraitDef trait, ParamEnv env);

  boolean isCopy(Type type, ParamEnv env);

  boolean isUnpin(Type type, ParamEnv env);

  boolean isSized(Type type, ParamEnv env);

  /** Whether dropping a value of the type may run any code; true where {@code env} can't tell. */
  boolean needsDrop(Type type, ParamEnv env);

  /**
   * Whether the future saves something across an await that has something to do when it is dropped.
   * Only then its drop counts as a use of all that it has captured (rustc's {@code
   * dropck_outlives}).
   */
  boolean savesWhatNeedsDrop(Type.Coroutine future, ParamEnv env);

  /**
   * The same as far as the bounds of opaque types tell, which is what borrows have to reckon with.
   */
  boolean mayNeedDrop(Type type, ParamEnv env);

  /** The type's own {@code Drop::drop}, with its arguments, if it has one (Box has). */
  Optional<Callee.Item> dropFunction(Type.Adt type);

  /** The type of a field with the definition's arguments put in, normalised; regions erased. */
  Type fieldType(Type.Adt type, int variant, int field);
}
