package dev.holdfast.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The notes in a ui program that say, by hand, what is to come of it: {@code //~ ERROR E0382},
 * {@code //~ WARNING}, {@code //~ UNSUPPORTED}, {@code //~ PANIC message}, or {@code //~ MISUSE
 * verdict kind}, each on the line it speaks of. A program without notes runs to its end.
 */
record UiProgram(List<Note> notes) {

  /** One note: its 1-based line, its first word, and the rest. */
  record Note(int line, String word, String rest) {}

  private static final String MARK = "//~ ";

  static UiProgram read(String source) {
    List<Note> notes = new ArrayList<>();
    String[] lines = source.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      int mark = lines[i].indexOf(MARK);
      if (mark >= 0) {
        String note = lines[i].substring(mark + MARK.length()).strip();
        String word = note.split(" ")[0];
        if (!WORDS.contains(word)) {
          throw new IllegalArgumentException("line " + (i + 1) + ": not a note: " + note);
        }
        notes.add(new Note(i + 1, word, note.substring(word.length()).strip()));
      }
    }
    return new UiProgram(notes);
  }

  private static final Set<String> WORDS =
      Set.of("ERROR", "WARNING", "UNSUPPORTED", "PANIC", "MISUSE");

  /** What the notes ask for, as comparable lines. */
  Set<String> wanted() {
    Set<String> wanted = new TreeSet<>();
    for (Note note : notes) {
      String rest = note.word().equals("UNSUPPORTED") ? "" : note.rest();
      for (String each : note.word().equals("ERROR") ? rest.split(" ") : new String[] {rest}) {
        wanted.add((note.word() + " line " + note.line() + " " + each).strip());
      }
    }
    if (notes.stream().allMatch(note -> note.word().equals("WARNING"))) {
      wanted.add("OK");
    }
    return wanted;
  }

  /** What the simulator found, in the same lines. */
  static Set<String> found(Simulation simulation) {
    Set<String> found = new TreeSet<>();
    simulation
        .diagnostics()
        .forEach(
            diagnostic -> {
              String word = diagnostic.severity().name();
              int line = diagnostic.primary().span().line();
              found.add((word + " line " + line + " " + diagnostic.code()).strip());
            });
    Answer answer = simulation.answer();
    answer.panic().ifPresent(p -> found.add("PANIC line " + p.line() + " " + p.message()));
    answer
        .at()
        .ifPresent(
            at ->
                found.add(
                    "MISUSE line " + at.line() + " " + answer.verdict().word() + " " + at.kind()));
    switch (answer.verdict()) {
      case OK -> found.add("OK");
      case HANGS, LIMIT -> found.add(answer.verdict().name());
      case REJECTED, UNSUPPORTED, PANICKED, UNDEFINED_BEHAVIOUR, PIN_CONTRACT_VIOLATED -> {}
    }
    return found;
  }
}
