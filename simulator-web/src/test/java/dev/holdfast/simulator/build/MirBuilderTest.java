package dev.holdfast.simulator.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.holdfast.simulator.mir.BasicBlock;
import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.LocalDecl;
import dev.holdfast.simulator.mir.MirConst;
import dev.holdfast.simulator.mir.MirPrinter;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The MIR of small programs has rustc's shape, and no body breaks the rules of MIR. */
final class MirBuilderTest {

  private static final String DROPPED =
      "struct D(u8); impl Drop for D { fn drop(&mut self) {} } fn take(_: D) {}\n";

  @TestFactory
  Stream<DynamicTest> everyBodyIsSound() throws IOException {
    List<Path> programs = new ArrayList<>();
    for (String folder : List.of("resources/build", "ui/run", "ui/misuse", "ui/reject")) {
      try (Stream<Path> files = Files.list(Path.of("src", "test").resolve(folder))) {
        files.filter(file -> file.toString().endsWith(".rs")).sorted().forEach(programs::add);
      }
    }
    assertTrue(programs.size() > 50, "programs are missing");
    return programs.stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> sound(file)));
  }

  private static void sound(Path program) throws IOException {
    boolean accepted = !program.toString().contains("reject");
    BuiltBodies bodies = BuiltBodies.of(Files.readString(program));
    for (Body body : bodies.all()) {
      assertEquals(List.of(), MirValidator.problems(body, accepted), () -> MirPrinter.print(body));
      Body elaborated = bodies.elaborated(body);
      assertEquals(
          List.of(),
          MirValidator.problems(elaborated, accepted),
          () -> MirPrinter.print(elaborated));
    }
  }

  /** What the statements and terminators of a body's ordinary blocks do, as far as it's asked. */
  private static List<String> steps(Body body) {
    List<String> steps = new ArrayList<>();
    for (BasicBlock block : body.blocks()) {
      if (block.cleanup()) {
        continue;
      }
      for (Statement statement : block.statements()) {
        switch (statement) {
          case Statement.StorageLive it -> steps.add("live " + it.local());
          case Statement.StorageDead it -> steps.add("dead " + it.local());
          default -> {}
        }
      }
      switch (block.terminator()) {
        case Terminator.Drop it ->
            steps.add((it.replace() ? "replace " : "drop ") + it.place().local());
        case Terminator.Call it -> steps.add("call " + it.destination().local());
        case Terminator.Return it -> steps.add("return");
        default -> {}
      }
    }
    return steps;
  }

  private static long flags(Body body) {
    return body.locals().stream().filter(l -> l.kind() == LocalDecl.Kind.DROP_FLAG).count();
  }

  @Test
  void temporariesEndWithTheirStatementAndLocalsWithTheirBlock() {
    Body body =
        BuiltBodies.of(DROPPED + "fn f() { let a = D(1); &D(2); let b = &D(3); } fn main() {}")
            .body("f");
    // a, the statement's value and its temporary, b and what b borrows.
    assertEquals(
        List.of(
            "live _1", "live _2", "live _3", "drop _3", "dead _3", "dead _2", "live _4", "live _5",
            "drop _5", "dead _5", "dead _4", "drop _1", "dead _1", "return"),
        steps(body));
  }

  @Test
  void aBlocksTailEndsItsTemporariesBeforeItsLocals() {
    Body body =
        BuiltBodies.of(DROPPED + "fn f() -> u8 { let a = D(1); (&D(2)).0 + a.0 } fn main() {}")
            .body("f");
    List<String> steps = steps(body);
    List<String> drops = steps.stream().filter(step -> step.startsWith("drop")).toList();
    assertEquals(2, drops.size());
    assertEquals("drop _1", drops.get(1));
  }

  @Test
  void aValueMovedOnOneWayNeedsOneFlag() {
    BuiltBodies bodies =
        BuiltBodies.of(
            DROPPED
                + "fn one(c: bool) { let a = D(1); if c { take(a); } }\n"
                + "fn none(c: bool) { let a = D(1); take(a); let b = D(2); if c { return; } }\n"
                + "fn part(c: bool) { let a = (D(1), D(2)); if c { take(a.0); } }\n"
                + "fn main() {}");
    assertEquals(1, flags(bodies.elaborated(bodies.body("one"))));
    assertEquals(0, flags(bodies.elaborated(bodies.body("none"))));
    assertEquals(1, flags(bodies.elaborated(bodies.body("part"))));
  }

  @Test
  void anAssignmentReplacesTheOldValueOnlyWhereThereIsOne() {
    BuiltBodies bodies =
        BuiltBodies.of(
            DROPPED
                + "fn first() { let a; a = D(1); }\n"
                + "fn second() { let mut a = D(1); a = D(2); }\n"
                + "fn main() {}");
    assertTrue(steps(bodies.body("first")).contains("replace _1"));
    assertEquals(List.of("drop _1"), drops(steps(bodies.elaborated(bodies.body("first")))));
    assertEquals(
        List.of("drop _1", "drop _1"), drops(steps(bodies.elaborated(bodies.body("second")))));
  }

  private static List<String> drops(List<String> steps) {
    return steps.stream().filter(step -> step.startsWith("drop")).toList();
  }

  @Test
  void constantsThatAreBorrowedArePromoted() {
    assertEquals(1, promoted("&(1 + 2)"));
    assertEquals(1, promoted("&Some(5)"));
    assertEquals(1, promoted("&[1, 2, 3]"));
    assertEquals(0, promoted("&std::cell::Cell::new(1)"));
    assertEquals(0, promoted("&(1 / x)"));
    assertEquals(0, promoted("&x"));
  }

  private static int promoted(String borrow) {
    Body body = BuiltBodies.of("fn f(x: i32) { " + borrow + "; } fn main() {}").body("f");
    int count = 0;
    for (BasicBlock block : body.blocks()) {
      for (Statement statement : block.statements()) {
        if (statement instanceof Statement.Assign assign
            && assign.rvalue() instanceof Rvalue.Use use
            && use.operand() instanceof Operand.Constant constant
            && constant.value() instanceof MirConst.Promoted) {
          count++;
        }
      }
    }
    return count;
  }

  @Test
  void anAwaitHoldsItsFutureAndDropsItOnAllWays() {
    BuiltBodies bodies =
        BuiltBodies.of("async fn g() {} async fn f(a: u8) { g().await; } fn main() { f(1); }");
    Body body =
        bodies.all().stream()
            .filter(each -> each.argCount() == 2)
            .filter(each -> MirPrinter.print(each).contains("__awaitee"))
            .findFirst()
            .orElseThrow();
    int awaitee = -1;
    for (int i = 0; i < body.locals().size(); i++) {
      if (body.locals().get(i).name().filter("__awaitee"::equals).isPresent()) {
        awaitee = i;
      }
    }
    Place held = Place.of(numbered(awaitee));
    List<Terminator> ends = body.blocks().stream().map(BasicBlock::terminator).toList();
    assertEquals(1, ends.stream().filter(Terminator.Yield.class::isInstance).count());
    assertEquals(1, ends.stream().filter(Terminator.CoroutineDrop.class::isInstance).count());
    // On the way on, on the way of a panic, and when it is dropped while it waits.
    assertEquals(
        3,
        ends.stream()
            .filter(end -> end instanceof Terminator.Drop drop && drop.place().equals(held))
            .count());
  }

  private static Local numbered(int index) {
    return new Local(index);
  }

  @Test
  void theMirOfASmallFunctionIsPrintedAsRustcPrintsIt() {
    BuiltBodies bodies = BuiltBodies.of("fn f(x: &i32) -> i32 { let y = *x; y + 1 } fn main() {}");
    assertEquals(
        """
        fn f(_1: &i32) -> i32 {
            debug x => _1;
            debug y => _2;
            let mut _0: i32;
            let _2: i32;
            let mut _3: i32;
            let mut _4: (i32, bool);

            bb0: {
                StorageLive(_2);
                _2 = copy (*_1);
                StorageLive(_3);
                _3 = copy _2;
                _4 = AddWithOverflow(move _3, const 1_i32);
                assert(!move (_4.1: bool), "attempt to compute `{} + {}`, which would overflow") -> [success: bb1, unwind continue];
            }

            bb1: {
                _0 = move (_4.0: i32);
                StorageDead(_3);
                StorageDead(_2);
                return;
            }
        }
        """,
        MirPrinter.print(bodies.elaborated(bodies.body("f"))));
  }
}
