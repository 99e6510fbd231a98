package dev.holdfast.simulator.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.holdfast.simulator.source.SourceFile;
import dev.holdfast.simulator.source.Span;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MemoryTest {

  private int step;
  private final SourceFile file = new SourceFile("m.rs", "\n".repeat(100));
  private final Memory memory =
      new Memory(() -> new Moment(step, new Span(file, step, step)), 1 << 20);

  @Test
  void bytesInitialisationAndProvenanceFollowEveryCopy() {
    Random random = new Random(7);
    Allocation origin = memory.allocate(8, 8);
    int size = 64;
    Allocation[] real = {memory.slot(0x1000, size, 8, "a"), memory.slot(0x1040, size, 8, "b")};
    int[][] bytes = new int[2][size];
    boolean[][] known = new boolean[2][size];
    boolean[][] points = new boolean[2][size / 8];
    for (int round = 0; round < 20000; round++) {
      int to = random.nextInt(2);
      int length = random.nextInt(20);
      int target = random.nextInt(size - length + 1);
      switch (random.nextInt(5)) {
        case 0 -> {
          int at = random.nextInt(size / 8) * 8;
          real[to].write4(at, 0x8000);
          real[to].write4(at + 4, 0);
          real[to].writeOrigin(at, origin);
          for (int i = 0; i < 8; i++) {
            bytes[to][at + i] = i == 1 ? 0x80 : 0;
            known[to][at + i] = true;
          }
          points[to][at / 8] = true;
        }
        case 1 -> {
          int at = random.nextInt(size - 4);
          int value = random.nextInt();
          int count = 1 << random.nextInt(3);
          if (count == 1) {
            real[to].write1(at, value);
          } else if (count == 2) {
            real[to].write2(at, value);
          } else {
            real[to].write4(at, value);
          }
          for (int i = 0; i < count; i++) {
            bytes[to][at + i] = value >>> 8 * i & 0xff;
            known[to][at + i] = true;
            points[to][(at + i) / 8] = false;
          }
        }
        case 2 -> {
          real[to].deinitialise(target, length);
          for (int i = 0; i < length; i++) {
            known[to][target + i] = false;
            points[to][(target + i) / 8] = false;
          }
        }
        default -> {
          int from = random.nextInt(2);
          int source = random.nextInt(size - length + 1);
          Allocation.copy(real[from], source, real[to], target, length);
          int[] oldBytes = bytes[from].clone();
          boolean[] oldKnown = known[from].clone();
          boolean[] oldPoints = points[from].clone();
          boolean same = from == to && source == target;
          for (int i = 0; i < length && !same; i++) {
            bytes[to][target + i] = oldBytes[source + i];
            known[to][target + i] = oldKnown[source + i];
            points[to][(target + i) / 8] = false;
          }
          for (int at = (target + 7) / 8 * 8; at + 8 <= target + length && !same; at += 8) {
            if ((source - target) % 8 == 0) {
              points[to][at / 8] = oldPoints[(at + source - target) / 8];
            }
          }
        }
      }
      for (int a = 0; a < 2; a++) {
        for (int i = 0; i < size; i++) {
          assertEquals(known[a][i], real[a].isInitialised(i, 1), "round " + round);
          if (known[a][i]) {
            assertEquals(bytes[a][i], real[a].read1(i), "round " + round);
          }
        }
        for (int i = 0; i < size / 8; i++) {
          if (points[a][i]) {
            assertSame(origin, real[a].originAt(i * 8), "round " + round);
          } else {
            assertNull(real[a].originAt(i * 8), "round " + round);
          }
        }
      }
    }
  }

  @Test
  void heapAddressesAreAlignedAndNeverGivenOutTwice() {
    Allocation first = memory.allocate(5, 1);
    Allocation second = memory.allocate(100, 64);
    assertEquals(0x8000, first.address());
    assertEquals(0x8040, second.address());
    memory.free(first, first.address(), 5);
    Allocation third = memory.allocate(5, 1);
    assertEquals(0x80b0, third.address());
    assertEquals(3, memory.heap().size());
  }

  private Misuse.Kind kind(Runnable access) {
    return assertThrows(UndefinedBehaviour.class, access::run).misuse().kind();
  }

  @Test
  void eachBadAccessHasItsKindAndItsHistory() {
    step = 1;
    Allocation heap = memory.allocate(8, 4);
    memory.check(heap, heap.address() + 4, 4, 4);
    memory.check(null, 8, 0, 8);
    assertEquals(
        Misuse.Kind.OUT_OF_BOUNDS, kind(() -> memory.check(heap, heap.address() + 8, 4, 4)));
    assertEquals(Misuse.Kind.MISALIGNED, kind(() -> memory.check(heap, heap.address() + 2, 4, 4)));
    assertEquals(Misuse.Kind.NULL, kind(() -> memory.check(null, 0, 1, 1)));
    assertEquals(Misuse.Kind.NULL, kind(() -> memory.check(null, 0, 0, 1)));
    assertEquals(Misuse.Kind.DANGLING, kind(() -> memory.check(null, 8, 1, 1)));
    assertEquals(Misuse.Kind.OUT_OF_BOUNDS, kind(() -> memory.free(heap, heap.address() + 4, 8)));
    step = 2;
    memory.free(heap, heap.address(), 8);
    step = 3;
    UndefinedBehaviour late =
        assertThrows(UndefinedBehaviour.class, () -> memory.check(heap, heap.address(), 4, 4));
    assertEquals(Misuse.Kind.USE_AFTER_FREE, late.misuse().kind());
    assertEquals(3, late.misuse().at().step());
    assertEquals(1, late.misuse().history().get(0).at().step());
    assertEquals(2, late.misuse().history().get(1).at().step());
    assertEquals(Misuse.Kind.DOUBLE_FREE, kind(() -> memory.free(heap, heap.address(), 8)));
    Allocation slot = memory.slot(0x1000, 4, 4, "x");
    memory.endSlot(slot);
    assertEquals(Misuse.Kind.DANGLING, kind(() -> memory.check(slot, 0x1000, 4, 4)));
  }

  @Test
  void theLimitIsOfLiveBytes() {
    Allocation most = memory.allocate((1 << 20) - 16, 1);
    assertThrows(MemoryExhausted.class, () -> memory.allocate(32, 1));
    memory.free(most, most.address(), most.size());
    memory.allocate(32, 1);
  }
}
