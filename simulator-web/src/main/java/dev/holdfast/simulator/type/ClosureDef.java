package dev.holdfast.simulator.type;

import dev.holdfast.simulator.source.Span;
import java.util.Optional;

/**
 * A closure. Its generics are those of the function around it. Kind and signature are known after
 * the body around it has been checked; the signature's inputs are the closure's parameters.
 */
public final class ClosureDef implements Def, BodyOwner {

  /** The most general of the three traits that it implements. */
  public enum Kind {
    FN,
    FN_MUT,
    FN_ONCE
  }

  private final DefHead head;
  private final Generics generics;
  private final boolean isAsync;
  private final BodyOwner parent;
  private Kind kind = Kind.FN;
  private Optional<Kind> expected = Optional.empty();
  private boolean isLender;
  private FnSig sig = new FnSig(java.util.List.of(), Type.ERROR, false, 0);

  public ClosureDef(DefHead head, Generics generics, boolean isAsync, BodyOwner parent) {
    this.head = head;
    this.generics = generics;
    this.isAsync = isAsync;
    this.parent = parent;
  }

  public boolean isAsync() {
    return isAsync;
  }

  /** The owner of the body that the closure is written in. */
  public BodyOwner parent() {
    return parent;
  }

  /** The kind that the place where it is written asks for: its body is held to that. */
  public Optional<Kind> expected() {
    return expected;
  }

  public void expect(Kind wanted) {
    this.expected = Optional.of(wanted);
  }

  /** Whether the futures of the async closure borrow from the closure itself. */
  public boolean isLender() {
    return isLender;
  }

  public void setLender() {
    this.isLender = true;
  }

  public Kind kind() {
    return kind;
  }

  public FnSig sig() {
    return sig;
  }

  public void resolve(Kind inferred, FnSig signature) {
    this.kind = inferred;
    this.sig = signature;
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

  /** Where it is written, which is what its type is called by. */
  public Span place() {
    return head.place();
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
