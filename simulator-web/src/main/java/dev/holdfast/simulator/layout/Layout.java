package dev.holdfast.simulator.layout;

import java.util.List;
import java.util.Optional;

/**
 * Where the parts of a mono type's values lie, in bytes, as rustc 1.95 lays them out on x86-64. Of
 * an unsized type it tells the sized part: size and alignment are then the least ones.
 *
 * @param uninhabited no value of the type exists
 * @param niche the largest set of unused values of a scalar in it
 * @param offsets of the fields of a struct, tuple, union or closure, of a coroutine's upvars, or of
 *     a wide pointer's address and metadata
 * @param tail what makes the type unsized; the last field (or the type itself) is that
 * @param stride the distance of the elements of an array, slice, str or slice tail; else 0
 */
public record Layout(
    int size,
    int align,
    boolean uninhabited,
    Optional<Niche> niche,
    List<Integer> offsets,
    Variants variants,
    Tail tail,
    int stride) {

  public Layout {
    offsets = List.copyOf(offsets);
  }

  /** What makes a type unsized, and so what a pointer's second word is. */
  public enum Tail {
    /** Sized. */
    NONE,
    /** A slice or str: the number of elements. */
    SLICE,
    /** A trait object: its vtable. Its real offset is rounded up to its real alignment. */
    DYNAMIC
  }

  /** Which variants there are. */
  public sealed interface Variants {
    /** One only (0 for all but enums) without a tag; its fields' offsets are the layout's. */
    record One(int variant) implements Variants {}

    /** An enum's or a coroutine's. */
    record Several(VariantTag tag, List<Variant> variants) implements Variants {
      public Several {
        variants = List.copyOf(variants);
      }
    }
  }

  /** The size up to the end of a variant's fields, and their offsets from the value's start. */
  public record Variant(int size, boolean uninhabited, List<Integer> offsets) {
    public Variant {
      offsets = List.copyOf(offsets);
    }
  }

  static final Variants ONE = new Variants.One(0);

  static Layout scalar(int bytes, Optional<Niche> niche) {
    return new Layout(bytes, bytes, false, niche, List.of(), ONE, Tail.NONE, 0);
  }

  public boolean isSized() {
    return tail == Tail.NONE;
  }

  public boolean isZeroSized() {
    return isSized() && size == 0;
  }

  /** Of a struct, tuple, union, closure, or of an upvar of a coroutine. */
  public int fieldOffset(int field) {
    return offsets.get(field);
  }

  /** Of a field of a variant, or of a saved local of a coroutine's variant. */
  public int fieldOffset(int variant, int field) {
    return switch (variants) {
      case Variants.One one -> variant == one.variant() ? offsets.get(field) : 0;
      case Variants.Several several -> several.variants().get(variant).offsets().get(field);
    };
  }

  /** The tag, where there is more than one variant to tell apart. */
  public Optional<VariantTag> tag() {
    return switch (variants) {
      case Variants.One one -> Optional.empty();
      case Variants.Several several -> Optional.of(several.tag());
    };
  }

  /** A variant is absent if it has no values and needs no space. */
  static boolean isAbsent(List<Layout> fields) {
    boolean uninhabited = false;
    for (Layout field : fields) {
      if (!field.isZeroSized()) {
        return false;
      }
      uninhabited |= field.uninhabited;
    }
    return uninhabited;
  }

  static boolean isUninhabited(List<Layout> fields) {
    for (Layout field : fields) {
      if (field.uninhabited) {
        return true;
      }
    }
    return false;
  }

  static long roundUp(long size, int align) {
    return size + align - 1 & -(long) align;
  }
}
