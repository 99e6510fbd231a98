package dev.holdfast.simulator.type;

import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;

/** A trait; parameter 0 of its generics is Self. Its members are filled in by the collector. */
public final class TraitDef implements Def {

  /** A trait that the language itself knows; NONE for all others. */
  public enum Lang {
    NONE,
    SIZED,
    COPY,
    CLONE,
    DROP,
    UNPIN,
    SEND,
    SYNC,
    FUTURE,
    INTO_FUTURE,
    FN,
    FN_MUT,
    FN_ONCE,
    ASYNC_FN,
    ASYNC_FN_MUT,
    ASYNC_FN_ONCE,
    DEREF,
    DEREF_MUT,
    TUPLE,
    FN_PTR,
    UNSIZE,
    COERCE_UNSIZED,
    DISCRIMINANT_KIND
  }

  private final DefHead head;
  private final Lang lang;
  private final boolean isAuto;
  private final boolean isUnsafe;
  private final Generics generics;
  private final List<TraitRef> supertraits = new ArrayList<>();
  private final List<Predicate> impliedPredicates = new ArrayList<>();
  private final List<FnDef> functions = new ArrayList<>();
  private final List<AssocTypeDef> types = new ArrayList<>();
  private final List<ConstDef> constants = new ArrayList<>();

  public TraitDef(DefHead head, Lang lang, boolean isAuto, boolean isUnsafe, Generics generics) {
    this.head = head;
    this.lang = lang;
    this.isAuto = isAuto;
    this.isUnsafe = isUnsafe;
    this.generics = generics;
  }

  public Lang lang() {
    return lang;
  }

  public boolean isAuto() {
    return isAuto;
  }

  public boolean isUnsafe() {
    return isUnsafe;
  }

  /** The direct supertraits, in terms of the trait's generics. */
  public List<TraitRef> supertraits() {
    return supertraits;
  }

  /**
   * What holds beside the supertraits of all that implement the trait, in terms of its generics:
   * what the bounds on Self say of lifetimes and of associated types. Its other where clauses have
   * to be repeated by whoever uses it (Reference: implied bounds).
   */
  public List<Predicate> impliedPredicates() {
    return impliedPredicates;
  }

  /** The functions in order: a vtable's order. */
  public List<FnDef> functions() {
    return functions;
  }

  public List<AssocTypeDef> types() {
    return types;
  }

  public List<ConstDef> constants() {
    return constants;
  }

  @Override
  public String name() {
    return head.name();
  }

  @Override
  public String path() {
    return head.path();
  }

  @Override
  public Span span() {
    return head.span();
  }

  @Override
  public boolean fromPrelude() {
    return head.fromPrelude();
  }

  @Override
  public Generics generics() {
    return generics;
  }

  @Override
  public String toString() {
    return head.path();
  }
}
