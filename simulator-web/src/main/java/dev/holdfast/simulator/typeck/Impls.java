package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.syntax.TypeRef;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Generics;
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

  /** Those of {@link #ofTraits} that a type may fit, by its outermost constructor. */
  private final Map<TraitDef, Map<Object, List<ImplDef>>> fitting = new LinkedHashMap<>();

  private final Map<Object, List<ImplDef>> inherent = new LinkedHashMap<>();
  private final Set<TraitDef> incoherent = new LinkedHashSet<>();

  /** Impls that overlap with earlier ones: of them that is said, and they are none for others. */
  final Set<ImplDef> overlapping = new LinkedHashSet<>();

  /** Traits that some impl is of without being of their supertraits: that is said at uses, too. */
  final Set<TraitDef> lackSupertraits = new LinkedHashSet<>();

  /** The parameters of items in whose heads a trait's name is of nothing. */
  final Set<Generics> lackTraits = new LinkedHashSet<>();

  /** Of the library, by the trait's name and the self type's; inherent ones under no name. */
  private final Map<String, Map<String, List<Unmade>>> unmade = new LinkedHashMap<>();

  private final List<TraitDef> traits = new ArrayList<>();

  /** Where each of the library's stands among all that are written. */
  private final Map<ImplDef, Integer> places = new LinkedHashMap<>();

  private int written = 0;
  private int making = 0;

  /** What may have impls, by the trait's name. */
  private final Map<String, List<Unread>> unread = new LinkedHashMap<>();

  /** An item that may have impls for types of these names. */
  private record Unread(String selves, Runnable read) {}

  /** An impl that nobody has asked for yet. */
  private record Unmade(int place, Runnable make) {}

  Impls(Optional<Impls> library) {
    this.library = library;
  }

  void add(ImplDef impl) {
    if (impl.self() instanceof Type.Error) {
      return;
    }
    List<ImplDef> impls =
        impl.traitRef().isPresent()
            ? ofTraits.computeIfAbsent(impl.traitRef().get().trait(), t -> new ArrayList<>())
            : inherent.computeIfAbsent(key(impl.self()), t -> new ArrayList<>());
    int at = impls.size();
    if (making > 0) {
      places.put(impl, making);
      while (at > 0 && places.get(impls.get(at - 1)) > making) {
        at--;
      }
    }
    impls.add(at, impl);
    impl.traitRef().ifPresent(it -> fitting.remove(it.trait()));
  }

  /** An inherent impl that no crate may have adds nothing to its type. */
  void forget(ImplDef impl) {
    inherent.getOrDefault(key(impl.self()), new ArrayList<>()).remove(impl);
  }

  /**
   * Has an impl of the library made, by {@link #add}, when one of the trait for a type of the name
   * is first asked for: most are not.
   *
   * @param trait the name at the end of the trait's path, or nothing for an inherent impl
   * @param self the name of the self type, or {@link #ANY}
   */
  void whenNeeded(String trait, String self, Runnable make) {
    keep(trait, self, new Unmade(++written, make));
  }

  /**
   * Has an item of the library read that may have such impls.
   *
   * @param selves the names of self types, with blanks between them
   */
  void itemWhenNeeded(String trait, String selves, Runnable read) {
    unread.computeIfAbsent(trait, t -> new ArrayList<>()).add(new Unread(selves, read));
  }

  /** What may have impls of a trait is sorted by their self types when one is first asked for. */
  private void sort(String trait) {
    List<Unread> items = unread.remove(trait);
    if (items == null) {
      return;
    }
    for (Unread item : items) {
      LibraryFiles.eachWord(item.selves, self -> keep(trait, self, new Unmade(0, item.read)));
    }
  }

  private void keep(String trait, String self, Unmade each) {
    unmade
        .computeIfAbsent(trait, t -> new LinkedHashMap<>())
        .computeIfAbsent(self, s -> new ArrayList<>())
        .add(each);
  }

  /** The names, one after another, of what nobody has asked for yet of these places. */
  Set<String> waiting(int from, int to) {
    Set<String> names = new LinkedHashSet<>();
    unmade.forEach(
        (trait, ofTrait) ->
            ofTrait.forEach(
                (self, impls) -> {
                  for (Unmade each : impls) {
                    if (each.place() > from && each.place() <= to) {
                      names.add(trait + " " + self);
                    }
                  }
                }));
    return names;
  }

  /** Instead of a name where the self type is a parameter: the impl may be for any type. */
  static final String ANY = "*";

  /** Makes the impls that a self type may fit; they are found by the exact type afterwards. */
  private void need(String trait, Type self) {
    sort(trait);
    Map<String, List<Unmade>> ofTrait = unmade.get(trait);
    if (ofTrait == null || ofTrait.isEmpty()) {
      return;
    }
    make(ofTrait, ANY);
    if (!(self instanceof Type.Infer infer)) {
      make(ofTrait, name(self));
      return;
    }
    for (String name : List.copyOf(ofTrait.keySet())) {
      boolean number = infer.kind() != Type.InferKind.GENERAL;
      Type of = number ? Resolver.primitive(name).orElse(Type.BOOL) : self;
      boolean fits =
          infer.kind() == Type.InferKind.INTEGER
              ? of instanceof Type.Int
              : of instanceof Type.Float;
      if (!number || fits) {
        make(ofTrait, name);
      }
    }
  }

  /** A file that is read may bring more of the same. */
  private void make(Map<String, List<Unmade>> ofTrait, String self) {
    while (ofTrait.containsKey(self)) {
      int outer = making;
      for (Unmade each : ofTrait.remove(self)) {
        making = each.place();
        each.make().run();
      }
      making = outer;
    }
  }

  /** Where the first impl of a file stands among all. */
  void countFrom(int first) {
    written = first;
  }

  /** Makes all that is left, and asks of each whether it would have been found by its names. */
  void needAll() {
    List.copyOf(unread.keySet()).forEach(this::sort);
    for (Map.Entry<String, Map<String, List<Unmade>>> ofTrait : unmade.entrySet()) {
      for (String self : List.copyOf(ofTrait.getValue().keySet())) {
        int before = places.size();
        make(ofTrait.getValue(), self);
        List<ImplDef> all = List.copyOf(places.keySet());
        for (ImplDef impl : all.subList(before, all.size())) {
          String of = impl.traitRef().map(it -> it.trait().name()).orElse("");
          boolean named = self.equals(ANY) || self.equals(name(impl.self()));
          if (!named || !of.equals(ofTrait.getKey())) {
            throw new IllegalStateException("bug: " + impl.span() + " is not found by its names");
          }
        }
      }
    }
    for (ImplDef impl : List.copyOf(places.keySet())) {
      impl.functions();
    }
  }

  /** The names that types are listed under; those of {@link #name(TypeRef)} are the same. */
  private static String name(Type type) {
    return switch (type) {
      case Type.Adt it -> it.def().name();
      case Type.Int it -> it.kind().text();
      case Type.Float it -> it.bits() == 32 ? "f32" : "f64";
      case Type.Bool it -> "bool";
      case Type.Char it -> "char";
      case Type.Str it -> "str";
      case Type.Ref it -> "&";
      case Type.RawPtr it -> "*ptr";
      case Type.Tuple it -> "()";
      case Type.Array it -> "[;]";
      case Type.Slice it -> "[]";
      case Type.Dynamic it -> "dyn";
      case Type.FnPtr it -> "fn";
      case Type.Never it -> "!";
      default -> ANY;
    };
  }

  /** The name of a type that is written, if it is no parameter. */
  static String name(TypeRef type) {
    return switch (type) {
      case TypeRef.PathType it -> it.qself().isPresent() ? ANY : it.path().last().name().text();
      case TypeRef.Ref it -> "&";
      case TypeRef.RawPtr it -> "*ptr";
      case TypeRef.Tuple it -> "()";
      case TypeRef.Array it -> "[;]";
      case TypeRef.Slice it -> "[]";
      case TypeRef.DynTrait it -> "dyn";
      case TypeRef.FnPtr it -> "fn";
      case TypeRef.Never it -> "!";
      default -> ANY;
    };
  }

  /** Those of the library that have been read. */
  List<TraitDef> traits() {
    return traits;
  }

  void declare(TraitDef trait) {
    traits.add(trait);
  }

  /** Whether a trait of the program, in scope or not, has a function of the name. */
  boolean isOfTrait(String name) {
    for (TraitDef trait : traits) {
      if (trait.functions().stream().anyMatch(it -> it.name().equals(name))) {
        return true;
      }
    }
    return false;
  }

  /** The place of an impl among those of the program: what is derived comes last. */
  int order(ImplDef impl) {
    List<ImplDef> all = ofTraits.getOrDefault(impl.traitRef().orElseThrow().trait(), List.of());
    return all.indexOf(impl) + (impl.fromPrelude() ? all.size() : 0);
  }

  boolean isLibrary(ImplDef impl) {
    return !ofTraits.getOrDefault(impl.traitRef().orElseThrow().trait(), List.of()).contains(impl);
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
      case Type.Tuple it -> it.elements().size();
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
    List<ImplDef> behind = library.isPresent() ? library.get().of(trait, self) : List.of();
    need(trait.name(), self);
    if (!ofTraits.containsKey(trait)) {
      return behind;
    }
    Object wanted = self instanceof Type.Infer infer ? infer.kind() : key(self);
    List<ImplDef> own =
        fitting
            .computeIfAbsent(trait, t -> new LinkedHashMap<>())
            .computeIfAbsent(wanted, w -> fitting(trait, w));
    if (behind.isEmpty()) {
      return own;
    }
    List<ImplDef> all = new ArrayList<>(behind);
    all.addAll(own);
    return all;
  }

  /** Whether an impl of the trait may have a function of that name, not the trait's default. */
  boolean mayGive(TraitDef trait, String function) {
    return trait.fromPrelude()
        || ofTraits.getOrDefault(trait, List.of()).stream()
            .anyMatch(impl -> !impl.functions(function).isEmpty());
  }

  private List<ImplDef> fitting(TraitDef trait, Object wanted) {
    List<ImplDef> found = new ArrayList<>();
    for (ImplDef impl : ofTraits.get(trait)) {
      Object has = key(impl.self());
      boolean fits =
          wanted == Type.InferKind.GENERAL
              || wanted == Type.InferKind.INTEGER && has instanceof Type.Int
              || wanted == Type.InferKind.FLOAT && has instanceof Type.Float
              || has.equals(wanted);
      if (fits || has.equals("*")) {
        found.add(impl);
      }
    }
    return found;
  }

  List<ImplDef> inherent(Type self) {
    need("", self);
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
    need("", new Type.Adt(def, def.generics().identity()));
    return inherent.getOrDefault(def, List.of());
  }
}
