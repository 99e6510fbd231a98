package dev.holdfast.simulator.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.holdfast.simulator.Expected;
import dev.holdfast.simulator.Simulator;
import dev.holdfast.simulator.trace.TraceFrame.Mark;
import dev.holdfast.simulator.trace.TracePlace.Slot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the reader is told of a run, and what must hold of every frame. */
class TraceTest {

  private static final Path PROGRAMS = Path.of("src", "test", "ui", "trace");

  private static Trace trace(String source) {
    return Simulator.simulate("main.rs", source).trace().orElseThrow();
  }

  private static String program(String name) throws IOException {
    return Files.readString(PROGRAMS.resolve(name + ".rs"));
  }

  private static List<Path> programs() throws IOException {
    try (Stream<Path> files = Files.list(PROGRAMS)) {
      return files.filter(file -> file.toString().endsWith(".rs")).sorted().toList();
    }
  }

  @Tag("expected")
  @TestFactory
  Stream<DynamicTest> theReaderIsToldWhatHappens() throws IOException {
    return programs().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () -> {
                      String name = file.getFileName().toString().replace(".rs", ".trace");
                      String text = TracePrinter.print(trace(Files.readString(file)));
                      Expected.check(file.resolveSibling(name), text);
                    }));
  }

  @Test
  void slotsCoverEveryPlace() throws IOException {
    for (Path file : programs()) {
      for (TraceFrame frame : trace(Files.readString(file)).frames()) {
        for (TraceFrame.StackFrame call : frame.stack()) {
          call.places().forEach(TraceTest::covered);
        }
        frame.heap().forEach(TraceTest::covered);
      }
    }
  }

  private static void covered(TracePlace place) {
    int at = 0;
    for (Slot slot : place.slots()) {
      assertEquals(at, slot.offset(), place.toString());
      at = slot.end();
    }
    assertEquals(place.size(), at, place.toString());
  }

  @Test
  void stepsAreNumberedAndSaySomething() throws IOException {
    for (Path file : programs()) {
      String source = Files.readString(file);
      Trace trace = trace(source);
      long lines = source.lines().count();
      for (int i = 0; i < trace.frames().size(); i++) {
        TraceFrame frame = trace.frames().get(i);
        assertEquals(i + 1, frame.step());
        assertTrue(frame.line() >= 1 && frame.line() <= lines, frame.toString());
        assertFalse(Word.text(frame.sentence()).isBlank());
      }
      List<Mark> last = trace.frames().get(trace.frames().size() - 1).marks();
      assertEquals(Mark.VERDICT, last.get(last.size() - 1));
    }
  }

  @Test
  void anotherNameIsToldAsThatName() throws IOException {
    String source = program("a-future-moved-between-two-polls");
    for (String name : List.of("early", "numbers", "chosen", "second_of")) {
      String told = TracePrinter.print(trace(source));
      assertTrue(told.contains(name), name);
      String other = TracePrinter.print(trace(source.replace(name, "another")));
      assertEquals(told.replace(name, "another"), other);
    }
  }

  @Test
  void aLongerArrayIsToldWithItsSizes() throws IOException {
    String source = program("a-future-moved-between-two-polls");
    Trace three = trace(source);
    Trace forty = trace(source.replace("[11, 22, 33]", "[22; 40]"));
    assertTrue(forty.futures().get(0).size() >= three.futures().get(0).size() + 72);
    assertTrue(TracePrinter.print(forty).contains("[u16; 40]"));
    assertEquals(three.frames().size(), forty.frames().size());
  }

  @Test
  void aLongRunIsCutAndSaysSo() {
    Trace trace =
        trace(
            """
            fn main() {
                let mut sum = 0u32;
                let mut n = 0u32;
                while n < 2000 {
                    sum += n;
                    n += 1;
                }
                println!("{sum}");
            }
            """);
    assertTrue(trace.frames().size() <= 402, "" + trace.frames().size());
    StringBuilder told = new StringBuilder();
    trace.frames().forEach(frame -> told.append(Word.text(frame.sentence())));
    assertTrue(told.toString().contains("is not shown"));
    assertEquals("ok", trace.verdict().word());
  }

  @Test
  void twoTracesOfOneProgramAreEqual() throws IOException {
    for (Path file : programs()) {
      String source = Files.readString(file);
      assertEquals(TracePrinter.print(trace(source)), TracePrinter.print(trace(source)));
    }
  }
}
