package dev.holdfast.simulator.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The generic parameters of an item, the parent's first (a trait's Self is parameter 0), and the
 * predicates that the item itself states. {@code predicates} is filled in after all parameters are
 * known, since bounds may name each other.
 */
public final class Generics {

  /** A parameter's kind. */
  public enum Kind {
    LIFETIME,
    TYPE,
    CONST
  }

  /**
   * One parameter; {@code synthetic} for an argument-position {@code impl Trait}; {@code constant}
   * is the type of a constant's values.
   */
  public record Param(
      String name, Kind kind, boolean synthetic, Optional<GenericArg> fallback, Type constant) {
    public Param(String name, Kind kind, boolean synthetic, Optional<GenericArg> fallback) {
      this(name, kind, synthetic, fallback, Type.USIZE);
    }
  }

  public static final Generics NONE = new Generics(Optional.empty(), List.of());

  private final Optional<Generics> parent;
  private final List<Param> own;
  private final List<Predicate> predicates = new ArrayList<>();

  public Generics(Optional<Generics> parent, List<Param> own) {
    this.parent = parent;
    this.own = new ArrayList<>(own);
  }

  public Optional<Generics> parent() {
    return parent;
  }

  /** The parameters that the item adds to its parent's; a list that grows while it is collected. */
  public List<Param> own() {
    return own;
  }

  /** The predicates that the item adds to its parent's. */
  public List<Predicate> ownPredicates() {
    return predicates;
  }

  public int parentCount() {
    return parent.map(Generics::count).orElse(0);
  }

  public int count() {
    return parentCount() + own.size();
  }

  public Param param(int index) {
    int before = parentCount();
    return index < before ? parent.orElseThrow().param(index) : own.get(index - before);
  }

  /** All predicates, the parent's first. */
  public List<Predicate> predicates() {
    List<Predicate> all = new ArrayList<>();
    parent.ifPresent(p -> all.addAll(p.predicates()));
    all.addAll(predicates);
    return all;
  }

  /** Each parameter standing for itself. */
  public List<GenericArg> identity() {
    List<GenericArg> args = new ArrayList<>();
    for (int i = 0; i < count(); i++) {
      Param param = param(i);
      args.add(
          switch (param.kind()) {
            case LIFETIME -> new Region.Param(i, param.name());
            case TYPE -> new Type.Param(i, param.name());
            case CONST -> new Const.Param(i, param.name());
          });
    }
    return args;
  }
}
