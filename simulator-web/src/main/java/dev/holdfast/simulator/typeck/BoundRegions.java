package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.type.EraseRegions;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFolder;

/** Which regions of a closure's signature the signature itself binds. */
final class BoundRegions extends TypeFolder {

  private final boolean elided;
  private final int[] next;

  private BoundRegions(boolean elided, int[] next) {
    this.elided = elided;
    this.next = next;
  }

  /**
   * All regions that are left out in a type as it is written are bound, each on its own. Others, as
   * those of aliases, are erased: they are not the signature's, and the body is held to them.
   */
  static Type elided(Type type, int[] next) {
    return new BoundRegions(true, next).fold(type);
  }

  /**
   * The type with those regions bound that the expected type binds; {@code next} grows to the
   * number of regions bound. A type of another shape stays as it is.
   */
  static Type expected(Type hint, Type type, int[] next) {
    Type bound = new BoundRegions(false, next).fold(hint);
    return EraseRegions.apply(bound).equals(EraseRegions.apply(type)) ? bound : type;
  }

  /** A trait object's elided bound is its reference's lifetime, elsewhere it is inferred. */
  @Override
  public Type fold(Type type) {
    if (elided && type instanceof Type.Ref ref && ref.target() instanceof Type.Dynamic object) {
      Region region = fold(ref.region());
      return new Type.Ref(region, object(object, region), ref.mutable());
    }
    return elided && type instanceof Type.Dynamic object
        ? object(object, Region.ERASED)
        : foldParts(type);
  }

  private Type object(Type.Dynamic it, Region implied) {
    Region own = it.region() instanceof Region.Erased ? implied : Region.ERASED;
    Type.Dynamic rest =
        (Type.Dynamic)
            foldParts(
                new Type.Dynamic(
                    it.principal(), it.args(), it.assocs(), it.autos(), Region.STATIC));
    return new Type.Dynamic(rest.principal(), rest.args(), rest.assocs(), rest.autos(), own);
  }

  @Override
  public Region fold(Region region) {
    if (elided) {
      return region instanceof Region.Bound
          ? region
          : region instanceof Region.Erased && depth == 0
              ? new Region.Bound(0, next[0]++)
              : Region.ERASED;
    }
    if (region instanceof Region.Bound it) {
      if (it.depth() == depth) {
        next[0] = Math.max(next[0], it.index() + 1);
      }
      return it;
    }
    return Region.ERASED;
  }
}
