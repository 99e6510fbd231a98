package dev.holdfast.simulator.layout;

import dev.holdfast.simulator.type.AdtDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Places the fields of one struct or variant one after the other, reordered where {@code repr}
 * leaves it free (Reference: type layout; the order is rustc's, promised nowhere).
 */
final class FieldPlacing {

  /** What the fields follow, and whether the last one has to stay last. */
  record Start(int size, int align, boolean prefixed, boolean lastStays) {
    static final Start ALONE = new Start(0, 1, false, false);
    static final Start LAST_STAYS = new Start(0, 1, false, true);

    /** After a prefix, such as a tag. */
    static Start after(int size, int align) {
      return new Start(size, align, true, false);
    }
  }

  /** The fields as placed; the size is rounded up to the alignment. */
  record Placed(long size, int align, int[] offsets, int[] order, Optional<Niche> niche) {
    List<Integer> offsetList() {
      List<Integer> list = new ArrayList<>();
      for (int offset : offsets) {
        list.add(offset);
      }
      return list;
    }
  }

  private final List<Layout> fields;
  private final AdtDef.Repr repr;
  private final Start start;
  private final int largestAlign;
  private final long largestNiche;

  private FieldPlacing(List<Layout> fields, AdtDef.Repr repr, Start start) {
    this.fields = fields;
    this.repr = repr;
    this.start = start;
    int align = 1;
    long niche = 0;
    for (int i = 0; i < movable(); i++) {
      align = Math.max(align, fields.get(i).align());
      niche = maxUnsigned(niche, available(fields.get(i)));
    }
    this.largestAlign = align;
    this.largestNiche = niche;
  }

  /** The result's size may exceed an int: the caller checks. */
  static Placed place(List<Layout> fields, AdtDef.Repr repr, Start start) {
    FieldPlacing placing = new FieldPlacing(fields, repr, start);
    Placed placed = placing.place(false);
    if (start.lastStays() || placed.niche().isEmpty() || fields.size() < 2) {
      return placed;
    }
    Niche niche = placed.niche().get();
    long behind = placed.size() - niche.offset() - niche.bytes();
    if (niche.offset() == 0 || behind <= 0) {
      return placed;
    }
    Placed other = placing.place(true);
    int head = other.niche().map(Niche::offset).orElse(0);
    return head > niche.offset() && head > behind ? other : placed;
  }

  static boolean keepsOrder(AdtDef.Repr repr) {
    return repr.c() || repr.tag().isPresent();
  }

  private int movable() {
    return start.lastStays() ? fields.size() - 1 : fields.size();
  }

  private Placed place(boolean nicheLast) {
    int[] order = order(nicheLast);
    int[] offsets = new int[fields.size()];
    int align = 1;
    long offset = 0;
    if (start.prefixed()) {
      align = repr.aligned(start.align());
      offset = Layout.roundUp(start.size(), align);
    }
    Optional<Niche> niche = Optional.empty();
    long largest = 0;
    for (int i : order) {
      Layout field = fields.get(i);
      int fieldAlign = repr.aligned(field.align());
      align = Math.max(align, fieldAlign);
      offset = Layout.roundUp(offset, fieldAlign);
      offsets[i] = (int) offset;
      if (field.niche().isPresent()) {
        long available = available(field);
        int compared = Long.compareUnsigned(available, largest);
        if (compared > 0 || nicheLast && compared == 0) {
          largest = available;
          niche = Optional.of(field.niche().get().at((int) offset));
        }
      }
      offset += field.size();
    }
    align = Math.max(align, repr.align());
    return new Placed(Layout.roundUp(offset, align), align, offsets, order, niche);
  }

  /** The fields' numbers in the order of memory. */
  private int[] order(boolean nicheLast) {
    int[] order = new int[fields.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    if (keepsOrder(repr)) {
      return order;
    }
    for (int i = 1; i < movable(); i++) {
      int moving = order[i];
      int at = i;
      while (at > 0 && compare(order[at - 1], moving, nicheLast) > 0) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = moving;
    }
    return order;
  }

  private int compare(int left, int right, boolean nicheLast) {
    Layout a = fields.get(left);
    Layout b = fields.get(right);
    int groups = Integer.compare(group(a, nicheLast), group(b, nicheLast));
    int niches = Long.compareUnsigned(available(a), available(b));
    if (start.prefixed()) {
      return groups != 0 ? groups : niches;
    }
    if (groups != 0) {
      return -groups;
    }
    if (niches != 0) {
      return nicheLast ? niches : -niches;
    }
    return nicheLast
        ? Integer.compare(behindNiche(b), behindNiche(a))
        : Integer.compare(beforeNiche(a), beforeNiche(b));
  }

  /** Fields of one group have the same effective alignment, as its binary logarithm. */
  private int group(Layout field, boolean nicheLast) {
    if (repr.packed()) {
      return repr.aligned(field.align());
    }
    int bySize = Integer.numberOfTrailingZeros(Math.max(field.align(), field.size()));
    if (largestNiche == 0) {
      return bySize;
    }
    if (!nicheLast) {
      return Math.min(Integer.numberOfTrailingZeros(largestAlign), bySize);
    }
    return available(field) == largestNiche ? Integer.numberOfTrailingZeros(field.align()) : bySize;
  }

  private static long available(Layout field) {
    return field.niche().isPresent() ? field.niche().get().available() : 0;
  }

  private static int beforeNiche(Layout field) {
    return field.niche().isPresent() ? field.niche().get().offset() : 0;
  }

  private static int behindNiche(Layout field) {
    if (field.niche().isEmpty()) {
      return 0;
    }
    Niche niche = field.niche().get();
    return field.size() - niche.bytes() - niche.offset();
  }

  private static long maxUnsigned(long a, long b) {
    return Long.compareUnsigned(a, b) >= 0 ? a : b;
  }
}
