package dev.holdfast.simulator.trace;

import dev.holdfast.simulator.machine.Event;
import dev.holdfast.simulator.trace.TraceFrame.Mark;
import dev.holdfast.simulator.trace.TracePlace.Slot;
import dev.holdfast.simulator.trace.TracePlace.State;
import dev.holdfast.simulator.trace.Word.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts into words what a step did: the most telling things first to be said, in the order in which
 * they happened.
 */
final class Teller {

  private static final int MOST_SAID = 3;
  private static final int MOST_VALUE = 40;

  /** A thing to say; the greater the weight, the more telling. */
  private record Note(int weight, List<Word> words) {}

  private final List<Note> notes = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();

  boolean isSilent() {
    return notes.isEmpty();
  }

  List<Mark> marks() {
    return marks;
  }

  void clear() {
    notes.clear();
    marks.clear();
  }

  private void mark(Mark mark) {
    if (!marks.contains(mark)) {
      marks.add(mark);
    }
  }

  private void say(int weight, Word... words) {
    notes.add(new Note(weight, List.of(words)));
  }

  /** The sentences; each begins on its own. */
  List<Word> sentence() {
    List<Note> chosen = new ArrayList<>(notes);
    while (chosen.size() > MOST_SAID) {
      int least = 0;
      for (int i = 1; i < chosen.size(); i++) {
        if (chosen.get(i).weight() < chosen.get(least).weight()) {
          least = i;
        }
      }
      chosen.remove(least);
    }
    List<Word> words = new ArrayList<>();
    for (Note note : chosen) {
      if (!words.isEmpty()) {
        words.add(Word.plain(" "));
      }
      words.addAll(note.words());
    }
    return words;
  }

  // ---- what happened

  void made(String thread) {
    say(10, Word.code(thread), Word.plain(" is there, and waits for its turn."));
  }

  /** Said first, whatever else is. */
  void turn(String thread) {
    say(10, Word.plain("It is the turn of "), Word.code(thread), Word.plain("."));
  }

  void called(String function) {
    say(3, Word.code(function), Word.plain(" is called."));
  }

  void returned(String function) {
    say(2, Word.code(function), Word.plain(" returns."));
  }

  void printed(String line) {
    say(4, Word.plain("It prints "), Word.code(cut(line)), Word.plain("."));
  }

  void pollBegan(String place, String future, boolean first, int line) {
    mark(Mark.POLL);
    Word name = Word.code(place);
    if (first) {
      say(
          7,
          name,
          Word.plain(" is polled for the first time: "),
          Word.code(future),
          Word.plain(" begins to run."));
    } else if (line > 0) {
      say(
          7,
          name,
          Word.plain(" is polled again: "),
          Word.code(future),
          Word.plain(" goes on in line " + line + "."));
    } else {
      say(7, name, Word.plain(" is polled."));
    }
  }

  void pollEnded(String place, Event.PollResult result) {
    switch (result) {
      case READY -> say(5, Word.code(place), Word.plain(" is ready."));
      case PENDING ->
          say(
              5,
              Word.code(place),
              Word.plain(" is not ready yet: it returns "),
              Word.code("Poll::Pending"),
              Word.plain("."));
      case PANICKED ->
          say(5, Word.plain("The poll of "), Word.code(place), Word.plain(" ends in a panic."));
    }
  }

  void suspended(String future, String state, int line) {
    String where = line > 0 ? " at the await in line " + line + "." : ".";
    say(
        8,
        Word.code(future),
        Word.plain(" suspends in "),
        new Word(state, Style.CHANGED),
        Word.plain(where));
  }

  void finished(String future, String state) {
    say(
        8,
        Word.code(future),
        Word.plain(" is over: its state is "),
        new Word(state, Style.CHANGED),
        Word.plain("."));
  }

  /** Said before all that follows from it; {@code what} and {@code to} are the places' names. */
  void moved(List<Word> what, int size, List<Word> to) {
    mark(Mark.MOVE);
    List<Word> words = new ArrayList<>();
    words.add(new Word(size == 1 ? "1 byte" : size + " bytes", Style.CHANGED));
    words.add(Word.plain(size == 1 ? " moves from " : " move from "));
    words.addAll(what);
    words.add(Word.plain(" to "));
    words.addAll(to);
    words.add(Word.plain("."));
    notes.add(0, new Note(9, words));
  }

  void stays(String pointee, int address) {
    List<Word> words =
        List.of(
            Word.plain("What it points to, "),
            Word.code(pointee),
            Word.plain(", "),
            new Word("stays", Style.LIVE),
            Word.plain(" at "),
            Word.code(Hex.of(address)),
            Word.plain("."));
    notes.add(1, new Note(7, words));
  }

  void begins(String function) {
    say(1, Word.code(function), Word.plain(" begins."));
  }

  void pinned(String place, int address) {
    mark(Mark.PIN);
    say(
        8,
        Word.code(place),
        Word.plain(" is "),
        new Word("pinned", Style.PINNED),
        Word.plain(": until it has been dropped it must stay at "),
        Word.code(Hex.of(address)),
        Word.plain("."));
  }

  void broken(String place, boolean byMove) {
    say(
        10,
        Word.code(place),
        Word.plain(" was "),
        new Word("pinned", Style.PINNED),
        Word.plain(byMove ? " and has been moved: " : " and has ended without a drop: "),
        new Word("the promise is broken", Style.STALE),
        Word.plain("."));
  }

  void dropped(String place) {
    mark(Mark.DROP);
    say(5, Word.code(place), Word.plain(" is dropped."));
  }

  void freed(String place) {
    mark(Mark.DROP);
    say(5, Word.code(place), Word.plain(" is "), new Word("freed", Style.DEAD), Word.plain("."));
  }

  void panicked(String message) {
    mark(Mark.PANIC);
    say(9, Word.plain("A panic: "), Word.code(cut(message)), Word.plain("."));
  }

  void undefined(String message) {
    List<Word> words = new ArrayList<>();
    words.add(new Word("Undefined behaviour", Style.STALE));
    words.add(Word.plain(": "));
    words.addAll(Word.marked(message));
    words.add(Word.plain("."));
    notes.add(new Note(11, words));
  }

  // ---- what differs

  /** Pointers that were made, or have become worthless, in this step. */
  void arrows(Snapshot now, Snapshot before) {
    for (Arrow arrow : now.arrows()) {
      boolean old = false;
      for (Arrow other : before.arrowsFrom(arrow.from())) {
        old |=
            other.fromOffset() == arrow.fromOffset()
                && other.to() == arrow.to()
                && other.toOffset() == arrow.toOffset()
                && other.kind() == arrow.kind();
      }
      if (!old) {
        arrow(now, arrow);
      }
    }
  }

  private void arrow(Snapshot now, Arrow arrow) {
    String pointer = now.name(arrow.from(), arrow.fromOffset(), 1);
    TracePlace from = now.place(arrow.from()).orElse(null);
    TracePlace to = now.place(arrow.to()).orElse(null);
    if (from == null || to == null) {
      return;
    }
    Word address = Word.code(Hex.of(to.address() + arrow.toOffset()));
    switch (arrow.kind()) {
      case STALE ->
          say(
              arrow.toSize() < to.size() ? 9 : 6,
              Word.code(pointer),
              Word.plain(" still says "),
              address,
              Word.plain(", a place in "),
              Word.code(to.name()),
              Word.plain(left(to) + ": it is "),
              new Word("stale", Style.STALE),
              Word.plain("."));
      case INTERIOR -> {
        if (arrow.from() == arrow.to()) {
          say(
              9,
              Word.code(pointer),
              Word.plain(" holds "),
              address,
              Word.plain(", an address inside of "),
              Word.code(from.name()),
              Word.plain(": from now on the value "),
              new Word("refers to itself", Style.LIVE),
              Word.plain("."));
        }
      }
      case HANDLE -> {}
    }
  }

  private static String left(TracePlace place) {
    return switch (place.state()) {
      case MOVED -> ", from which the value has moved away";
      case DEAD -> place.words().equals("freed") ? ", which has been freed" : ", which is gone";
      case BLANK, LIVE -> ", where that value is no more";
    };
  }

  /** Values that came to be, changed or went, as far as nothing more telling was said of them. */
  void differences(Snapshot now, Snapshot before, int movedTo) {
    for (TracePlace place : now.places()) {
      TracePlace old = before.place(place.id()).orElse(null);
      if (old == place) {
        continue;
      }
      boolean fresh = old == null || old.state() == State.BLANK;
      boolean made = fresh && place.id() != movedTo;
      if (place.state() == State.LIVE && made) {
        made(place, now);
      } else if (place.state() == State.LIVE && !fresh && old.state() == State.LIVE) {
        changed(place, old, now);
      } else if (place.state() == State.DEAD && old != null && old.state() == State.LIVE) {
        say(
            1,
            Word.code(place.name()),
            Word.plain(place.words().equals("freed") ? " is freed." : " goes out of scope."));
      }
    }
  }

  private void made(TracePlace place, Snapshot now) {
    for (FutureState future : now.futuresIn(place.id())) {
      if (future.offset() == 0 && future.variant() == 0) {
        say(
            6,
            Word.code(place.name()),
            Word.plain(
                " is a future of "
                    + place.size()
                    + (place.size() == 1 ? " byte" : " bytes")
                    + ". None of "),
            Word.code(place.type()),
            Word.plain(" has run yet."));
        return;
      }
    }
    Arrow only = pointer(place, now);
    String value = value(place);
    if (only != null) {
      String to = now.name(only.to(), only.toOffset(), Math.max(1, only.toSize()));
      say(2, Word.code(place.name()), Word.plain(" points to "), Word.code(to), Word.plain("."));
    } else if (place.size() == 0) {
      say(1, Word.code(place.name()), Word.plain(" is there; it takes no bytes."));
    } else if (!value.isEmpty()) {
      say(2, Word.code(place.name()), Word.plain(" is "), Word.code(value), Word.plain("."));
    } else {
      say(
          2,
          Word.code(place.name()),
          Word.plain(" is made at "),
          Word.code(Hex.of(place.address())),
          Word.plain(": " + place.size() + (place.size() == 1 ? " byte." : " bytes.")));
    }
  }

  /** The arrow of a place that is nothing but a pointer; null for all others. */
  private static Arrow pointer(TracePlace place, Snapshot now) {
    Arrow found = null;
    for (Arrow arrow : now.arrowsFrom(place.id())) {
      if (place.slots().size() == 1) {
        found = arrow;
      }
    }
    return found != null && found.kind() != Arrow.Kind.STALE ? found : null;
  }

  /** The text of a value that stands in one slot. */
  private static String value(TracePlace place) {
    if (place.slots().size() != 1) {
      return "";
    }
    return value(place.slots().get(0));
  }

  private static String value(Slot slot) {
    StringBuilder text = new StringBuilder();
    for (TracePlace.Cell cell : slot.cells()) {
      if (cell.text().isEmpty() || cell.text().equals(Innards.HIDDEN)) {
        return "";
      }
      text.append(text.isEmpty() ? "" : ", ").append(cell.text());
    }
    boolean many = slot.cells().size() > 1 && slot.type().startsWith("[");
    return text.length() > MOST_VALUE ? "" : many ? "[" + text + "]" : text.toString();
  }

  private void changed(TracePlace place, TracePlace old, Snapshot now) {
    for (Slot slot : place.slots()) {
      if (slot.kind() != Slot.Kind.VALUE) {
        continue;
      }
      String name = slot.name().isEmpty() ? place.name() : Snapshot.part(place, slot.name());
      String value = value(slot);
      Slot former = null;
      for (Slot other : old.slots()) {
        if (other.offset() == slot.offset() && other.name().equals(slot.name())) {
          former = other;
        }
      }
      if (value.isEmpty() || former != null && former.equals(slot)) {
        continue;
      }
      if (refersToItself(now, place.id(), slot.offset())) {
        continue;
      }
      boolean fresh = former == null || value(former).isEmpty();
      say(
          2,
          Word.code(name),
          Word.plain(fresh ? " is " : " becomes "),
          Word.code(value),
          Word.plain("."));
    }
  }

  /** Such a pointer has been told of already, as one. */
  private static boolean refersToItself(Snapshot now, int place, int offset) {
    for (Arrow arrow : now.arrowsFrom(place)) {
      if (arrow.fromOffset() == offset) {
        return arrow.to() == place;
      }
    }
    return false;
  }

  private static String cut(String text) {
    int newline = text.indexOf('\n');
    String line = newline < 0 ? text : text.substring(0, newline);
    return line.length() > 80 ? line.substring(0, 79) + "\u2026" : line;
  }
}
