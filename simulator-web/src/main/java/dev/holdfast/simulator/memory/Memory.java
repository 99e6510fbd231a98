package dev.holdfast.simulator.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All memory of a run. Addresses are given out in order and depend on nothing but the run: the
 * stack from 0x1000 up (a second area takes what does not fit below the heap), the heap from
 * 0x8000, then statics, functions and vtables. A heap address is never given out twice.
 */
public final class Memory {

  public static final int STACK = 0x1000;
  public static final int STACK_END = 0x8000;
  public static final int HEAP = 0x8000;
  public static final int STATICS = 0x4000000;
  public static final int FUNCTIONS = 0x5000000;
  public static final int VTABLES = 0x5800000;
  public static final int FAR_STACK = 0x6000000;

  /** Those of the threads beside the main one, each of so many bytes. */
  public static final int STACKS = 0x8000000;

  public static final int STACK_SIZE = 0x100000;

  private static final int REMEMBERED = 4096;

  private final Clock clock;
  private final int limit;
  private final List<Allocation> heap = new ArrayList<>();
  private final List<Allocation> statics = new ArrayList<>();
  private final PinRegistry pins = new PinRegistry();
  private int nextId = 1;
  private int nextHeapId = 1;
  private int heapTop = HEAP;
  private int staticTop = STATICS;
  private int functionTop = FUNCTIONS;
  private int vtableTop = VTABLES;
  private int liveBytes;
  private int dead;

  /** {@code limit}: live bytes of the heap and the statics. */
  public Memory(Clock clock, int limit) {
    this.clock = clock;
    this.limit = limit;
  }

  public PinRegistry pins() {
    return pins;
  }

  /** The heap's allocations in order of their making, freed ones, too (the last few thousand). */
  public List<Allocation> heap() {
    return heap;
  }

  public List<Allocation> statics() {
    return statics;
  }

  public Moment now() {
    return clock.now();
  }

  // ---- making and ending

  /** A stack slot at an address that the caller chose. */
  public Allocation slot(int address, int size, int align, String label) {
    return new Allocation(nextId++, Allocation.Kind.STACK, address, size, align, label);
  }

  /** Makes another slot of one that nobody can point to. */
  public void renew(Allocation slot, int address) {
    slot.renew(nextId++, address);
  }

  public Allocation allocate(int size, int align) {
    if (size > limit - liveBytes || heapTop > STATICS - size - align) {
      throw new MemoryExhausted();
    }
    int address = up(heapTop, Math.max(16, align));
    heapTop = address + up(size, 16);
    liveBytes += size;
    Allocation made =
        new Allocation(
            nextId++, Allocation.Kind.HEAP, address, size, align, "alloc" + nextHeapId++);
    made.setMade(clock.now());
    made.expose();
    heap.add(made);
    return made;
  }

  public Allocation makeStatic(int size, int align, String label) {
    if (size > limit - liveBytes) {
      throw new MemoryExhausted();
    }
    int address = up(staticTop, Math.max(16, align));
    staticTop = address + up(Math.max(size, 1), 16);
    liveBytes += size;
    Allocation made = new Allocation(nextId++, Allocation.Kind.STATIC, address, size, align, label);
    made.expose();
    statics.add(made);
    return made;
  }

  /** The address of a function; it has no bytes. */
  public Allocation makeFunction(String label) {
    functionTop += 16;
    Allocation made =
        new Allocation(nextId++, Allocation.Kind.FUNCTION, functionTop - 16, 0, 16, label);
    made.expose();
    return made;
  }

  public Allocation makeVtable(String label) {
    vtableTop += 32;
    Allocation made = new Allocation(nextId++, Allocation.Kind.VTABLE, vtableTop - 32, 0, 8, label);
    made.expose();
    return made;
  }

  /** Ends a stack slot that somebody may point to. */
  public void endSlot(Allocation slot) {
    slot.end(clock.now());
  }

  /** That whoever owns the allocation has not freed it before. */
  public void requireOwned(Allocation allocation) {
    if (!allocation.live()) {
      throw wrong(
          Misuse.Kind.DOUBLE_FREE,
          allocation.label() + " is freed a second time",
          causes(allocation));
    }
  }

  /** Frees a heap allocation; {@code size} as it was asked for. */
  public void free(Allocation allocation, int address, int size) {
    if (allocation == null) {
      throw wrong(
          address == 0 ? Misuse.Kind.NULL : Misuse.Kind.DANGLING,
          "what is freed at " + hex(address) + " was never allocated");
    }
    requireOwned(allocation);
    if (allocation.kind() != Allocation.Kind.HEAP
        || address != allocation.address()
        || size != allocation.size()) {
      throw wrong(
          Misuse.Kind.OUT_OF_BOUNDS,
          "what is freed at " + hex(address) + " is not what was allocated there",
          causes(allocation));
    }
    allocation.end(clock.now());
    liveBytes -= allocation.size();
    dead++;
    if (dead > 2 * REMEMBERED) {
      forgetOldest();
    }
  }

  private void forgetOldest() {
    List<Allocation> kept = new ArrayList<>();
    int over = dead - REMEMBERED;
    for (Allocation one : heap) {
      if (one.live() || over <= 0) {
        kept.add(one);
      } else {
        over--;
      }
    }
    heap.clear();
    heap.addAll(kept);
    dead = REMEMBERED;
  }

  // ---- checking

  /**
   * Whether {@code size} bytes at {@code address} may be accessed through a pointer of that
   * provenance. An access of no bytes needs only an aligned address that is not null.
   *
   * @throws UndefinedBehaviour where not
   */
  public void check(Allocation allocation, int address, int size, int align) {
    if (size > 0) {
      if (allocation == null) {
        throw address == 0
            ? wrong(Misuse.Kind.NULL, "a null pointer is followed")
            : wrong(Misuse.Kind.DANGLING, hex(address) + " points to nothing that was allocated");
      }
      if (allocation.isTenant()) {
        throw wrong(
            Misuse.Kind.DANGLING,
            hex(address)
                + " in "
                + name(allocation.home())
                + " is used, but what was there is gone",
            causes(allocation));
      }
      if (!allocation.live()) {
        boolean heaped = allocation.kind() == Allocation.Kind.HEAP;
        throw wrong(
            heaped ? Misuse.Kind.USE_AFTER_FREE : Misuse.Kind.DANGLING,
            hex(address)
                + " points into "
                + name(allocation)
                + (heaped ? ", which was freed" : ", which is gone"),
            causes(allocation));
      }
      int offset = address - allocation.address();
      if (offset < 0 || offset > allocation.size() - size) {
        throw wrong(
            Misuse.Kind.OUT_OF_BOUNDS,
            size
                + " bytes at "
                + hex(address)
                + " do not lie inside "
                + name(allocation)
                + " of "
                + allocation.size()
                + " bytes",
            causes(allocation));
      }
    } else if (address == 0) {
      throw wrong(Misuse.Kind.NULL, "a null pointer is followed");
    }
    if ((address & align - 1) != 0) {
      throw wrong(Misuse.Kind.MISALIGNED, hex(address) + " is not a multiple of " + align);
    }
  }

  /** That nothing is written to what has gone out of scope, but for more than that at once. */
  public void checkOpen(Allocation allocation, int offset, int size) {
    for (Allocation.Departure gone : allocation.departures()) {
      if (gone.to() != Allocation.Departure.NOWHERE
          || offset >= gone.offset() + gone.size()
          || gone.offset() >= offset + size) {
        continue;
      }
      if (size > gone.whole()) {
        allocation.open(offset, size);
        return;
      }
      List<Misuse.Cause> history = new ArrayList<>(causes(allocation));
      history.add(new Misuse.Cause(gone.words(allocation.address()), gone.at()));
      throw wrong(
          Misuse.Kind.DANGLING,
          hex(allocation.address() + offset)
              + " in "
              + name(allocation)
              + " is written, but what was there went out of scope",
          history);
    }
  }

  /** The misuse of reading a byte that is not initialised; {@code through} a pointer or by name. */
  public UndefinedBehaviour uninitialised(Allocation allocation, int offset, boolean through) {
    Optional<Allocation.Departure> move = allocation.departureOf(offset);
    String where = hex(allocation.address() + offset) + " in " + name(allocation);
    if (move.isEmpty() && through && allocation.isTaken(offset)) {
      return wrong(
          Misuse.Kind.DANGLING,
          where + " is read, but its value was taken from there",
          causes(allocation));
    }
    if (move.isEmpty()) {
      return wrong(
          Misuse.Kind.UNINITIALISED, where + " is read, but not initialised", causes(allocation));
    }
    List<Misuse.Cause> history = new ArrayList<>(causes(allocation));
    history.add(new Misuse.Cause(move.get().words(allocation.address()), move.get().at()));
    boolean gone = move.get().to() == Allocation.Departure.NOWHERE;
    return wrong(
        through ? Misuse.Kind.DANGLING : Misuse.Kind.UNINITIALISED,
        where
            + " is read, but its value "
            + (gone ? "went out of scope" : "was moved to " + hex(move.get().to())),
        history);
  }

  public UndefinedBehaviour wrong(Misuse.Kind kind, String message) {
    return wrong(kind, message, List.of());
  }

  public UndefinedBehaviour wrong(Misuse.Kind kind, String message, List<Misuse.Cause> history) {
    return new UndefinedBehaviour(new Misuse(kind, message, clock.now(), history));
  }

  /** The life of an allocation as far as it is over or known. */
  public List<Misuse.Cause> causes(Allocation allocation) {
    List<Misuse.Cause> causes = new ArrayList<>();
    boolean heaped = allocation.kind() == Allocation.Kind.HEAP;
    if (allocation.made().isPresent()) {
      causes.add(
          new Misuse.Cause(
              name(allocation) + (heaped ? " was allocated" : " came to life"),
              allocation.made().get()));
    }
    if (!allocation.live()) {
      for (Allocation.Departure move : allocation.departures()) {
        causes.add(new Misuse.Cause(move.words(allocation.address()), move.at()));
      }
    }
    if (allocation.ended().isPresent()) {
      causes.add(
          new Misuse.Cause(
              name(allocation) + (heaped ? " was freed" : " went out of scope"),
              allocation.ended().get()));
    }
    return causes;
  }

  /** The live allocation that holds the address, for a pointer made of a mere number. */
  public Optional<Allocation> find(int address, List<Allocation> stack) {
    for (List<Allocation> area : List.of(heap, statics, stack)) {
      for (Allocation one : area) {
        int offset = address - one.address();
        if (one.live() && offset >= 0 && (offset < one.size() || offset == 0)) {
          return Optional.of(one);
        }
      }
    }
    return Optional.empty();
  }

  /** How a message names an allocation. */
  public static String name(Allocation allocation) {
    return switch (allocation.kind()) {
      case STACK, STATIC ->
          allocation.label().isEmpty() ? "a temporary" : "`" + allocation.label() + "`";
      case HEAP -> allocation.label();
      case VTABLE -> "the vtable " + allocation.label();
      case FUNCTION -> "the function " + allocation.label();
    };
  }

  public static String hex(int address) {
    return "0x" + Integer.toHexString(address);
  }

  /** The next multiple of {@code align}, a power of two. */
  public static int up(int value, int align) {
    return value + align - 1 & -align;
  }
}
