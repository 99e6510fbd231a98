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

  private static final List<String> TOKIO_CHANNELS =
      List.of("broadcast", "mpsc", "oneshot", "watch");

  /** Those that only tokio's types share with std's. */
  private static final List<String> OF_TOKIO =
      List.of("Barrier", "Builder", "Instant", "JoinHandle", "OnceCell", "SendError");

  /** What std has in a module of its own, here in one of the root, and shows one module above. */
  private static final List<String> COLLECTIONS =
      List.of("BTreeMap", "BTreeSet", "BinaryHeap", "HashMap", "HashSet", "LinkedList", "VecDeque");

  private static final List<String> MODULES_OF_COLLECTIONS =
      List.of("binary_heap", "btree_map", "hash_map", "linked_list");

  private SharedNames() {}

  static String shown(Def def) {
    boolean shared =
        def.fromPrelude()
            && (NAMES.contains(def.name())
                || def.path().startsWith("tokio_") && OF_TOKIO.contains(def.name()));
    return shared ? path(def) : def.name();
  }

  /** As the program would write it in full. */
  static String path(Def def) {
    String path = def.path();
    if (!def.fromPrelude()) {
      return path;
    }
    if (path.startsWith("tokio_")) {
      int end = path.indexOf("::");
      String module = path.substring("tokio_".length(), end);
      boolean channel = TOKIO_CHANNELS.contains(module);
      return "tokio::" + (channel ? "sync::" : "") + module + path.substring(end);
    }
    String module = path.substring(0, Math.max(0, path.indexOf("::")));
    boolean own = COLLECTIONS.contains(def.name()) && path.contains(def.name());
    boolean ofCollection = MODULES_OF_COLLECTIONS.contains(module);
    if (own && (ofCollection || module.equals("sets") || module.equals("collections"))) {
      return "std::collections::" + def.name();
    }
    return "std::"
        + (ofCollection ? "collections::" : module.equals("mpsc") ? "sync::" : "")
        + path;
  }
}
