package dev.holdfast.simulator.trace;

import dev.holdfast.simulator.layout.Layout;
import dev.holdfast.simulator.layout.Layouts;
import dev.holdfast.simulator.layout.VariantTag;
import dev.holdfast.simulator.memory.Allocation;
import dev.holdfast.simulator.mir.CoroutineLayout;
import dev.holdfast.simulator.thir.Capture;
import dev.holdfast.simulator.trace.TracePlace.Cell;
import dev.holdfast.simulator.trace.TracePlace.Slot;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads an allocation's bytes as values of a type: its fields as slots, the pointers in it, the
 * futures in it. Bytes that no present field claims become padding, or unused ones where another
 * variant of an enum or state of a future would use them.
 */
final class ValueReader {

  private static final int MOST_CELLS = 64;
  private static final int MOST_ELEMENTS = 16;
  private static final int MOST_DEPTH = 40;

  private final TypeQueries queries;
  private final Layouts layouts;
  private Allocation memory;
  private List<Slot> slots;
  private List<Slot> alternatives;
  private List<Link> links;
  private List<Future> futures;
  private final List<Running> running = new ArrayList<>();
  private final Map<Integer, Remembered> remembered = new LinkedHashMap<>();
  private List<Watched> texts;
  private int depth;

  ValueReader(TypeQueries queries, Layouts layouts) {
    this.queries = queries;
    this.layouts = layouts;
  }

  /**
   * A pointer that was found.
   *
   * @param slot the name of the slot that holds it
   * @param origin what it was made for, may be dead
   * @param target its first byte there
   * @param reach how many bytes it lets one reach; -1 for an unknown number
   * @param owner it owns what it points to
   */
  record Link(String slot, int offset, Allocation origin, int target, int reach, boolean owner) {}

  /** A future that was found; {@code variant} is its layout's, -1 while it is not initialised. */
  record Future(Type.Coroutine type, int offset, int variant) {}

  private record Running(Allocation allocation, int offset, int variant) {}

  /** What was found; the slots cover the whole type. */
  record Reading(List<Slot> slots, List<Link> links, List<Future> futures) {

    Reading {
      slots = List.copyOf(slots);
    }
  }

  /** An allocation as it was when it had changed so many times. */
  private record Watched(Allocation allocation, int changes) {

    boolean isSame() {
      return allocation.changes() == changes;
    }
  }

  /** A reading, with all that it hangs on: it holds as long as none of that changes. */
  private record Remembered(
      Watched memory, Type type, List<Running> running, List<Watched> texts, Reading reading) {

    boolean isSame(Type now, List<Running> runningNow) {
      boolean same = type == now && memory.isSame() && running.equals(runningNow);
      for (Watched text : texts) {
        same &= text.isSame();
      }
      return same;
    }
  }

  private final Map<Type, String> names = new LinkedHashMap<>();

  /** The type as {@link TypeNames} has it. */
  String name(Type type) {
    return names.computeIfAbsent(type, TypeNames::of);
  }

  void forgetRunning() {
    running.clear();
  }

  /** The future at the place runs; what it holds is what {@code variant} is going to save. */
  void running(Allocation allocation, int offset, int variant) {
    running.add(new Running(allocation, offset, variant));
  }

  boolean isRunning(Allocation allocation, int offset) {
    for (Running one : running) {
      if (one.allocation() == allocation && one.offset() == offset) {
        return true;
      }
    }
    return false;
  }

  /** Reads again only what may be another than the last time: most places stay as they are. */
  Reading read(Allocation allocation, Type type) {
    List<Running> here = runningIn(allocation);
    Remembered last = remembered.get(allocation.id());
    if (last != null && last.isSame(type, here)) {
      return last.reading();
    }
    texts = new ArrayList<>();
    Watched watched = new Watched(allocation, allocation.changes());
    Reading reading = read(allocation, type, allocation.size());
    remembered.put(allocation.id(), new Remembered(watched, type, here, texts, reading));
    return reading;
  }

  private List<Running> runningIn(Allocation allocation) {
    List<Running> here = List.of();
    for (Running one : running) {
      if (one.allocation() == allocation) {
        here = here.isEmpty() ? new ArrayList<>() : here;
        here.add(one);
      }
    }
    return here;
  }

  private Reading read(Allocation allocation, Type type, int size) {
    memory = allocation;
    slots = new ArrayList<>();
    alternatives = new ArrayList<>();
    links = new ArrayList<>();
    futures = new ArrayList<>();
    depth = 0;
    Layout layout = layouts.of(type);
    int count = layout.size() == 0 ? 0 : size / layout.size();
    if (count <= 1) {
      value(type, 0, "", "");
    } else {
      elements(type, layout.size(), count, 0, "", "");
    }
    return new Reading(covered(size), links, futures);
  }

  /** The state that a future at the place is in, as its layout counts; -1 while there is none. */
  int variant(Allocation allocation, int offset, Type type) {
    VariantTag tag = layouts.of(type).tag().orElse(null);
    if (tag == null || !allocation.isInitialised(offset + tag.offset(), tag.bytes())) {
      return -1;
    }
    int at = offset + tag.offset();
    long bits = ScalarText.bits(allocation, at, Math.min(tag.bytes(), 8));
    boolean whole = tag.bytes() <= 8 || ScalarText.bits(allocation, at + 8, 8) == bits >> 63;
    return whole ? tag.variant(bits) : tag.untagged();
  }

  /** Bytes of which nothing is known but which of them are initialised. */
  Reading raw(Allocation allocation) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST_CELLS, allocation.size()); i++) {
      boolean known = allocation.isInitialised(i, 1);
      cells.add(new Cell(i, 1, known ? Integer.toString(allocation.read1(i)) : ""));
    }
    List<Slot> all = new ArrayList<>();
    if (allocation.size() > 0) {
      all.add(new Slot(Slot.Kind.VALUE, "", "", 0, allocation.size(), cells));
    }
    return new Reading(all, List.of(), List.of());
  }

  // ---- types

  /**
   * {@code path} names the value; {@code base} the innermost value around it that is not inside a
   * library type, whose private fields' names say nothing to the reader.
   */
  private void value(Type type, int offset, String path, String base) {
    if (depth >= MOST_DEPTH || layouts.of(type).isZeroSized()) {
      return;
    }
    depth++;
    int before = slots.size();
    switch (type) {
      case Type.Bool it -> scalar(type, offset, 1, path);
      case Type.Char it -> scalar(type, offset, 4, path);
      case Type.Int it -> scalar(type, offset, it.kind().bytes(), path);
      case Type.Float it -> scalar(type, offset, it.bits() / 8, path);
      case Type.Ref it -> pointer(type, it.target(), offset, path);
      case Type.RawPtr it -> pointer(type, it.target(), offset, path);
      case Type.FnPtr it -> scalar(type, offset, 8, path);
      case Type.Array it -> {
        Type element = mono(it.element());
        int size = layouts.of(element).size();
        int count = size == 0 ? 0 : layouts.of(type).size() / size;
        elements(element, size, count, offset, path, base);
      }
      case Type.Tuple it ->
          fields(type, it.elements(), numbers(it.elements().size()), offset, path, base, false);
      case Type.Closure it ->
          fields(
              type,
              it.upvars(),
              captures(queries.thir(it.def()).captures()),
              offset,
              path,
              base,
              false);
      case Type.Coroutine it -> coroutine(it, offset, path);
      case Type.Adt it -> adt(it, offset, path, base);
      case Type.Str it -> {}
      case Type.Slice it -> {}
      case Type.Dynamic it -> {}
      case Type.Never it -> {}
      case Type.FnItem it -> {}
      case Type.Projection it -> {}
      case Type.Opaque it -> {}
      case Type.Param it -> {}
      case Type.Infer it -> {}
      case Type.Error it -> {}
    }
    depth--;
    wrapped(type, offset, path, before);
  }

  /** A value that consists of one field only is shown as that one, under its own name and type. */
  private void wrapped(Type type, int offset, String path, int before) {
    if (slots.size() != before + 1 || type instanceof Type.Coroutine) {
      return;
    }
    Slot slot = slots.get(before);
    if (slot.offset() == offset && slot.size() == layouts.of(type).size()) {
      slots.set(before, new Slot(slot.kind(), path, name(type), offset, slot.size(), slot.cells()));
    }
  }

  private void scalar(Type type, int offset, int size, String path) {
    List<Cell> cells = List.of(new Cell(offset, size, ScalarText.of(memory, type, offset, size)));
    slots.add(new Slot(Slot.Kind.VALUE, path, name(type), offset, size, cells));
  }

  private void elements(Type element, int size, int count, int offset, String path, String base) {
    if (ScalarText.isScalar(element)) {
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < Math.min(count, MOST_CELLS); i++) {
        cells.add(
            new Cell(
                offset + i * size, size, ScalarText.of(memory, element, offset + i * size, size)));
      }
      String type = "[" + name(element) + "; " + count + "]";
      if (count > 0) {
        slots.add(new Slot(Slot.Kind.VALUE, path, type, offset, count * size, cells));
      }
      return;
    }
    for (int i = 0; i < Math.min(count, MOST_ELEMENTS); i++) {
      value(element, offset + i * size, path + "[" + i + "]", base + "[" + i + "]");
    }
    if (count > MOST_ELEMENTS) {
      int start = offset + MOST_ELEMENTS * size;
      int rest = (count - MOST_ELEMENTS) * size;
      slots.add(new Slot(Slot.Kind.VALUE, path, "", start, rest, List.of()));
    }
  }

  private void fields(
      Type type,
      List<Type> types,
      List<String> names,
      int offset,
      String path,
      String base,
      boolean library) {
    Layout layout = layouts.of(type);
    for (int i = 0; i < types.size(); i++) {
      field(types.get(i), offset + layout.fieldOffset(i), names.get(i), path, base, library);
    }
  }

  private void field(
      Type type, int offset, String name, String path, String base, boolean library) {
    boolean numbered = library && isNumber(name);
    String owner = library ? base : path;
    String full = numbered ? owner : joined(owner, name);
    value(mono(type), offset, full, library ? base : full);
  }

  private static String joined(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private void adt(Type.Adt type, int offset, String path, String base) {
    AdtDef def = type.def();
    boolean library = def.fromPrelude();
    Layout layout = layouts.of(type);
    switch (def.kind()) {
      case STRUCT -> {
        if (def.isOfTokio() && !Innards.showAny(def)) {
          opaque(type, layout, offset, path);
          return;
        }
        int links0 = links.size();
        variant(type, 0, layout, offset, path, base, library);
        if (def.isBox() && links.size() > links0) {
          Link link = links.get(links0);
          links.set(
              links0,
              new Link(
                  link.slot(), link.offset(), link.origin(), link.target(), link.reach(), true));
        }
      }
      case UNION -> union(type, layout, offset, path, base);
      case ENUM -> enumeration(type, layout, offset, path, base, library);
    }
  }

  private void variant(
      Type.Adt type,
      int variant,
      Layout layout,
      int offset,
      String path,
      String base,
      boolean library) {
    List<AdtDef.Field> fields = type.def().variants().get(variant).fields();
    for (int i = 0; i < fields.size(); i++) {
      int at = offset + layout.fieldOffset(variant, i);
      if (type.def().isOfTokio() && !Innards.show(fields.get(i))) {
        int size = layouts.of(mono(queries.fieldType(type, variant, i))).size();
        alternatives.add(gap(Slot.Kind.UNUSED, at, size));
        continue;
      }
      String name = fields.get(i).name();
      boolean only = fields.size() == 1 && isNumber(name);
      Type field = mono(queries.fieldType(type, variant, i));
      if (only) {
        value(field, at, path, base);
      } else {
        field(field, at, name, path, base, library);
      }
    }
  }

  /** What tokio keeps in its own types says nothing to the reader. */
  private void opaque(Type.Adt type, Layout layout, int offset, String path) {
    String text = isThere(offset, layout.size()) ? Innards.HIDDEN : "";
    List<Cell> cells = List.of(new Cell(offset, layout.size(), text));
    slots.add(new Slot(Slot.Kind.VALUE, path, name(type), offset, layout.size(), cells));
  }

  /** A union shows the field that fills it, if its bytes are initialised. */
  private void union(Type.Adt type, Layout layout, int offset, String path, String base) {
    if (memory.isInitialised(offset, layout.size())) {
      List<AdtDef.Field> fields = type.def().variants().get(0).fields();
      for (int i = 0; i < fields.size(); i++) {
        Type field = mono(queries.fieldType(type, 0, i));
        if (layouts.of(field).size() == layout.size()) {
          value(field, offset, path, base);
          return;
        }
      }
    }
    List<Cell> cells = List.of(new Cell(offset, layout.size(), ""));
    slots.add(new Slot(Slot.Kind.VALUE, path, name(type), offset, layout.size(), cells));
  }

  private void enumeration(
      Type.Adt type, Layout layout, int offset, String path, String base, boolean library) {
    if (layout.tag().isEmpty()) {
      int only = ((Layout.Variants.One) layout.variants()).variant();
      if (only < type.def().variants().size()) {
        variant(type, only, layout, offset, path, base, library);
      }
      return;
    }
    VariantTag tag = layout.tag().get();
    int variant = variant(memory, offset, type);
    if (variant < 0) {
      List<Cell> cells = List.of(new Cell(offset, layout.size(), ""));
      slots.add(new Slot(Slot.Kind.VALUE, path, name(type), offset, layout.size(), cells));
      return;
    }
    alternatives.add(gap(Slot.Kind.UNUSED, offset, layout.size()));
    boolean hidden = variant == tag.untagged();
    if (!hidden) {
      int at = offset + tag.offset();
      String name = type.def().variants().get(variant).name();
      List<Cell> cells = List.of(new Cell(at, tag.bytes(), name));
      slots.add(new Slot(Slot.Kind.STATE, path, name(type), at, tag.bytes(), cells));
    }
    String inner = hidden ? path : joined(path, type.def().variants().get(variant).name());
    boolean single = type.def().variants().get(variant).fields().size() == 1;
    variant(type, variant, layout, offset, single ? path : inner, single ? base : inner, false);
  }

  private void coroutine(Type.Coroutine type, int offset, String path) {
    Layout layout = layouts.of(type);
    int variant = variant(memory, offset, type);
    futures.add(new Future(type, offset, variant));
    if (variant < 0) {
      List<Cell> cells = List.of(new Cell(offset, layout.size(), ""));
      slots.add(new Slot(Slot.Kind.VALUE, path, name(type), offset, layout.size(), cells));
      return;
    }
    CoroutineLayout saved = layouts.coroutine(type.def());
    List<Type> types = layouts.savedTypes(type);
    if (layout.variants() instanceof Layout.Variants.Several several) {
      for (int v = 0; v < several.variants().size(); v++) {
        List<Integer> offsets = several.variants().get(v).offsets();
        for (int i = 0; i < offsets.size(); i++) {
          int size = layouts.of(types.get(saved.variants().get(v).get(i))).size();
          if (size > 0) {
            alternatives.add(gap(Slot.Kind.UNUSED, offset + offsets.get(i), size));
          }
        }
      }
    }
    List<String> upvars = upvars(queries.thir(type.def()).captures(), saved);
    for (int i = 0; i < type.upvars().size(); i++) {
      field(type.upvars().get(i), offset + layout.fieldOffset(i), upvars.get(i), path, path, false);
    }
    VariantTag tag = layout.tag().orElseThrow();
    int at = offset + tag.offset();
    String number = Long.toString(tag.value(variant));
    List<Cell> cells = List.of(new Cell(at, tag.bytes(), number));
    slots.add(new Slot(Slot.Kind.STATE, joined(path, "state"), "", at, tag.bytes(), cells));
    saved(type, runningAs(offset, layout, variant), offset, path);
  }

  private int runningAs(int offset, Layout layout, int variant) {
    int as = variant;
    for (Running one : running) {
      boolean here = one.allocation() == memory && one.offset() == offset;
      if (here && layout.variants() instanceof Layout.Variants.Several several) {
        as = one.variant() < several.variants().size() ? one.variant() : variant;
      }
    }
    return as;
  }

  /** The saved locals of a state; of a future that runs, those that are there already. */
  private void saved(Type.Coroutine type, int variant, int offset, String path) {
    Layout layout = layouts.of(type);
    CoroutineLayout saved = layouts.coroutine(type.def());
    List<Type> types = layouts.savedTypes(type);
    List<Integer> locals = saved.variants().get(variant);
    for (int i = 0; i < locals.size(); i++) {
      String name = saved.saved().get(locals.get(i)).name().orElse("(temporary)");
      int place = offset + layout.fieldOffset(variant, i);
      Type local = types.get(locals.get(i));
      if (isThere(place, layouts.of(local).size())) {
        field(local, place, name, path, path, false);
      }
    }
  }

  private boolean isThere(int offset, int size) {
    for (int i = 0; i < size; i++) {
      if (memory.isInitialised(offset + i, 1)) {
        return true;
      }
    }
    return false;
  }

  private void pointer(Type type, Type pointee, int offset, String path) {
    Layout.Tail tail = layouts.metadata(pointee);
    int size = tail == Layout.Tail.NONE ? 8 : 16;
    List<Cell> cells = new ArrayList<>();
    boolean known = memory.isInitialised(offset, 8);
    boolean wide = size == 16 && memory.isInitialised(offset + 8, 8);
    Allocation tenant = known ? memory.originAt(offset) : null;
    Allocation origin = tenant == null ? null : tenant.home();
    int address = known ? memory.read4(offset) : 0;
    String text = known ? address == 0 ? "null" : Hex.of(address) : "";
    if (pointee instanceof Type.Str && origin != null && wide) {
      texts.add(new Watched(origin, origin.changes()));
      text += ScalarText.behind(origin, address - origin.address(), memory.read4(offset + 8));
    }
    cells.add(new Cell(offset, 8, text));
    if (size == 16) {
      boolean length = tail == Layout.Tail.SLICE;
      String second = wide ? length ? Integer.toString(memory.read4(offset + 8)) : "vtable" : "";
      cells.add(new Cell(offset + 8, 8, second));
    }
    slots.add(new Slot(Slot.Kind.VALUE, path, name(type), offset, size, cells));
    if (origin != null && hasBytes(origin)) {
      int reach =
          switch (tail) {
            case NONE -> layouts.of(mono(pointee)).size();
            case SLICE -> wide ? memory.read4(offset + 8) * layouts.of(pointee).stride() : -1;
            case DYNAMIC -> -1;
          };
      links.add(new Link(path, offset, origin, address - origin.address(), reach, false));
    }
  }

  private static boolean hasBytes(Allocation origin) {
    return origin.kind() == Allocation.Kind.STACK || origin.kind() == Allocation.Kind.HEAP;
  }

  // ---- covering

  private static Slot gap(Slot.Kind kind, int offset, int size) {
    return new Slot(kind, "", "", offset, size, List.of());
  }

  /** Sorts the slots and fills what is between them. */
  private List<Slot> covered(int size) {
    List<Slot> sorted = new ArrayList<>(slots);
    sorted.sort((a, b) -> Integer.compare(a.offset(), b.offset()));
    List<Slot> all = new ArrayList<>();
    int at = 0;
    for (Slot slot : sorted) {
      // Overlapping parts of a union that is read in two ways never come up: see union().
      if (slot.offset() < at || slot.end() > size) {
        continue;
      }
      fill(all, at, slot.offset());
      all.add(slot);
      at = slot.end();
    }
    fill(all, at, size);
    return all;
  }

  private void fill(List<Slot> all, int from, int to) {
    int at = from;
    while (at < to) {
      boolean unused = isUnused(at);
      int end = at + 1;
      while (end < to && isUnused(end) == unused) {
        end++;
      }
      all.add(gap(unused ? Slot.Kind.UNUSED : Slot.Kind.PADDING, at, end - at));
      at = end;
    }
  }

  private boolean isUnused(int offset) {
    for (Slot other : alternatives) {
      if (offset >= other.offset() && offset < other.end()) {
        return true;
      }
    }
    return false;
  }

  // ---- names

  private Type mono(Type type) {
    return queries.normalize(type, ParamEnv.EMPTY, true);
  }

  private static List<String> numbers(int count) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(Integer.toString(i));
    }
    return names;
  }

  private static List<String> captures(List<Capture> captures) {
    List<String> names = new ArrayList<>();
    for (Capture capture : captures) {
      names.add(capture.name());
    }
    return names;
  }

  /** An argument that is used across an await is there twice: as it was given, and as a local. */
  static List<String> upvars(List<Capture> captures, CoroutineLayout saved) {
    List<String> names = new ArrayList<>();
    for (Capture capture : captures) {
      boolean twice = false;
      for (CoroutineLayout.SavedLocal local : saved.saved()) {
        twice |= local.name().isPresent() && local.name().get().equals(capture.name());
      }
      names.add(twice ? capture.name() + " (given)" : capture.name());
    }
    return names;
  }

  private static boolean isNumber(String name) {
    return !name.isEmpty() && name.charAt(0) >= '0' && name.charAt(0) <= '9';
  }
}
