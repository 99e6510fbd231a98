package dev.holdfast.simulator.type;

import dev.holdfast.simulator.source.Span;
import java.util.Optional;

/** A constant: free, associated, or an inline {@code const { }} block. */
public final class ConstDef implements Def, BodyOwner {

  private final DefHead head;
  private final Generics generics;
  private final Optional<TraitDef> trait;
  private final boolean hasBody;
  private Type type = Type.ERROR;
  private Runnable untyped;
  private boolean associated;

  public ConstDef(DefHead head, Generics generics, Optional<TraitDef> trait, boolean hasBody) {
    this.head = head;
    this.generics = generics;
    this.trait = trait;
    this.hasBody = hasBody;
  }

  /** The trait that declares it, if one does. */
  public Optional<TraitDef> trait() {
    return trait;
  }

  /** It belongs to an impl or a trait: it has a value only where it is used. */
  public boolean isAssociated() {
    return associated || trait.isPresent();
  }

  public void setAssociated() {
    associated = true;
  }

  public boolean hasBody() {
    return hasBody;
  }

  /** Finds the type once it is asked for. */
  public void whenNeeded(Runnable resolve) {
    untyped = resolve;
  }

  public Type type() {
    if (untyped != null) {
      Runnable resolve = untyped;
      untyped = null;
      resolve.run();
    }
    return type;
  }

  public void resolveType(Type declared) {
    this.type = declared;
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
