package dev.holdfast.simulator.type;

/** Whether something was wrong where a type comes from: nothing more is said of such a type. */
public class ReferencesError extends TypeFolder {

  private boolean found;

  /**
   * @param flags the {@link TypeFlags} of what a subclass wants to see beside errors
   */
  protected ReferencesError(int flags) {
    super(TypeFlags.ERROR | TypeFlags.ALIAS | flags);
  }

  public static boolean in(Type type) {
    return new ReferencesError(0).isIn(type);
  }

  public static boolean in(Predicate predicate) {
    ReferencesError finder = new ReferencesError(0);
    finder.fold(predicate);
    return finder.found;
  }

  /** In the types that a trait bound names, its lifetimes aside. */
  public static boolean inTypes(Predicate.Trait bound) {
    return bound.trait().args().stream().anyMatch(arg -> arg instanceof Type type && in(type));
  }

  public final boolean isIn(Type type) {
    fold(type);
    return found;
  }

  @Override
  public Type fold(Type each) {
    found |= each instanceof Type.Error;
    found |= each instanceof Type.Opaque it && it.def().isBroken();
    return foldParts(each);
  }

  @Override
  public Region fold(Region region) {
    found |= region instanceof Region.Error;
    return region;
  }
}
