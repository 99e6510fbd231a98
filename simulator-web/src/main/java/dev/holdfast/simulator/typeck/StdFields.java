package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.type.AdtDef;
import java.util.Optional;

/**
 * The private fields of std's types, which a program that takes one for a method's name, or for its
 * own type's behind a pointer, is told of (E0616). Ours have others.
 */
final class StdFields {

  private static final String FIELDS =
      ";Vec buf len;String vec;Box 0 1;Rc ptr phantom alloc;Arc ptr phantom alloc;Weak ptr alloc"
          + ";VecDeque head len buf;HashMap base;HashSet base;BTreeMap root length alloc"
          + ";BTreeSet map;LinkedList head tail len alloc marker;BinaryHeap data;Cell value"
          + ";RefCell borrow value;UnsafeCell value;OnceCell inner;OnceLock once value"
          + ";Mutex inner poison data;RwLock inner poison data;MutexGuard lock poison"
          + ";Ref value borrow;RefMut value borrow marker;Duration secs nanos;Pin pointer"
          + ";Chars iter;Sender inner;Receiver inner;SyncSender inner"
          + ";RangeInclusive start end exhausted;Waker waker;Context waker local_waker ext"
          + ";NonZero 0;ManuallyDrop value;Map iter f;Filter iter predicate"
          + ";Enumerate iter count;Peekable iter peeked;Instant 0;JoinHandle 0;";

  private StdFields() {}

  /** The names, each between blanks, where the type is std's and they are known. */
  static Optional<String> of(AdtDef def) {
    int at = FIELDS.indexOf(";" + def.name() + " ");
    if (!def.fromPrelude() || def.path().startsWith("tokio")) {
      return Optional.empty();
    }
    if (def.path().equals("slice::Iter")) {
      return Optional.of(" ptr end_or_len ");
    }
    if (def.name().startsWith("Atomic")) {
      return Optional.of(" v ");
    }
    if (at < 0) {
      return Optional.empty();
    }
    int names = at + def.name().length() + 1;
    return Optional.of(FIELDS.substring(names, FIELDS.indexOf(';', names)) + " ");
  }
}
