package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.Type;
import java.util.Optional;

/**
 * What std has and our smaller library lacks: what a program asks of it is no error, but not in the
 * simulator's Rust; or it is unstable, which rustc says (E0658).
 */
final class StdMembers {

  private StdMembers() {}

  /**
   * Whether std's type, without what it derefs to, has a member of that name that our library
   * lacks; if so its feature, which is empty where it is stable.
   */
  static Optional<String> lacksMember(Type type, String name, boolean iterates) {
    if (type instanceof Type.Adt it && it.def().isOfTokio()) {
      return find(TokioNames.MEMBERS, it.def().name(), name);
    }
    Optional<String> own = find(StdNames.MEMBERS, head(type), name);
    return own.isEmpty() && iterates && head(type).length() > 0
        ? find(StdNames.MEMBERS, "Iterator", name)
        : own;
  }

  /** The same of a module, by the last name of its path (of the crate none), and an item in it. */
  static Optional<String> lacksItem(String module, String name) {
    String items = TokioNames.isOf(module) ? TokioNames.ITEMS : StdNames.ITEMS;
    return find(items, module, name);
  }

  /** Whether std's module, which our library lacks, has nothing of that name. */
  static boolean isNowhere(String module, String name) {
    return StdNames.ITEMS.contains(";" + module + " ") && lacksItem(module, name).isEmpty();
  }

  /** What is said of what std has and our library lacks, by its feature. */
  static Diagnostic isLacking(String feature, String what, Span span) {
    // What the library of the simulator lacks is never called an error, unless it is one in std.
    return feature.isEmpty()
        ? Diagnostic.unsupported(what, span)
        : Diagnostic.error("E0658", "use of unstable library feature `" + feature + "`", span, "");
  }

  /** The word under which the type stands in {@link StdNames}, or none. */
  private static String head(Type type) {
    return switch (type) {
      case Type.Adt it when it.def().fromPrelude() ->
          it.def().name().startsWith("Atomic") && !it.def().name().equals("AtomicPtr")
              ? "Atomic"
              : it.def().name();
      case Type.Int it -> "{integer}";
      case Type.Float it -> "{float}";
      case Type.Bool it -> "bool";
      case Type.Char it -> "char";
      case Type.Str it -> "str";
      case Type.Slice it -> "slice";
      case Type.Array it -> "array";
      case Type.RawPtr it -> "pointer";
      default -> "";
    };
  }

  private static Optional<String> find(String lists, String head, String name) {
    int start = lists.indexOf(";" + head + " ");
    if (start < 0) {
      return Optional.empty();
    }
    int end = lists.indexOf(';', start + 1);
    for (int at = lists.indexOf(" " + name, start);
        at >= 0 && at < end;
        at = lists.indexOf(" " + name, at + 1)) {
      int after = at + 1 + name.length();
      if (lists.charAt(after) == '@') {
        return Optional.of(lists.substring(after + 1, lists.indexOf(' ', after)));
      }
      if (lists.charAt(after) == ' ') {
        return Optional.of("");
      }
    }
    return Optional.empty();
  }
}
