package dev.holdfast.simulator.type;

import java.util.List;

/** Replaces every region by the erased one, but those of which a diagnostic has been given. */
public final class EraseRegions extends TypeFolder {

  private static final EraseRegions FOLDER = new EraseRegions(false);

  private final boolean keepsBound;

  private EraseRegions(boolean keepsBound) {
    super(TypeFlags.KNOWN_REGION);
    this.keepsBound = keepsBound;
  }

  public static Type apply(Type type) {
    return FOLDER.fold(type);
  }

  public static List<GenericArg> apply(List<GenericArg> args) {
    return FOLDER.foldArgs(args);
  }

  /** All but those that a part of the type binds. */
  public static Type ofFree(Type type) {
    return new EraseRegions(true).fold(type);
  }

  @Override
  public Region fold(Region region) {
    boolean bound = keepsBound && region instanceof Region.Bound it && it.depth() < depth;
    return bound || region instanceof Region.Error ? region : Region.ERASED;
  }
}
