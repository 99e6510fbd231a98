package dev.holdfast.simulator.type;

import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
  private Members unmade;
  private final Set<String> made = new LinkedHashSet<>();

  /** Makes members that nobody has asked for before. */
  public interface Members {

    void all();

    /** Those of the name, if there are any. */
    void named(String name);
  }

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

  /** Has members made when they are first asked for. */
  public void whenNeeded(Members members) {
    unmade = members;
  }

  private void need() {
    if (unmade != null) {
      Members members = unmade;
      unmade = null;
      members.all();
    }
  }

  private void need(String name) {
    if (unmade != null && made.add(name)) {
      unmade.named(name);
    }
  }

  /** Whether the members of the name have been made before the others. */
  public boolean isMade(String name) {
    return made.contains(name);
  }

  public List<FnDef> functions() {
    need();
    return functions;
  }

  /** The functions of the name: one, if the program is right. */
  public List<FnDef> functions(String name) {
    need(name);
    List<FnDef> named = new ArrayList<>();
    for (FnDef each : functions) {
      if (each.name().equals(name)) {
        named.add(each);
      }
    }
    return named;
  }

  public void add(FnDef function) {
    functions.add(function);
  }

  public void add(ConstDef constant) {
    constants.add(constant);
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

  /** The first constant of the name. */
  public Optional<ConstDef> constant(String name) {
    need(name);
    for (ConstDef each : constants) {
      if (each.name().equals(name)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
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
