package dev.holdfast.simulator.type;

import java.util.List;

/** Replaces every region by the erased one. */
public final class EraseRegions extends TypeFolder {

  private static final EraseRegions FOLDER = new EraseRegions();

  private EraseRegions() {}

  public static Type apply(Type type) {
    return FOLDER.fold(type);
  }

  public static List<GenericArg> apply(List<GenericArg> args) {
    return FOLDER.foldArgs(args);
  }

  @Override
  public Region fold(Region region) {
    return Region.ERASED;
  }
}
