package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Allocation;
import dev.holdfast.simulator.memory.Register;

/** The intrinsics on pointers and on the bytes behind them. */
final class MemoryIntrinsics {

  private final Intrinsics call;

  MemoryIntrinsics(Intrinsics call) {
    this.call = call;
  }

  /** False where the name is none of these. */
  boolean lower(String name) {
    return pointers(name) || values(name);
  }

  private boolean pointers(String name) {
    switch (name) {
      case "alloc" -> {
        Source size = call.arg(0);
        Source align = call.arg(1);
        call.computed(
            (m, f, into) -> {
              align.load(m, f, into);
              int alignment = into.lo;
              size.load(m, f, into);
              if (into.hi != 0 || into.lo < 0) {
                m.limit("memory");
                return;
              }
              Allocation made = m.memory().allocate(into.lo, alignment);
              into.setAddress(made.address(), made);
              m.tell(new Event.Allocated(made));
            });
      }
      case "dealloc" -> {
        Source pointer = call.arg(0);
        Source size = call.arg(1);
        call.act(
            (m, f) -> {
              size.load(m, f, m.value);
              int bytes = m.value.lo;
              pointer.load(m, f, m.value);
              Allocation freed = m.value.origin == null ? null : m.value.origin.home();
              free(m, freed, m.value.lo, bytes);
            });
      }
      case "offset" -> {
        Source pointer = call.arg(0);
        Source count = call.arg(1);
        int size = call.shape(0).size();
        Register by = new Register();
        call.computed(
            (m, f, into) -> {
              count.load(m, f, by);
              pointer.load(m, f, into);
              into.lo += by.lo * size;
            });
      }
      case "ptr_offset_from" -> {
        Source left = call.arg(0);
        Source right = call.arg(1);
        int size = Math.max(1, call.shape(0).size());
        Register other = new Register();
        call.computed(
            (m, f, into) -> {
              right.load(m, f, other);
              left.load(m, f, into);
              into.setInt((into.lo - other.lo) / size);
            });
      }
      case "slice_from_raw", "slice_from_raw_mut" -> {
        Source pointer = call.arg(0);
        Source count = call.arg(1);
        Register length = new Register();
        call.computed(
            (m, f, into) -> {
              count.load(m, f, length);
              pointer.load(m, f, into);
              into.lo2 = length.lo;
              into.hi2 = length.hi;
              into.origin2 = null;
            });
      }
      case "slice_len" -> {
        Source pointer = call.arg(0);
        call.computed(
            (m, f, into) -> {
              pointer.load(m, f, into);
              into.lo = into.lo2;
              into.hi = into.hi2;
              into.origin = null;
            });
      }
      case "str_from_bytes", "bytes_of_str" -> call.scalar(call.arg(0));
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void free(Machine m, Allocation allocation, int address, int size) {
    if (allocation != null && allocation.live() && allocation.hasPins()) {
      m.pinning().ended(allocation, (Shape) allocation.content().orElse(null));
    }
    m.memory().free(allocation, address, size);
    m.tell(new Event.Freed(allocation));
  }

  private boolean values(String name) {
    switch (name) {
      case "ptr_read", "ptr_read_unaligned" -> {
        boolean aligned = name.equals("ptr_read");
        call.value(new Read(call.behind(0, false), call.shape(0), aligned));
      }
      case "ptr_write", "ptr_write_unaligned" -> {
        Spot to = call.behind(0, false);
        Writer what = call.writer(1);
        call.operation(new Write(to, call.shape(0), what, name.equals("ptr_write")));
      }
      case "copy", "copy_nonoverlapping" -> {
        Source from = call.arg(0);
        Source to = call.arg(1);
        Source count = call.arg(2);
        Shape shape = call.shape(0);
        call.act((m, f) -> copy(m, f, from, to, count, shape));
      }
      case "write_bytes" -> {
        Source to = call.arg(0);
        Source what = call.arg(1);
        Source count = call.arg(2);
        Shape shape = call.shape(0);
        call.act(
            (m, f) -> {
              count.load(m, f, m.value);
              int size = m.value.lo * shape.size();
              what.load(m, f, m.value);
              int filler = m.value.lo;
              to.load(m, f, m.value);
              m.goTo(m.value.origin, m.value.lo);
              m.checkWrite(m.alloc, m.offset, size, shape.align());
              for (int i = 0; i < size; i++) {
                m.alloc.write1(m.offset + i, filler);
              }
            });
      }
      case "transmute" -> {
        Shape from = call.shape(0);
        Shape to = call.shape(1);
        if (from.size() != to.size()) {
          throw new Unsupported("a transmute between types of different sizes");
        }
        call.value(new Transmute(call.writer(0), to, to.isEnum() ? call.tag(to) : null));
      }
      case "uninit" -> call.value(new Blank(call.shape(0).size()));
      case "zeroed" -> call.value(new Zeroed(call.shape(0).size()));
      case "forget" -> {
        Writer what = call.writer(0);
        Shape shape = call.shape(0);
        call.act(
            (m, f) ->
                what.into(
                    m, f, m.memory().slot(0, shape.size(), Math.max(8, shape.align()), ""), 0));
      }
      case "drop_in_place" -> {
        Shape shape = call.shape(0);
        call.operation(
            new Ops.Drop(call.behind(0, !shape.sized()), shape, Frame.NONE, call.unwind()));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void copy(Machine m, Frame f, Source from, Source to, Source count, Shape shape) {
    count.load(m, f, m.value);
    int elements = m.value.lo;
    int size = elements * shape.size();
    from.load(m, f, m.value);
    m.goTo(m.value.origin, m.value.lo);
    Allocation source = m.alloc;
    int start = m.offset;
    Scalars.check(m, source, start, size, shape.align());
    to.load(m, f, m.value);
    m.goTo(m.value.origin, m.value.lo);
    Allocation target = m.alloc;
    int end = m.offset;
    m.checkWrite(target, end, size, shape.align());
    boolean leaves = source != null && source.hasPins();
    boolean arrives = target != null && target.hasPins();
    for (int i = 0; i < elements && (leaves || arrives); i++) {
      int at = i * shape.size();
      if (leaves) {
        m.pinning().moved(source, start + at, shape, target, end + at);
      }
      if (arrives) {
        m.pinning().overwritten(target, end + at, shape);
      }
    }
    if (size > 0) {
      Allocation.copy(source, start, target, end, size);
      if (target.kind() == Allocation.Kind.HEAP && end == 0 && elements == 1) {
        target.setContent(shape);
      }
    }
  }

  /** A bitwise copy, which leaves the place as it is; of a pinned value it is a move. */
  private static final class Read extends Writer {
    private final Spot from;
    private final Shape shape;
    private final boolean aligned;

    Read(Spot from, Shape shape, boolean aligned) {
      this.from = from;
      this.shape = shape;
      this.aligned = aligned;
    }

    @Override
    void into(Machine m, Frame f, Allocation to, int offset) {
      from.find(m, f);
      Allocation source = m.alloc;
      int start = m.offset;
      Scalars.check(m, source, start, shape.size(), aligned ? shape.align() : 1);
      if (shape.size() > 0) {
        shape.checkInitialised(m, source, start, true);
        m.shapes().checkValid(m, shape, source, start);
        Allocation.copy(source, start, to, offset, shape.size());
        if (!shape.copies()) {
          source.take(start, shape.size());
        }
      }
      if (source != null && source.hasPins()) {
        m.pinning().moved(source, start, shape, to, offset);
      }
    }
  }

  private static final class Write extends Op {
    private final Spot to;
    private final Shape shape;
    private final Writer value;
    private final boolean aligned;

    Write(Spot to, Shape shape, Writer value, boolean aligned) {
      this.to = to;
      this.shape = shape;
      this.value = value;
      this.aligned = aligned;
    }

    @Override
    void run(Machine m, Frame f) {
      to.find(m, f);
      Allocation allocation = m.alloc;
      int offset = m.offset;
      m.checkWrite(allocation, offset, shape.size(), aligned ? shape.align() : 1);
      m.overwriting(allocation, offset, shape);
      value.into(m, f, allocation, offset);
    }
  }

  /** The same bytes as another type: they have to be a value of it. */
  private static final class Transmute extends Writer {
    private final Writer value;
    private final Shape target;
    private final Tag tag;

    /** {@code tag} of an enum, else null. */
    Transmute(Writer value, Shape target, Tag tag) {
      this.value = value;
      this.target = target;
      this.tag = tag;
    }

    @Override
    void into(Machine m, Frame f, Allocation to, int offset) {
      value.into(m, f, to, offset);
      if (target.isScalar() && target.size() > 0) {
        Scalars.read(m, to, offset, target.kind(), m.value, false);
      } else if (target.isFallible()) {
        m.shapes().checkValid(m, target, to, offset);
      } else if (tag != null) {
        tag.read(m, to, offset, false);
      } else if (target.isRanged()) {
        target.checkRange(m, to, offset);
      }
    }
  }

  private static final class Blank extends Writer {
    private final int size;

    Blank(int size) {
      this.size = size;
    }

    @Override
    void into(Machine m, Frame f, Allocation to, int offset) {
      if (size > 0) {
        to.deinitialise(offset, size);
      }
    }
  }

  private static final class Zeroed extends Writer {
    private final int size;

    Zeroed(int size) {
      this.size = size;
    }

    @Override
    void into(Machine m, Frame f, Allocation to, int offset) {
      for (int i = 0; i < size; i++) {
        to.write1(offset + i, 0);
      }
    }
  }
}
