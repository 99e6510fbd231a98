package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.syntax.GenericParams;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.ImplDef;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The names that an item sees: its module, its generic parameters, and what Self means. */
final class Scope {

  final Module module;
  final Generics generics;
  final Map<String, GenericArg> params;
  final Optional<Type> self;
  final Optional<TraitDef> trait;
  final Optional<ImplDef> impl;

  Scope(
      Module module,
      Generics generics,
      Map<String, GenericArg> params,
      Optional<Type> self,
      Optional<TraitDef> trait,
      Optional<ImplDef> impl) {
    this.module = module;
    this.generics = generics;
    this.params = new LinkedHashMap<>(params);
    this.self = self;
    this.trait = trait;
    this.impl = impl;
  }

  /** Whether a constant's expression stands here that may not use generic parameters. */
  boolean ofConst;

  /** The generic parameters as they are written, of which bounds may not have been lowered yet. */
  Optional<GenericParams> written = Optional.empty();

  Scope anonymousConst() {
    Scope scope = new Scope(module, generics, params, self, trait, impl);
    scope.ofConst = true;
    scope.written = written;
    return scope;
  }

  static Scope of(Module module) {
    return new Scope(
        module, Generics.NONE, Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  Scope in(Module inner) {
    Scope scope = new Scope(inner, generics, params, self, trait, impl);
    scope.ofConst = ofConst;
    scope.written = written;
    return scope;
  }

  Scope with(Generics own) {
    return new Scope(module, own, params, self, trait, impl);
  }

  /** An item inside another one sees none of its generics and no Self. */
  Scope item(Module inner) {
    return of(inner);
  }

  Scope withSelf(Type type, Optional<TraitDef> inTrait, Optional<ImplDef> inImpl) {
    Scope scope = new Scope(module, generics, params, Optional.of(type), inTrait, inImpl);
    scope.written = written;
    return scope;
  }
}
