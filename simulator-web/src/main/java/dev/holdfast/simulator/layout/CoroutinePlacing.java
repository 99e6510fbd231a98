package dev.holdfast.simulator.layout;

import dev.holdfast.simulator.mir.CoroutineLayout;
import dev.holdfast.simulator.type.AdtDef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Lays out a coroutine as rustc does: a prefix of the upvars, the tag and the saved locals that may
 * not overlap others, then for each variant the rest of its saved locals.
 */
final class CoroutinePlacing {

  /** A layout whose size may be too large for an int. */
  record Placed(long size, Layout layout) {}

  private static final int UNASSIGNED = -1;
  private static final int PREFIX = -2;

  private final CoroutineLayout saved;
  private final List<Layout> upvars;
  private final List<Layout> locals;
  private final int[] home;

  private CoroutinePlacing(CoroutineLayout saved, List<Layout> upvars, List<Layout> locals) {
    this.saved = saved;
    this.upvars = upvars;
    this.locals = locals;
    this.home = new int[locals.size()];
  }

  /** {@code locals} are the saved locals' layouts; their niches count for nothing. */
  static Placed place(CoroutineLayout saved, List<Layout> upvars, List<Layout> locals) {
    CoroutinePlacing placing = new CoroutinePlacing(saved, upvars, locals);
    placing.assignVariants();
    placing.separateConflicts();
    placing.joinLonelyVariant();
    return placing.place();
  }

  /** A local that is in one variant only has its home there; others go to the prefix. */
  private void assignVariants() {
    Arrays.fill(home, UNASSIGNED);
    for (int variant = 0; variant < saved.variants().size(); variant++) {
      for (int local : saved.variants().get(variant)) {
        home[local] = home[local] == UNASSIGNED ? variant : PREFIX;
      }
    }
  }

  private void separateConflicts() {
    for (int a = 0; a < home.length; a++) {
      if (home[a] == PREFIX) {
        continue;
      }
      int conflictsOfA = conflicts(a);
      for (int b = 0; b < home.length; b++) {
        if (!saved.conflicts().get(a).get(b) || home[b] == PREFIX || home[a] == home[b]) {
          continue;
        }
        home[conflictsOfA > conflicts(b) ? a : b] = PREFIX;
      }
    }
  }

  private int conflicts(int local) {
    int count = 0;
    for (int other = 0; other < home.length; other++) {
      if (other != local && saved.conflicts().get(local).get(other)) {
        count++;
      }
    }
    return count;
  }

  /** Where only one variant has locals of its own nothing can overlap: all go to the prefix. */
  private void joinLonelyVariant() {
    int only = UNASSIGNED;
    for (int variant : home) {
      if (variant >= 0 && only >= 0 && variant != only) {
        return;
      }
      only = Math.max(only, variant);
    }
    Arrays.fill(home, PREFIX);
  }

  private Placed place() {
    int last = saved.variants().size() - 1;
    int tagBytes = TagRange.unsignedBytes(last);
    List<Layout> prefix = new ArrayList<>(upvars);
    prefix.add(Layout.scalar(tagBytes, Niche.of(0, tagBytes, 0, last)));
    int[] inPrefix = new int[home.length];
    for (int local = 0; local < home.length; local++) {
      if (home[local] == PREFIX) {
        inPrefix[local] = prefix.size();
        prefix.add(withoutNiche(locals.get(local)));
      }
    }
    FieldPlacing.Placed placed =
        FieldPlacing.place(prefix, AdtDef.Repr.RUST, FieldPlacing.Start.ALONE);
    long size = placed.size();
    int align = placed.align();
    List<Layout.Variant> variants = new ArrayList<>();
    for (int variant = 0; variant <= last; variant++) {
      FieldPlacing.Placed own = own(variant, placed);
      size = Math.max(size, own.size());
      align = Math.max(align, own.align());
      variants.add(stitch(variant, own, placed.offsets(), inPrefix));
    }
    List<Integer> offsets = placed.offsetList().subList(0, upvars.size());
    VariantTag tag = tag(placed.offsets()[upvars.size()], tagBytes, last);
    size = Layout.roundUp(size, align);
    return new Placed(
        size,
        new Layout(
            (int) size,
            align,
            Layout.isUninhabited(upvars),
            Optional.empty(),
            offsets,
            new Layout.Variants.Several(tag, variants),
            Layout.Tail.NONE,
            0));
  }

  private FieldPlacing.Placed own(int variant, FieldPlacing.Placed prefix) {
    List<Layout> own = new ArrayList<>();
    for (int local : saved.variants().get(variant)) {
      if (home[local] == variant) {
        own.add(withoutNiche(locals.get(local)));
      }
    }
    int size = (int) Math.min(prefix.size(), Integer.MAX_VALUE);
    return FieldPlacing.place(
        own, AdtDef.Repr.RUST, FieldPlacing.Start.after(size, prefix.align()));
  }

  private Layout.Variant stitch(
      int variant, FieldPlacing.Placed own, int[] prefixOffsets, int[] inPrefix) {
    List<Integer> offsets = new ArrayList<>();
    int next = 0;
    for (int local : saved.variants().get(variant)) {
      offsets.add(home[local] == variant ? own.offsets()[next++] : prefixOffsets[inPrefix[local]]);
    }
    return new Layout.Variant((int) own.size(), false, offsets);
  }

  private static VariantTag tag(int offset, int bytes, int last) {
    List<Long> values = new ArrayList<>();
    List<Boolean> absent = new ArrayList<>();
    for (int i = 0; i <= last; i++) {
      values.add((long) i);
      absent.add(false);
    }
    return new VariantTag(offset, bytes, values, -1, absent);
  }

  private static Layout withoutNiche(Layout layout) {
    return new Layout(
        layout.size(),
        layout.align(),
        false,
        Optional.empty(),
        List.of(),
        Layout.ONE,
        Layout.Tail.NONE,
        0);
  }
}
