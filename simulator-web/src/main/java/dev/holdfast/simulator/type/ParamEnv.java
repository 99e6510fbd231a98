package dev.holdfast.simulator.type;

import java.util.List;

/** What may be taken for granted inside an item: its predicates, supertraits spelled out. */
public record ParamEnv(List<Predicate> predicates) {

  public static final ParamEnv EMPTY = new ParamEnv(List.of());

  public ParamEnv {
    predicates = List.copyOf(predicates);
  }
}
