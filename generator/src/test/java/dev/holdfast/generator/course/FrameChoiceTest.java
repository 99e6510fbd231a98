package dev.holdfast.generator.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FrameChoiceTest {

  private static final List<Integer> LINES = List.of(3, 4, 4, 7, 4);

  @Test
  void framesCountFromOne() {
    assertEquals(Optional.of(5), new FrameChoice.Last().of(LINES));
    assertEquals(Optional.of(1), new FrameChoice.Number(1).of(LINES));
    assertEquals(Optional.empty(), new FrameChoice.Number(6).of(LINES));
    assertEquals(Optional.empty(), new FrameChoice.Last().of(List.of()));
  }

  @Test
  void aLineIsItsFirstFrameOrItsLastBeforeTheEnd() {
    assertEquals(Optional.of(2), new FrameChoice.FirstAt(4).of(LINES));
    assertEquals(Optional.empty(), new FrameChoice.FirstAt(5).of(LINES));
    assertEquals(Optional.of(3), new FrameChoice.LastAt(4).of(LINES));
    assertEquals(Optional.of(1), new FrameChoice.LastAt(3).of(LINES));
    assertEquals(Optional.of(5), new FrameChoice.LastAt(9).of(List.of(3, 4, 4, 7, 9)));
    assertEquals(Optional.empty(), new FrameChoice.LastAt(5).of(LINES));
    assertEquals(Optional.empty(), new FrameChoice.LastAt(5).of(List.of()));
  }
}
