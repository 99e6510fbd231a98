package dev.holdfast.simulator.memory;

import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A piece of memory with a life of its own. It is never forgotten while anything points to it:
 * after its end it stays as it was, marked dead, with when and where.
 *
 * <p>Bytes are kept in words of 4, little end first; of each byte it is known whether it is
 * initialised, and of each aligned run of 8 bytes the provenance of the pointer that was written
 * there. Offsets given to the accessors lie inside: {@link Memory#check} sees to that.
 */
public final class Allocation {

  /** What the memory is for. */
  public enum Kind {
    STACK,
    HEAP,
    STATIC,
    VTABLE,
    FUNCTION
  }

  private static final int ALL = 15;

  /** Above the bits of the bytes that are initialised those of which the value was taken. */
  private static final int TAKEN = 4;

  private int id;
  private final Kind kind;
  private int address;
  private final int size;
  private final int align;
  private final String label;
  private final int[] words;
  private final byte[] init;
  private Allocation[] origins;
  private Content content;
  private boolean exposed;
  private boolean readOnly;
  private boolean closed;
  private boolean live = true;
  private int changes;
  private Moment made;
  private int bornStep = -1;
  private Span bornAt;
  private Moment ended;
  private List<Departure> departures;
  private List<PinnedPlace> pins;
  private final Allocation home;
  private final Allocation around;
  private List<Allocation> tenants;

  Allocation(int id, Kind kind, int address, int size, int align, String label) {
    this.id = id;
    this.kind = kind;
    this.address = address;
    this.size = size;
    this.align = align;
    this.label = label;
    this.words = new int[size + 3 >> 2];
    this.init = new byte[size + 3 >> 2];
    this.home = null;
    this.around = null;
  }

  private Allocation(Allocation home, int offset, int size, Allocation around) {
    this.id = home.id;
    this.kind = Kind.STACK;
    this.address = home.address + offset;
    this.size = size;
    this.align = home.align;
    this.label = home.label;
    this.words = home.words;
    this.init = home.init;
    this.home = home;
    this.around = around;
  }

  // ---- tenants

  /**
   * What pointers to a part are made for that others use later, too: it has a life of its own, but
   * its bytes are this allocation's. {@code around} is the tenant that it is a part of, or null.
   */
  public Allocation tenant(int offset, int length, Allocation around, Moment at) {
    if (tenants == null) {
      tenants = new ArrayList<>();
    }
    for (Allocation tenant : tenants) {
      if (tenant.address == address + offset
          && tenant.size == length
          && tenant.around == around
          && tenant.live) {
        return tenant;
      }
    }
    Allocation made = new Allocation(this, offset, length, around);
    made.made = at;
    tenants.add(made);
    return made;
  }

  /** Who was in these bytes has gone. */
  public void evict(int offset, int length, Moment at) {
    for (int i = tenants == null ? -1 : tenants.size() - 1; i >= 0; i--) {
      Allocation tenant = tenants.get(i);
      if (tenant.address == address + offset && tenant.size == length) {
        tenant.end(at);
        tenants.remove(i);
      }
    }
  }

  /** Where the bytes are. */
  public Allocation home() {
    return home == null ? this : home;
  }

  public boolean isTenant() {
    return home != null;
  }

  /** Whether a tenant, or one that it was a part of, has left an allocation that lives on. */
  public boolean isGone() {
    if (live && around != null && around.isGone()) {
      end(around.ended);
    }
    return !live && home.live;
  }

  /**
   * A value of {@code whole} bytes moved out: {@code size} of them at {@code offset}, which nothing
   * else uses since, went to address {@code to}.
   */
  public record Departure(int offset, int size, int whole, int to, Moment at) {

    /** Where nothing lies: what was there went out of scope. */
    public static final int NOWHERE = 0;

    /** In words, {@code address} being the allocation's. */
    String words(int address) {
      String from = size + " bytes moved from " + Memory.hex(address + offset) + " to ";
      return to == NOWHERE
          ? size + " bytes at " + Memory.hex(address + offset) + " went out of scope"
          : from + Memory.hex(to);
    }
  }

  public int id() {
    return id;
  }

  public Kind kind() {
    return kind;
  }

  public int address() {
    return address;
  }

  public int size() {
    return size;
  }

  public int align() {
    return align;
  }

  /** A variable's or item's name; empty on the heap. */
  public String label() {
    return label;
  }

  public boolean live() {
    return live;
  }

  /**
   * Grows with every change of its bytes, of what is known of them, and of its life. What is
   * written through a tenant is written to its home.
   */
  public int changes() {
    return changes;
  }

  /** When and where it was made; absent for what is there from the start. */
  public Optional<Moment> made() {
    if (made == null && bornStep >= 0) {
      made = new Moment(bornStep, bornAt);
    }
    return Optional.ofNullable(made);
  }

  /** As of {@link #made}, without making a moment of it. */
  public void born(int step, Span at) {
    made = null;
    bornStep = step;
    bornAt = at;
  }

  public Optional<Moment> ended() {
    return Optional.ofNullable(ended);
  }

  /** What was last written to its start as a whole; on the heap, where no declaration tells. */
  public Optional<Content> content() {
    return Optional.ofNullable(content);
  }

  public void setContent(Content held) {
    content = held;
  }

  /** Whether a pointer to it was ever made: if not, its slot may be used again as if new. */
  public boolean exposed() {
    return exposed;
  }

  public void expose() {
    exposed = true;
  }

  public boolean readOnly() {
    return readOnly;
  }

  public void makeReadOnly() {
    readOnly = true;
  }

  /** Whether parts of it have gone out of scope, so that nothing may be written there. */
  public boolean isClosed() {
    return closed;
  }

  /** A part of it comes to be in use (again). */
  public void open(int offset, int length) {
    if (!closed) {
      return;
    }
    closed = false;
    for (int i = departures.size() - 1; i >= 0; i--) {
      Departure old = departures.get(i);
      if (old.to() == Departure.NOWHERE) {
        if (old.offset() < offset + length && offset < old.offset() + old.size()) {
          departures.remove(i);
          keep(old, old.offset(), offset);
          keep(old, offset + length, old.offset() + old.size());
        }
        closed = true;
      }
    }
  }

  private void keep(Departure old, int from, int to) {
    if (from < to) {
      departures.add(new Departure(from, to - from, old.whole(), old.to(), old.at()));
    }
  }

  /** The moves out of it that it remembers, one for each range. */
  public List<Departure> departures() {
    return departures == null ? List.of() : departures;
  }

  /** The pinned places in it; null while there never was one. */
  List<PinnedPlace> pins() {
    return pins;
  }

  public boolean hasPins() {
    return pins != null && !pins.isEmpty();
  }

  void addPin(PinnedPlace place) {
    if (pins == null) {
      pins = new ArrayList<>();
    }
    pins.add(place);
  }

  void setMade(Moment moment) {
    made = moment;
  }

  void end(Moment moment) {
    changes++;
    live = false;
    ended = moment;
  }

  /** Makes an unexposed slot as good as new. */
  void renew(int newId, int newAddress) {
    changes++;
    id = newId;
    address = newAddress;
    departures = null;
    closed = false;
    content = null;
    tenants = null;
    for (int i = 0; i < init.length; i++) {
      init[i] = 0;
    }
    if (origins != null) {
      for (int i = 0; i < origins.length; i++) {
        origins[i] = null;
      }
    }
  }

  // ---- reading: bytes that are initialised

  public int read1(int offset) {
    return words[offset >> 2] >>> ((offset & 3) << 3) & 0xff;
  }

  public int read2(int offset) {
    return (offset & 1) == 0
        ? words[offset >> 2] >>> ((offset & 2) << 3) & 0xffff
        : read1(offset) | read1(offset + 1) << 8;
  }

  public int read4(int offset) {
    return (offset & 3) == 0 ? words[offset >> 2] : read2(offset) | read2(offset + 2) << 16;
  }

  /** The provenance of the pointer at {@code offset}, null where there is none. */
  public Allocation originAt(int offset) {
    return origins == null || (offset & 7) != 0 ? null : origins[offset >> 3];
  }

  public boolean isInitialised(int offset, int length) {
    return firstUninitialised(offset, length) < 0;
  }

  /** The first offset in the range that is not initialised, or -1. */
  public int firstUninitialised(int offset, int length) {
    int end = offset + length;
    int at = offset;
    while (at < end) {
      if ((at & 3) == 0 && at + 4 <= end) {
        if ((init[at >> 2] & ALL) == ALL) {
          at += 4;
          continue;
        }
      }
      if ((init[at >> 2] >> (at & 3) & 1) == 0) {
        return at;
      }
      at++;
    }
    return -1;
  }

  /** Whether any byte is initialised. */
  public boolean isAnyInitialised() {
    for (int i = 0; i < init.length; i++) {
      if ((init[i] & ALL) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the aligned 4 bytes there are initialised. */
  public boolean wordInitialised(int offset) {
    return (init[offset >> 2] & ALL) == ALL;
  }

  // ---- writing

  public void write1(int offset, int value) {
    int shift = (offset & 3) << 3;
    int at = offset >> 2;
    words[at] = words[at] & ~(0xff << shift) | (value & 0xff) << shift;
    changes++;
    init[at] |= (byte) (1 << (offset & 3));
    if (origins != null) {
      origins[offset >> 3] = null;
    }
  }

  public void write2(int offset, int value) {
    if ((offset & 1) == 0) {
      int shift = (offset & 2) << 3;
      int at = offset >> 2;
      words[at] = words[at] & ~(0xffff << shift) | (value & 0xffff) << shift;
      changes++;
      init[at] |= (byte) (3 << (offset & 2));
      if (origins != null) {
        origins[offset >> 3] = null;
      }
    } else {
      write1(offset, value);
      write1(offset + 1, value >>> 8);
    }
  }

  public void write4(int offset, int value) {
    if ((offset & 3) == 0) {
      words[offset >> 2] = value;
      changes++;
      init[offset >> 2] = ALL;
      if (origins != null) {
        origins[offset >> 3] = null;
      }
    } else {
      write2(offset, value);
      write2(offset + 2, value >>> 16);
    }
  }

  /** Remembers the provenance of the 8 bytes just written; lost where they are not aligned. */
  public void writeOrigin(int offset, Allocation origin) {
    if (origin == null || (offset & 7) != 0) {
      return;
    }
    if (origins == null) {
      origins = new Allocation[size + 7 >> 3];
    }
    origins[offset >> 3] = origin;
    changes++;
  }

  public void deinitialise(int offset, int length) {
    changes++;
    int end = offset + length;
    int at = offset;
    while (at < end) {
      if ((at & 3) == 0 && at + 4 <= end) {
        init[at >> 2] &= (byte) ~ALL;
        at += 4;
      } else {
        init[at >> 2] &= (byte) ~(1 << (at & 3));
        at++;
      }
    }
    if (origins != null && length > 0) {
      for (int i = offset >> 3; i <= end - 1 >> 3; i++) {
        origins[i] = null;
      }
    }
  }

  /** The value there was copied in order to be moved: who points into it may not read it later. */
  public void take(int offset, int length) {
    for (int at = offset; at < offset + length; at++) {
      init[at >> 2] |= (byte) (1 << TAKEN << (at & 3));
    }
  }

  public boolean isTaken(int offset) {
    return (init[offset >> 2] >> TAKEN >> (offset & 3) & 1) != 0;
  }

  /** Copies bytes with what is known of them; the ranges may overlap. */
  public static void copy(Allocation from, int source, Allocation to, int target, int length) {
    if (length == 0 || from == to && source == target) {
      return;
    }
    to.changes++;
    boolean down = from == to && target > source;
    if (((source | target) & 3) == 0) {
      copyWords(from, source, to, target, length, down);
    } else {
      for (int i = 0; i < length; i++) {
        int at = down ? length - 1 - i : i;
        copyByte(from, source + at, to, target + at);
      }
    }
    if (from.origins != null || to.origins != null) {
      copyOrigins(from, source, to, target, length, down);
    }
  }

  private static void copyWords(
      Allocation from, int source, Allocation to, int target, int length, boolean down) {
    int whole = length >> 2;
    int tail = whole << 2;
    for (int i = tail; down && i < length; i++) {
      copyByte(from, source + i, to, target + i);
    }
    int s = source >> 2;
    int t = target >> 2;
    for (int i = 0; i < whole; i++) {
      int at = down ? whole - 1 - i : i;
      to.words[t + at] = from.words[s + at];
      to.init[t + at] = (byte) (from.init[s + at] & ALL | to.init[t + at] & ~ALL);
    }
    for (int i = tail; !down && i < length; i++) {
      copyByte(from, source + i, to, target + i);
    }
  }

  private static void copyByte(Allocation from, int source, Allocation to, int target) {
    int shift = (target & 3) << 3;
    int at = target >> 2;
    to.words[at] = to.words[at] & ~(0xff << shift) | from.read1(source) << shift;
    int bit = 1 << (target & 3);
    boolean known = (from.init[source >> 2] >> (source & 3) & 1) != 0;
    to.init[at] = (byte) (known ? to.init[at] | bit : to.init[at] & ~bit);
  }

  /** Whole pointers keep their provenance; one that is partly overwritten loses it. */
  private static void copyOrigins(
      Allocation from, int source, Allocation to, int target, int length, boolean down) {
    if (from.origins != null && to.origins == null) {
      to.origins = new Allocation[to.size + 7 >> 3];
    }
    int first = target + 7 >> 3;
    int end = target + length >> 3;
    boolean aligned = (source - target & 7) == 0 && from.origins != null;
    for (int i = 0; i < end - first; i++) {
      int at = down ? end - 1 - i : first + i;
      to.origins[at] = aligned ? from.origins[at + (source - target >> 3)] : null;
    }
    if ((target & 7) != 0) {
      to.origins[target >> 3] = null;
    }
    if ((target + length & 7) != 0) {
      to.origins[target + length >> 3] = null;
    }
  }

  /** Remembers a move out of the range; a later one of the same range takes its place. */
  public void depart(int offset, int length, int to, Moment at) {
    changes++;
    if (departures == null) {
      departures = new ArrayList<>();
    }
    for (int i = departures.size() - 1; i >= 0; i--) {
      Departure old = departures.get(i);
      if (offset <= old.offset() && old.offset() + old.size() <= offset + length) {
        departures.remove(i);
      }
    }
    departures.add(new Departure(offset, length, length, to, at));
    closed |= to == Departure.NOWHERE;
  }

  /**
   * The last move that took the byte at {@code offset} away, if that is why it is uninitialised.
   */
  public Optional<Departure> departureOf(int offset) {
    for (int i = departures().size() - 1; i >= 0; i--) {
      Departure move = departures.get(i);
      if (move.offset() <= offset && offset < move.offset() + move.size()) {
        return Optional.of(move);
      }
    }
    return Optional.empty();
  }
}
