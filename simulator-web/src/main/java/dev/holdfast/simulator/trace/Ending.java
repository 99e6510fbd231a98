package dev.holdfast.simulator.trace;

import dev.holdfast.simulator.machine.Outcome;
import dev.holdfast.simulator.source.SourceFile;
import dev.holdfast.simulator.trace.TraceFrame.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ends a trace: its last frame, with the verdict, and the word on what was left out. */
final class Ending {

  private final SourceFile file;
  private final Lines lines;
  private final List<TraceFrame> frames;
  private final List<Integer> moments;

  /** {@code moments} holds the machine's step at each frame. */
  Ending(SourceFile file, Lines lines, List<TraceFrame> frames, List<Integer> moments) {
    this.file = file;
    this.lines = lines;
    this.frames = frames;
    this.moments = moments;
  }

  /** The sentence of the last frame that was kept in order says how much follows unseen. */
  void gap(int most, int left) {
    int index = Math.min(most, frames.size()) - 1;
    if (index >= 0) {
      TraceFrame frame = frames.get(index);
      List<Word> sentence = new ArrayList<>(frame.sentence());
      String count = left == 1 ? "line" : left + " lines";
      sentence.add(Word.plain(" What the next " + count + " did is not shown."));
      frames.set(index, with(frame, sentence, frame.marks()));
    }
  }

  /** {@code before} is what memory last looked like; {@code teller} what is still to be said. */
  Trace finish(
      Outcome outcome, String verdict, Snapshot before, Teller teller, List<StateTable> futures) {
    Verdict end = Verdicts.write(file, outcome, verdict, this::stepAt);
    if (outcome.ending() == Outcome.Ending.UNDEFINED && !frames.isEmpty()) {
      TraceFrame last = frames.remove(frames.size() - 1);
      List<Mark> marks = new ArrayList<>(last.marks());
      marks.add(Mark.VERDICT);
      frames.add(with(last, last.sentence(), marks));
    } else {
      frames.add(last(outcome, end, before, teller));
    }
    return new Trace(frames, futures, outcome.stdout(), end);
  }

  private TraceFrame last(Outcome outcome, Verdict end, Snapshot before, Teller teller) {
    int line = frames.isEmpty() ? 1 : frames.get(frames.size() - 1).line();
    if (outcome.panic().isPresent()) {
      line = lines.of(outcome.panic().get().at());
    } else if (outcome.misuse().isPresent()) {
      line = lines.of(outcome.misuse().get().at().span());
    }
    List<Word> sentence = new ArrayList<>(teller.sentence());
    if (!sentence.isEmpty()) {
      sentence.add(Word.plain(" "));
    }
    sentence.addAll(end.sentence());
    List<Mark> marks = new ArrayList<>(teller.marks());
    marks.add(Mark.VERDICT);
    return new TraceFrame(
        frames.size() + 1,
        Math.max(1, line),
        0,
        0,
        sentence,
        before.stack(),
        before.heap(),
        before.arrows(),
        List.of(),
        Optional.empty(),
        before.futures(),
        List.of(),
        outcome.stdout().size(),
        marks);
  }

  private static TraceFrame with(TraceFrame frame, List<Word> sentence, List<Mark> marks) {
    return new TraceFrame(
        frame.step(),
        Math.max(1, frame.line()),
        frame.start(),
        frame.end(),
        sentence,
        frame.stack(),
        frame.heap(),
        frame.arrows(),
        frame.changed(),
        frame.move(),
        frame.futures(),
        frame.executor(),
        frame.printed(),
        marks);
  }

  /** The 1-based step in which the machine took a step of its own. */
  private int stepAt(int machineStep) {
    for (int i = 0; i < moments.size(); i++) {
      if (moments.get(i) >= machineStep) {
        return i + 1;
      }
    }
    return Math.max(1, frames.size());
  }
}
