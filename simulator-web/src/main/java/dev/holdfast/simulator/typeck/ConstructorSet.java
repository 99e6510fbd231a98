package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.IntKind;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * All constructors of a type, split so that each pattern of a column covers a part wholly or not at
 * all. {@code missing} are those that no pattern covers.
 */
record ConstructorSet(List<Constructor> present, List<Constructor> missing) {

  /** Whether the type's values are integers. */
  static boolean isInteger(Type type) {
    return type instanceof Type.Int || type instanceof Type.Char;
  }

  static ConstructorSet of(
      Type type, List<Constructor> column, Inhabited inhabited, boolean omits) {
    List<Constructor> present = new ArrayList<>();
    List<Constructor> missing = new ArrayList<>();
    for (Constructor each : all(type, column)) {
      boolean covered = false;
      for (Constructor has : column) {
        covered |= !(has instanceof Constructor.Wild) && has.covers(each);
      }
      if (covered) {
        present.add(each);
      } else if (!omits || !inhabited.isEmpty(type, each)) {
        missing.add(each);
      }
    }
    return new ConstructorSet(present, missing);
  }

  private static List<Constructor> all(Type type, List<Constructor> column) {
    List<Constructor> all = new ArrayList<>();
    switch (type) {
      case Type.Adt it when it.def().isEnum() -> {
        for (int i = 0; i < it.def().variants().size(); i++) {
          all.add(new Constructor.Variant(i));
        }
      }
      case Type.Never it -> {}
      case Type.Bool it -> {
        all.add(new Constructor.Bool(true));
        all.add(new Constructor.Bool(false));
      }
      case Type.Int it -> ranges(minimum(it.kind()), end(it.kind()), column, all);
      case Type.Char it -> {
        ranges(at(0), at(0xD800), column, all);
        ranges(at(0xE000), at(0x110000), column, all);
      }
      case Type.Slice it -> slices(column, all);
      case Type.Array it -> {
        if (it.length() instanceof Const.Value n) {
          all.add(new Constructor.Slice((int) n.value(), 0, false));
        } else {
          slices(column, all);
        }
      }
      case Type.Adt it -> all.add(Constructor.SINGLE);
      case Type.Tuple it -> all.add(Constructor.SINGLE);
      case Type.Ref it -> all.add(Constructor.SINGLE);
      default -> {
        // Nobody lists these values: only a wildcard covers them all.
        for (Constructor each : column) {
          if (!(each instanceof Constructor.Wild) && !all.contains(each)) {
            all.add(each);
          }
        }
        all.add(Constructor.WILD);
      }
    }
    return all;
  }

  private static Constructor.Point at(long value) {
    return new Constructor.Point(0, 0, value);
  }

  /** The first value of an integer type; isize has room below it. */
  static Constructor.Point minimum(IntKind kind) {
    return kind == IntKind.ISIZE ? Constructor.Point.BEFORE : first(kind);
  }

  static Constructor.Point first(IntKind kind) {
    if (!kind.signed()) {
      return at(0);
    }
    return kind.bytes() == 16
        ? new Constructor.Point(0, Long.MIN_VALUE, 0)
        : new Constructor.Point(0, -1, -1L << (8 * kind.bytes() - 1));
  }

  static Constructor.Point last(IntKind kind) {
    int bits = 8 * kind.bytes() - (kind.signed() ? 1 : 0);
    if (bits > 64) {
      return new Constructor.Point(0, -1L >>> (128 - bits), -1L);
    }
    return at(bits == 64 ? -1L : (1L << bits) - 1);
  }

  /** How large usize and isize are is not known to a match. */
  static Constructor.Point end(IntKind kind) {
    return kind == IntKind.USIZE || kind == IntKind.ISIZE
        ? Constructor.Point.END
        : Constructor.Point.AFTER;
  }

  private static void ranges(
      Constructor.Point from,
      Constructor.Point to,
      List<Constructor> column,
      List<Constructor> out) {
    TreeSet<Constructor.Point> cuts = new TreeSet<>();
    cuts.add(from);
    cuts.add(to);
    for (Constructor each : column) {
      if (each instanceof Constructor.Range it) {
        cut(it.from(), from, to, cuts);
        cut(it.to(), from, to, cuts);
      }
    }
    List<Constructor.Point> points = new ArrayList<>(cuts);
    for (int i = 0; i + 1 < points.size(); i++) {
      out.add(new Constructor.Range(points.get(i), points.get(i + 1)));
    }
  }

  private static void cut(
      Constructor.Point at,
      Constructor.Point from,
      Constructor.Point to,
      TreeSet<Constructor.Point> cuts) {
    if (at.compareTo(from) > 0 && at.compareTo(to) < 0) {
      cuts.add(at);
    }
  }

  private static void slices(List<Constructor> column, List<Constructor> out) {
    int longest = -1;
    int prefix = 0;
    int suffix = 0;
    for (Constructor each : column) {
      if (each instanceof Constructor.Slice it) {
        if (it.open()) {
          prefix = Math.max(prefix, it.prefix());
          suffix = Math.max(suffix, it.suffix());
        } else {
          longest = Math.max(longest, it.length());
        }
      }
    }
    if (longest + 1 >= prefix + suffix) {
      prefix = longest + 1 - suffix;
    }
    for (int length = 0; length < prefix + suffix; length++) {
      out.add(new Constructor.Slice(length, 0, false));
    }
    out.add(new Constructor.Slice(prefix, suffix, true));
  }

  /** Tells which types and constructors have no values (Reference: uninhabited types). */
  interface Inhabited {
    boolean isEmpty(Type type, Constructor constructor);
  }
}
