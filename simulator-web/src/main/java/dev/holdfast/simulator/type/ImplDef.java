package dev.holdfast.simulator.type;

import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An impl; its head and members are filled in by the collector. */
public final class ImplDef implements Def {

  private final DefHead head;
  private final Generics generics;
  private final boolean negative;
  private Optional<TraitRef> traitRef = Optional.empty();
  private Type self = Type.ERROR;
  private final List<FnDef> functions = new ArrayList<>();
  private final Map<AssocTypeDef, Type> types = new LinkedHashMap<>();
  private final List<ConstDef> constants = new ArrayList<>();
  private Runnable unmade;

  public ImplDef(DefHead head, Generics generics, boolean negative) {
    this.head = head;
    this.generics = generics;
    this.negative = negative;
  }

  public boolean negative() {
    return negative;
  }

  /** Absent for an inherent impl. */
  public Optional<TraitRef> traitRef() {
    return traitRef;
  }

  public Type self() {
    return self;
  }

  public void resolveHead(Type selfType, Optional<TraitRef> implemented) {
    this.self = selfType;
    this.traitRef = implemented;
  }

  /** Has the members made when one of them is first asked for. */
  public void whenNeeded(Runnable members) {
    unmade = members;
  }

  private void need() {
    if (unmade != null) {
      Runnable members = unmade;
      unmade = null;
      members.run();
    }
  }

  public List<FnDef> functions() {
    need();
    return functions;
  }

  /** The values of the trait's associated types, in terms of the impl's generics. */
  public Map<AssocTypeDef, Type> types() {
    need();
    return types;
  }

  public List<ConstDef> constants() {
    need();
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
