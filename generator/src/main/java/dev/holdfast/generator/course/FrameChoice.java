package dev.holdfast.generator.course;

import java.util.List;
import java.util.Optional;

/** Which frame of a run a figure shows first; frames count from 1. */
public sealed interface FrameChoice {

  record Last() implements FrameChoice {}

  record Number(int frame) implements FrameChoice {}

  /** The first frame whose current line is this one. */
  record FirstAt(int line) implements FrameChoice {}

  /** The last frame whose current line is this one; the end of the run only if no other is. */
  record LastAt(int line) implements FrameChoice {

    private int frame(List<Integer> lines) {
      int end = Math.max(0, lines.size() - 1);
      int before = lines.subList(0, end).lastIndexOf(line) + 1;
      return before > 0 ? before : lines.lastIndexOf(line) + 1;
    }
  }

  /** The frame of a run with these current lines, one a frame; absent where there is none. */
  default Optional<Integer> of(List<Integer> lines) {
    return switch (this) {
      case Last last -> Optional.of(lines.size()).filter(count -> count > 0);
      case Number number -> Optional.of(number.frame()).filter(frame -> frame <= lines.size());
      case FirstAt at -> Optional.of(lines.indexOf(at.line()) + 1).filter(frame -> frame > 0);
      case LastAt at -> Optional.of(at.frame(lines)).filter(frame -> frame > 0);
    };
  }
}
