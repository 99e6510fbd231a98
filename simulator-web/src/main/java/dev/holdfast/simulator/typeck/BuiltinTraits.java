package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The traits that the language itself implements, by a type's parts or not at all: {@code Sized},
 * {@code Copy} and {@code Clone}, auto traits, and those of what can be called.
 */
final class BuiltinTraits {

  private final TraitSolver solver;
  private final TypeContext cx;
  private final InferenceTable table;
  private final boolean reveal;

  BuiltinTraits(TraitSolver solver, TypeContext cx, boolean reveal) {
    this.solver = solver;
    this.cx = cx;
    this.table = solver.table;
    this.reveal = reveal;
  }

  /** What the language says of the trait; nothing where impls decide. */
  Optional<Selection> language(TraitRef wanted, Type self) {
    TraitDef trait = wanted.trait();
    return switch (trait.lang()) {
      case SIZED -> Optional.of(sized(trait, self));
      case COPY -> copy(trait, self, true);
      case CLONE -> copy(trait, self, false);
      case FN, FN_MUT, FN_ONCE -> callable(wanted, self);
      case ASYNC_FN, ASYNC_FN_MUT, ASYNC_FN_ONCE ->
          reveal ? Optional.empty() : asyncCallable(wanted, self);
      case FUTURE ->
          self instanceof Type.Coroutine ? Optional.of(Selection.builtin()) : Optional.empty();
      case UNPIN, SEND, SYNC -> Optional.of(auto(wanted, self));
      case TUPLE -> Optional.of(self instanceof Type.Tuple ? Selection.builtin() : Selection.NONE);
      case FN_PTR -> Optional.of(self instanceof Type.FnPtr ? Selection.builtin() : Selection.NONE);
      case DROP, INTO_FUTURE, DEREF, DEREF_MUT, UNSIZE, COERCE_UNSIZED, DISCRIMINANT_KIND, NONE ->
          trait.isAuto() ? Optional.of(auto(wanted, self)) : Optional.empty();
    };
  }

  private Predicate needs(TraitDef trait, Type self) {
    return new Predicate.Trait(new TraitRef(trait, List.of(self)), 0);
  }

  private List<Predicate> needs(TraitDef trait, List<Type> selves) {
    List<Predicate> all = new ArrayList<>();
    for (Type self : selves) {
      all.add(needs(trait, self));
    }
    return all;
  }

  // Reference: special types and traits, Sized; dynamically sized types.
  private Selection sized(TraitDef trait, Type self) {
    return switch (self) {
      case Type.Str it -> Selection.NONE;
      case Type.Slice it -> Selection.NONE;
      case Type.Dynamic it -> Selection.NONE;
      case Type.Param it -> Selection.NONE;
      case Type.Projection it -> Selection.NONE;
      case Type.Adt it when it.def().isStruct() && !it.def().variants().isEmpty() -> {
        List<AdtDef.Field> fields = it.def().variants().get(0).fields();
        if (fields.isEmpty()) {
          yield Selection.builtin();
        }
        Type last = fields.get(fields.size() - 1).type();
        // Only a parameter, or a struct that ends in one, can make a struct unsized.
        List<Predicate> nested = new ArrayList<>();
        if (mayBeUnsized(last, 0)) {
          Type tail = solver.normalize(Subst.apply(last, it.args()), nested);
          nested.add(needs(trait, tail));
        }
        yield Selection.builtin(nested);
      }
      default -> Selection.builtin();
    };
  }

  private static boolean mayBeUnsized(Type type, int depth) {
    return switch (type) {
      case Type.Param it -> true;
      case Type.Projection it -> true;
      case Type.Str it -> true;
      case Type.Slice it -> true;
      case Type.Dynamic it -> true;
      case Type.Adt it when it.def().isStruct() && !it.def().variants().isEmpty() && depth < 8 -> {
        List<AdtDef.Field> fields = it.def().variants().get(0).fields();
        yield !fields.isEmpty() && mayBeUnsized(fields.get(fields.size() - 1).type(), depth + 1);
      }
      default -> false;
    };
  }

  // Reference: special types and traits, Copy and Clone.
  private Optional<Selection> copy(TraitDef trait, Type self, boolean isCopy) {
    return switch (self) {
      case Type.Bool it -> Optional.of(Selection.builtin());
      case Type.Char it -> Optional.of(Selection.builtin());
      case Type.Int it -> Optional.of(Selection.builtin());
      case Type.Float it -> Optional.of(Selection.builtin());
      case Type.Never it -> Optional.of(Selection.builtin());
      case Type.RawPtr it -> Optional.of(Selection.builtin());
      case Type.FnItem it -> Optional.of(Selection.builtin());
      case Type.FnPtr it -> Optional.of(Selection.builtin());
      case Type.Infer it -> Optional.of(Selection.builtin());
      case Type.Ref it -> Optional.of(it.mutable() ? Selection.NONE : Selection.builtin());
      case Type.Tuple it -> Optional.of(Selection.builtin(needs(trait, it.elements())));
      case Type.Array it -> Optional.of(Selection.builtin(needs(trait, it.element())));
      case Type.Closure it -> {
        Optional<List<Type>> upvars = cx.upvars.of(it);
        yield Optional.of(
            upvars.isEmpty() ? Selection.MANY : Selection.builtin(needs(trait, upvars.get())));
      }
      case Type.Coroutine it -> Optional.of(Selection.NONE);
      case Type.Str it -> Optional.of(Selection.NONE);
      case Type.Slice it -> Optional.of(Selection.NONE);
      case Type.Dynamic it -> Optional.of(Selection.NONE);
      case Type.Adt it -> Optional.empty();
      case Type.Projection it -> Optional.empty();
      case Type.Opaque it -> Optional.empty();
      case Type.Param it -> Optional.empty();
      case Type.Error it -> Optional.of(Selection.builtin());
    };
  }

  // Reference: special types and traits, auto traits. Unpin is unconditional for pointers (std).
  private Selection auto(TraitRef wanted, Type self) {
    TraitDef trait = wanted.trait();
    boolean unpin = trait.lang() == TraitDef.Lang.UNPIN;
    boolean mayHaveImpls =
        self instanceof Type.Adt || self instanceof Type.Ref && trait.lang() == TraitDef.Lang.NONE;
    if (mayHaveImpls && !cx.implsOf(trait, self).isEmpty()) {
      // An impl for some of its instances is one too many for the others to have it by their parts.
      return solver.assembly.selectImpl(wanted, self);
    }
    return switch (self) {
      case Type.Ref it -> {
        if (unpin) {
          yield Selection.builtin();
        }
        boolean sharedSend = trait.lang() == TraitDef.Lang.SEND && !it.mutable();
        yield Selection.builtin(
            needs(sharedSend ? cx.lang(TraitDef.Lang.SYNC) : trait, it.target()));
      }
      case Type.RawPtr it -> unpin || !isSendOrSync(trait) ? Selection.builtin() : Selection.NONE;
      case Type.Slice it -> Selection.builtin(needs(trait, it.element()));
      case Type.Array it -> Selection.builtin(needs(trait, it.element()));
      case Type.Tuple it -> Selection.builtin(needs(trait, it.elements()));
      case Type.Adt it -> {
        List<Predicate> nested = new ArrayList<>();
        List<Type> fields = fieldTypes(it, nested);
        nested.addAll(needs(trait, fields));
        yield Selection.builtin(nested);
      }
      case Type.Closure it -> {
        Optional<List<Type>> upvars = cx.upvars.of(it);
        yield upvars.isEmpty() ? Selection.MANY : Selection.builtin(needs(trait, upvars.get()));
      }
      case Type.Coroutine it -> {
        if (unpin) {
          yield Selection.NONE;
        }
        Optional<List<Type>> parts = cx.witnesses.of(it);
        if (parts.isEmpty()) {
          yield Selection.MANY;
        }
        // An async function has captured its parameters as its signature has them.
        List<Predicate> nested = new ArrayList<>();
        for (Type part : parts.get()) {
          nested.add(needs(trait, solver.normalize(part, nested)));
        }
        yield Selection.builtin(nested);
      }
      case Type.Opaque it -> leaked(trait, it);
      case Type.Dynamic it -> Selection.NONE;
      case Type.Param it -> Selection.NONE;
      case Type.Projection it -> Selection.NONE;
      case Type.Infer it -> Selection.builtin();
      default -> Selection.builtin();
    };
  }

  /**
   * Reference: auto traits leak; what a trait's function returns has them where its impl is known.
   */
  private Selection leaked(TraitDef trait, Type.Opaque opaque) {
    Optional<Type> hidden = cx.hidden(opaque);
    List<Predicate> nested = new ArrayList<>();
    if (opaque.def().function().container() instanceof FnDef.Container.InTrait) {
      Optional<Type> implemented = solver.projections.implementedOpaque(opaque, nested);
      Type self = table.shallow((Type) opaque.args().get(0));
      if (implemented.isEmpty()
          && (self instanceof Type.Param || self instanceof Type.Projection)) {
        return Selection.NONE;
      }
      hidden = implemented.or(() -> cx.hidden(opaque));
    }
    FnDef function = opaque.def().function();
    if (cx.bodies.isChecked(function) && cx.thir(function).tainted()) {
      // As rustc: what a body that is wrong gives back may be anything.
      return Selection.builtin();
    }
    if (hidden.isEmpty()) {
      return Selection.MANY;
    }
    nested.add(needs(trait, hidden.get()));
    return Selection.builtin(nested);
  }

  private static boolean isSendOrSync(TraitDef trait) {
    return trait.lang() == TraitDef.Lang.SEND || trait.lang() == TraitDef.Lang.SYNC;
  }

  /** The types of all fields, and in {@code nested} what their normalisation hangs on. */
  private List<Type> fieldTypes(Type.Adt type, List<Predicate> nested) {
    List<Type> types = new ArrayList<>();
    if (type.def().lang() == AdtDef.Lang.PHANTOM_DATA) {
      types.add((Type) type.args().get(0));
      return types;
    }
    for (AdtDef.Variant variant : type.def().variants()) {
      for (AdtDef.Field field : variant.fields()) {
        types.add(solver.normalize(Subst.apply(field.type(), type.args()), nested));
      }
    }
    return types;
  }

  /** Async closures, also such as lend, and references to what is called so. */
  private Optional<Selection> asyncCallable(TraitRef wanted, Type self) {
    TraitDef.Lang lang = wanted.trait().lang();
    if (self instanceof Type.Closure it && it.def().isAsync()) {
      return lang == TraitDef.Lang.ASYNC_FN_ONCE ? Optional.empty() : callable(wanted, self);
    }
    if (!(self instanceof Type.Ref it) || table.shallow(it.target()) instanceof Type.Dynamic) {
      return Optional.empty();
    }
    if (it.mutable() && lang == TraitDef.Lang.ASYNC_FN) {
      return Optional.of(Selection.NONE);
    }
    TraitDef asked = cx.lang(it.mutable() ? TraitDef.Lang.ASYNC_FN_MUT : TraitDef.Lang.ASYNC_FN);
    TraitRef inner = new TraitRef(asked, List.of(it.target(), wanted.args().get(1)));
    return Optional.of(Selection.builtin(List.of(new Predicate.Trait(inner, 0))));
  }

  private Optional<Selection> callable(TraitRef wanted, Type self) {
    List<Predicate> nested = new ArrayList<>();
    Optional<FnSig> sig = callSignature(self, wanted.trait().lang(), nested);
    if (sig.isEmpty()) {
      return Optional.empty();
    }
    int snapshot = table.snapshot();
    boolean fits = table.unify(new Type.Tuple(sig.get().inputs()), (Type) wanted.args().get(1));
    if (!fits) {
      table.rollback(snapshot);
      return Optional.of(Selection.NONE);
    }
    // The unification stands: a closure has but one signature.
    if (self instanceof Type.Closure it && !reveal) {
      TraitDef.Lang lang = wanted.trait().lang();
      if (!cx.upvars.isKindKnown(it.def()) && lang != TraitDef.Lang.FN_ONCE) {
        return Optional.of(Selection.MANY);
      }
      if (it.def().isLender() && (lang == TraitDef.Lang.FN || lang == TraitDef.Lang.FN_MUT)) {
        return Optional.of(Selection.NONE);
      }
    }
    return Optional.of(Selection.builtin(nested));
  }

  /** What calling a closure, function item or function pointer by one of the Fn traits means. */
  Optional<FnSig> callSignature(Type self, TraitDef.Lang trait, List<Predicate> nested) {
    return switch (self) {
      case Type.Closure it ->
          cx.upvars.closureMayBe(it.def(), trait)
              ? Optional.of(
                  solver.normalize(
                      Subst.apply(solver.made().signature(it.def()), it.args()), nested))
              : Optional.empty();
      case Type.FnItem it -> {
        FnSig sig = solver.made().signature(it);
        yield isCallable(sig) ? Optional.of(solver.normalize(sig, nested)) : Optional.empty();
      }
      case Type.FnPtr it -> isCallable(it.sig()) ? Optional.of(it.sig()) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Only safe functions with Rust's own ABI are what the Fn traits mean. */
  private static boolean isCallable(FnSig sig) {
    return !sig.isUnsafe() && sig.abi().isEmpty();
  }
}
