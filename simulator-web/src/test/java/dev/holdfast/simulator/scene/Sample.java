package dev.holdfast.simulator.scene;

import dev.holdfast.simulator.trace.Arrow;
import dev.holdfast.simulator.trace.FutureState;
import dev.holdfast.simulator.trace.Hex;
import dev.holdfast.simulator.trace.StateTable;
import dev.holdfast.simulator.trace.StateTable.Saved;
import dev.holdfast.simulator.trace.StateTable.Variant;
import dev.holdfast.simulator.trace.Trace;
import dev.holdfast.simulator.trace.TraceFrame;
import dev.holdfast.simulator.trace.TraceFrame.Fact;
import dev.holdfast.simulator.trace.TraceFrame.Mark;
import dev.holdfast.simulator.trace.TraceFrame.Move;
import dev.holdfast.simulator.trace.TraceFrame.Range;
import dev.holdfast.simulator.trace.TraceFrame.StackFrame;
import dev.holdfast.simulator.trace.TracePlace;
import dev.holdfast.simulator.trace.TracePlace.Cell;
import dev.holdfast.simulator.trace.TracePlace.Pinned;
import dev.holdfast.simulator.trace.TracePlace.Slot;
import dev.holdfast.simulator.trace.TracePlace.State;
import dev.holdfast.simulator.trace.Verdict;
import dev.holdfast.simulator.trace.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Traces made by hand: the instants that a picture must be able to show. */
final class Sample {

  private Sample() {}

  static Slot value(String name, String type, int offset, int size, Cell... cells) {
    return new Slot(Slot.Kind.VALUE, name, type, offset, size, List.of(cells));
  }

  static Slot pointer(String name, String type, int offset, int address) {
    return value(name, type, offset, 8, new Cell(offset, 8, Hex.of(address)));
  }

  static Slot array(String name, String type, int offset, int element, int... values) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      cells.add(new Cell(offset + i * element, element, Integer.toString(values[i])));
    }
    return new Slot(
        Slot.Kind.VALUE, name, type, offset, element * values.length, List.copyOf(cells));
  }

  static Slot state(int offset, String number) {
    return new Slot(
        Slot.Kind.STATE, "state", "u8", offset, 1, List.of(new Cell(offset, 1, number)));
  }

  static Slot padding(int offset, int size) {
    return new Slot(Slot.Kind.PADDING, "", "", offset, size, List.of());
  }

  static Slot unused(int offset, int size) {
    return new Slot(Slot.Kind.UNUSED, "", "", offset, size, List.of());
  }

  static TracePlace place(int id, String name, String type, int address, int size, Slot... slots) {
    return new TracePlace(
        id, name, type, address, size, State.LIVE, "live", List.of(slots), List.of());
  }

  static TracePlace in(State state, String words, TracePlace place) {
    return new TracePlace(
        place.id(),
        place.name(),
        place.type(),
        place.address(),
        place.size(),
        state,
        words,
        place.slots(),
        place.pinned());
  }

  static TracePlace pinned(TracePlace place, int offset, int size) {
    return new TracePlace(
        place.id(),
        place.name(),
        place.type(),
        place.address(),
        place.size(),
        place.state(),
        "pinned",
        place.slots(),
        List.of(new Pinned(offset, size)));
  }

  static TracePlace reader(int id, String name, int address, int view) {
    return place(
        id,
        name,
        "reader()",
        address,
        24,
        pointer("view", "&u8", 0, view),
        array("data", "[u8; 4]", 8, 1, 10, 20, 30, 40),
        state(12, "3"),
        padding(13, 3),
        value("__awaitee", "Tick", 16, 1, new Cell(16, 1, "1")),
        unused(17, 7));
  }

  static StateTable table() {
    Saved view = new Saved("view", "&u8", 0, 8);
    Saved data = new Saved("data", "[u8; 4]", 8, 4);
    return new StateTable(
        "reader()",
        24,
        8,
        12,
        1,
        List.of(),
        List.of(
            new Variant("Unresumed", 0, 0, List.of()),
            new Variant(
                "Suspend0", 3, 5, List.of(view, data, new Saved("__awaitee", "Tick", 16, 1))),
            new Variant(
                "Suspend1",
                4,
                8,
                List.of(new Saved("seen", "u8", 16, 1), new Saved("__awaitee", "Tick", 17, 1))),
            new Variant("Returned", 1, 0, List.of()),
            new Variant("Panicked", 2, 0, List.of())));
  }

  static TraceFrame frame(
      int step,
      List<StackFrame> stack,
      List<TracePlace> heap,
      List<Arrow> arrows,
      List<Range> changed,
      Optional<Move> move,
      List<FutureState> futures,
      List<Mark> marks) {
    List<Word> sentence =
        List.of(
            Word.code("view"),
            Word.plain(" says "),
            Word.code("0x800a"),
            Word.plain(": it is "),
            new Word("stale", Word.Style.STALE),
            Word.plain("."));
    List<Fact> executor = List.of(new Fact("Running", List.of(Word.code("main"))));
    return new TraceFrame(
        step, 24, 0, 5, sentence, stack, heap, arrows, changed, move, futures, executor, 0, marks);
  }

  /** The future refers to itself; it has been moved; its old place is freed. */
  static Trace reader() {
    TracePlace box = place(1, "first", "Box<_>", 0x1018, 8, pointer("", "", 0, 0x8000));
    TracePlace second = reader(2, "second", 0x1000, 0x800a);
    TracePlace alloc = reader(3, "alloc1", 0x8000, 0x800a);
    TracePlace blank = in(State.BLANK, "not yet initialised", second);
    Arrow handle = new Arrow(1, 0, 3, 0, 24, Arrow.Kind.HANDLE, "first points to alloc1");
    Arrow inside = new Arrow(3, 0, 3, 10, 1, Arrow.Kind.INTERIOR, "view points to byte 2 of data");
    Arrow stale = new Arrow(2, 0, 3, 10, 1, Arrow.Kind.STALE, "view is stale");
    TraceFrame first =
        frame(
            1,
            List.of(new StackFrame("main", List.of(box, blank))),
            List.of(alloc),
            List.of(handle, inside),
            List.of(new Range(3, 12, 1), new Range(3, 16, 1)),
            Optional.empty(),
            List.of(new FutureState(0, 3, 0, 1, true, false)),
            List.of(Mark.POLL));
    TraceFrame moved =
        frame(
            2,
            List.of(new StackFrame("main", List.of(box, second))),
            List.of(in(State.MOVED, "moved out", alloc)),
            List.of(handle, stale),
            List.of(new Range(2, 0, 24)),
            Optional.of(new Move(3, 0, 2, 0, 24)),
            List.of(new FutureState(0, 2, 0, 1, false, false)),
            List.of(Mark.MOVE));
    TraceFrame freed =
        frame(
            3,
            List.of(new StackFrame("main", List.of(in(State.DEAD, "out of scope", box), second))),
            List.of(in(State.DEAD, "freed", alloc)),
            List.of(stale),
            List.of(new Range(1, 0, 8)),
            Optional.empty(),
            List.of(new FutureState(0, 2, 0, 1, false, false)),
            List.of(Mark.DROP, Mark.VERDICT));
    Verdict verdict =
        new Verdict(
            "undefined-behaviour",
            List.of(Word.plain("The program reads a byte that is no longer there.")),
            true,
            Optional.empty(),
            "alloc1",
            List.of(
                new Verdict.Event(1, 23, List.of(Word.plain("allocated")), false),
                new Verdict.Event(3, 6, List.of(Word.plain("used")), true)));
    return new Trace(List.of(first, moved, freed), List.of(table()), List.of(), verdict);
  }

  /** Many calls and places, long names, long arrays, pointers in all directions, pinned parts. */
  static Trace crowd() {
    List<StackFrame> calls = new ArrayList<>();
    List<TracePlace> heap = new ArrayList<>();
    List<Arrow> arrows = new ArrayList<>();
    for (int call = 0; call < 7; call++) {
      List<TracePlace> places = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        int id = call * 10 + i;
        int address = 0x1000 + id * 64;
        places.add(
            place(
                id,
                i == 0 ? "a_rather_long_name_of_a_variable_" + call : "n" + i,
                i == 0 ? "Pin<&mut {async fn body of outer::inner::longer()}>" : "&mut u64",
                address,
                8,
                pointer("", "", 0, 0x8000 + i * 0x40)));
        arrows.add(
            new Arrow(
                id,
                0,
                100 + i,
                i == 2 ? 9 : 0,
                1,
                i == 2 ? Arrow.Kind.INTERIOR : Arrow.Kind.HANDLE,
                "to"));
      }
      calls.add(new StackFrame("function_" + call, places));
    }
    heap.add(
        place(
            100,
            "alloc1",
            "[u8; 258]",
            0x8000,
            258,
            new Slot(Slot.Kind.VALUE, "", "[u8; 258]", 0, 258, bytes(64))));
    heap.add(
        pinned(
            place(
                101,
                "alloc2",
                "outer()",
                0x8200,
                40,
                array("numbers", "[u16; 4]", 0, 2, 1, 65535, 3, 4),
                pointer("__awaitee.view", "&u16", 8, 0x8202),
                value("flag", "bool", 16, 1, new Cell(16, 1, "false")),
                value("letter", "u8", 17, 1, new Cell(17, 1, "255")),
                padding(18, 2),
                array("word", "i32", 20, 4, -2147483648),
                pointer("back", "&u8", 24, 0x1000),
                state(32, "4"),
                unused(33, 7)),
            8,
            8));
    heap.add(
        pinned(
            place(102, "alloc3", "Small", 0x8300, 12, array("x", "[u32; 3]", 0, 4, 1, 2, 3)),
            0,
            12));
    heap.add(
        in(State.DEAD, "freed", place(103, "alloc4", "u8", 0x8400, 1, array("", "u8", 0, 1, 1))));
    arrows.add(new Arrow(101, 8, 101, 2, 2, Arrow.Kind.INTERIOR, "view points to numbers"));
    arrows.add(new Arrow(101, 24, 0, 0, 8, Arrow.Kind.HANDLE, "back"));
    arrows.add(new Arrow(101, 24, 102, 4, 4, Arrow.Kind.STALE, "back"));
    arrows.add(new Arrow(11, 0, 61, 0, 8, Arrow.Kind.HANDLE, "down"));
    TraceFrame frame =
        frame(
            1,
            calls,
            heap,
            arrows,
            List.of(new Range(101, 0, 2), new Range(61, 0, 8), new Range(100, 200, 1)),
            Optional.of(new Move(60, 0, 61, 0, 8)),
            List.of(),
            List.of(Mark.MOVE));
    Verdict verdict =
        new Verdict("ok", List.of(Word.plain("It ran.")), false, Optional.empty(), "", List.of());
    return new Trace(List.of(frame), List.of(), List.of("one", "<two>"), verdict);
  }

  /** The calls without a heap: those after the first stand in the second column. */
  static Trace calls() {
    TraceFrame crowd = crowd().frames().get(0);
    List<Arrow> arrows = new ArrayList<>();
    for (Arrow arrow : crowd.arrows()) {
      if (arrow.from() < 100 && arrow.to() < 100) {
        arrows.add(arrow);
      }
    }
    arrows.add(new Arrow(31, 0, 0, 4, 1, Arrow.Kind.STALE, "up"));
    arrows.add(new Arrow(1, 0, 62, 0, 8, Arrow.Kind.HANDLE, "down"));
    TraceFrame frame =
        frame(
            1,
            crowd.stack(),
            List.of(),
            arrows,
            List.of(),
            Optional.of(new Move(2, 0, 61, 0, 8)),
            List.of(),
            List.of());
    return new Trace(List.of(frame), List.of(), List.of(), crowd().verdict());
  }

  private static List<Cell> bytes(int count) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      cells.add(new Cell(i, 1, Integer.toString(i)));
    }
    return cells;
  }
}
