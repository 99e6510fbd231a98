package dev.holdfast.simulator.type;

import java.util.List;

/**
 * The names that several types or traits of std have: rustc's messages name such a one by its path.
 */
final class SharedNames {

  private static final List<String> NAMES =
      List.of(
          "Alignment",
          "Bytes",
          "Chain",
          "Condvar",
          "Display",
          "Drain",
          "Empty",
          "Entry",
          "Error",
          "ExtractIf",
          "FromFn",
          "IntoIter",
          "Iter",
          "IterMut",
          "Lines",
          "Mutex",
          "MutexGuard",
          "Once",
          "Ordering",
          "Pending",
          "Pointer",
          "RSplit",
          "RSplitN",
          "Range",
          "RangeFrom",
          "RangeInclusive",
          "RangeToInclusive",
          "Ready",
          "Receiver",
          "Repeat",
          "RwLock",
          "RwLockReadGuard",
          "RwLockWriteGuard",
          "Sender",
          "Splice",
          "Split",
          "SplitInclusive",
          "SplitN",
          "Take",
          "TryLockError",
          "Weak",
          "Write");

  private SharedNames() {}

  static String shown(Def def) {
    boolean shared = def.fromPrelude() && NAMES.contains(def.name());
    return shared ? path(def) : def.name();
  }

  /** As the program would write it in full. */
  static String path(Def def) {
    String path = def.path();
    if (!def.fromPrelude()) {
      return path;
    }
    String outer =
        path.startsWith("mpsc::")
            ? "sync::"
            : path.startsWith("hash_map::")
                    || path.startsWith("btree_map::")
                    || path.startsWith("binary_heap::")
                    || path.startsWith("linked_list::")
                ? "collections::"
                : "";
    return "std::" + outer + path;
  }
}
