package dev.holdfast.simulator.type;

import java.util.List;
import java.util.Optional;

/**
 * A type. Equality is structural over definitions' identity; a {@code mark} is a {@link TypeFlags}
 * mark, which follows from the other parts and is never given. In bodies (thir, mir) all regions
 * are erased; in signatures, fields and predicates they are there.
 */
public sealed interface Type extends GenericArg {

  /** A type without parts. */
  sealed interface Plain extends Type {
    @Override
    default int flags() {
      return 0;
    }
  }

  record Bool() implements Plain {}

  record Char() implements Plain {}

  record Str() implements Plain {}

  record Never() implements Plain {}

  record Int(IntKind kind) implements Plain {}

  /** {@code bits} is 32 or 64. */
  record Float(int bits) implements Plain {}

  record Adt(AdtDef def, List<GenericArg> args, int mark) implements Type {
    public Adt {
      args = List.copyOf(args);
    }

    public Adt(AdtDef def, List<GenericArg> args) {
      this(def, args, TypeFlags.mark(0, def, args));
    }

    @Override
    public int flags() {
      return mark & TypeFlags.MASK;
    }

    @Override
    public int hashCode() {
      return mark;
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || other instanceof Adt it
              && mark == it.mark
              && def == it.def
              && TypeFlags.same(args, it.args);
    }
  }

  record Ref(Region region, Type target, boolean mutable, int mark) implements Type {
    public Ref(Region region, Type target, boolean mutable) {
      this(region, target, mutable, TypeFlags.mark(region, target, mutable));
    }

    @Override
    public int flags() {
      return mark & TypeFlags.MASK;
    }

    @Override
    public int hashCode() {
      return mark;
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || other instanceof Ref it
              && mark == it.mark
              && mutable == it.mutable
              && region.equals(it.region)
              && target.equals(it.target);
    }
  }

  record RawPtr(Type target, boolean mutable) implements Type {
    @Override
    public int flags() {
      return target.flags();
    }
  }

  record Slice(Type element) implements Type {
    @Override
    public int flags() {
      return element.flags();
    }
  }

  record Array(Type element, Const length) implements Type {
    @Override
    public int flags() {
      return element.flags() | length.flags();
    }
  }

  /** The unit type has no elements. */
  record Tuple(List<Type> elements, int mark) implements Type {
    public Tuple {
      elements = List.copyOf(elements);
    }

    public Tuple(List<Type> elements) {
      this(elements, TypeFlags.mark(0, null, elements));
    }

    @Override
    public int flags() {
      return mark & TypeFlags.MASK;
    }

    @Override
    public int hashCode() {
      return mark;
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || other instanceof Tuple it && mark == it.mark && TypeFlags.same(elements, it.elements);
    }
  }

  /** The zero-sized type of a function item, tuple struct or tuple variant constructor. */
  record FnItem(FnDef def, List<GenericArg> args, int mark) implements Type {
    public FnItem {
      args = List.copyOf(args);
    }

    public FnItem(FnDef def, List<GenericArg> args) {
      this(def, args, TypeFlags.mark(0, def, args));
    }

    @Override
    public int flags() {
      return mark & TypeFlags.MASK;
    }

    @Override
    public int hashCode() {
      return mark;
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || other instanceof FnItem it
              && mark == it.mark
              && def == it.def
              && TypeFlags.same(args, it.args);
    }
  }

  record FnPtr(FnSig sig, int mark) implements Type {
    public FnPtr(FnSig sig) {
      this(sig, TypeFlags.mark(sig));
    }

    @Override
    public int flags() {
      return mark & TypeFlags.MASK;
    }

    @Override
    public int hashCode() {
      return mark;
    }

    @Override
    public boolean equals(Object other) {
      return this == other || other instanceof FnPtr it && mark == it.mark && sig.equals(it.sig);
    }
  }

  /**
   * A closure's type: its definition, the generic arguments of the function around it, and, once
   * its body has been checked, the types of its captures in order.
   */
  record Closure(ClosureDef def, List<GenericArg> args, List<Type> upvars, int mark)
      implements Type {
    public Closure {
      args = List.copyOf(args);
      upvars = List.copyOf(upvars);
    }

    public Closure(ClosureDef def, List<GenericArg> args, List<Type> upvars) {
      this(def, args, upvars, TypeFlags.mark(TypeFlags.CLOSURE | TypeFlags.of(upvars), def, args));
    }

    @Override
    public int flags() {
      return mark & TypeFlags.MASK;
    }

    @Override
    public int hashCode() {
      return mark;
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || other instanceof Closure it
              && mark == it.mark
              && def == it.def
              && TypeFlags.same(args, it.args)
              && TypeFlags.same(upvars, it.upvars);
    }
  }

  /** The type of an async body (of a fn, block or closure); parts as of {@link Closure}. */
  record Coroutine(CoroutineDef def, List<GenericArg> args, List<Type> upvars, int mark)
      implements Type {
    public Coroutine {
      args = List.copyOf(args);
      upvars = List.copyOf(upvars);
    }

    public Coroutine(CoroutineDef def, List<GenericArg> args, List<Type> upvars) {
      this(def, args, upvars, TypeFlags.mark(TypeFlags.CLOSURE | TypeFlags.of(upvars), def, args));
    }

    @Override
    public int flags() {
      return mark & TypeFlags.MASK;
    }

    @Override
    public int hashCode() {
      return mark;
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || other instanceof Coroutine it
              && mark == it.mark
              && def == it.def
              && TypeFlags.same(args, it.args)
              && TypeFlags.same(upvars, it.upvars);
    }
  }

  /**
   * {@code dyn Principal<..> + Auto + 'region}. The principal's args are without Self; {@code
   * assocs} are its associated types' values, in order of their definition.
   */
  record Dynamic(
      Optional<TraitDef> principal,
      List<GenericArg> args,
      List<AssocValue> assocs,
      List<TraitDef> autos,
      Region region,
      int mark)
      implements Type {
    public Dynamic {
      args = List.copyOf(args);
      assocs = List.copyOf(assocs);
      autos = List.copyOf(autos);
    }

    public Dynamic(
        Optional<TraitDef> principal,
        List<GenericArg> args,
        List<AssocValue> assocs,
        List<TraitDef> autos,
        Region region) {
      this(principal, args, assocs, autos, region, TypeFlags.mark(principal, args, assocs, region));
    }

    @Override
    public int flags() {
      return mark & TypeFlags.MASK;
    }

    @Override
    public int hashCode() {
      return mark;
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || other instanceof Dynamic it
              && mark == it.mark
              && principal.equals(it.principal)
              && TypeFlags.same(args, it.args)
              && assocs.equals(it.assocs)
              && autos.equals(it.autos)
              && region.equals(it.region);
    }
  }

  record AssocValue(AssocTypeDef assoc, Type type) {}

  /** {@code <args[0] as Trait<args[1..]>>::assoc}, not yet normalised. */
  record Projection(AssocTypeDef assoc, List<GenericArg> args, int mark) implements Type {
    public Projection {
      args = List.copyOf(args);
    }

    public Projection(AssocTypeDef assoc, List<GenericArg> args) {
      this(assoc, args, TypeFlags.mark(TypeFlags.ALIAS, assoc, args));
    }

    @Override
    public int flags() {
      return mark & TypeFlags.MASK;
    }

    @Override
    public int hashCode() {
      return mark;
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || other instanceof Projection it
              && mark == it.mark
              && assoc == it.assoc
              && TypeFlags.same(args, it.args);
    }
  }

  /** {@code impl Trait} in return position; an async fn's return type is one, too. */
  record Opaque(OpaqueDef def, List<GenericArg> args, int mark) implements Type {
    public Opaque {
      args = List.copyOf(args);
    }

    public Opaque(OpaqueDef def, List<GenericArg> args) {
      this(def, args, TypeFlags.mark(TypeFlags.ALIAS, def, args));
    }

    @Override
    public int flags() {
      return mark & TypeFlags.MASK;
    }

    @Override
    public int hashCode() {
      return mark;
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || other instanceof Opaque it
              && mark == it.mark
              && def == it.def
              && TypeFlags.same(args, it.args);
    }
  }

  /** A type parameter; {@code index} counts all of the item's generic parameters. */
  record Param(int index, String name) implements Type {
    @Override
    public int flags() {
      return TypeFlags.PARAM;
    }
  }

  /** An inference variable: only inside typeck. */
  record Infer(int id, InferKind kind) implements Type {
    @Override
    public int flags() {
      return TypeFlags.INFER;
    }
  }

  enum InferKind {
    GENERAL,
    INTEGER,
    FLOAT
  }

  /** A diagnostic has been given; it goes with everything. */
  record Error() implements Type {
    @Override
    public int flags() {
      return TypeFlags.ERROR;
    }
  }

  Type BOOL = new Bool();
  Type CHAR = new Char();
  Type STR = new Str();
  Type NEVER = new Never();
  Type UNIT = new Tuple(List.of());
  Type ERROR = new Error();
  Type I32 = new Int(IntKind.I32);
  Type U8 = new Int(IntKind.U8);
  Type U32 = new Int(IntKind.U32);
  Type U64 = new Int(IntKind.U64);
  Type USIZE = new Int(IntKind.USIZE);
  Type ISIZE = new Int(IntKind.ISIZE);
  Type F64 = new Float(64);

  default boolean isUnit() {
    return this instanceof Tuple tuple && tuple.elements().isEmpty();
  }

  default boolean isNever() {
    return this instanceof Never;
  }
}
