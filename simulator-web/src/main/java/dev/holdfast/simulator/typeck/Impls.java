package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.ImplDef;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The impls of a program and, behind them, those of the library. */
final class Impls {

  private final Optional<Impls> library;
  private final Map<TraitDef, List<ImplDef>> ofTraits = new LinkedHashMap<>();
  private final Map<Object, List<ImplDef>> inherent = new LinkedHashMap<>();
  private final Set<TraitDef> incoherent = new LinkedHashSet<>();

  Impls(Optional<Impls> library) {
    this.library = library;
  }

  void add(ImplDef impl) {
    if (impl.traitRef().isPresent()) {
      ofTraits.computeIfAbsent(impl.traitRef().get().trait(), t -> new ArrayList<>()).add(impl);
    } else {
      inherent.computeIfAbsent(key(impl.self()), t -> new ArrayList<>()).add(impl);
    }
  }

  /** The place of an impl among those of the program. */
  int order(ImplDef impl) {
    return ofTraits.getOrDefault(impl.traitRef().orElseThrow().trait(), List.of()).indexOf(impl);
  }

  boolean isLibrary(ImplDef impl) {
    return order(impl) < 0;
  }

  /** The impls of a trait contradict each other: of what it is implemented for, nothing is said. */
  void setIncoherent(TraitDef trait) {
    incoherent.add(trait);
  }

  boolean isIncoherent(TraitDef trait) {
    return incoherent.contains(trait);
  }

  /** What impls are filed under: the outermost constructor; a class for blanket impls. */
  private static Object key(Type type) {
    return switch (type) {
      case Type.Adt it -> it.def();
      case Type.Int it -> it;
      case Type.Float it -> it;
      case Type.Dynamic it -> it.principal().isPresent() ? it.principal().get() : "dyn";
      case Type.Closure it -> it.def();
      case Type.Coroutine it -> it.def();
      case Type.Ref it -> it.mutable() ? "&mut" : "&";
      case Type.RawPtr it -> it.mutable() ? "*mut" : "*const";
      case Type.Slice it -> "[]";
      case Type.Array it -> "[;]";
      case Type.Tuple it -> "()" + it.elements().size();
      case Type.FnPtr it -> "fn";
      case Type.FnItem it -> "fn item";
      case Type.Bool it -> "bool";
      case Type.Char it -> "char";
      case Type.Str it -> "str";
      case Type.Never it -> "!";
      case Type.Opaque it -> it.def();
      case Type.Projection it -> "*";
      case Type.Param it -> "*";
      case Type.Infer it -> "*";
      case Type.Error it -> "*";
    };
  }

  /** The impls of a trait that a self type may fit, by its outermost constructor. */
  List<ImplDef> of(TraitDef trait, Type self) {
    List<ImplDef> fitting =
        library.isPresent() ? new ArrayList<>(library.get().of(trait, self)) : new ArrayList<>();
    Object wanted = key(self);
    boolean any = self instanceof Type.Infer;
    for (ImplDef impl : ofTraits.getOrDefault(trait, List.of())) {
      Object has = key(impl.self());
      if (any || has.equals("*") || has.equals(wanted)) {
        fitting.add(impl);
      }
    }
    return fitting;
  }

  List<ImplDef> inherent(Type self) {
    List<ImplDef> own = inherent.getOrDefault(key(self), List.of());
    if (library.isEmpty()) {
      return own;
    }
    List<ImplDef> all = new ArrayList<>(library.get().inherent(self));
    all.addAll(own);
    return all;
  }

  /** Those of a type's own definition, not the library's behind them. */
  List<ImplDef> ownInherent(AdtDef def) {
    return inherent.getOrDefault(def, List.of());
  }

  /**
   * Whether the name is a method of one of the library's traits, whose impls for the library's own
   * types are all there: then its absence is the program's error, not our library's gap.
   */
  boolean isKnownName(String name) {
    if (library.isPresent()) {
      return library.get().isKnownName(name);
    }
    for (TraitDef trait : ofTraits.keySet()) {
      if (trait.fromPrelude() && trait.functions().stream().anyMatch(f -> f.name().equals(name))) {
        return true;
      }
    }
    return false;
  }
}
