package dev.holdfast.simulator.layout;

import dev.holdfast.simulator.type.AdtDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays out an enum of more than one variant: with a tag, or with the variants' numbers in a niche
 * of the largest variant, whichever is smaller, then whichever leaves the larger niche.
 */
final class EnumPlacing {

  /** A layout whose size may be too large for an int. */
  record Placed(long size, Layout layout) {}

  private final List<List<Layout>> variants;
  private final List<Long> discriminants;
  private final AdtDef.Repr repr;

  private EnumPlacing(List<List<Layout>> variants, List<Long> discriminants, AdtDef.Repr repr) {
    this.variants = variants;
    this.discriminants = discriminants;
    this.repr = repr;
  }

  /** At least one variant is present, or {@code repr} asks for a tag. */
  static Placed place(List<List<Layout>> variants, List<Long> discriminants, AdtDef.Repr repr) {
    EnumPlacing placing = new EnumPlacing(variants, discriminants, repr);
    Placed tagged = placing.tagged();
    Optional<Placed> inNiche =
        FieldPlacing.keepsOrder(repr) || variants.size() < 2 ? Optional.empty() : placing.inNiche();
    if (inNiche.isEmpty()) {
      return tagged;
    }
    int sizes = Long.compare(tagged.size(), inNiche.get().size());
    boolean largerNiche =
        Long.compareUnsigned(available(tagged.layout()), available(inNiche.get().layout())) < 0;
    return sizes > 0 || sizes == 0 && largerNiche ? inNiche.get() : tagged;
  }

  private static long available(Layout layout) {
    return layout.niche().isPresent() ? layout.niche().get().available() : 0;
  }

  // ---- in a niche

  private Optional<Placed> inNiche() {
    List<FieldPlacing.Placed> alone = new ArrayList<>();
    int align = 1;
    int largest = 0;
    for (int i = 0; i < variants.size(); i++) {
      alone.add(FieldPlacing.place(variants.get(i), repr, FieldPlacing.Start.ALONE));
      align = Math.max(align, alone.get(i).align());
      if (alone.get(i).size() >= alone.get(largest).size()) {
        largest = i;
      }
    }
    int first = -1;
    int last = -1;
    for (int i = 0; i < variants.size(); i++) {
      if (i != largest && !Layout.isAbsent(variants.get(i))) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    Optional<Niche> niche = alone.get(largest).niche();
    if (first < 0 || niche.isEmpty()) {
      return Optional.empty();
    }
    Optional<Niche.Reserved> reserved = niche.get().reserve(last - first + 1);
    if (reserved.isEmpty()) {
      return Optional.empty();
    }
    long size = Layout.roundUp(alone.get(largest).size(), align);
    List<Layout.Variant> placed = new ArrayList<>();
    for (int i = 0; i < variants.size(); i++) {
      long distance = i == largest ? 0 : aroundNiche(alone.get(i), niche.get(), size);
      if (distance < 0) {
        return Optional.empty();
      }
      placed.add(variant(i, alone.get(i), (int) distance));
    }
    VariantTag tag = nicheTag(niche.get(), reserved.get().first(), first, last, largest);
    Optional<Niche> left =
        reserved.get().rest().available() == 0
            ? Optional.empty()
            : Optional.of(reserved.get().rest());
    return Optional.of(new Placed(size, whole(size, align, left, tag, placed)));
  }

  /**
   * How far a variant's fields have to move to lie before or behind the niche; -1 if they can't.
   */
  private static long aroundNiche(FieldPlacing.Placed variant, Niche niche, long size) {
    if (variant.size() <= niche.offset()) {
      return 0;
    }
    long behind = Layout.roundUp((long) niche.offset() + niche.bytes(), variant.align());
    return behind + variant.size() <= size ? behind : -1;
  }

  private VariantTag nicheTag(Niche niche, long start, int first, int last, int untagged) {
    List<Long> values = new ArrayList<>();
    List<Boolean> absent = new ArrayList<>();
    for (int i = 0; i < variants.size(); i++) {
      values.add(start + (i - first) & Niche.mask(niche.bytes()));
      absent.add(i < first || i > last);
    }
    return new VariantTag(niche.offset(), niche.bytes(), values, untagged, absent);
  }

  // ---- with a tag

  private Placed tagged() {
    TagRange range = TagRange.of(inhabitedDiscriminants(), repr);
    int least = range.bytes();
    int prefixAlign = least;
    if (repr.c()) {
      for (List<Layout> fields : variants) {
        for (Layout field : fields) {
          prefixAlign = Math.max(prefixAlign, field.align());
        }
      }
    }
    List<FieldPlacing.Placed> placed = new ArrayList<>();
    long size = 0;
    int align = 1;
    int firstAlign = 256;
    for (List<Layout> fields : variants) {
      FieldPlacing.Placed variant =
          FieldPlacing.place(fields, repr, FieldPlacing.Start.after(least, prefixAlign));
      placed.add(variant);
      size = Math.max(size, variant.size());
      align = Math.max(align, variant.align());
      firstAlign = Math.min(firstAlign, firstAlign(fields, variant.order()));
    }
    size = Layout.roundUp(size, align);
    // A tag as wide as the fields behind it are aligned leaves no padding there.
    int bytes =
        FieldPlacing.keepsOrder(repr) || firstAlign > 16 ? least : Math.max(least, firstAlign);
    List<Layout.Variant> result = new ArrayList<>();
    for (int i = 0; i < variants.size(); i++) {
      FieldPlacing.Placed variant = placed.get(i);
      for (int j = 0; bytes > least && j < variant.offsets().length; j++) {
        if (variant.offsets()[j] <= least) {
          variant.offsets()[j] = bytes;
        }
      }
      result.add(variant(i, variant, 0));
    }
    long mask = Niche.mask(bytes);
    List<Long> values = new ArrayList<>();
    List<Boolean> absent = new ArrayList<>();
    for (int i = 0; i < variants.size(); i++) {
      values.add(discriminants.get(i) & mask);
      absent.add(false);
    }
    Optional<Niche> niche = Niche.of(0, bytes, range.min(), range.max());
    VariantTag tag = new VariantTag(0, bytes, values, -1, absent);
    return new Placed(size, whole(size, align, niche, tag, result));
  }

  private List<Long> inhabitedDiscriminants() {
    List<Long> inhabited = new ArrayList<>();
    for (int i = 0; i < variants.size(); i++) {
      if (repr.c() || !Layout.isUninhabited(variants.get(i))) {
        inhabited.add(discriminants.get(i));
      }
    }
    return inhabited;
  }

  /** The alignment of the first field that takes space; 256 if there is none. */
  private static int firstAlign(List<Layout> fields, int[] order) {
    for (int i : order) {
      if (!fields.get(i).isZeroSized() || fields.get(i).align() > 1) {
        return fields.get(i).align();
      }
    }
    return 256;
  }

  private Layout.Variant variant(int index, FieldPlacing.Placed placed, int distance) {
    List<Integer> offsets = new ArrayList<>();
    for (int offset : placed.offsets()) {
      offsets.add(offset + distance);
    }
    return new Layout.Variant(
        (int) placed.size() + distance, Layout.isUninhabited(variants.get(index)), offsets);
  }

  private static Layout whole(
      long size, int align, Optional<Niche> niche, VariantTag tag, List<Layout.Variant> placed) {
    boolean uninhabited = true;
    for (Layout.Variant variant : placed) {
      uninhabited &= variant.uninhabited();
    }
    return new Layout(
        (int) size,
        align,
        uninhabited,
        niche,
        List.of(tag.offset()),
        new Layout.Variants.Several(tag, placed),
        Layout.Tail.NONE,
        0);
  }
}
