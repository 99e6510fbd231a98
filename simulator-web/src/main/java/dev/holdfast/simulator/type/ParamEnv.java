package dev.holdfast.simulator.type;

import java.util.List;

/** What may be taken for granted inside an item: its predicates, supertraits spelled out. */
public record ParamEnv(List<Predicate> predicates) {

  public static final ParamEnv EMPTY = new ParamEnv(List.of());

  public ParamEnv {
    predicates = List.copyOf(predicates);
  }

  /** Whether something is wrong in a bound: then nobody says that another does not hold. */
  public boolean isBroken() {
    for (Predicate predicate : predicates) {
      if (predicate instanceof Predicate.Trait it && ReferencesError.inTypes(it)) {
        return true;
      }
    }
    return false;
  }
}
